# A decorator raises
print('before')
def deco(f):
    raise RuntimeError("in deco")
@deco
def g():
    pass
