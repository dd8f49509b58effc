/// `secrets`, from the seed. Written in Python.
enum SecretsPrelude {
  static let source = #"""
    from random import SystemRandom

    __all__ = ['choice', 'randbelow', 'randbits', 'SystemRandom', 'token_bytes', 'token_hex', 'token_urlsafe',
               'compare_digest']

    DEFAULT_ENTROPY = 32
    _system = SystemRandom()
    randbits = _system.getrandbits
    choice = _system.choice


    def randbelow(exclusive_upper_bound):
        """A number from 0 up to a bound."""
        if exclusive_upper_bound <= 0:
            raise ValueError('Upper bound must be positive.')
        return _system._randbelow(exclusive_upper_bound)


    def token_bytes(nbytes=None):
        """Random bytes; in a scenario those of its seed."""
        return _system.randbytes(DEFAULT_ENTROPY if nbytes is None else nbytes)


    def token_hex(nbytes=None):
        return token_bytes(nbytes).hex()


    def token_urlsafe(nbytes=None):
        letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
        data = token_bytes(nbytes)
        number = int.from_bytes(data) << (-len(data) * 8) % 6
        count = (len(data) * 8 + 5) // 6
        return ''.join(letters[number >> 6 * place & 63] for place in reversed(range(count)))


    def compare_digest(a, b, /):
        """Whether two texts or bytes are equal."""
        if isinstance(a, str) and isinstance(b, str):
            if not (a.isascii() and b.isascii()):
                raise TypeError('comparing strings with non-ASCII characters is not supported')
        elif not (isinstance(a, (bytes, bytearray)) and isinstance(b, (bytes, bytearray))):
            wrong = next(value for value in (a, b) if not isinstance(value, (bytes, bytearray)))
            raise TypeError(f"a bytes-like object is required, not '{type(wrong).__name__}'")
        return a == b
    """#
}
