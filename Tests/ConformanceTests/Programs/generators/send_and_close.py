# send passes a value in, close raises GeneratorExit at the yield.
def average():
    total, count, mean = 0, 0, None
    try:
        while True:
            number = yield mean
            total += number
            count += 1
            mean = total / count
    except GeneratorExit:
        print("closed after", count)
        raise


a = average()
print(next(a))
for number in (10, 20, 60):
    print(a.send(number))
a.close()
a.close()
try:
    a.send(1)
except StopIteration as stop:
    print("stopped", stop.value)
fresh = average()
try:
    fresh.send(5)
except TypeError as error:
    print(error)
