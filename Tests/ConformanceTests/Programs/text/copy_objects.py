# copy: instances, and the methods by which a class decides.
import copy


class Plain:
    def __init__(self, x):
        print("init", x)
        self.x = x


p = Plain([1])
p.me = p
shallow, deep = copy.copy(p), copy.deepcopy(p)
print(shallow.x is p.x, shallow.me is p, deep.x, deep.x is p.x, deep.me is deep, type(deep) is Plain)


class Slots:
    __slots__ = ("a", "b")


s = Slots()
s.a = [1]
print(copy.copy(s).a is s.a, copy.deepcopy(s).a == s.a, copy.deepcopy(s).a is s.a, hasattr(copy.copy(s), "b"))


class Hooks:
    def __copy__(self):
        print("__copy__")
        return "shallow"

    def __deepcopy__(self, memo):
        print("__deepcopy__", type(memo).__name__)
        return "deep"


print(copy.copy(Hooks()), copy.deepcopy([Hooks(), Hooks()]))


class State:
    def __init__(self):
        self.open, self.value = "handle", 1

    def __getstate__(self):
        state = self.__dict__.copy()
        del state["open"]
        return state

    def __setstate__(self, state):
        print("set", state)
        self.__dict__.update(state, open="new handle")


print(vars(copy.copy(State())), vars(copy.deepcopy(State())))


class Items(list):
    pass


class Table(dict):
    pass


class Number(int):
    pass


items = Items([1, [2]])
items.tag = ["t"]
made = copy.deepcopy(items)
print(made, type(made).__name__, made.tag, made.tag is items.tag, made[1] is items[1], copy.copy(items).tag is items.tag)
table = Table(a=[1])
table.extra = 1
print(copy.copy(table), type(copy.copy(table)).__name__, copy.copy(table).extra, copy.deepcopy(table)["a"] is table["a"])
number = Number(5)
number.unit = "m"
print(copy.copy(number), copy.copy(number).unit, type(copy.deepcopy(number)).__name__)


class Reduced:
    def __init__(self, n):
        self.n = n

    def __reduce__(self):
        return Reduced, (self.n + 1,)


print(copy.copy(Reduced(1)).n, copy.deepcopy(Reduced(5)).n)


class Tree:
    def __init__(self, value, children=()):
        self.value, self.children = value, list(children)

    def __deepcopy__(self, memo):
        made = Tree(self.value * 10)
        memo[id(self)] = made
        made.children = copy.deepcopy(self.children, memo)
        return made


leaf = Tree(1)
tree = Tree(2, [leaf, leaf])
made = copy.deepcopy(tree)
print(made.value, [child.value for child in made.children], made.children[0] is made.children[1])


class Replaceable:
    def __init__(self, a, b):
        self.a, self.b = a, b

    def __replace__(self, /, **changes):
        return Replaceable(**(vars(self) | changes))


print(vars(copy.replace(Replaceable(1, 2), b=3)))
method = copy.deepcopy(Plain(5).__init__)
print(method.__self__.x)
memo = {}
copy.deepcopy([[1]], memo)
print(len(memo))
