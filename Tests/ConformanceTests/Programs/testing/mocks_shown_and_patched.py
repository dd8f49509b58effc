"""Looking at a mock must not be recorded as a call; patching what is a mock already; autospec=False."""
from unittest.mock import MagicMock, call, patch


def nameless(mock):
    return repr(mock).partition(" id=")[0]


chain = MagicMock()
deep = chain.top(a=3).bottom()
print(nameless(deep), nameless(chain.top), nameless(chain), nameless(MagicMock(name="own").part()))
print(chain.mock_calls)

false = MagicMock()
false.__bool__.return_value = False
false.a(1)
false.b.c(2)
print(nameless(false.b.c), false.mock_calls, bool(false), false.mock_calls[-1] == call.__bool__())

with patch("__main__.chain", autospec=False) as replaced:
    chain(3)
    chain.part(4)
    print(type(replaced).__name__, replaced.mock_calls)
print(chain.mock_calls)


class Shop:
    def sell(self, what, count=1):
        return count


with patch.object(Shop, "sell", autospec=True) as sell:
    sell.return_value = "sold"
    print(Shop().sell("tea", count=2), sell.call_count)
    try:
        Shop().sell()
    except TypeError as error:
        print(error)
with patch.object(chain, "extra") as extra:
    chain.extra("x")
    print(extra.mock_calls, chain.extra is extra)
