"""unittest.mock.patch: as decorator, context manager, on objects, dictionaries, with autospec."""
import math
import sys
import unittest
from unittest import mock
from unittest.mock import MagicMock, Mock, PropertyMock, create_autospec, mock_open, patch


class Shop:
    prices = {"apple": 1}

    def price(self, name, currency="EUR"):
        return self.prices[name]

    @property
    def size(self):
        return 3

    @staticmethod
    def tax():
        return 0.2


def total(names):
    shop = Shop()
    return sum(shop.price(name) for name in names)


with patch("__main__.Shop.price", return_value=10) as price:
    print(total(["x", "y"]), price.call_args_list)
print(total(["apple"]))


@patch("math.sqrt", return_value="root")
@patch.object(Shop, "tax")
def decorated(tax, sqrt, extra="e"):
    tax.return_value = 0.5
    return math.sqrt(4), Shop.tax(), sqrt.called, extra


print(decorated(), math.sqrt(4), Shop.tax())

with patch.object(Shop, "price", new=lambda self, name: len(name)):
    print(total(["ab", "cde"]))
with patch.dict(Shop.prices, {"pear": 2}):
    print(Shop.prices, total(["apple", "pear"]))
with patch.dict(Shop.prices, {"only": 5}, clear=True):
    print(Shop.prices)
print(Shop.prices)
with patch.object(Shop, "size", new_callable=PropertyMock, return_value=99) as size:
    print(Shop().size, size.call_count)
print(Shop().size)
with patch.multiple(Shop, tax=mock.DEFAULT, price=mock.DEFAULT) as mocks:
    print(sorted(mocks), Shop.tax is mocks["tax"])
patcher = patch("__main__.total", side_effect=ValueError("patched"))
started = patcher.start()
try:
    total([])
except ValueError as error:
    print(error)
patcher.stop()
print(total([]), patcher.stop())

with patch("__main__.not_there", 5, create=True):
    print(not_there)
for bad in (lambda: patch("__main__.not_there").start(), lambda: patch("nodots").start(), lambda: patch.object(Shop, "missing").start()):
    try:
        bad()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)

auto = create_autospec(Shop, instance=True)
auto.price.return_value = 4
print(auto.price("x"), isinstance(auto, Shop))
for bad in (lambda: auto.price(), lambda: auto.price(1, 2, 3), lambda: auto.missing):
    try:
        bad()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


def function(a, b=1):
    return a + b


spied = create_autospec(function, return_value="spied")
print(spied(1), spied(1, b=2), spied.mock_calls)
try:
    spied()
except TypeError as error:
    print(error)

opened = mock_open(read_data="line 1\nline 2\n")
with patch("builtins.open", opened):
    with open("some file") as file:
        print(file.read().splitlines())
    with open("some file") as file:
        print([line for line in file], file.readline() == "")
    with open("out", "w") as file:
        file.write("written")
opened.assert_called_with("out", "w")
opened().write.assert_called_once_with("written")


class Patched(unittest.TestCase):
    def setUp(self):
        self.tax = patch.object(Shop, "tax", return_value=1).start()
        self.addCleanup(patch.stopall)

    @patch("__main__.total")
    def test(self, total):
        total.return_value = 7
        self.assertEqual(total([]), 7)
        self.assertEqual(Shop.tax(), 1)


@patch("__main__.total", return_value=3)
class All(unittest.TestCase):
    def test_one(self, total_mock):
        self.assertEqual(total("x"), 3)
        total_mock.assert_called_once_with("x")


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(Patched).run(result)
unittest.defaultTestLoader.loadTestsFromTestCase(All).run(result)
print(result.testsRun, result.wasSuccessful(), result.failures, result.errors, Shop.tax())
with patch("sys.stdout") as fake:
    print("to the mock")
print(fake.write.call_args_list)
