"""threading.Thread: names, daemons, joining, errors, subclasses, locals, what a thread sees."""
import threading


def show(*args, **kwargs):
    me = threading.current_thread()
    print(me.name, me.daemon, me.is_alive(), args, kwargs)


print(threading.current_thread().name, threading.main_thread() is threading.current_thread())
t = threading.Thread(target=show, args=(1, 2), kwargs={"x": 3})
print(t.name, t.daemon, t.is_alive(), t.ident)
for action in (t.join,):
    try:
        action()
    except RuntimeError as e:
        print("RuntimeError:", e)
t.start()
t.join()
print(t.is_alive(), t.ident is not None)
try:
    t.start()
except RuntimeError as e:
    print("RuntimeError:", e)
named = threading.Thread(target=show, name="named", daemon=True)
named.start()
named.join()
named.name = "renamed"
print(named.name, named.getName())
try:
    named.daemon = False
    print("daemon changed")
except RuntimeError as e:
    print("RuntimeError:", e)


class Worker(threading.Thread):
    def __init__(self, n):
        super().__init__(name=f"worker-{n}")
        self.n = n
        self.result = None

    def run(self):
        self.result = self.n ** 2


workers = [Worker(n) for n in range(4)]
for w in workers:
    w.start()
for w in workers:
    w.join()
print([w.result for w in workers], [w.name for w in workers])
local = threading.local()
local.value = "main"


def use_local(name):
    print(name, hasattr(local, "value"))
    local.value = name
    print(local.value)


for name in ("a", "b"):
    t = threading.Thread(target=use_local, args=(name,))
    t.start()
    t.join()
print(local.value, local.__dict__)
try:
    local.missing
except AttributeError as e:
    print("AttributeError:", e)


def joins_itself():
    try:
        threading.current_thread().join()
    except RuntimeError as e:
        print("RuntimeError:", e)


t = threading.Thread(target=joins_itself)
t.start()
t.join()
hooked = []
threading.excepthook = lambda args: hooked.append((args.exc_type.__name__, str(args.exc_value), args.thread.name))
t = threading.Thread(target=lambda: 1 / 0, name="fails")
t.start()
t.join()
print(hooked)


def exits():
    raise SystemExit(3)


t = threading.Thread(target=exits)
t.start()
t.join()
print(threading.active_count(), [t.name for t in threading.enumerate()])
