# A round-robin scheduler of generators, with results and a failing task.
def countdown(name, n):
    while n:
        print(name, n)
        yield
        n -= 1
    return f"{name} done"


def failing():
    yield
    raise ValueError("failed")


def run(tasks):
    results = []
    while tasks:
        task = tasks.pop(0)
        try:
            next(task)
        except StopIteration as stop:
            results.append(stop.value)
        except ValueError as error:
            results.append(repr(error))
        else:
            tasks.append(task)
    return results


print(run([countdown("a", 3), failing(), countdown("b", 1)]))
