"""The types of functions and methods that are built in, and of what describes attributes."""
import types


class C:
    def method(self):
        pass

    @property
    def value(self):
        return 1

    @staticmethod
    def static():
        pass

    @classmethod
    def of_class(cls):
        pass


c = C()
for thing in [len, [].append, "".join, dict.fromkeys, str.upper, list.append, int.__add__, (1).__add__, object.__init__, C.method, c.method, C.value, C.static, C.of_class, c.of_class, C.__dict__["static"], C.__dict__["of_class"], int, C, print]:
    print(type(thing).__name__, getattr(thing, "__name__", None), getattr(thing, "__qualname__", None), callable(thing))
print(isinstance(len, types.BuiltinFunctionType), isinstance([].append, types.BuiltinMethodType), isinstance(c.method, types.MethodType), isinstance([].append, types.MethodType))
print(isinstance(str.join, types.MethodDescriptorType), isinstance(int.__add__, types.WrapperDescriptorType), isinstance((1).__add__, types.MethodWrapperType), isinstance(C.method, types.FunctionType))
print(repr(len), repr(str.join), repr(int.__add__), repr(dict.fromkeys).split(" at ")[0], repr([].append).split(" at ")[0], repr((1).__add__).split(" at ")[0])
numbers = []
append = numbers.append
append(1)
append(2)
print(numbers, append.__self__ is numbers, [].append == [].append, numbers.append == numbers.append, c.method == c.method, c.method is c.method, c.method.__self__ is c, c.method.__func__ is C.method)
print(str.upper("a"), list(map(str.strip, [" a ", "b "])), int.__add__(1, 2), (5).__add__(6), (1).__add__(1.5), str.__len__("abc"), list.__contains__([1], 1), dict.__getitem__({1: 2}, 1), float.__add__(1.0, 1), int.__eq__(1, 1.0), object.__eq__(1, 2))
for action in [lambda: str.upper(5), lambda: str.upper(), lambda: list.append(1, 2), lambda: int.__add__("a", 1), lambda: int.__add__(), lambda: (1).__add__(), lambda: (1).__add__(1, 2), lambda: len.missing, lambda: [].append.missing, lambda: dict.__getitem__({}, 1), lambda: setattr(len, "x", 1), lambda: setattr(str, "x", 1), lambda: setattr(c.method, "x", 1), lambda: "a".__getitem__("b"), lambda: [].__setitem__(0, 1), lambda: {}.__delitem__(1), lambda: object().__lt__(1), lambda: object.__new__(int), lambda: object.__new__(), lambda: int.__new__(str), lambda: str.__new__(5)]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
