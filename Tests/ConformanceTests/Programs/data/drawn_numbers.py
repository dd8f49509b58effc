# random: every distribution and method, with seeds of every kind
import random

r = random.Random(12345)
print(r.random(), r.uniform(2, 5), r.uniform(5, 2), r.triangular(), r.triangular(1, 10, 3), r.triangular(2, 2, 2), r.betavariate(2, 3), r.expovariate(1.5), r.expovariate())
print(r.gammavariate(0.5, 2), r.gammavariate(1, 2), r.gammavariate(9, 0.5), r.gauss(10, 2), r.gauss(), r.gauss(mu=1, sigma=3), r.normalvariate(), r.normalvariate(5, 1), r.lognormvariate(0, 0.25))
print(r.vonmisesvariate(1, 4), r.vonmisesvariate(0, 0), r.paretovariate(3), r.weibullvariate(1, 1.5), [r.binomialvariate(*args) for args in [(), (10, 0.3), (10, 0.9), (1000, 0.4), (1000, 0.001), (50, 0.5), (5, 0), (5, 1.0)]])
print(r.randrange(10), r.randrange(5, 10), r.randrange(0, 100, 7), r.randrange(10, 0, -3), r.randrange(10 ** 30), r.randint(-5, 5), r.randint(3, 3), r.getrandbits(1), r.getrandbits(64), r.getrandbits(100), r.getrandbits(0), r.randbytes(5))
print(r.choice("abc"), r.choice([1, 2, 3]), r.choice(range(100)), r.choices("abc", k=5), r.choices([1, 2, 3], weights=[1, 0, 9], k=6), r.choices("xy", cum_weights=[1, 5], k=6), r.choices([1, 2], [0.5, 0.5]))
print(r.sample(range(1000), 5), r.sample("abcdef", 6), r.sample(["a", "b"], counts=[3, 2], k=4), r.sample(range(10 ** 9), 3), r.sample([], 0), r.sample((1, 2, 3), k=2))
items = list(range(10))
r.shuffle(items)
print(items)
for seed in (0, 1, -1, 10 ** 20, "text", "", b"bytes", bytearray(b"ab"), 1.5, 0.0, True):
    print(repr(seed), random.Random(seed).random(), end=" | ")
print()
r.seed("abc", version=1)
print(r.random())
r.seed("abc", 2)
print(r.random())
state = r.getstate()
first = [r.random() for _ in range(3)], r.gauss(0, 1)
r.setstate(state)
print(first == ([r.random() for _ in range(3)], r.gauss(0, 1)), len(state), state[0], len(state[1]), type(state[1]), state[2])
random.seed(42)
print(random.random(), random.randint(1, 6), random.choice("abc"), random.sample(range(10), 3), random.gauss(0, 1))
for action in (lambda: r.randrange(0), lambda: r.randrange(5, 5), lambda: r.randrange(1, 5, 0), lambda: r.randint(5, 1), lambda: r.choice([]), lambda: r.choices([], k=1), lambda: r.choices([1, 2], weights=[1]), lambda: r.choices([1], weights=[0]), lambda: r.choices([1], weights=[1], cum_weights=[1]),
               lambda: r.sample([1], 2), lambda: r.sample({1, 2}, 1), lambda: r.sample([1, 2], -1), lambda: r.sample([1], counts=[1, 2], k=1), lambda: r.gammavariate(0, 1), lambda: r.expovariate(0), lambda: r.getrandbits(-1), lambda: r.randrange(1.5), lambda: r.randint(1.5, 2), lambda: r.seed([1]), lambda: random.Random([]),
               lambda: r.binomialvariate(-1), lambda: r.binomialvariate(5, 2), lambda: r.shuffle((1, 2)), lambda: r.choice(5), lambda: r.randbytes(-1), lambda: r.choices([1, 2], 5, k=1), lambda: r.nothing):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
print(random.BPF, random.TWOPI, random.LOG4, random.NV_MAGICCONST, random.SG_MAGICCONST, random.RECIP_BPF, random.Random.VERSION, isinstance(r, random.Random))
