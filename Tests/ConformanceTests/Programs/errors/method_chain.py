# A chain of attributes over several lines
class A:
    def run(self, cb):
        return (cb(self)
                .value
                .missing
                .other)
class R: value = 3
A().run(lambda s: R())
