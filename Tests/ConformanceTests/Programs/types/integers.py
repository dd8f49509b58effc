# Integers without a limit, floor division, bits, bases.
print(2**100, -(2**70), 10**30 // 7, 10**30 % 7)
print(7 // 2, -7 // 2, 7 // -2, -7 % 3, 7 % -3, divmod(-7, 3))
print(0xFF, 0o17, 0b1010, 1_000_000, ~5, 6 & 3, 6 | 3, 6 ^ 3, 1 << 70, (1 << 70) >> 68)
print(hex(255), oct(8), bin(-5), int("ff", 16), int("-12"), int(3.99), int(-3.99))
print(abs(-3), pow(2, 10), pow(3, 200, 1000), (255).bit_length(), True + True, bool(0))
print(9223372036854775807 + 1, -9223372036854775808 - 1, 3037000500 * 3037000500, 2**63 % 1000)
print(round(2.5), round(3.5), round(-2.5), round(1234, -2), 5 / 2, 4 / 2, 2**-1)
print(1 == 1.0, 10**20 == 1e20, 3 < 3.5, hash(1) == hash(1.0), min(3, 2.0), max(1, True))
