# with: several managers, `as`, errors swallowed and passed, exit order.
class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, error, traceback):
        print("exit", self.name, kind.__name__ if kind else None, error, traceback is not None)
        return self.swallow


with Manager("a") as a, Manager("b") as b:
    print("body", a, b)
with Manager("c", swallow=True):
    raise ValueError("swallowed")
try:
    with Manager("outer"), Manager("inner"):
        {}["missing"]
except KeyError as error:
    print("passed", error)


def early():
    with Manager("r"):
        return "returned"


print(early())
for n in range(2):
    with Manager(f"loop{n}"):
        if n == 0:
            continue
        break
try:
    with 5:
        pass
except TypeError as error:
    print(error)
