# A small event loop made of generators, with sleeping, spawning and joining.
class Loop:
    def __init__(self):
        self.now, self.ready, self.sleeping, self.count = 0, [], [], 0
        self.joiners, self.results = {}, {}

    def spawn(self, generator):
        self.count += 1
        self.ready.append((self.count, generator, None))
        return self.count

    def run(self):
        while self.ready or self.sleeping:
            if not self.ready:
                self.sleeping.sort(key=lambda sleeper: sleeper[:2])
                self.now, _, entry = self.sleeping.pop(0)
                self.ready.append(entry)
            number, generator, value = self.ready.pop(0)
            try:
                self.handle(number, generator, *generator.send(value))
            except StopIteration as stop:
                self.results[number] = stop.value
                self.ready += [(n, g, stop.value) for n, g in self.joiners.pop(number, [])]

    def handle(self, number, generator, what, argument):
        if what == "sleep":
            self.count += 1
            self.sleeping.append((self.now + argument, self.count, (number, generator, None)))
        elif what == "spawn":
            self.ready.append((number, generator, self.spawn(argument)))
        elif argument in self.results:
            self.ready.append((number, generator, self.results[argument]))
        else:
            self.joiners.setdefault(argument, []).append((number, generator))


def child(name, seconds):
    print(f"{loop.now} {name} starts")
    yield "sleep", seconds
    print(f"{loop.now} {name} ends")
    return name.upper()


def parent():
    children = []
    for name, seconds in (("a", 2), ("b", 1)):
        children.append((yield "spawn", child(name, seconds)))
    for number in children:
        print(f"{loop.now} joined", (yield "join", number))


loop = Loop()
loop.spawn(parent())
loop.run()
