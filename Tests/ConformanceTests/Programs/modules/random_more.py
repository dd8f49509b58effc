# More of random: ranges, seeds, errors, sampling.
import random

random.seed(1)
print([random.random() for _ in range(3)], [random.randint(-5, 5) for _ in range(10)])
print(random.choice([1, 2, 3]), random.choices([1, 2, 3], weights=[1, 1, 8], k=5), random.sample("abcdefgh", 3), random.uniform(5, 1))
random.seed(2**70)
print(random.random(), random.randrange(10**30), random.triangular(0, 10, 5), random.normalvariate(0, 1), random.betavariate(1, 2))
random.seed(-3)
print(random.random(), random.shuffle([1]))
random.seed(1.5)
print(random.random())
state = random.getstate()
first = random.random()
random.setstate(state)
print(first == random.random())
for attempt in (lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.sample([1], 2), lambda: random.randrange(0)):
    try:
        attempt()
    except (IndexError, ValueError) as error:
        print(type(error).__name__, error)
