/// `binascii`. Written in Python, on top of a native checksum.
enum BinasciiPrelude {
  static let source = #"""
    from _hashlib import crc32 as _crc32

    __all__ = ['Error', 'Incomplete', 'a2b_base64', 'a2b_hex', 'b2a_base64', 'b2a_hex', 'crc32', 'hexlify', 'unhexlify']


    class Error(ValueError):
        """Bytes that are no encoding."""


    class Incomplete(Exception):
        """Bytes that end too early."""


    def _data(data, function):
        if isinstance(data, (bytes, bytearray)):
            return data
        raise TypeError(f"a bytes-like object is required, not {type(data).__name__!r}")


    def _ascii(data):
        """What a decoder takes: bytes, or text in ASCII."""
        if isinstance(data, str):
            if not data.isascii():
                raise ValueError('string argument should contain only ASCII characters')
            return data.encode('ascii')
        if isinstance(data, (bytes, bytearray)):
            return bytes(data)
        raise TypeError(f"argument should be bytes, buffer or ASCII string, not {type(data).__name__!r}")


    def hexlify(data, sep=None, bytes_per_sep=1):
        """Two hexadecimal digits for each byte."""
        data = _data(data, 'hexlify')
        text = data.hex() if sep is None else data.hex(sep, bytes_per_sep)
        return text.encode('ascii')


    def unhexlify(hexstr, /):
        """The bytes of hexadecimal digits."""
        digits = _ascii(hexstr)
        if len(digits) % 2:
            raise Error('Odd-length string')
        if not all(digit in b'0123456789abcdefABCDEF' for digit in digits):
            raise Error('Non-hexadecimal digit found')
        return bytes.fromhex(digits.decode('ascii'))


    b2a_hex = hexlify
    a2b_hex = unhexlify

    _alphabet = b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
    _values = {character: value for value, character in enumerate(_alphabet)}


    def b2a_base64(data, /, *, newline=True):
        """Four characters for three bytes."""
        data = _data(data, 'b2a_base64')
        result = bytearray()
        for start in range(0, len(data), 3):
            group = data[start:start + 3]
            bits = int.from_bytes(group, 'big') << 8 * (3 - len(group))
            characters = bytes(_alphabet[bits >> shift & 63] for shift in (18, 12, 6, 0))
            result += characters[:len(group) + 1] + b'=' * (3 - len(group))
        return bytes(result + b'\n' if newline else result)


    def a2b_base64(data, /, *, strict_mode=False):
        """The bytes of base64; what is not of its alphabet is passed over, unless strict."""
        data = _ascii(data)
        if strict_mode:
            _check_strictly(data)
        result = bytearray()
        bits = count = pads = 0
        for character in data:
            if character == 61:
                pads += 1
                if count >= 2 and count + pads >= 4:
                    # Two characters are one byte, three are two; what bits are left over say nothing.
                    result += (bits >> (4 if count == 2 else 2)).to_bytes(count - 1, 'big')
                    return bytes(result)
                continue
            value = _values.get(character)
            if value is None:
                continue
            pads = 0
            bits = bits << 6 | value
            count += 1
            if count == 4:
                result += bits.to_bytes(3, 'big')
                bits = count = 0
        if count == 1:
            raise Error(f'Invalid base64-encoded string: number of data characters ({len(result) // 3 * 4 + 1}) '
                        'cannot be 1 more than a multiple of 4')
        if count:
            raise Error('Incorrect padding')
        return bytes(result)


    def _check_strictly(data):
        if data.startswith(b'='):
            raise Error('Leading padding not allowed')
        count = pads = 0
        for index, character in enumerate(data):
            if character == 61:
                pads += 1
                if count == 0:
                    raise Error('Excess padding not allowed')
                if count >= 2 and count + pads >= 4:
                    if index + 1 < len(data):
                        raise Error('Excess data after padding')
                    return
            elif character not in _values:
                raise Error('Only base64 data is allowed')
            elif pads:
                raise Error('Discontinuous padding not allowed')
            else:
                count = (count + 1) % 4


    def crc32(data, value=0, /):
        """The checksum of the bytes, behind others whose checksum is the value."""
        return _crc32(_data(data, 'crc32'), value)
    """#
}
