# A class that behaves as a container and as an iterator.
class Deck:
    def __init__(self, *cards):
        self.cards = list(cards)

    def __len__(self):
        return len(self.cards)

    def __getitem__(self, index):
        return self.cards[index]

    def __setitem__(self, index, card):
        self.cards[index] = card

    def __delitem__(self, index):
        del self.cards[index]

    def __contains__(self, card):
        print("looking for", card)
        return card in self.cards


class Countdown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.left == 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1


deck = Deck("A", "K", "Q")
deck[1] = "J"
del deck[0]
print(len(deck), deck[0], deck[-1], "Q" in deck, "A" in deck, list(deck), [c for c in deck])
print(list(Countdown(3)), sum(Countdown(4)), max(Countdown(2)))
