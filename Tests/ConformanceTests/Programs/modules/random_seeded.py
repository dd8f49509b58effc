# random: the Mersenne Twister with CPython's seeding.
import random

print(random.random(), random.randint(1, 6), random.choice("abcdef"))
random.seed(42)
print([random.randint(1, 100) for _ in range(8)])
print(random.random(), random.uniform(1, 2), random.randrange(0, 100, 5), random.randrange(7))
items = list(range(10))
random.shuffle(items)
print(items, random.sample(range(100), 5), random.choices("ab", k=6), random.getrandbits(40))
random.seed("text")
print(random.random())
mine = random.Random(7)
print(mine.random(), mine.randint(0, 10**20), mine.gauss(0, 1), mine.expovariate(2))
