/// `hmac`. Written in Python.
enum HmacPrelude {
  static let source = #"""
    from hashlib import new as _new

    trans_5C = bytes(x ^ 0x5C for x in range(256))
    trans_36 = bytes(x ^ 0x36 for x in range(256))

    # The size of a digest depends on the hash: this is only kept for old programs.
    digest_size = None


    def compare_digest(a, b, /):
        """Whether two digests are equal."""
        if isinstance(a, str) and isinstance(b, str):
            if not (a.isascii() and b.isascii()):
                raise TypeError('comparing strings with non-ASCII characters is not supported')
            return a == b
        for value in (a, b):
            if not isinstance(value, (bytes, bytearray, memoryview)):
                raise TypeError("unsupported operand types(s) or combination of types: "
                                f"'{type(a).__name__}' and '{type(b).__name__}'")
        return bytes(a) == bytes(b)


    class HMAC:
        """A message's code, which only who knows the key can make."""

        blocksize = 64

        __slots__ = '_inner', '_outer', 'block_size', 'digest_size'

        def __init__(self, key, msg=None, digestmod=''):
            if not isinstance(key, (bytes, bytearray)):
                raise TypeError(f'key: expected bytes or bytearray, but got {type(key).__name__!r}')
            if not digestmod:
                raise TypeError("Missing required argument 'digestmod'.")
            if callable(digestmod):
                make = digestmod
            elif isinstance(digestmod, str):
                def make(data=b''):
                    return _new(digestmod, data)
            else:
                def make(data=b''):
                    return digestmod.new(data)
            self._inner, self._outer = make(), make()
            self.digest_size = self._inner.digest_size
            self.block_size = getattr(self._inner, 'block_size', self.blocksize)
            if len(key) > self.block_size:
                key = make(key).digest()
            key = bytes(key).ljust(self.block_size, b'\0')
            self._outer.update(key.translate(trans_5C))
            self._inner.update(key.translate(trans_36))
            if msg is not None:
                self.update(msg)

        @property
        def name(self):
            return f'hmac-{self._inner.name}'

        def update(self, msg):
            """Take in more of the message."""
            self._inner.update(msg)

        def copy(self):
            """Another one that goes on from here."""
            other = self.__class__.__new__(self.__class__)
            other.digest_size, other.block_size = self.digest_size, self.block_size
            other._inner, other._outer = self._inner.copy(), self._outer.copy()
            return other

        def digest(self):
            """The code of the message so far."""
            outer = self._outer.copy()
            outer.update(self._inner.digest())
            return outer.digest()

        def hexdigest(self):
            """The same in hexadecimal digits."""
            return self.digest().hex()


    def new(key, msg=None, digestmod=''):
        """The code of a message under a key."""
        return HMAC(key, msg, digestmod)


    def digest(key, msg, digest):
        """The code of a message, in one go."""
        return HMAC(key, msg, digest).digest()
    """#
}
