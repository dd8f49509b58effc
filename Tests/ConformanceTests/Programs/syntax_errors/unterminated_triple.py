# A triple-quoted string without its end.
text = """abc
def
