"""round() of a Decimal: to places in the context's way, to an integer always half to even."""
from decimal import (ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Decimal,
                     getcontext, localcontext)

numbers = [Decimal(text) for text in ("1.34", "1.35", "-1.34", "2.5", "3.5", "-2.5")]
for rounding in (ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR):
    with localcontext() as context:
        context.rounding = rounding
        print(f"{rounding:16}", *(f"{round(number, 1)} {round(number)}" for number in numbers))
print(getcontext().rounding, round(Decimal("1234.5"), -2), round(Decimal("1E+3"), 1))
