"""enum: Flag and IntFlag, combinations, boundaries, iteration."""
from enum import CONFORM, EJECT, KEEP, STRICT, Flag, IntFlag, auto


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
    NONE = 0


print(Perm.R, repr(Perm.R), [p.value for p in Perm], list(Perm), Perm.RW, repr(Perm.RW), repr(Perm.NONE), Perm(0))
rx = Perm.R | Perm.X
print(rx, repr(rx), rx.value, rx.name, Perm.R in rx, Perm.W in rx, list(rx), len(rx), bool(rx), bool(Perm.NONE))
print(~Perm.R, repr(~Perm.R), ~Perm(0), Perm.R ^ Perm.RW, Perm.RW & Perm.W, Perm.RW - 0 if False else "no minus", Perm(7), Perm(3) is Perm.RW)
print(Perm["R"], Perm.__members__["RW"], Perm.R == 1, hash(rx) == hash(Perm.X | Perm.R), rx is (Perm.X | Perm.R))
for call in (lambda: Perm(8), lambda: Perm.R | 1, lambda: Perm(-9), lambda: 5 in Perm.R):
    try:
        print(repr(call()))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, str(error).splitlines()[0])


class Bits(IntFlag):
    A = 1
    B = 2
    C = 4
    AB = 3


print(Bits.A, repr(Bits.A), Bits.A | Bits.C, repr(Bits.A | Bits.C), Bits.A + 1, Bits(7), Bits(8), repr(Bits(12)), Bits.A | 8, ~Bits.A)
print(list(Bits(5)), Bits.AB == 3, isinstance(Bits.A | Bits.B, Bits), f"{Bits.B} {Bits.B:03d} {Bits.B!r}", Bits.A < Bits.B, int(Bits.C))
flags = Bits(0)
flags |= Bits.A
flags |= Bits.C
print(flags, Bits.A in flags, flags & Bits.A == Bits.A, flags ^ Bits.A, [f.name for f in flags])


class Strict(Flag, boundary=STRICT):
    A = 1
    B = 4


class Conform(Flag, boundary=CONFORM):
    A = 1
    B = 4


class Eject(Flag, boundary=EJECT):
    A = 1
    B = 4


class Keep(Flag, boundary=KEEP):
    A = 1
    B = 4


print(Conform(7), repr(Conform(7)), Eject(7), type(Eject(7)).__name__, repr(Keep(7)), Keep(7).value)
try:
    Strict(7)
except ValueError as error:
    print(error)


class Weekday(Flag):
    MON, TUE, WED, THU, FRI, SAT, SUN = (1 << n for n in range(7))
    WEEKEND = SAT | SUN

    @classmethod
    def from_number(cls, number):
        return cls(1 << number)


print(Weekday.from_number(2), Weekday.WEEKEND, list(Weekday.WEEKEND), Weekday.SAT in Weekday.WEEKEND, len(Weekday))
print(Weekday.MON | Weekday.SUN | Weekday.SAT, repr(Weekday.MON | Weekday.WEEKEND))
print([day.name for day in ~Weekday.WEEKEND], Weekday.MON.__class__, Weekday(0), repr(Weekday(127)))
