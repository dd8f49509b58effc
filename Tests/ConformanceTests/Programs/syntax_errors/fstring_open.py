# An f-string whose brace is never closed.
print(f"{1 + 2")
