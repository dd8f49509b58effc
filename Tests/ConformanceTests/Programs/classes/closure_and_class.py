# Classes made in functions, methods that close over variables, classes as values.
def make(name, power):
    class Shape:
        label = name

        def size(self, n):
            return n**power

        @property
        def title(self):
            return self.label.title()

    Shape.__name__ = name
    return Shape


Square, Cube = make("square", 2), make("cube", 3)
print(Square().size(3), Cube().size(3), Square.__name__, Cube().title, Square is Cube)
registry = {}


def register(cls):
    registry[cls.__name__] = cls
    return cls


@register
class First:
    def run(self):
        return "first"


@register
class Second(First):
    def run(self):
        return "second after " + super().run()


print([cls().run() for cls in registry.values()], list(registry))
methods = [First().run, Second().run]
print([m() for m in methods], First.run(Second()), methods[0].__self__.__class__.__name__)
