# An uncaught exception of one's own class, from a nested call.
class ConfigError(Exception):
    def __str__(self):
        return f"line {self.args[0]}: {self.args[1]}"


def load():
    raise ConfigError(3, "bad value")


def main():
    print("loading")
    load()


main()
