# What the built-in operations say when they fail.
def attempts():
    yield lambda: [][0]
    yield lambda: {}["k"]
    yield lambda: (1, 2)[5]
    yield lambda: "abc"[9]
    yield lambda: int("x1")
    yield lambda: float("abc")
    yield lambda: 1 + "1"
    yield lambda: "1" + 1
    yield lambda: [] + ()
    yield lambda: None.thing
    yield lambda: (5)()
    yield lambda: len(5)
    yield lambda: 1 // 0
    yield lambda: 1 % 0
    yield lambda: 1.0 / 0
    yield lambda: [1].index(2)
    yield lambda: [].pop()
    yield lambda: next(iter([]))
    yield lambda: iter(3)
    yield lambda: 1 < "a"
    yield lambda: {[]: 1}
    yield lambda: [1, 2].remove(3)
    yield lambda: range(1, 2, 0)
    yield lambda: max([])
    yield lambda: "a,b".split("")
    yield lambda: chr(-1)
    yield lambda: -"a"
    yield lambda: [1, 2]["a"]


for attempt in attempts():
    try:
        attempt()
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
