"""types: names of all kinds of objects, SimpleNamespace, MappingProxyType, new_class, methods made by hand."""
import types


def function():
    pass


def generator():
    yield


async def coroutine():
    pass


async def agenerator():
    yield


class Class:
    def method(self):
        return self

    @property
    def prop(self):
        return 1


coro = coroutine()
pairs = [(function, types.FunctionType), (lambda: 0, types.LambdaType), (generator(), types.GeneratorType), (coro, types.CoroutineType),
         (agenerator(), types.AsyncGeneratorType), (Class().method, types.MethodType), (len, types.BuiltinFunctionType),
         (types, types.ModuleType), (function.__code__, types.CodeType), (None, types.NoneType), (..., types.EllipsisType),
         (NotImplemented, types.NotImplementedType), (list[int], types.GenericAlias), (int | str, types.UnionType),
         (Class.__dict__, types.MappingProxyType)]
print([isinstance(value, kind) for value, kind in pairs])
print([kind.__name__ for _, kind in pairs])
coro.close()
try:
    1 / 0
except ZeroDivisionError as error:
    print(isinstance(error.__traceback__, types.TracebackType), isinstance(error.__traceback__.tb_frame, types.FrameType))

ns = types.SimpleNamespace(a=1, b="two")
ns.c = [3]
del ns.a
print(ns, ns == types.SimpleNamespace(b="two", c=[3]), vars(ns), types.SimpleNamespace(**{"x": 1}), types.SimpleNamespace({"m": 1}, n=2))
try:
    ns.missing
except AttributeError as error:
    print(error.name, error.obj is ns)
ns.self = ns
print(ns)

data = {"a": 1}
proxy = types.MappingProxyType(data)
data["b"] = 2
print(proxy, proxy["b"], len(proxy), "a" in proxy, list(proxy.items()), proxy.get("z", 0), proxy | {"c": 3}, proxy == {"a": 1, "b": 2})
for call in (lambda: proxy.__setitem__("x", 1), lambda: proxy.clear(), lambda: types.MappingProxyType(5)):
    try:
        call()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)

made = types.new_class("Made", (Class,), {}, lambda body: body.update(x=5, double=lambda self: self.x * 2))
print(made.__name__, made().double(), made.__mro__[1].__name__, types.new_class("Plain").__bases__)
bound = types.MethodType(lambda self, n: (self, n), "receiver")
print(bound(3), bound.__self__, bound.__func__.__name__)
instance = Class()
instance.late = types.MethodType(lambda self: type(self).__name__, instance)
print(instance.late())
copy = types.FunctionType(function.__code__, globals(), "renamed")
print(copy.__name__, copy(), copy is not function)
for call in (lambda: types.MethodType(5, 1), lambda: types.MethodType(len, None), lambda: types.MethodType(len)):
    try:
        call()
    except TypeError as error:
        print(error)
cell = types.CellType(5)
print(cell.cell_contents, types.CellType().__class__.__name__)
module = types.ModuleType("fresh", "its doc")
module.value = 3
print(module.__name__, module.__doc__, module.value, isinstance(module, types.ModuleType))


class Base:
    def __mro_entries__(self, bases):
        return (dict,)


print(types.resolve_bases((int, Base())), types.get_original_bases(made))
meta, namespace, keywords = types.prepare_class("X", (Class,), {"metaclass": type, "other": 1})
print(meta, namespace, keywords)


class Lazy:
    @types.DynamicClassAttribute
    def only_instances(self):
        return "instance"


print(Lazy().only_instances)
try:
    Lazy.only_instances
except AttributeError:
    print("not on the class")


@types.coroutine
def old_style():
    result = yield "out"
    return result


async def uses():
    return await old_style()


running = uses()
print(running.send(None))
try:
    running.send("in")
except StopIteration as stop:
    print(stop.value)
