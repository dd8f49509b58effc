# decimal: contexts, precision, flags, traps, formats
import asyncio
import decimal
from decimal import *

D = Decimal
print(getcontext())
print(D(1) / 7)
with localcontext() as ctx:
    ctx.prec = 6
    print(D(1) / 7, +D("123456789"), D("1.23456789") * 1, D(2).sqrt(), ctx.prec, D("99999.99") + D("0.009"))
with localcontext(prec=3, rounding=ROUND_UP):
    print(D(1) / 3, D("1.0001") + 0, D(2) / 3)
print(getcontext().prec, getcontext().flags[Inexact], getcontext().flags[Overflow])
getcontext().clear_flags()
with localcontext(Context(prec=5, traps=[Inexact])) as ctx:
    try:
        D(1) / 3
    except Inexact as error:
        print(type(error).__name__, error)
    print(D(1) / 4)
with localcontext() as ctx:
    ctx.traps[DivisionByZero] = False
    ctx.traps[InvalidOperation] = False
    print(D(1) / 0, D(-1) / 0, D(0) / 0, D("abc"), D(-1).sqrt(), ctx.flags[DivisionByZero], ctx.flags[InvalidOperation])
with localcontext(Context(prec=4, Emax=9, Emin=-9, traps=[])) as ctx:
    print(D("9.999e9") * 10, D("1e-9") / 3, D("1e-12") * 1, D("1e-15") * 1, D("12345e5") + 0, ctx)
c = Context(prec=4)
print(c.divide(D(1), D(3)), c.create_decimal("1.23456"), c.add(1, 2), c.sqrt(2), c.power(2, 10), c.quantize(D("1.2345"), D("0.01")), c.multiply(D("1.111"), D("1.111")), c.Etiny(), c.copy().prec)
print(ExtendedContext.divide(D(1), D(3)), BasicContext.prec, DefaultContext.prec, HAVE_CONTEXTVAR)
setcontext(Context(prec=10))
print(D(1) / 3, getcontext().prec)
setcontext(DefaultContext)
print(D(1) / 3)
for value in ("1234567.891", "-0.5", "0.00001234", "12", "1E+10", "NaN", "-Infinity", "0"):
    d = D(value)
    print([f"{d}", f"{d:.2f}", f"{d:10}|", f"{d:<12}|", f"{d:^12}|", f"{d:+}", f"{d:,}", f"{d:e}", f"{d:.3e}", f"{d:g}", f"{d:.3g}", f"{d:012.2f}", f"{d:.1%}", f"{d:*>15,.2f}", f"{d: }", f"{d:E}"])
for action in (lambda: setattr(getcontext(), "prec", 0), lambda: setattr(getcontext(), "rounding", "UP"), lambda: localcontext(5), lambda: Context(prec="a"), lambda: setcontext(5), lambda: localcontext(precision=5), lambda: D(1).quantize(1, "x")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, str(error).splitlines()[0])


async def worker(prec):
    getcontext().prec = prec
    await asyncio.sleep(0)
    return D(1) / 7


async def main():
    print(await asyncio.gather(worker(3), worker(8), worker(15)), D(1) / 7)


asyncio.run(main())
price, rate = D("19.95"), D("0.0825")
tax = (price * rate).quantize(D("0.01"), rounding=ROUND_HALF_UP)
print(tax, price + tax, [str(part) for part in divmod(price + tax, 1)])
