# Augmented assignment and del of every kind of target
x = 5; x += 1; x -= 2; x *= 3; x /= 2; x //= 1; x **= 2; x %= 7; print(x)
x = 6; x <<= 2; x >>= 1; x |= 1; x &= 0xF; x ^= 3; print(x)
l = [1, 2]; l += (3,); l *= 2; print(l); l[0] += 10; print(l)
t = ([],)
try: t[0] += [1]
except TypeError as e: print(e, t)
del a, (b, c), [d]; 
try: a
except NameError as e: print(e)
l = list(range(10)); del l[::2], l[0]; print(l)
