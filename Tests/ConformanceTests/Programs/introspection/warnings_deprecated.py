"""warnings.deprecated on functions, classes, methods and coroutine functions."""
import asyncio
import inspect
import warnings


@warnings.deprecated("use new() instead")
def old(x):
    """Old."""
    return x + 1


@warnings.deprecated("use New")
class Old:
    def __init__(self, value=0):
        self.value = value


class Sub(Old):
    pass


class Holder:
    @warnings.deprecated("not this method", category=FutureWarning)
    def method(self):
        return "method"

    @property
    @warnings.deprecated("not this property")
    def prop(self):
        return "prop"

    @staticmethod
    @warnings.deprecated("not this static method")
    def static():
        return "static"


@warnings.deprecated("silent", category=None)
def silent():
    return "silent"


@warnings.deprecated("old coroutine")
async def coroutine():
    return "coroutine"


def watch(call):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        result = call()
    print(result if not isinstance(result, Old) else type(result).__name__,
          [(str(w.message), w.category.__name__) for w in caught])


watch(lambda: old(1))
watch(lambda: old.__deprecated__ + old.__name__ + old.__doc__)
watch(lambda: Old(5).value)
watch(lambda: Sub(6).value)
watch(lambda: Holder().method())
watch(lambda: Holder().prop)
watch(lambda: Holder.static())
watch(silent)
watch(lambda: asyncio.run(coroutine()))
print(inspect.iscoroutinefunction(coroutine), silent.__deprecated__, Old.__deprecated__)


def derive():
    class Another(Old):
        pass
    return Another.__name__


watch(derive)
try:
    warnings.deprecated(5)
except TypeError as error:
    print(error)
