# An IndexError below a decorator and a comprehension
lst = [1,2,3]
def process(items, *, idx=10):
    return [items[i] for i in range(idx)]
def wrapper(fn):
    def inner(*a, **k):
        return fn(*a, **k)
    return inner
process2 = wrapper(process)
process2(
    lst,
    idx=5,
)
