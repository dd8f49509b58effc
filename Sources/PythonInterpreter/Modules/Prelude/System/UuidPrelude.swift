/// `uuid`. Written in Python.
enum UuidPrelude {
  static let source = #"""
    import os
    from enum import Enum

    __all__ = ['UUID', 'SafeUUID', 'uuid1', 'uuid3', 'uuid4', 'uuid5', 'getnode', 'NAMESPACE_DNS', 'NAMESPACE_URL',
               'NAMESPACE_OID', 'NAMESPACE_X500', 'RESERVED_NCS', 'RFC_4122', 'RESERVED_MICROSOFT', 'RESERVED_FUTURE']

    RESERVED_NCS, RFC_4122, RESERVED_MICROSOFT, RESERVED_FUTURE = [
        'reserved for NCS compatibility', 'specified in RFC 4122', 'reserved for Microsoft compatibility',
        'reserved for future definition']
    int_, bytes_ = int, bytes


    class SafeUUID(Enum):
        safe = 0
        unsafe = -1
        unknown = None


    class UUID:
        """A number of 128 bits that names something."""

        __slots__ = ('int', 'is_safe')

        def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *,
                     is_safe=SafeUUID.unknown):
            if [hex, bytes, bytes_le, fields, int].count(None) != 4:
                raise TypeError('one of the hex, bytes, bytes_le, fields, or int arguments must be given')
            if hex is not None:
                hex = hex.replace('urn:', '').replace('uuid:', '').strip('{}').replace('-', '')
                if len(hex) != 32:
                    raise ValueError('badly formed hexadecimal UUID string')
                int = int_(hex, 16)
            elif bytes_le is not None:
                if len(bytes_le) != 16:
                    raise ValueError('bytes_le is not a 16-char string')
                int = int_.from_bytes(bytes_le[3::-1] + bytes_le[5:3:-1] + bytes_le[7:5:-1] + bytes_le[8:])
            elif bytes is not None:
                if len(bytes) != 16:
                    raise ValueError('bytes is not a 16-char string')
                int = int_.from_bytes(bytes)
            elif fields is not None:
                if len(fields) != 6:
                    raise ValueError('fields is not a 6-tuple')
                int = 0
                for number, (value, bits) in enumerate(zip(fields, (32, 16, 16, 8, 8, 48)), 1):
                    if not 0 <= value < 1 << bits:
                        raise ValueError(f'field {number} out of range (need a {bits}-bit value)')
                    int = int << bits | value
            elif not 0 <= int < 1 << 128:
                raise ValueError('int is out of range (need a 128-bit value)')
            if version is not None:
                if not 1 <= version <= 5:
                    raise ValueError('illegal version number')
                int = int & ~(0xC000 << 48) | 0x8000 << 48
                int = int & ~(0xF000 << 64) | version << 76
            object.__setattr__(self, 'int', int)
            object.__setattr__(self, 'is_safe', is_safe)

        def __setattr__(self, name, value):
            raise TypeError('UUID objects are immutable')

        def __eq__(self, other):
            return self.int == other.int if isinstance(other, UUID) else NotImplemented

        def __lt__(self, other):
            return self.int < other.int if isinstance(other, UUID) else NotImplemented

        def __gt__(self, other):
            return self.int > other.int if isinstance(other, UUID) else NotImplemented

        def __le__(self, other):
            return self.int <= other.int if isinstance(other, UUID) else NotImplemented

        def __ge__(self, other):
            return self.int >= other.int if isinstance(other, UUID) else NotImplemented

        def __hash__(self):
            return hash(self.int)

        def __int__(self):
            return self.int

        def __repr__(self):
            return f'{type(self).__name__}({str(self)!r})'

        def __str__(self):
            digits = self.hex
            return f'{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}'

        @property
        def hex(self):
            return f'{self.int:032x}'

        @property
        def bytes(self):
            return self.int.to_bytes(16)

        @property
        def bytes_le(self):
            data = self.bytes
            return data[3::-1] + data[5:3:-1] + data[7:5:-1] + data[8:]

        @property
        def fields(self):
            return (self.time_low, self.time_mid, self.time_hi_version, self.clock_seq_hi_variant, self.clock_seq_low,
                    self.node)

        @property
        def time_low(self):
            return self.int >> 96

        @property
        def time_mid(self):
            return self.int >> 80 & 0xFFFF

        @property
        def time_hi_version(self):
            return self.int >> 64 & 0xFFFF

        @property
        def clock_seq_hi_variant(self):
            return self.int >> 56 & 0xFF

        @property
        def clock_seq_low(self):
            return self.int >> 48 & 0xFF

        @property
        def time(self):
            return (self.time_hi_version & 0x0FFF) << 48 | self.time_mid << 32 | self.time_low

        @property
        def clock_seq(self):
            return (self.clock_seq_hi_variant & 0x3F) << 8 | self.clock_seq_low

        @property
        def node(self):
            return self.int & 0xFFFFFFFFFFFF

        @property
        def urn(self):
            return 'urn:uuid:' + str(self)

        @property
        def variant(self):
            if not self.int & 0x8000 << 48:
                return RESERVED_NCS
            if not self.int & 0x4000 << 48:
                return RFC_4122
            if not self.int & 0x2000 << 48:
                return RESERVED_MICROSOFT
            return RESERVED_FUTURE

        @property
        def version(self):
            return self.int >> 76 & 0xF if self.variant == RFC_4122 else None


    def getnode():
        """The machine's address: a scenario's is always the same."""
        return 0x020000000001


    def uuid1(node=None, clock_seq=None):
        """From the virtual clock."""
        import time
        stamp = time.time_ns() // 100 + 0x01B21DD213814000
        clock_seq = int.from_bytes(os.urandom(2)) & 0x3FFF if clock_seq is None else clock_seq
        fields = (stamp & 0xFFFFFFFF, stamp >> 32 & 0xFFFF, stamp >> 48 & 0x0FFF, clock_seq >> 8 & 0x3F, clock_seq & 0xFF,
                  getnode() if node is None else node)
        return UUID(fields=fields, version=1)


    def uuid3(namespace, name):
        """From a name, by MD5."""
        from hashlib import md5
        data = name.encode() if isinstance(name, str) else name
        return UUID(bytes=md5(namespace.bytes + data).digest(), version=3)


    def uuid4():
        """At random; in a scenario by its seed."""
        return UUID(bytes=os.urandom(16), version=4)


    def uuid5(namespace, name):
        """From a name, by SHA-1."""
        from hashlib import sha1
        data = name.encode() if isinstance(name, str) else name
        return UUID(bytes=sha1(namespace.bytes + data).digest()[:16], version=5)


    NAMESPACE_DNS = UUID('6ba7b810-9dad-11d1-80b4-00c04fd430c8')
    NAMESPACE_URL = UUID('6ba7b811-9dad-11d1-80b4-00c04fd430c8')
    NAMESPACE_OID = UUID('6ba7b812-9dad-11d1-80b4-00c04fd430c8')
    NAMESPACE_X500 = UUID('6ba7b814-9dad-11d1-80b4-00c04fd430c8')
    """#
}
