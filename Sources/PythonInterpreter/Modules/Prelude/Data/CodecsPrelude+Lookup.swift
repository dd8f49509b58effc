extension CodecsPrelude {
  static let lookup = #"""
    _aliases = {
        'utf_8': 'utf-8', 'utf8': 'utf-8', 'u8': 'utf-8', 'utf': 'utf-8', 'cp65001': 'utf-8', 'utf8_ucs2': 'utf-8',
        'utf8_ucs4': 'utf-8', 'utf_8_sig': 'utf-8-sig', 'ascii': 'ascii', 'us_ascii': 'ascii', '646': 'ascii',
        'ansi_x3.4_1968': 'ascii', 'latin_1': 'iso8859-1', 'latin1': 'iso8859-1', 'iso_8859_1': 'iso8859-1',
        'iso8859_1': 'iso8859-1', 'iso8859': 'iso8859-1', 'l1': 'iso8859-1', '8859': 'iso8859-1', 'cp819': 'iso8859-1',
        'latin': 'iso8859-1', 'cp1252': 'cp1252', 'windows_1252': 'cp1252', '1252': 'cp1252', 'utf_16': 'utf-16',
        'utf16': 'utf-16', 'u16': 'utf-16', 'utf_16_le': 'utf-16-le', 'utf_16le': 'utf-16-le', 'utf_16_be': 'utf-16-be',
        'utf_16be': 'utf-16-be', 'utf_32': 'utf-32', 'utf32': 'utf-32', 'u32': 'utf-32', 'utf_32_le': 'utf-32-le',
        'utf_32le': 'utf-32-le', 'utf_32_be': 'utf-32-be', 'utf_32be': 'utf-32-be', 'unicode_escape': 'unicode_escape',
        'raw_unicode_escape': 'raw_unicode_escape', 'rot13': 'rot13', 'rot_13': 'rot13', 'hex': 'hex', 'hex_codec': 'hex',
        'base64': 'base64', 'base64_codec': 'base64', 'base_64': 'base64',
    }
    _search_functions = []
    _cache = {}


    def register(search_function, /):
        """Have a function asked for encodings that are not known."""
        if not callable(search_function):
            raise TypeError('argument must be callable')
        _search_functions.append(search_function)


    def unregister(search_function, /):
        """Have it asked no more."""
        if search_function in _search_functions:
            _search_functions.remove(search_function)
            _cache.clear()


    def lookup(encoding, /):
        """What is known of an encoding.

        A LookupError is raised for one that nobody knows."""
        if not isinstance(encoding, str):
            raise TypeError(f"lookup() argument must be str, not {type(encoding).__name__}")
        if '\0' in encoding:
            raise ValueError('embedded null character')
        key = _normalized(encoding)
        info = _cache.get(key)
        if info is None:
            info = _cache[key] = _find(key, encoding)
        return info


    def _normalized(encoding):
        """Small letters, and one underscore for all that is neither letter, digit nor dot."""
        parts = ''.join(char if char.isalnum() or char == '.' else ' ' for char in encoding.lower()).split()
        return '_'.join(parts)


    def _find(key, encoding):
        name = _aliases.get(key)
        if name is not None:
            return _special[name]() if name in _special else _text_codec(name)
        for function in _search_functions:
            info = function(key)
            if info is None:
                continue
            if not isinstance(info, tuple) or len(info) != 4:
                raise TypeError('codec search functions must return 4-tuples')
            return info
        raise LookupError(f'unknown encoding: {encoding}')


    def _incomplete(data, encoding):
        """How many bytes at the end are the beginning of a character."""
        if encoding in ('utf-8', 'utf-8-sig'):
            for count in range(1, min(3, len(data)) + 1):
                byte = data[-count]
                if byte & 0xC0 == 0x80:
                    continue
                size = 2 if 0xC2 <= byte < 0xE0 else 3 if 0xE0 <= byte < 0xF0 else 4 if 0xF0 <= byte < 0xF5 else 1
                if count >= size:
                    return 0
                try:
                    data[-count:].decode('utf-8')
                except UnicodeDecodeError as e:
                    return count if e.reason == 'unexpected end of data' else 0
                return 0
            return 0
        if encoding.startswith('utf-16'):
            rest = len(data) % 2
            end = len(data) - rest
            high = data[end - 1 if encoding != 'utf-16-be' else end - 2] if end >= 2 else 0
            return rest + 2 if 0xD8 <= high <= 0xDB else rest
        if encoding.startswith('utf-32'):
            return len(data) % 4
        return 0


    def _text_codec(name):
        signed = name in ('utf-8-sig', 'utf-16', 'utf-32')

        def encode(input, errors='strict'):
            if not isinstance(input, str):
                raise TypeError(f'{_function(name)}_encode() argument 1 must be str, not {type(input).__name__}')
            return input.encode(name, errors), len(input)

        def decode(input, errors='strict'):
            if isinstance(input, str):
                raise TypeError("a bytes-like object is required, not 'str'")
            return bytes(input).decode(name, errors), len(input)

        class Encoder(IncrementalEncoder):
            def __init__(self, errors='strict'):
                super().__init__(errors)
                self._began = False

            def encode(self, input, final=False):
                data = encode(input, self.errors)[0]
                if signed and self._began:
                    data = data[len(''.encode(name)):]
                self._began = True
                return data

            def reset(self):
                self._began = False

            def getstate(self):
                return 0 if self._began and signed else 2 if signed else 0

            def setstate(self, state):
                self._began = state == 0

        class Decoder(BufferedIncrementalDecoder):
            def __init__(self, errors='strict'):
                super().__init__(errors)
                self._order = None

            def _buffer_decode(self, input, errors, final):
                if self._order is None and signed:
                    needed = {'utf-8-sig': 3, 'utf-16': 2, 'utf-32': 4}[name]
                    mark = BOM_UTF8 if name == 'utf-8-sig' else b''
                    if len(input) < needed and not final and (not mark or mark.startswith(input)):
                        return '', 0
                    self._order = {b'\xfe\xff': '-be', b'\x00\x00\xfe\xff': '-be'}.get(input[:needed], '-le')
                    used = name
                else:
                    used = name if not signed else 'utf-8' if name == 'utf-8-sig' else name + self._order
                keep = 0 if final else _incomplete(input, used if used != 'utf-16' or self._order != '-be' else 'utf-16-be')
                end = len(input) - keep
                return input[:end].decode(used, errors), end

            def reset(self):
                super().reset()
                self._order = None

        class Writer(StreamWriter):
            def encode(self, input, errors='strict'):
                return encode(input, errors)

        class Reader(StreamReader):
            def decode(self, input, errors='strict'):
                end = len(input) - _incomplete(input, name)
                return input[:end].decode(name, errors), end

        parts = {'IncrementalEncoder': Encoder, 'IncrementalDecoder': Decoder, 'StreamWriter': Writer,
                 'StreamReader': Reader}
        for label, cls in parts.items():
            cls.__name__ = cls.__qualname__ = label
            cls.__module__ = 'encodings.' + _function(name)
        return CodecInfo(encode, decode, Reader, Writer, Encoder, Decoder, name)


    def _function(name):
        return {'iso8859-1': 'latin_1'}.get(name, name.replace('-', '_'))


    def _simple(name, encode, decode):
        class Encoder(IncrementalEncoder):
            def encode(self, input, final=False):
                return encode(input, self.errors)[0]

        class Decoder(IncrementalDecoder):
            def decode(self, input, final=False):
                return decode(input, self.errors)[0]

        class Writer(StreamWriter):
            def encode(self, input, errors='strict'):
                return encode(input, errors)

        class Reader(StreamReader):
            def decode(self, input, errors='strict'):
                return decode(input, errors)

        return CodecInfo(encode, decode, Reader, Writer, Encoder, Decoder, name, _is_text_encoding=False)


    def _rot13():
        letters = 'abcdefghijklmnopqrstuvwxyz'
        turned = letters[13:] + letters[:13]
        table = str.maketrans(letters + letters.upper(), turned + turned.upper())

        def turn(input, errors='strict'):
            return str.translate(input, table), len(input)
        return _simple('rot-13', turn, turn)


    def _hex():
        import binascii
        return _simple('hex', lambda input, errors='strict': (binascii.b2a_hex(input), len(input)),
                       lambda input, errors='strict': (binascii.a2b_hex(input), len(input)))


    def _base64():
        import base64
        return _simple('base64', lambda input, errors='strict': (base64.encodebytes(input), len(input)),
                       lambda input, errors='strict': (base64.decodebytes(input), len(input)))


    _special = {'rot13': _rot13, 'hex': _hex, 'base64': _base64}


    def encode(obj, encoding='utf-8', errors='strict'):
        """Encode anything as an encoding does it."""
        return _called(lookup(encoding).encode, obj, errors, f'encoding with {encoding!r} codec failed')


    def decode(obj, encoding='utf-8', errors='strict'):
        """Decode anything as an encoding does it."""
        return _called(lookup(encoding).decode, obj, errors, f'decoding with {encoding!r} codec failed')


    def _called(function, obj, errors, note):
        try:
            result = function(obj, errors)
        except Exception as e:
            e.add_note(note)
            raise
        if not isinstance(result, tuple) or len(result) != 2:
            kind = 'encoder' if note.startswith('enc') else 'decoder'
            raise TypeError(f'{kind} must return a tuple (object, integer)')
        return result[0]


    def getencoder(encoding):
        return lookup(encoding).encode


    def getdecoder(encoding):
        return lookup(encoding).decode


    def getincrementalencoder(encoding):
        encoder = lookup(encoding).incrementalencoder
        if encoder is None:
            raise LookupError(encoding)
        return encoder


    def getincrementaldecoder(encoding):
        decoder = lookup(encoding).incrementaldecoder
        if decoder is None:
            raise LookupError(encoding)
        return decoder


    def getreader(encoding):
        return lookup(encoding).streamreader


    def getwriter(encoding):
        return lookup(encoding).streamwriter


    def iterencode(iterator, encoding, errors='strict', **kwargs):
        """Encode texts one after the other."""
        encoder = getincrementalencoder(encoding)(errors, **kwargs)
        for input in iterator:
            output = encoder.encode(input)
            if output:
                yield output
        output = encoder.encode('', True)
        if output:
            yield output


    def iterdecode(iterator, encoding, errors='strict', **kwargs):
        """Decode bytes that come in parts."""
        decoder = getincrementaldecoder(encoding)(errors, **kwargs)
        for input in iterator:
            output = decoder.decode(input)
            if output:
                yield output
        output = decoder.decode(b'', True)
        if output:
            yield output

    """#
}
