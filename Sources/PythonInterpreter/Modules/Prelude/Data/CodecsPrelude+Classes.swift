extension CodecsPrelude {
  static let classes = #"""
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

    """#
}
