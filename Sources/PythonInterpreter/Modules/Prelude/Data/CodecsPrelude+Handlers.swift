extension CodecsPrelude {
  static let handlers = #"""
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
