# The method resolution order of a diamond, and cooperative super().
class Base:
    def __init__(self):
        print("Base")

    def who(self):
        return ["Base"]


class Left(Base):
    def __init__(self):
        print("Left")
        super().__init__()

    def who(self):
        return ["Left"] + super().who()


class Right(Base):
    def __init__(self):
        print("Right")
        super().__init__()

    def who(self):
        return ["Right"] + super().who()


class Both(Left, Right):
    def who(self):
        return ["Both"] + super().who()


both = Both()
print(both.who(), [c.__name__ for c in Both.__mro__], Both.__bases__ == (Left, Right))
try:

    class Broken(Base, Left):
        pass

except TypeError as error:
    print(str(error).split("\n")[0])
