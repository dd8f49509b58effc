"""A traceback keeps the variables of the calls that an exception left, and coroutines that were never awaited."""
import asyncio
import sys
import traceback
import warnings


def divide(dividend, divisor):
    note = f"{dividend} by {divisor}"
    parts = [dividend, divisor]
    return dividend / divisor


def calculate(values):
    total = 0
    for index, value in enumerate(values):
        total += divide(value, value - 2)
    return total


def countdown(start):
    while start:
        yield 10 // (start - 1)
        start -= 1


def variables(error):
    place = error.__traceback__
    while place := place.tb_next:
        frame = place.tb_frame
        print(" ", frame.f_code.co_name, place.tb_lineno - frame.f_code.co_firstlineno, dict(sorted(frame.f_locals.items())))


for attempt in (lambda: calculate([1, 2, 3]), lambda: list(countdown(2))):
    try:
        attempt()
    except ZeroDivisionError as error:
        print(error)
        variables(error)
        report = traceback.TracebackException.from_exception(error, capture_locals=True)
        print("".join(line for line in report.format() if "lambda" not in line).count(" = "))


async def work(number):
    return number


async def forgotten():
    result = work(1)
    return result + 1


async def in_a_list():
    await asyncio.wait([work(2), work(3)])


async def to_a_wrong_loop():
    asyncio.new_event_loop().run_until_complete(work(4))


def on_the_way():
    return work(5) + work(6)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for function in forgotten, in_a_list, on_the_way:
        try:
            asyncio.run(function()) if function is not on_the_way else on_the_way()
        except TypeError as error:
            print(function.__name__, "-", error, "- warnings so far:", len(caught))
        print("then:", [str(warning.message) for warning in caught])
        caught.clear()

try:
    calculate([3])
    calculate([4, 2])
except ZeroDivisionError:
    print(sys.exception().__traceback__.tb_next.tb_frame.f_locals["total"])
