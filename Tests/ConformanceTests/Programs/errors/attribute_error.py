# An uncaught AttributeError with a suggestion.
class Worker:
    def start(self):
        return "started"


print(Worker().start())
print(Worker().strat())
