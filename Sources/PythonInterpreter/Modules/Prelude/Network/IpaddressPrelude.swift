/// `ipaddress`. Written in Python.
enum IpaddressPrelude {
  static let source = #"""
    import functools

    IPV4LENGTH = 32
    IPV6LENGTH = 128


    class AddressValueError(ValueError):
        """The text is no address."""


    class NetmaskValueError(ValueError):
        """The text is no mask."""


    # Making addresses, networks and interfaces of either version

    def _either(address, four, six, what, **options):
        for cls in (four, six):
            try:
                return cls(address, **options)
            except (AddressValueError, NetmaskValueError):
                pass
        raise ValueError(f'{address!r} does not appear to be an IPv4 or IPv6 {what}')


    def ip_address(address):
        """The address that a text or number means."""
        return _either(address, IPv4Address, IPv6Address, 'address')


    def ip_network(address, strict=True):
        """The network that a text, number or pair means."""
        return _either(address, IPv4Network, IPv6Network, 'network', strict=strict)


    def ip_interface(address):
        """The address with its network."""
        return _either(address, IPv4Interface, IPv6Interface, 'interface')


    def v4_int_to_packed(address):
        try:
            return address.to_bytes(4)
        except OverflowError:
            raise ValueError('Address negative or too large for IPv4')


    def v6_int_to_packed(address):
        try:
            return address.to_bytes(16)
        except OverflowError:
            raise ValueError('Address negative or too large for IPv6')


    def _split_optional_netmask(address):
        parts = str(address).split('/')
        if len(parts) > 2:
            raise AddressValueError(f'Only one {"/"!r} permitted in {address!r}')
        return parts


    def _find_address_range(addresses):
        it = iter(addresses)
        first = last = next(it)
        for ip in it:
            if ip._ip != last._ip + 1:
                yield first, last
                first = ip
            last = ip
        yield first, last


    def _count_righthand_zero_bits(number, bits):
        if number == 0:
            return bits
        return min(bits, (~number & (number - 1)).bit_length())


    def summarize_address_range(first, last):
        """The networks that together are all addresses from one to another."""
        if not (isinstance(first, _BaseAddress) and isinstance(last, _BaseAddress)):
            raise TypeError('first and last must be IP addresses, not networks')
        if first.version != last.version:
            raise TypeError(f'{first} and {last} are not of the same version')
        if first > last:
            raise ValueError('last IP address must be greater than first')
        if first.version not in (4, 6):
            raise ValueError('unknown IP version')
        network = IPv4Network if first.version == 4 else IPv6Network
        ip_bits = first.max_prefixlen
        first_int, last_int = first._ip, last._ip
        while first_int <= last_int:
            nbits = min(_count_righthand_zero_bits(first_int, ip_bits), (last_int - first_int + 1).bit_length() - 1)
            yield network((first_int, ip_bits - nbits))
            first_int += 1 << nbits
            if first_int - 1 == network._ALL_ONES:
                break


    def _collapse_addresses_internal(addresses):
        to_merge = list(addresses)
        subnets = {}
        while to_merge:
            net = to_merge.pop()
            supernet = net.supernet()
            existing = subnets.get(supernet)
            if existing is None:
                subnets[supernet] = net
            elif existing != net:
                del subnets[supernet]
                to_merge.append(supernet)
        last = None
        for net in sorted(subnets.values()):
            if last is not None and last.broadcast_address >= net.broadcast_address:
                continue
            yield net
            last = net


    def collapse_addresses(addresses):
        """The fewest networks that together are the given ones."""
        addrs, ips, nets = [], [], []
        for ip in addresses:
            if isinstance(ip, _BaseAddress):
                if ips and ips[-1].version != ip.version:
                    raise TypeError(f'{ip} and {ips[-1]} are not of the same version')
                ips.append(ip)
            elif ip._prefixlen == ip.max_prefixlen:
                if ips and ips[-1].version != ip.version:
                    raise TypeError(f'{ip} and {ips[-1]} are not of the same version')
                try:
                    ips.append(ip.ip)
                except AttributeError:
                    ips.append(ip.network_address)
            else:
                if nets and nets[-1].version != ip.version:
                    raise TypeError(f'{ip} and {nets[-1]} are not of the same version')
                nets.append(ip)
        ips = sorted(set(ips))
        if ips:
            for first, last in _find_address_range(ips):
                addrs.extend(summarize_address_range(first, last))
        return _collapse_addresses_internal(addrs + nets)


    def get_mixed_type_key(obj):
        """A key by which networks and addresses can be sorted together."""
        if isinstance(obj, _BaseNetwork):
            return obj._get_networks_key()
        if isinstance(obj, _BaseAddress):
            return obj._get_address_key()
        return NotImplemented


    class _IPAddressBase:
        """What addresses and networks have in common."""

        __slots__ = ()

        @property
        def exploded(self):
            return self._explode_shorthand_ip_string()

        @property
        def compressed(self):
            return str(self)

        @property
        def reverse_pointer(self):
            return self._reverse_pointer()

        def _check_int_address(self, address):
            if address < 0:
                raise AddressValueError(f'{address} (< 0) is not permitted as an IPv{self.version} address')
            if address > self._ALL_ONES:
                raise AddressValueError(f'{address} (>= 2**{self.max_prefixlen}) is not permitted as an IPv{self.version} '
                                        'address')

        def _check_packed_address(self, address, expected_len):
            if len(address) != expected_len:
                raise AddressValueError(f'{address!r} (len {len(address)} != {expected_len}) is not permitted as an '
                                        f'IPv{self.version} address')

        @classmethod
        def _ip_int_from_prefix(cls, prefixlen):
            return cls._ALL_ONES ^ (cls._ALL_ONES >> prefixlen)

        @classmethod
        def _prefix_from_ip_int(cls, ip_int):
            trailing = _count_righthand_zero_bits(ip_int, cls.max_prefixlen)
            prefixlen = cls.max_prefixlen - trailing
            if ip_int >> trailing != (1 << prefixlen) - 1:
                details = ip_int.to_bytes(cls.max_prefixlen // 8)
                raise ValueError(f'Netmask pattern {details!r} mixes zeroes & ones')
            return prefixlen

        @classmethod
        def _report_invalid_netmask(cls, netmask_str):
            raise NetmaskValueError(f'{netmask_str!r} is not a valid netmask') from None

        @classmethod
        def _prefix_from_prefix_string(cls, prefixlen_str):
            if not (prefixlen_str.isascii() and prefixlen_str.isdigit()):
                cls._report_invalid_netmask(prefixlen_str)
            prefixlen = int(prefixlen_str)
            if not 0 <= prefixlen <= cls.max_prefixlen:
                cls._report_invalid_netmask(prefixlen_str)
            return prefixlen

        @classmethod
        def _prefix_from_ip_string(cls, ip_str):
            try:
                ip_int = cls._ip_int_from_string(ip_str)
            except AddressValueError:
                cls._report_invalid_netmask(ip_str)
            # A netmask, or else a hostmask: the same the other way round.
            for mask in (ip_int, ip_int ^ cls._ALL_ONES):
                try:
                    return cls._prefix_from_ip_int(mask)
                except ValueError:
                    pass
            cls._report_invalid_netmask(ip_str)

        @classmethod
        def _split_addr_prefix(cls, address):
            if isinstance(address, (bytes, int)):
                return address, cls.max_prefixlen
            if not isinstance(address, tuple):
                address = _split_optional_netmask(address)
            if len(address) > 1:
                return address
            return address[0], cls.max_prefixlen

        def __reduce__(self):
            return self.__class__, (str(self),)


    @functools.total_ordering
    class _BaseAddress(_IPAddressBase):
        """One address."""

        __slots__ = ()

        def __int__(self):
            return self._ip

        def __eq__(self, other):
            try:
                return self._ip == other._ip and self.version == other.version
            except AttributeError:
                return NotImplemented

        def __lt__(self, other):
            if not isinstance(other, _BaseAddress):
                return NotImplemented
            if self.version != other.version:
                raise TypeError(f'{self} and {other} are not of the same version')
            return self._ip < other._ip

        def __add__(self, other):
            return self.__class__(int(self) + other) if isinstance(other, int) else NotImplemented

        def __sub__(self, other):
            return self.__class__(int(self) - other) if isinstance(other, int) else NotImplemented

        def __repr__(self):
            return f'{self.__class__.__name__}({str(self)!r})'

        def __str__(self):
            return str(self._string_from_ip_int(self._ip))

        def __hash__(self):
            return hash(hex(int(self._ip)))

        def _get_address_key(self):
            return (self.version, self)

        def __reduce__(self):
            return self.__class__, (self._ip,)

        def __format__(self, fmt):
            """`b`, `x` and `X` write the address as a number with all its digits, `n` as is usual for the version."""
            import re
            if not fmt or fmt[-1] == 's':
                return format(str(self), fmt)
            match = re.fullmatch('(#?)(_?)([xbnX])', fmt)
            if match is None:
                return super().__format__(fmt)
            alternate, grouping, base = match.groups()
            if base == 'n':
                base = 'b' if self.version == 4 else 'x'
            padlen = self.max_prefixlen if base == 'b' else self.max_prefixlen // 4
            if grouping:
                padlen += padlen // 4 - 1
            if alternate:
                padlen += 2
            return format(int(self), f'{alternate}0{padlen}{grouping}{base}')


    @functools.total_ordering
    class _BaseNetwork(_IPAddressBase):
        """All addresses with the same beginning."""

        def __repr__(self):
            return f'{self.__class__.__name__}({str(self)!r})'

        def __str__(self):
            return f'{self.network_address}/{self.prefixlen}'

        def hosts(self):
            """The addresses without those of the network itself."""
            network, broadcast = int(self.network_address), int(self.broadcast_address)
            for x in range(network + 1, broadcast):
                yield self._address_class(x)

        def __iter__(self):
            network, broadcast = int(self.network_address), int(self.broadcast_address)
            for x in range(network, broadcast + 1):
                yield self._address_class(x)

        def __getitem__(self, n):
            network, broadcast = int(self.network_address), int(self.broadcast_address)
            if n >= 0:
                if network + n > broadcast:
                    raise IndexError('address out of range')
                return self._address_class(network + n)
            n += 1
            if broadcast + n < network:
                raise IndexError('address out of range')
            return self._address_class(broadcast + n)

        def __lt__(self, other):
            if not isinstance(other, _BaseNetwork):
                return NotImplemented
            if self.version != other.version:
                raise TypeError(f'{self} and {other} are not of the same version')
            if self.network_address != other.network_address:
                return self.network_address < other.network_address
            if self.netmask != other.netmask:
                return self.netmask < other.netmask
            return False

        def __eq__(self, other):
            try:
                return (self.version == other.version and self.network_address == other.network_address
                        and int(self.netmask) == int(other.netmask))
            except AttributeError:
                return NotImplemented

        def __hash__(self):
            return hash(int(self.network_address) ^ int(self.netmask))

        def __contains__(self, other):
            if self.version != other.version:
                return False
            if isinstance(other, _BaseNetwork):
                return False
            return other._ip & self.netmask._ip == self.network_address._ip

        def overlaps(self, other):
            """Whether some address is in both."""
            return (self.network_address in other or self.broadcast_address in other
                    or other.network_address in self or other.broadcast_address in self)

        @functools.cached_property
        def broadcast_address(self):
            return self._address_class(int(self.network_address) | int(self.hostmask))

        @functools.cached_property
        def hostmask(self):
            return self._address_class(int(self.netmask) ^ self._ALL_ONES)

        @property
        def with_prefixlen(self):
            return f'{self.network_address}/{self._prefixlen}'

        @property
        def with_netmask(self):
            return f'{self.network_address}/{self.netmask}'

        @property
        def with_hostmask(self):
            return f'{self.network_address}/{self.hostmask}'

        @property
        def num_addresses(self):
            return int(self.broadcast_address) - int(self.network_address) + 1

        @property
        def prefixlen(self):
            return self._prefixlen

        def address_exclude(self, other):
            """The networks that are left when one is taken out."""
            if self.version != other.version:
                raise TypeError(f'{self} and {other} are not of the same version')
            if not isinstance(other, _BaseNetwork):
                raise TypeError(f'{other} is not a network object')
            if not other.subnet_of(self):
                raise ValueError(f'{other} not contained in {self}')
            if other == self:
                return
            other = other.__class__(f'{other.network_address}/{other.prefixlen}')
            s1, s2 = self.subnets()
            while s1 != other and s2 != other:
                if other.subnet_of(s1):
                    yield s2
                    s1, s2 = s1.subnets()
                elif other.subnet_of(s2):
                    yield s1
                    s1, s2 = s2.subnets()
                else:
                    raise AssertionError(f'Error performing exclusion: s1: {s1} s2: {s2} other: {other}')
            if s1 == other:
                yield s2
            elif s2 == other:
                yield s1

        def compare_networks(self, other):
            """-1, 0 or 1."""
            if self.version != other.version:
                raise TypeError(f'{self} and {other} are not of the same type')
            if self.network_address != other.network_address:
                return -1 if self.network_address < other.network_address else 1
            if self.netmask != other.netmask:
                return -1 if self.netmask < other.netmask else 1
            return 0

        def _get_networks_key(self):
            return (self.version, self.network_address, self.netmask)

        def subnets(self, prefixlen_diff=1, new_prefix=None):
            """The networks with a longer prefix that together are this one."""
            if self._prefixlen == self.max_prefixlen:
                yield self
                return
            if new_prefix is not None:
                if new_prefix < self._prefixlen:
                    raise ValueError('new prefix must be longer')
                if prefixlen_diff != 1:
                    raise ValueError('cannot set prefixlen_diff and new_prefix')
                prefixlen_diff = new_prefix - self._prefixlen
            if prefixlen_diff < 0:
                raise ValueError('prefix length diff must be > 0')
            new_prefixlen = self._prefixlen + prefixlen_diff
            if new_prefixlen > self.max_prefixlen:
                raise ValueError(f'prefix length diff {new_prefixlen} is invalid for netblock {self}')
            start = int(self.network_address)
            end = int(self.broadcast_address) + 1
            step = (int(self.hostmask) + 1) >> prefixlen_diff
            for new_addr in range(start, end, step):
                yield self.__class__((new_addr, new_prefixlen))

        def supernet(self, prefixlen_diff=1, new_prefix=None):
            """The network with a shorter prefix that this one is in."""
            if self._prefixlen == 0:
                return self
            if new_prefix is not None:
                if new_prefix > self._prefixlen:
                    raise ValueError('new prefix must be shorter')
                if prefixlen_diff != 1:
                    raise ValueError('cannot set prefixlen_diff and new_prefix')
                prefixlen_diff = self._prefixlen - new_prefix
            new_prefixlen = self.prefixlen - prefixlen_diff
            if new_prefixlen < 0:
                raise ValueError(f'current prefixlen is {self.prefixlen}, cannot have a prefixlen_diff of {prefixlen_diff}')
            return self.__class__((int(self.network_address) & (int(self.netmask) << prefixlen_diff), new_prefixlen))

        @staticmethod
        def _is_subnet_of(a, b):
            try:
                if a.version != b.version:
                    raise TypeError(f'{a} and {b} are not of the same version')
                return b.network_address <= a.network_address and b.broadcast_address >= a.broadcast_address
            except AttributeError:
                raise TypeError(f'Unable to test subnet containment between {a} and {b}')

        def subnet_of(self, other):
            return self._is_subnet_of(self, other)

        def supernet_of(self, other):
            return self._is_subnet_of(other, self)

        # What is true of a network is true of its first and last address.

        @property
        def is_multicast(self):
            return self.network_address.is_multicast and self.broadcast_address.is_multicast

        @property
        def is_reserved(self):
            return self.network_address.is_reserved and self.broadcast_address.is_reserved

        @property
        def is_link_local(self):
            return self.network_address.is_link_local and self.broadcast_address.is_link_local

        @property
        def is_private(self):
            constants = self._constants
            return (any(self.network_address in n and self.broadcast_address in n for n in constants._private_networks)
                    and all(self.network_address not in n and self.broadcast_address not in n
                            for n in constants._private_networks_exceptions))

        @property
        def is_global(self):
            return not self.is_private

        @property
        def is_unspecified(self):
            return self.network_address.is_unspecified and self.broadcast_address.is_unspecified

        @property
        def is_loopback(self):
            return self.network_address.is_loopback and self.broadcast_address.is_loopback

        def _parse(self, address, strict):
            addr, mask = self._split_addr_prefix(address)
            self.network_address = self._address_class(addr)
            self.netmask, self._prefixlen = self._make_netmask(mask)
            packed = int(self.network_address)
            if packed & int(self.netmask) != packed:
                if strict:
                    raise ValueError(f'{self} has host bits set')
                self.network_address = self._address_class(packed & int(self.netmask))


    class _BaseConstants:
        _private_networks = []


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

        def __init__(self, address):
            addr, mask = self._split_addr_prefix(address)
            IPv4Address.__init__(self, addr)
            self.network = IPv4Network((addr, mask), strict=False)
            self.netmask = self.network.netmask
            self._prefixlen = self.network._prefixlen


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

        def __init__(self, address):
            addr, mask = self._split_addr_prefix(address)
            IPv6Address.__init__(self, addr)
            self.network = IPv6Network((addr, mask), strict=False)
            self.netmask = self.network.netmask
            self._prefixlen = self.network._prefixlen

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
    """#
}
