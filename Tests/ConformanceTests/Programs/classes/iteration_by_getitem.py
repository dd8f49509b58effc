# Iteration, containment and reversal by __getitem__ and __len__; __exit__ that swallows
class It:
    def __init__(self, n): self.n = n
    def __getitem__(self, i):
        if i >= self.n: raise IndexError
        return i * 2
print(list(It(3)), 4 in It(3), tuple(reversed([1,2])), sum(It(4)), max(It(3)), dict(zip('ab', It(2))))
class LH:
    def __len__(self): return 3
    def __getitem__(self, i): return [10, 20, 30][i]
print(list(LH()), list(reversed(LH())), LH()[-1], 20 in LH())
class Ctx:
    def __enter__(self): return self
    def __exit__(self, *a): print('exit', a[0] and a[0].__name__); return True
with Ctx() as c: raise ValueError
print('after')
def gen():
    with Ctx(): yield 1
g = gen(); next(g); g.close()
