/// `base64`. Written in Python.
enum Base64Prelude {
  static let source = #"""
    import binascii as _binascii

    __all__ = ['encodebytes', 'decodebytes', 'b64encode', 'b64decode', 'b32encode', 'b32decode', 'b32hexencode',
               'b32hexdecode', 'b16encode', 'b16decode', 'standard_b64encode', 'standard_b64decode', 'urlsafe_b64encode',
               'urlsafe_b64decode']


    def _decodable(s):
        if isinstance(s, str):
            if not s.isascii():
                raise ValueError('string argument should contain only ASCII characters')
            return s.encode('ascii')
        if isinstance(s, (bytes, bytearray)):
            return s
        raise TypeError(f'argument should be a bytes-like object or ASCII string, not {s.__class__.__name__!r}')


    def b64encode(s, altchars=None):
        """Base64, with other characters for + and / if wanted."""
        encoded = _binascii.b2a_base64(s, newline=False)
        return encoded if altchars is None else encoded.translate(bytes.maketrans(b'+/', altchars))


    def b64decode(s, altchars=None, validate=False):
        """The bytes of base64."""
        s = _decodable(s)
        if altchars is not None:
            s = s.translate(bytes.maketrans(_decodable(altchars), b'+/'))
        return _binascii.a2b_base64(s, strict_mode=validate)


    def standard_b64encode(s):
        """Base64."""
        return b64encode(s)


    def standard_b64decode(s):
        """The bytes of base64."""
        return b64decode(s)


    def urlsafe_b64encode(s):
        """Base64 that can stand in an address."""
        return b64encode(s, b'-_')


    def urlsafe_b64decode(s):
        """The bytes of base64 that stood in an address."""
        return b64decode(_decodable(s).translate(bytes.maketrans(b'-_', b'+/')))


    _b32_letters = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
    _b32_digits = b'0123456789ABCDEFGHIJKLMNOPQRSTUV'


    def _b32encode(alphabet, s):
        result = bytearray()
        for start in range(0, len(s), 5):
            group = bytes(s[start:start + 5])
            bits = int.from_bytes(group + bytes(5 - len(group)), 'big')
            characters = bytes(alphabet[bits >> shift & 31] for shift in range(35, -1, -5))
            used = (len(group) * 8 + 4) // 5
            result += characters[:used] + b'=' * (8 - used)
        return bytes(result)


    def _b32decode(alphabet, s, casefold, map01=None):
        s = _decodable(s)
        if len(s) % 8:
            raise _binascii.Error('Incorrect padding')
        if map01 is not None:
            s = s.translate(bytes.maketrans(b'01', b'O' + _decodable(map01)))
        if casefold:
            s = s.upper()
        body = s.rstrip(b'=')
        pads = len(s) - len(body)
        values = {character: value for value, character in enumerate(alphabet)}
        result = bytearray()
        for start in range(0, len(body), 8):
            bits = 0
            group = body[start:start + 8]
            for character in group:
                if character not in values:
                    raise _binascii.Error('Non-base32 digit found')
                bits = bits << 5 | values[character]
            bits <<= 5 * (8 - len(group))
            result += bits.to_bytes(5, 'big')[:len(group) * 5 // 8]
        if pads not in (0, 1, 3, 4, 6):
            raise _binascii.Error('Incorrect padding')
        return bytes(result)


    def b32encode(s):
        """Base32."""
        return _b32encode(_b32_letters, s)


    def b32decode(s, casefold=False, map01=None):
        """The bytes of base32."""
        return _b32decode(_b32_letters, s, casefold, map01)


    def b32hexencode(s):
        """Base32 with the digits first."""
        return _b32encode(_b32_digits, s)


    def b32hexdecode(s, casefold=False):
        """The bytes of base32 with the digits first."""
        return _b32decode(_b32_digits, s, casefold)


    def b16encode(s):
        """Hexadecimal digits."""
        return _binascii.hexlify(s).upper()


    def b16decode(s, casefold=False):
        """The bytes of hexadecimal digits."""
        s = _decodable(s)
        if casefold:
            s = s.upper()
        if not all(character in b'0123456789ABCDEF' for character in s):
            raise _binascii.Error('Non-base16 digit found')
        return _binascii.unhexlify(s)


    def _check_bytes(s):
        if not isinstance(s, (bytes, bytearray)):
            raise TypeError(f'expected bytes-like object, not {s.__class__.__name__}')


    def encodebytes(s):
        """Base64 in lines of 76 characters."""
        _check_bytes(s)
        return b''.join(_binascii.b2a_base64(s[start:start + 57]) for start in range(0, len(s), 57))


    def decodebytes(s):
        """The bytes of base64 in lines."""
        _check_bytes(s)
        return _binascii.a2b_base64(s)
    """#
}
