/// `codecs`. Written in Python.
enum CodecsPrelude {
  static let source = #"""
    import builtins

    __all__ = ['register', 'lookup', 'open', 'EncodedFile', 'BOM', 'BOM_BE', 'BOM_LE', 'BOM32_BE', 'BOM32_LE', 'BOM64_BE',
               'BOM64_LE', 'BOM_UTF8', 'BOM_UTF16', 'BOM_UTF16_LE', 'BOM_UTF16_BE', 'BOM_UTF32', 'BOM_UTF32_LE',
               'BOM_UTF32_BE', 'CodecInfo', 'Codec', 'IncrementalEncoder', 'IncrementalDecoder', 'StreamReader',
               'StreamWriter', 'StreamReaderWriter', 'StreamRecoder', 'getencoder', 'getdecoder', 'getincrementalencoder',
               'getincrementaldecoder', 'getreader', 'getwriter', 'encode', 'decode', 'iterencode', 'iterdecode',
               'strict_errors', 'ignore_errors', 'replace_errors', 'xmlcharrefreplace_errors', 'backslashreplace_errors',
               'namereplace_errors', 'register_error', 'lookup_error']

    BOM_UTF8 = b'\xef\xbb\xbf'
    BOM_LE = BOM_UTF16_LE = BOM_UTF16 = BOM = BOM32_LE = b'\xff\xfe'
    BOM_BE = BOM_UTF16_BE = BOM32_BE = b'\xfe\xff'
    BOM_UTF32_LE = BOM_UTF32 = BOM64_LE = b'\xff\xfe\x00\x00'
    BOM_UTF32_BE = BOM64_BE = b'\x00\x00\xfe\xff'


    class CodecInfo(tuple):
        """What is known of an encoding: how to encode and decode, at once, bit by bit, and in streams."""

        _is_text_encoding = True

        def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None,
                    incrementaldecoder=None, name=None, *, _is_text_encoding=None):
            self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
            self.name = name
            self.encode, self.decode = encode, decode
            self.incrementalencoder, self.incrementaldecoder = incrementalencoder, incrementaldecoder
            self.streamwriter, self.streamreader = streamwriter, streamreader
            if _is_text_encoding is not None:
                self._is_text_encoding = _is_text_encoding
            return self

        def __repr__(self):
            return f'<{self.__class__.__module__}.{self.__class__.__qualname__} object for encoding {self.name} at {id(self):#x}>'

        def __getnewargs__(self):
            return tuple(self)


    class Codec:
        """How to encode and decode at once."""

        def encode(self, input, errors='strict'):
            raise NotImplementedError

        def decode(self, input, errors='strict'):
            raise NotImplementedError


    class IncrementalEncoder:
        """Encodes a text that comes in parts."""

        def __init__(self, errors='strict'):
            self.errors = errors
            self.buffer = ''

        def encode(self, input, final=False):
            raise NotImplementedError

        def reset(self):
            pass

        def getstate(self):
            return 0

        def setstate(self, state):
            pass


    class BufferedIncrementalEncoder(IncrementalEncoder):
        """Keeps what can't be encoded yet."""

        def __init__(self, errors='strict'):
            IncrementalEncoder.__init__(self, errors)
            self.buffer = ''

        def _buffer_encode(self, input, errors, final):
            raise NotImplementedError

        def encode(self, input, final=False):
            data = self.buffer + input
            result, consumed = self._buffer_encode(data, self.errors, final)
            self.buffer = data[consumed:]
            return result

        def reset(self):
            IncrementalEncoder.reset(self)
            self.buffer = ''

        def getstate(self):
            return self.buffer or 0

        def setstate(self, state):
            self.buffer = state or ''


    class IncrementalDecoder:
        """Decodes bytes that come in parts."""

        def __init__(self, errors='strict'):
            self.errors = errors

        def decode(self, input, final=False):
            raise NotImplementedError

        def reset(self):
            pass

        def getstate(self):
            return (b'', 0)

        def setstate(self, state):
            pass


    class BufferedIncrementalDecoder(IncrementalDecoder):
        """Keeps the bytes of a character that is not complete yet."""

        def __init__(self, errors='strict'):
            IncrementalDecoder.__init__(self, errors)
            self.buffer = b''

        def _buffer_decode(self, input, errors, final):
            raise NotImplementedError

        def decode(self, input, final=False):
            data = self.buffer + input
            result, consumed = self._buffer_decode(data, self.errors, final)
            self.buffer = data[consumed:]
            return result

        def reset(self):
            IncrementalDecoder.reset(self)
            self.buffer = b''

        def getstate(self):
            return (self.buffer, 0)

        def setstate(self, state):
            self.buffer = state[0]


    # Streams around a file

    class StreamWriter(Codec):
        """Encodes what is written into a stream."""

        def __init__(self, stream, errors='strict'):
            self.stream, self.errors = stream, errors

        def write(self, object):
            data, consumed = self.encode(object, self.errors)
            self.stream.write(data)

        def writelines(self, list):
            self.write(''.join(list))

        def reset(self):
            pass

        def seek(self, offset, whence=0):
            self.stream.seek(offset, whence)
            if whence == 0 and offset == 0:
                self.reset()

        def __getattr__(self, name):
            return getattr(self.stream, name)

        def __enter__(self):
            return self

        def __exit__(self, type, value, tb):
            self.stream.close()


    class StreamReader(Codec):
        """Decodes what is read from a stream."""

        charbuffertype = str

        def __init__(self, stream, errors='strict'):
            self.stream, self.errors = stream, errors
            self.bytebuffer, self.charbuffer = b'', ''

        def read(self, size=-1, chars=-1, firstline=False):
            while chars < 0 or len(self.charbuffer) < chars:
                new = self.stream.read() if size < 0 else self.stream.read(size)
                data = self.bytebuffer + new
                if not data:
                    break
                text, consumed = self.decode(data, self.errors)
                self.bytebuffer = data[consumed:]
                self.charbuffer += text
                if not new or size >= 0 and chars < 0:
                    break
            if chars < 0:
                result, self.charbuffer = self.charbuffer, ''
            else:
                result, self.charbuffer = self.charbuffer[:chars], self.charbuffer[chars:]
            return result

        def readline(self, size=None, keepends=True):
            lines = self.read().splitlines(keepends=True)
            if not lines:
                return ''
            self.charbuffer = ''.join(lines[1:])
            return lines[0] if keepends else lines[0].splitlines()[0]

        def readlines(self, sizehint=None, keepends=True):
            return self.read().splitlines(keepends)

        def reset(self):
            self.bytebuffer, self.charbuffer = b'', ''

        def seek(self, offset, whence=0):
            self.stream.seek(offset, whence)
            self.reset()

        def __next__(self):
            line = self.readline()
            if line:
                return line
            raise StopIteration

        def __iter__(self):
            return self

        def __getattr__(self, name):
            return getattr(self.stream, name)

        def __enter__(self):
            return self

        def __exit__(self, type, value, tb):
            self.stream.close()


    class StreamReaderWriter:
        """Both in one."""

        encoding = 'unknown'

        def __init__(self, stream, Reader, Writer, errors='strict'):
            self.stream, self.errors = stream, errors
            self.reader, self.writer = Reader(stream, errors), Writer(stream, errors)

        def read(self, size=-1):
            return self.reader.read(size)

        def readline(self, size=None, keepends=True):
            return self.reader.readline(size, keepends)

        def readlines(self, sizehint=None):
            return self.reader.readlines(sizehint)

        def __next__(self):
            return next(self.reader)

        def __iter__(self):
            return self

        def write(self, data):
            return self.writer.write(data)

        def writelines(self, list):
            return self.writer.writelines(list)

        def reset(self):
            self.reader.reset()
            self.writer.reset()

        def seek(self, offset, whence=0):
            self.stream.seek(offset, whence)
            self.reader.reset()
            if whence == 0 and offset == 0:
                self.writer.reset()

        def __getattr__(self, name):
            return getattr(self.stream, name)

        def __enter__(self):
            return self

        def __exit__(self, type, value, tb):
            self.stream.close()


    class StreamRecoder:
        def __init__(self, *args, **kwargs):
            raise NotImplementedError('coroviz: codecs.StreamRecoder is not there; decode and encode instead')


    def EncodedFile(file, data_encoding, file_encoding=None, errors='strict'):
        raise NotImplementedError('coroviz: codecs.EncodedFile() is not there; decode and encode instead')


    def open(filename, mode='r', encoding=None, errors='strict', buffering=-1):
        """A file is opened as `open` does it: there are none here."""
        if encoding is not None and 'b' not in mode:
            mode += 'b'
        return builtins.open(filename, mode)


    # The encodings

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


    def make_identity_dict(rng):
        return {i: i for i in rng}


    def make_encoding_map(decoding_map):
        """The way back; None for what has more than one."""
        encoding_map = {}
        for key, value in decoding_map.items():
            encoding_map[value] = None if value in encoding_map else key
        return encoding_map


    def charmap_build(decoding_table, /):
        return {ord(char): byte for byte, char in enumerate(decoding_table) if char != '\ufffe'}


    def charmap_encode(str, errors='strict', mapping=None, /):
        """Encode with a table from characters to bytes."""
        if mapping is None:
            return str.encode('latin-1', errors), len(str)
        parts = []
        for index, char in enumerate(str):
            target = mapping.get(ord(char), mapping.get(char))
            if target is None:
                e = UnicodeEncodeError('charmap', str, index, index + 1, 'character maps to <undefined>')
                replacement, _ = lookup_error(errors)(e)
                target = replacement if isinstance(replacement, bytes) else charmap_encode(replacement, 'strict', mapping)[0]
            parts.append(bytes([target]) if isinstance(target, int) else target)
        return b''.join(parts), len(str)


    def charmap_decode(data, errors='strict', mapping=None, /):
        """Decode with a table from bytes to characters."""
        if mapping is None:
            return bytes(data).decode('latin-1', errors), len(data)
        parts = []
        for index, byte in enumerate(data):
            if isinstance(mapping, str):
                target = mapping[byte] if byte < len(mapping) else None
            else:
                target = mapping.get(byte)
            if isinstance(target, int):
                target = chr(target)
            if target is None or target == '\ufffe':
                e = UnicodeDecodeError('charmap', bytes(data), index, index + 1, 'character maps to <undefined>')
                target, _ = lookup_error(errors)(e)
            parts.append(target)
        return ''.join(parts), len(data)


    def escape_decode(data, errors='strict', /):
        raise NotImplementedError('coroviz: codecs.escape_decode() is not there')


    def escape_encode(data, errors='strict', /):
        return repr(bytes(data))[2:-1].encode('ascii'), len(data)


    def utf_8_encode(str, errors='strict', /):
        return str.encode('utf-8', errors or 'strict'), len(str)


    def utf_8_decode(data, errors='strict', final=False, /):
        end = len(data) - (0 if final else _incomplete(bytes(data), 'utf-8'))
        return bytes(data)[:end].decode('utf-8', errors or 'strict'), end


    def ascii_encode(str, errors='strict', /):
        return str.encode('ascii', errors or 'strict'), len(str)


    def ascii_decode(data, errors='strict', /):
        return bytes(data).decode('ascii', errors or 'strict'), len(data)


    def latin_1_encode(str, errors='strict', /):
        return str.encode('latin-1', errors or 'strict'), len(str)


    def latin_1_decode(data, errors='strict', /):
        return bytes(data).decode('latin-1', errors or 'strict'), len(data)


    # What is done with what can't be encoded or decoded

    def _refuse(exc):
        raise TypeError(f"don't know how to handle {type(exc).__name__} in error callback")


    def strict_errors(exc, /):
        if isinstance(exc, Exception):
            raise exc
        raise TypeError('codec must pass exception instance')


    def ignore_errors(exc, /):
        if not isinstance(exc, UnicodeError) or type(exc) is UnicodeError:
            _refuse(exc)
        return ('', exc.end)


    def replace_errors(exc, /):
        if isinstance(exc, UnicodeEncodeError):
            return ('?' * (exc.end - exc.start), exc.end)
        if isinstance(exc, UnicodeDecodeError):
            return ('\ufffd', exc.end)
        if isinstance(exc, UnicodeTranslateError):
            return ('\ufffd' * (exc.end - exc.start), exc.end)
        _refuse(exc)


    def xmlcharrefreplace_errors(exc, /):
        if not isinstance(exc, UnicodeEncodeError):
            _refuse(exc)
        return (''.join(f'&#{ord(char)};' for char in exc.object[exc.start:exc.end]), exc.end)


    def _escaped(number):
        return f'\\x{number:02x}' if number < 0x100 else f'\\u{number:04x}' if number < 0x10000 else f'\\U{number:08x}'


    def backslashreplace_errors(exc, /):
        if isinstance(exc, UnicodeDecodeError):
            return (''.join(f'\\x{byte:02x}' for byte in exc.object[exc.start:exc.end]), exc.end)
        if not isinstance(exc, (UnicodeEncodeError, UnicodeTranslateError)):
            _refuse(exc)
        return (''.join(_escaped(ord(char)) for char in exc.object[exc.start:exc.end]), exc.end)


    def namereplace_errors(exc, /):
        if not isinstance(exc, UnicodeEncodeError):
            _refuse(exc)
        import unicodedata
        parts = []
        for char in exc.object[exc.start:exc.end]:
            name = unicodedata.name(char, None)
            parts.append(f'\\N{{{name}}}' if name else _escaped(ord(char)))
        return (''.join(parts), exc.end)


    def _surrogateescape(exc):
        if isinstance(exc, UnicodeEncodeError):
            numbers = [ord(char) - 0xDC00 for char in exc.object[exc.start:exc.end]]
            if not all(0x80 <= number <= 0xFF for number in numbers):
                raise exc
            return (bytes(numbers), exc.end)
        if isinstance(exc, UnicodeDecodeError):
            escaped = ''
            for byte in exc.object[exc.start:min(exc.end, exc.start + 4)]:
                if byte < 0x80:
                    break
                escaped += chr(0xDC00 + byte)
            if not escaped:
                raise exc
            return (escaped, exc.start + len(escaped))
        _refuse(exc)


    def _surrogatepass(exc):
        if isinstance(exc, UnicodeEncodeError):
            return (exc.object[exc.start:exc.end].encode(exc.encoding, 'surrogatepass'), exc.end)
        if isinstance(exc, UnicodeDecodeError):
            raise exc
        _refuse(exc)


    # `str.encode` and `bytes.decode` ask here for the names that they do not know themselves.
    _handlers = {
        'strict': strict_errors, 'ignore': ignore_errors, 'replace': replace_errors,
        'xmlcharrefreplace': xmlcharrefreplace_errors, 'backslashreplace': backslashreplace_errors,
        'namereplace': namereplace_errors, 'surrogateescape': _surrogateescape, 'surrogatepass': _surrogatepass,
    }


    def register_error(errors, handler, /):
        """Give a name to a function that says what stands for what can't be encoded or decoded."""
        if not isinstance(errors, str):
            raise TypeError(f"register_error() argument 1 must be str, not {type(errors).__name__}")
        if not callable(handler):
            raise TypeError('handler must be callable')
        _handlers[errors] = handler


    def lookup_error(name, /):
        """The function that was given a name."""
        if name not in _handlers:
            raise LookupError(f'unknown error handler name {name!r}')
        return _handlers[name]
    """#
}
