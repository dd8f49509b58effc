# Code compiled under another file name
print('before')
exec(compile("x = 1\n\ny = x / 0\n", "virtual.py", "exec"))
