/// `hashlib`. Written in Python, on top of native digests.
enum HashlibPrelude {
  static let source = #"""
    from _hashlib import digest as _digest

    __all__ = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'new', 'algorithms_guaranteed',
               'algorithms_available']

    # The size of a digest and of a block, in bytes.
    _sizes = {'md5': (16, 64), 'sha1': (20, 64), 'sha224': (28, 64), 'sha256': (32, 64), 'sha384': (48, 128),
              'sha512': (64, 128)}

    algorithms_guaranteed = algorithms_available = set(_sizes)


    class HASH:
        """A hash of bytes that come one after the other."""

        __module__ = '_hashlib'

        def __init__(self, name, data=b''):
            self.name = name
            self.digest_size, self.block_size = _sizes[name]
            self._data = bytearray()
            self.update(data)

        def update(self, obj, /):
            """Hash more bytes."""
            if isinstance(obj, str):
                raise TypeError('Strings must be encoded before hashing')
            if not isinstance(obj, (bytes, bytearray)):
                raise TypeError('object supporting the buffer API required')
            self._data += obj

        def digest(self):
            """The hash of all bytes so far."""
            return _digest(self.name, bytes(self._data))

        def hexdigest(self):
            """The same in hexadecimal digits."""
            return self.digest().hex()

        def copy(self):
            """Another hash that goes on from here."""
            return HASH(self.name, bytes(self._data))

        def __repr__(self):
            return f'<{self.name} _hashlib.HASH object @ {id(self):#x}>'


    def _constructor(name):
        def openssl_hash(string=b'', *, usedforsecurity=True):
            return HASH(name, string)
        openssl_hash.__name__ = openssl_hash.__qualname__ = f'openssl_{name}'
        openssl_hash.__doc__ = f'A {name} hash.'
        return openssl_hash


    md5, sha1, sha224, sha256, sha384, sha512 = map(_constructor, _sizes)


    def new(name, data=b'', *, usedforsecurity=True):
        """The hash with this name."""
        key = name.lower().replace('-', '')
        if key not in _sizes:
            raise ValueError(f'unsupported hash type {name}')
        return HASH(key, data)
    """#
}
