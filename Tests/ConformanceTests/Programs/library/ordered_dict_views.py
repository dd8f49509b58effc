"""The views of an OrderedDict: how they print, compare, combine and follow the dict."""
from collections import OrderedDict

menu = OrderedDict([("tea", 2), ("cake", 4), ("milk", 1)])
keys, values, items = menu.keys(), menu.values(), menu.items()
print(keys, values, items, sep="\n")
print(type(keys).__name__, type(values).__name__, type(items).__name__, type(keys).__module__)
print(isinstance(keys, type({}.keys())), isinstance(items, type({}.items())))
menu["juice"] = 3
menu.move_to_end("tea")
print(keys, len(items), "milk" in keys, ("milk", 1) in items, 4 in values)
print(keys & {"tea", "rum"} == {"tea"}, keys | ["rum"] == {"tea", "cake", "milk", "juice", "rum"}, keys == {"tea", "cake", "milk", "juice"})
print(list(reversed(keys)), list(reversed(items))[:2], sorted(values), sum(menu.values()))
print([f"{name}={price}" for name, price in menu.items()], dict(menu.items()), list(menu.keys())[0])
print(OrderedDict().items(), OrderedDict().keys(), f"{menu.values()}")
menu.popitem(last=False)
print(items)


class Menu(OrderedDict):
    pass


print(Menu(a=1).items(), {"plain": menu.keys()}, menu.items() == dict(menu).items())
try:
    keys[0]
except TypeError as error:
    print(error)
