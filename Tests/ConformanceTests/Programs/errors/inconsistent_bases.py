# Bases that no order fits
print('before')
class A: pass
class B(A): pass
class C(A, B): pass
