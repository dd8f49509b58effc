# Methods, super(), class attributes, isinstance and the order of base classes.
class Animal:
    legs = 4

    def __init__(self, name):
        self.name = name

    def speak(self):
        return f"{self.name} makes a sound"


class Dog(Animal):
    def speak(self):
        return super().speak() + ": woof"


class Bird(Animal):
    legs = 2

    def __init__(self, name, flies=True):
        super().__init__(name)
        self.flies = flies


animals = [Animal("it"), Dog("Rex"), Bird("Tweety", flies=False)]
for animal in animals:
    print(animal.speak(), animal.legs, type(animal).__name__, isinstance(animal, Animal))
print(issubclass(Dog, Animal), issubclass(Animal, Dog), animals[2].flies)
print([c.__name__ for c in Dog.__mro__])
