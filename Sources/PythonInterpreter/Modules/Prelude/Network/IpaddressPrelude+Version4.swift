extension IpaddressPrelude {
  static let version4 = #"""
    class _BaseV4:
        """What belongs to version 4: four numbers."""

        __slots__ = ()
        version = 4
        _version = 4
        max_prefixlen = IPV4LENGTH
        _max_prefixlen = IPV4LENGTH
        _ALL_ONES = (2 ** IPV4LENGTH) - 1
        _netmask_cache = {}

        def _explode_shorthand_ip_string(self):
            return str(self)

        @classmethod
        def _make_netmask(cls, arg):
            if arg not in cls._netmask_cache:
                if isinstance(arg, int):
                    prefixlen = arg
                    if not 0 <= prefixlen <= cls.max_prefixlen:
                        cls._report_invalid_netmask(prefixlen)
                else:
                    try:
                        prefixlen = cls._prefix_from_prefix_string(arg)
                    except NetmaskValueError:
                        prefixlen = cls._prefix_from_ip_string(arg)
                cls._netmask_cache[arg] = IPv4Address(cls._ip_int_from_prefix(prefixlen)), prefixlen
            return cls._netmask_cache[arg]

        @classmethod
        def _ip_int_from_string(cls, ip_str):
            if not ip_str:
                raise AddressValueError('Address cannot be empty')
            octets = ip_str.split('.')
            if len(octets) != 4:
                raise AddressValueError(f'Expected 4 octets in {ip_str!r}')
            try:
                return int.from_bytes(map(cls._parse_octet, octets), 'big')
            except ValueError as exc:
                raise AddressValueError(f'{exc} in {ip_str!r}') from None

        @classmethod
        def _parse_octet(cls, octet_str):
            if not octet_str:
                raise ValueError('Empty octet not permitted')
            if not (octet_str.isascii() and octet_str.isdigit()):
                raise ValueError(f'Only decimal digits permitted in {octet_str!r}')
            if len(octet_str) > 3:
                raise ValueError(f'At most 3 characters permitted in {octet_str!r}')
            if octet_str != '0' and octet_str[0] == '0':
                raise ValueError(f'Leading zeros are not permitted in {octet_str!r}')
            octet_int = int(octet_str, 10)
            if octet_int > 255:
                raise ValueError(f'Octet {octet_int} (> 255) not permitted')
            return octet_int

        @classmethod
        def _string_from_ip_int(cls, ip_int):
            return '.'.join(map(str, ip_int.to_bytes(4, 'big')))

        def _reverse_pointer(self):
            return '.'.join(str(self).split('.')[::-1]) + '.in-addr.arpa'


    class IPv4Address(_BaseV4, _BaseAddress):
        """One address of version 4."""

        __slots__ = ('_ip', '__weakref__')

        def __init__(self, address):
            if isinstance(address, int):
                self._check_int_address(address)
                self._ip = address
            elif isinstance(address, bytes):
                self._check_packed_address(address, 4)
                self._ip = int.from_bytes(address)
            else:
                text = str(address)
                if '/' in text:
                    raise AddressValueError(f'Unexpected {"/"!r} in {address!r}')
                self._ip = self._ip_int_from_string(text)

        @property
        def packed(self):
            return v4_int_to_packed(self._ip)

        @property
        def is_reserved(self):
            return self in self._constants._reserved_network

        @property
        def is_private(self):
            return (any(self in net for net in self._constants._private_networks)
                    and all(self not in net for net in self._constants._private_networks_exceptions))

        @property
        def is_global(self):
            return self not in self._constants._public_network and not self.is_private

        @property
        def is_multicast(self):
            return self in self._constants._multicast_network

        @property
        def is_unspecified(self):
            return self == self._constants._unspecified_address

        @property
        def is_loopback(self):
            return self in self._constants._loopback_network

        @property
        def is_link_local(self):
            return self in self._constants._linklocal_network

        @property
        def ipv6_mapped(self):
            return IPv6Address(f'::ffff:{self}')


    class _Interface:
        """An address together with its network."""

        def __init__(self, address):
            addr, mask = self._split_addr_prefix(address)
            self._address_base.__init__(self, addr)
            self.network = self._network_base((addr, mask), strict=False)
            self.netmask = self.network.netmask
            self._prefixlen = self.network._prefixlen

        @functools.cached_property
        def hostmask(self):
            return self.network.hostmask

        def __str__(self):
            return f'{self._string_from_ip_int(self._ip)}/{self._prefixlen}'

        def __eq__(self, other):
            address_equal = self._address_base.__eq__(self, other)
            if address_equal is NotImplemented or not address_equal:
                return address_equal
            try:
                return self.network == other.network
            except AttributeError:
                return False

        def __lt__(self, other):
            address_less = self._address_base.__lt__(self, other)
            if address_less is NotImplemented:
                return NotImplemented
            try:
                return (self.network < other.network
                        or self.network == other.network and address_less)
            except AttributeError:
                return False

        def __hash__(self):
            return hash((self._ip, self._prefixlen, int(self.network.network_address)))

        __reduce__ = _IPAddressBase.__reduce__

        @property
        def ip(self):
            return self._address_base(self._ip)

        @property
        def with_prefixlen(self):
            return f'{self._string_from_ip_int(self._ip)}/{self._prefixlen}'

        @property
        def with_netmask(self):
            return f'{self._string_from_ip_int(self._ip)}/{self.netmask}'

        @property
        def with_hostmask(self):
            return f'{self._string_from_ip_int(self._ip)}/{self.hostmask}'


    class IPv4Interface(_Interface, IPv4Address):
        """An address of version 4 with its network."""

        _address_base = IPv4Address


    class IPv4Network(_BaseV4, _BaseNetwork):
        """A network of version 4."""

        _address_class = IPv4Address

        def __init__(self, address, strict=True):
            self._parse(address, strict)
            if self._prefixlen == self.max_prefixlen - 1:
                self.hosts = self.__iter__
            elif self._prefixlen == self.max_prefixlen:
                self.hosts = lambda: [self._address_class(int(self.network_address))]

        @property
        def is_global(self):
            return (not (self.network_address in IPv4Network('100.64.0.0/10')
                         and self.broadcast_address in IPv4Network('100.64.0.0/10'))
                    and not self.is_private)

        def _reverse_pointer(self):
            raise AttributeError


    class _IPv4Constants:
        _linklocal_network = IPv4Network('169.254.0.0/16')
        _loopback_network = IPv4Network('127.0.0.0/8')
        _multicast_network = IPv4Network('224.0.0.0/4')
        _public_network = IPv4Network('100.64.0.0/10')
        _private_networks = [IPv4Network(text) for text in (
            '0.0.0.0/8', '10.0.0.0/8', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.0.170/31',
            '192.0.2.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '240.0.0.0/4',
            '255.255.255.255/32')]
        _private_networks_exceptions = [IPv4Network('192.0.0.9/32'), IPv4Network('192.0.0.10/32')]
        _reserved_network = IPv4Network('240.0.0.0/4')
        _unspecified_address = IPv4Address('0.0.0.0')


    IPv4Address._constants = IPv4Network._constants = _IPv4Constants

    """#
}
