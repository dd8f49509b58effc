# Data descriptors, non-data descriptors, and those that only set
def show(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class ND:
    def __get__(self, i, o): return 'nd'
class V: d = ND()
v = V(); v.d = 3; print(v.d, V.d); del v.d; print(v.d)

class Checked:
    def __set_name__(self, owner, name):
        self.name = name
    def __set__(self, instance, value):
        if value < 0:
            raise ValueError(f'{self.name} must be >= 0')
        instance.__dict__[self.name] = value

class Item:
    weight = Checked()
    price = Checked()
    def __init__(self, weight, price):
        self.weight = weight
        self.price = price

item = Item(2, 3)
print(item.weight * item.price, vars(item), type(Item.weight).__name__)
show(lambda: Item(-1, 2))
item.weight = 7
print(item.weight)
class Cached:
    def __init__(self, function): self.function = function
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, instance, owner):
        if instance is None: return self
        print('computing', self.name)
        value = instance.__dict__[self.name] = self.function(instance)
        return value
class Circle:
    @Cached
    def area(self): return 3 * 2
c = Circle()
print(c.area, c.area, vars(c))
class Reader:
    def __get__(self, instance, owner=None): return (instance is not None, owner.__name__)
class Host:
    r = Reader()
print(Host.r, Host().r, Host.__dict__['r'].__get__(None, Host))
