# __del__: when it is called, and in which order.
class C:
    def __init__(self, name): self.name = name
    def __del__(self): print(self.name)
[C("c"), C("d")]
x = [C(1), C(2), C(3)]
x = None
(C(4), C(5))
d = {1: C(6), 2: C(7)}
d = None
def f(a, b): c = C(8); d = C(9)
f(C(10), C(11))
print("e")
