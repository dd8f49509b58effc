# random.Random as a base class
import random


class Counting(random.Random):
    def __init__(self, seed=None):
        super().__init__(seed)
        self.calls = 0

    def roll(self, sides=6):
        self.calls += 1
        return self.randint(1, sides)


d = Counting(7)
print([d.roll() for _ in range(10)], d.calls, isinstance(d, random.Random), d.choice("xyz"))
e = Counting(7)
print([e.roll() for _ in range(10)] == [Counting(7).roll()] + [0] * 9, type(e).__name__)
print(random.Random(3).sample(range(5), 5), random.Random(3).sample(range(5), 5))


def walk(steps, rng):
    place = 0
    for _ in range(steps):
        place += rng.choice((-1, 1))
        yield place


print(list(walk(15, random.Random(1))))
urn = random.Random(99)
draws = urn.choices(["red", "green", "blue"], weights=[18, 18, 2], k=20)
print({colour: draws.count(colour) for colour in sorted(set(draws))})
estimate = sum(urn.random() ** 2 + urn.random() ** 2 <= 1 for _ in range(2000)) * 4 / 2000
print(estimate)
