"""At exit finalizers still see the program's variables."""
total = 0
log = []
WORD = 'seen'


class Account:
    """Adds up what is left at the end."""

    def __init__(self, name, amount):
        self.name, self.amount = name, amount

    def __del__(self):
        global total
        total += self.amount
        log.append(self.name)
        print(describe(self), WORD, total, log)


def describe(account):
    return f'{account.name}: {account.amount}'


first = Account('first', 1)
second = Account('second', 2)


def countdown():
    try:
        yield 1
    finally:
        print('generator closed', len(log), WORD)


print('end', total)
