# Classes, exceptions, properties and a ledger.
class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        super().__init__(f"needed {needed}, available {available}")
        self.missing = needed - available


class Account:
    interest = 0.0

    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance
        self.history = []

    @property
    def balance(self):
        return self._balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._balance += amount
        self.history.append(("deposit", amount))

    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(amount, self._balance)
        self._balance -= amount
        self.history.append(("withdraw", amount))

    def __repr__(self):
        return f"{type(self).__name__}({self.owner!r}, {self._balance:.2f})"


class Savings(Account):
    interest = 0.05

    def add_interest(self):
        self.deposit(self._balance * self.interest)


accounts = [Account("Ann", 50), Savings("Bo", 200)]
for account in accounts:
    try:
        account.withdraw(80)
        account.deposit(-5)
    except InsufficientFunds as error:
        print(account, error, error.missing)
    except ValueError as error:
        print(account, error)
    finally:
        print(account.owner, account.history)
accounts[1].add_interest()
print(accounts, sum(a.balance for a in accounts))
try:
    accounts[0].balance = 5
except AttributeError as error:
    print(error)
