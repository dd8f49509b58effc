# Names with two underscores in front are private to their class
class Account:
    __rate = 0.5

    def __init__(self, owner, balance):
        self.owner = owner
        self.__balance = balance
        self.__visible__ = True

    def __log(self, text):
        return f'{self.owner}: {text}'

    def deposit(self, amount, *, __note='none'):
        self.__balance += amount
        return self.__log(f'{self.__balance} ({__note})')

    class __Receipt:
        pass

    def globally(self):
        global __counter
        __counter = 5
        import math as __m
        def __helper():
            return __local
        __local = __m.floor(7.5)
        return __helper()


class Savings(Account):
    def __log(self, text):
        return 'never called'

    def peek(self):
        return self.__balance


class _Hidden:
    def __init__(self):
        self.__value = 1


class __:
    def __init__(self):
        self.__value = 2


account = Account('Ann', 10)
print(account.__dict__)
print(account.deposit(5), account.deposit(1, _Account__note='gift'))
print(account._Account__balance, account._Account__rate, Account._Account__log.__name__)
print(Account._Account__log.__qualname__, Account._Account__Receipt)
print(account.globally(), [name for name in globals() if name.endswith('counter')])
savings = Savings('Bob', 1)
print(savings.deposit(2))
for action in (lambda: account.__balance, lambda: account.__log('x'), savings.peek):
    try:
        action()
    except AttributeError as error:
        print(error)
print(vars(_Hidden()), vars(__()))
print(sorted(name for name in dir(Account) if 'Account' in name))
class Slotted:
    __slots__ = ('__a', 'b')
    def __init__(self):
        self.__a = 1
print(Slotted()._Slotted__a, Slotted.__slots__)
