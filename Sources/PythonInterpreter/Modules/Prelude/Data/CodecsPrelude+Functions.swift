extension CodecsPrelude {
  static let functions = #"""
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

    """#
}
