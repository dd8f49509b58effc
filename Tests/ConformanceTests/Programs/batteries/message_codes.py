"""`hmac`: codes of messages, with every hash and long keys."""
import hashlib
import hmac


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


for name in ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'):
    print(name, hmac.new(b'key', b'The quick brown fox jumps over the lazy dog', name).hexdigest())
print(hmac.new(b'key', b'message', hashlib.sha256).hexdigest(), hmac.digest(b'key', b'message', 'sha256').hex())
h = hmac.new(b'k' * 200, digestmod='sha256')
h.update(b'part one, ')
half = h.copy()
h.update(b'part two')
print(h.hexdigest(), half.hexdigest(), h.name, h.digest_size, h.block_size, len(h.digest()))
print(hmac.compare_digest(b'abc', b'abc'), hmac.compare_digest('abc', 'abd'), hmac.compare_digest(b'a', b'ab'), hmac.compare_digest(bytearray(b'x'), b'x'))
print(attempt(hmac.new, 'key', b'm', 'sha256'), attempt(hmac.new, b'key', b'm'), attempt(hmac.new, b'key', b'm', 'nothing'), attempt(hmac.compare_digest, 'é', 'é'))
print(attempt(hmac.new, b'key', 'text', 'sha1'), type(hmac.new(b'', b'', 'md5')).__name__, hmac.new(b'', b'', 'md5').hexdigest())


def sign(message, key):
    return message + b'.' + hmac.new(key, message, 'sha256').hexdigest().encode()


def verify(signed, key):
    message, _, code = signed.rpartition(b'.')
    return hmac.compare_digest(sign(message, key), signed)


signed = sign(b'user=ann', b'secret')
print(signed, verify(signed, b'secret'), verify(signed, b'other'), verify(signed.replace(b'ann', b'bob'), b'secret'))
