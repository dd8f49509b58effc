# property, classmethod, staticmethod and __str__ against __repr__.
class Celsius:
    made = 0

    def __init__(self, degrees):
        self._degrees = degrees
        Celsius.made += 1

    @property
    def fahrenheit(self):
        return self._degrees * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self._degrees = (value - 32) * 5 / 9

    @classmethod
    def freezing(cls):
        return cls(0)

    @staticmethod
    def name():
        return "Celsius"

    def __str__(self):
        return f"{self._degrees:.1f} C"

    def __repr__(self):
        return f"Celsius({self._degrees!r})"


t = Celsius(100)
print(t, repr(t), t.fahrenheit, [t])
t.fahrenheit = 32
print(t, Celsius.freezing(), Celsius.name(), t.name(), Celsius.made)
try:
    Celsius(1).missing
except AttributeError as error:
    print(error)
