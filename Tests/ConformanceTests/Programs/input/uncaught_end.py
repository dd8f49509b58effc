# an input that ends too early, uncaught
def ask(question):
    return input(question)


print(ask("first? "))
print(ask("second? "))
