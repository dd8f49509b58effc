# secrets and random.SystemRandom: shapes of results, errors
import random
import secrets

print(len(secrets.token_bytes(8)), len(secrets.token_bytes()), len(secrets.token_hex(4)), len(secrets.token_urlsafe(6)), secrets.choice("a"), secrets.randbelow(1), 0 <= secrets.randbits(3) < 8, secrets.token_hex(2) != secrets.token_hex(8))
print(secrets.compare_digest("a", "a"), secrets.compare_digest(b"a", b"b"), set(secrets.token_urlsafe(100)) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"))
r = random.SystemRandom()
print(0 <= r.random() < 1, r.choice([5]), r.randint(3, 3), sorted(r.sample(range(3), 3)), r.seed(5), isinstance(r, random.Random), len(r.randbytes(3)), isinstance(secrets.SystemRandom(), random.SystemRandom))
for action in (lambda: secrets.randbelow(0), lambda: secrets.compare_digest("a", b"a"), lambda: secrets.compare_digest("é", "a"), lambda: r.getstate(), lambda: r.setstate(1), lambda: secrets.choice([])):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
