"""unittest.mock.Mock and MagicMock: calls, return values, side effects, assertions, special methods."""
from unittest.mock import ANY, DEFAULT, MagicMock, Mock, NonCallableMock, PropertyMock, call, seal, sentinel


def fails(action):
    try:
        action()
        print("passed")
    except (AssertionError, AttributeError, TypeError) as error:
        print(type(error).__name__ + ":", error)


m = Mock()
m.method(1, 2, key="value")
m.method(3)
m.attribute.deep.call_me("x").chained()
print(m.called, m.method.called, m.method.call_count, m.method.call_args, m.method.call_args_list)
print(m.mock_calls)
print(m.method_calls, m.method.call_args.args, m.method.call_args.kwargs, m.method.call_args_list[0].kwargs)
fails(lambda: m.method.assert_called_with(3))
fails(lambda: m.method.assert_called_with(4))
fails(lambda: m.method.assert_called_once())
fails(lambda: m.method.assert_called_once_with(3))
fails(lambda: m.method.assert_any_call(1, 2, key="value"))
fails(lambda: m.method.assert_any_call(9))
fails(lambda: m.method.assert_not_called())
fails(lambda: m.never.assert_called())
fails(lambda: m.never.assert_called_with(1))
fails(lambda: m.never.assert_not_called())
fails(lambda: m.method.assert_has_calls([call(1, 2, key="value"), call(3)]))
fails(lambda: m.method.assert_has_calls([call(3), call(1)]))
fails(lambda: m.method.assert_has_calls([call(3), call(1, 2, key="value")], any_order=True))
fails(lambda: m.assret_called())
fails(lambda: m.method.assert_called_with(ANY))

m = Mock(return_value=5)
print(m(), m(1), m.return_value)
m.side_effect = [1, ValueError("second"), DEFAULT]
print(m())
try:
    m()
except ValueError as error:
    print("raised", error)
print(m())
try:
    m()
except StopIteration:
    print("exhausted")
m.side_effect = lambda x, y=2: x * y
print(m(4), m(4, y=5))
m.side_effect = KeyError
try:
    m()
except KeyError as error:
    print(repr(error))
m.side_effect = None
m.reset_mock()
print(m.called, m.call_args, m.mock_calls, m())
configured = Mock(name="configured", size=3, **{"get.return_value": "got", "fail.side_effect": OSError("broken")})
print(configured.size, configured.get(), str(configured).startswith("<Mock name='configured' id="), str(configured.get()) )
try:
    configured.fail()
except OSError as error:
    print(error)
wrapped = Mock(wraps=[1, 2, 3])
print(wrapped.count(2), wrapped.index.call_count)


class Service:
    timeout = 5

    def fetch(self, url):
        return url

    def close(self): ...


spec = Mock(spec=Service)
print(isinstance(spec, Service), spec.fetch("u") is not None, spec.timeout is not None)
fails(lambda: spec.missing)
spec.added = 1
strict = Mock(spec_set=Service)
fails(lambda: setattr(strict, "added", 1))
fails(lambda: Mock(spec=["a", "b"]).c)
fails(lambda: NonCallableMock()())

magic = MagicMock()
print(len(magic), bool(magic), int(magic), float(magic), list(magic), 5 in magic, hash(magic) == hash(magic), magic == magic, magic == 3)
magic.__len__.return_value = 7
magic.__getitem__.side_effect = lambda key: key * 2
magic.__iter__.return_value = iter("ab")
magic.__contains__.return_value = True
magic.__str__.return_value = "as text"
print(len(magic), magic[4], list(magic), "x" in magic, str(magic), magic.__getitem__.call_args)
with magic as entered:
    print(entered is magic.__enter__.return_value)
magic.__exit__.assert_called_once_with(None, None, None)
magic["key"] = "value"
magic.__setitem__.assert_called_with("key", "value")
plain = Mock()
fails(lambda: len(plain))
plain.__len__ = Mock(return_value=2)
plain.__getitem__ = lambda self, key: ("item", key)
print(len(plain), plain["k"])

print(call(1, a=2), call.method(1), call.a.b(2).c(), call(1) == call(1), call(1) == call(2), call("x", k=1) == (("x",), {"k": 1}))
print(call.one(1).two(2).call_list())
print(sentinel.thing, sentinel.thing is sentinel.thing, sentinel.other == sentinel.thing, ANY == object(), [1, ANY] == [1, 2])
parent = Mock()
first, second = Mock(), Mock()
parent.attach_mock(first, "first")
parent.second = second
first(1)
second.go(2)
print(parent.mock_calls)
seal(parent)
fails(lambda: parent.third)
del magic.gone
fails(lambda: magic.gone)


class Holder:
    pass


prop = PropertyMock(return_value="value")
Holder.attribute = prop
holder = Holder()
print(holder.attribute)
holder.attribute = 3
print(prop.mock_calls)
