extension IpaddressPrelude {
  static let version6 = #"""
    class _BaseV6:
        """What belongs to version 6: eight groups of hexadecimal digits."""

        __slots__ = ()
        version = 6
        _version = 6
        _ALL_ONES = (2 ** IPV6LENGTH) - 1
        _HEXTET_COUNT = 8
        _HEX_DIGITS = frozenset('0123456789ABCDEFabcdef')
        max_prefixlen = IPV6LENGTH
        _max_prefixlen = IPV6LENGTH
        _netmask_cache = {}

        @classmethod
        def _make_netmask(cls, arg):
            if arg not in cls._netmask_cache:
                if isinstance(arg, int):
                    prefixlen = arg
                    if not 0 <= prefixlen <= cls.max_prefixlen:
                        cls._report_invalid_netmask(prefixlen)
                else:
                    prefixlen = cls._prefix_from_prefix_string(arg)
                cls._netmask_cache[arg] = IPv6Address(cls._ip_int_from_prefix(prefixlen)), prefixlen
            return cls._netmask_cache[arg]

        @classmethod
        def _ip_int_from_string(cls, ip_str):
            if not ip_str:
                raise AddressValueError('Address cannot be empty')
            if len(ip_str) > 45:
                shown = ip_str if len(ip_str) <= 60 else f'{ip_str[:14]}({len(ip_str) - 28} chars elided){ip_str[-14:]}'
                raise AddressValueError(f'At most 45 characters expected in {shown!r}')
            parts = ip_str.split(':', 9)
            if len(parts) < 3:
                raise AddressValueError(f'At least 3 parts expected in {ip_str!r}')
            if '.' in parts[-1]:
                try:
                    ipv4_int = IPv4Address(parts.pop())._ip
                except AddressValueError as exc:
                    raise AddressValueError(f'{exc} in {ip_str!r}') from None
                parts.append(f'{(ipv4_int >> 16) & 0xFFFF:x}')
                parts.append(f'{ipv4_int & 0xFFFF:x}')
            if len(parts) > 9:
                raise AddressValueError(f'At most 8 colons permitted in {ip_str!r}')
            skip_index = None
            for i in range(1, len(parts) - 1):
                if not parts[i]:
                    if skip_index is not None:
                        raise AddressValueError(f"At most one '::' permitted in {ip_str!r}")
                    skip_index = i
            if skip_index is not None:
                parts_hi, parts_lo = skip_index, len(parts) - skip_index - 1
                if not parts[0]:
                    parts_hi -= 1
                    if parts_hi:
                        raise AddressValueError(f"Leading ':' only permitted as part of '::' in {ip_str!r}")
                if not parts[-1]:
                    parts_lo -= 1
                    if parts_lo:
                        raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {ip_str!r}")
                parts_skipped = 8 - (parts_hi + parts_lo)
                if parts_skipped < 1:
                    raise AddressValueError(f"Expected at most 7 other parts with '::' in {ip_str!r}")
            else:
                if len(parts) != 8:
                    raise AddressValueError(f"Exactly 8 parts expected without '::' in {ip_str!r}")
                if not parts[0]:
                    raise AddressValueError(f"Leading ':' only permitted as part of '::' in {ip_str!r}")
                if not parts[-1]:
                    raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {ip_str!r}")
                parts_hi, parts_lo, parts_skipped = len(parts), 0, 0
            try:
                ip_int = 0
                for i in range(parts_hi):
                    ip_int = ip_int << 16 | cls._parse_hextet(parts[i])
                ip_int <<= 16 * parts_skipped
                for i in range(-parts_lo, 0):
                    ip_int = ip_int << 16 | cls._parse_hextet(parts[i])
                return ip_int
            except ValueError as exc:
                raise AddressValueError(f'{exc} in {ip_str!r}') from None

        @classmethod
        def _parse_hextet(cls, hextet_str):
            if not cls._HEX_DIGITS.issuperset(hextet_str):
                raise ValueError(f'Only hex digits permitted in {hextet_str!r}')
            if len(hextet_str) > 4:
                raise ValueError(f'At most 4 characters permitted in {hextet_str!r}')
            return int(hextet_str, 16)

        @classmethod
        def _compress_hextets(cls, hextets):
            best_start, best_len, start, length = -1, 0, -1, 0
            for index, hextet in enumerate(hextets):
                if hextet == '0':
                    length += 1
                    if start == -1:
                        start = index
                    if length > best_len:
                        best_len, best_start = length, start
                else:
                    length, start = 0, -1
            if best_len > 1:
                best_end = best_start + best_len
                if best_end == len(hextets):
                    hextets.append('')
                hextets[best_start:best_end] = ['']
                if best_start == 0:
                    hextets = [''] + hextets
            return hextets

        @classmethod
        def _string_from_ip_int(cls, ip_int=None):
            if ip_int is None:
                ip_int = int(cls._ip)
            if ip_int > cls._ALL_ONES:
                raise ValueError('IPv6 address is too large')
            hex_str = f'{ip_int:032x}'
            hextets = [f'{int(hex_str[x:x + 4], 16):x}' for x in range(0, 32, 4)]
            return ':'.join(cls._compress_hextets(hextets))

        def _explode_shorthand_ip_string(self):
            if isinstance(self, IPv6Network):
                ip_str = str(self.network_address)
            elif isinstance(self, IPv6Interface):
                ip_str = str(self.ip)
            else:
                ip_str = str(self)
            hex_str = f'{self._ip_int_from_string(ip_str):032x}'
            exploded = ':'.join(hex_str[x:x + 4] for x in range(0, 32, 4))
            if isinstance(self, IPv6Address) and self.ipv4_mapped is not None:
                exploded = exploded[:30] + str(self.ipv4_mapped)
            if isinstance(self, (_BaseNetwork, IPv6Interface)):
                return f'{exploded}/{self._prefixlen}'
            return exploded

        def _reverse_pointer(self):
            return '.'.join(self.exploded[::-1].replace(':', '')) + '.ip6.arpa'

        @staticmethod
        def _split_scope_id(ip_str):
            addr, sep, scope_id = ip_str.partition('%')
            if not sep:
                scope_id = None
            elif not scope_id or '%' in scope_id:
                raise AddressValueError(f'Invalid IPv6 address: "{ip_str!r}"')
            return addr, scope_id


    class IPv6Address(_BaseV6, _BaseAddress):
        """One address of version 6."""

        __slots__ = ('_ip', '_scope_id', '__weakref__')

        def __init__(self, address):
            self._scope_id = None
            if isinstance(address, int):
                self._check_int_address(address)
                self._ip = address
            elif isinstance(address, bytes):
                self._check_packed_address(address, 16)
                self._ip = int.from_bytes(address, 'big')
            else:
                text = str(address)
                if '/' in text:
                    raise AddressValueError(f'Unexpected {"/"!r} in {address!r}')
                text, self._scope_id = self._split_scope_id(text)
                self._ip = self._ip_int_from_string(text)

        def __str__(self):
            ip_str = super().__str__()
            if self.ipv4_mapped is not None:
                ip_str = f'::ffff:{self.ipv4_mapped}'
            return ip_str + '%' + self._scope_id if self._scope_id else ip_str

        def __hash__(self):
            return hash((self._ip, self._scope_id))

        def __eq__(self, other):
            address_equal = super().__eq__(other)
            if address_equal is NotImplemented:
                return NotImplemented
            if not address_equal:
                return False
            return self._scope_id == getattr(other, '_scope_id', None)

        def __reduce__(self):
            return self.__class__, (str(self),)

        @property
        def scope_id(self):
            return self._scope_id

        @property
        def packed(self):
            return v6_int_to_packed(self._ip)

        def _mapped(self, name):
            mapped = self.ipv4_mapped
            return None if mapped is None else getattr(mapped, name)

        @property
        def is_multicast(self):
            return self in self._constants._multicast_network

        @property
        def is_reserved(self):
            return any(self in x for x in self._constants._reserved_networks)

        @property
        def is_link_local(self):
            return self in self._constants._linklocal_network

        @property
        def is_site_local(self):
            return self in self._constants._sitelocal_network

        @property
        def is_private(self):
            mapped = self._mapped('is_private')
            if mapped is not None:
                return mapped
            return (any(self in net for net in self._constants._private_networks)
                    and all(self not in net for net in self._constants._private_networks_exceptions))

        @property
        def is_global(self):
            mapped = self._mapped('is_global')
            return not self.is_private if mapped is None else mapped

        @property
        def is_unspecified(self):
            return self._ip == 0

        @property
        def is_loopback(self):
            mapped = self._mapped('is_loopback')
            return self._ip == 1 if mapped is None else mapped

        @property
        def ipv4_mapped(self):
            return IPv4Address(self._ip & 0xFFFFFFFF) if self._ip >> 32 == 0xFFFF else None

        @property
        def teredo(self):
            if self._ip >> 96 != 0x20010000:
                return None
            return (IPv4Address((self._ip >> 64) & 0xFFFFFFFF), IPv4Address(~self._ip & 0xFFFFFFFF))

        @property
        def sixtofour(self):
            return IPv4Address((self._ip >> 80) & 0xFFFFFFFF) if self._ip >> 112 == 0x2002 else None


    class IPv6Interface(_Interface, IPv6Address):
        """An address of version 6 with its network."""

        _address_base = IPv6Address

        def __str__(self):
            return f'{IPv6Address.__str__(self)}/{self._prefixlen}'

        __hash__ = _Interface.__hash__

        @property
        def is_unspecified(self):
            return self._ip == 0 and self.network.is_unspecified

        @property
        def is_loopback(self):
            return super().is_loopback and self.network.is_loopback


    class IPv6Network(_BaseV6, _BaseNetwork):
        """A network of version 6."""

        _address_class = IPv6Address

        def __init__(self, address, strict=True):
            self._parse(address, strict)
            if self._prefixlen == self.max_prefixlen - 1:
                self.hosts = self.__iter__
            elif self._prefixlen == self.max_prefixlen:
                self.hosts = lambda: [self._address_class(int(self.network_address))]

        def hosts(self):
            """The addresses without that of the network itself."""
            network, broadcast = int(self.network_address), int(self.broadcast_address)
            for x in range(network + 1, broadcast + 1):
                yield self._address_class(x)

        @property
        def is_site_local(self):
            return self.network_address.is_site_local and self.broadcast_address.is_site_local


    class _IPv6Constants:
        _linklocal_network = IPv6Network('fe80::/10')
        _multicast_network = IPv6Network('ff00::/8')
        _private_networks = [IPv6Network(text) for text in (
            '::1/128', '::/128', '::ffff:0:0/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32', '2002::/16',
            '3fff::/20', 'fc00::/7', 'fe80::/10')]
        _private_networks_exceptions = [IPv6Network(text) for text in (
            '2001:1::1/128', '2001:1::2/128', '2001:3::/32', '2001:4:112::/48', '2001:20::/28', '2001:30::/28')]
        _reserved_networks = [IPv6Network(text) for text in (
            '::/8', '100::/8', '200::/7', '400::/6', '800::/5', '1000::/4', '4000::/3', '6000::/3', '8000::/3', 'A000::/3',
            'C000::/3', 'E000::/4', 'F000::/5', 'F800::/6', 'FE00::/9')]
        _sitelocal_network = IPv6Network('fec0::/10')


    IPv6Address._constants = IPv6Network._constants = _IPv6Constants
    IPv4Interface._network_base = IPv4Network
    IPv6Interface._network_base = IPv6Network

    """#
}
