# Integers beyond 64 bits: arithmetic, comparison, conversion, formatting.
a, b = 123456789012345678901234567890, 987654321098765432109876543210
print(a + b, a - b, a * b, b // a, b % a, -a // 7, -a % 7, divmod(b, -a))
print(a < b, a == a + 0, min(a, b) == a, a > 1e29, hash(a) == hash(a + 0), bool(a), -(-a) == a, abs(-b))
print(a & b, a | 255, a ^ b, ~a, a << 3, b >> 50, a.bit_length(), int(str(a)) == a, f"{a:,}", f"{a:x}", hex(b))
print(2**200 % 97, pow(3, 1000, 10**9 + 7), 10**25 / 10**24, float(10**25), int(1e25), a / b, round(a, -20), 7**77)
print(sum(range(10**6)), 2**64, -(2**63), 2**63 - 1, (2**64) ** 2, 0xFFFFFFFFFFFFFFFFFFFF, len(str(3**1000)), 1 << 64)
factorial = 1
for n in range(1, 26):
    factorial *= n
print(factorial, factorial // (10**20), str(factorial)[::-1])
for attempt in (lambda: 10**400 / 1, lambda: float(10**400), lambda: a // 0, lambda: 1 << -1, lambda: a + "x"):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, error)
