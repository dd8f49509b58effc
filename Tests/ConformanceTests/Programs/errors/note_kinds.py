# Notes: empty, of two lines, and one that is no text
print('before')
e = ValueError("with note")
e.add_note("")
e.add_note("two\nlines")
e.__notes__.append(5)
raise e
