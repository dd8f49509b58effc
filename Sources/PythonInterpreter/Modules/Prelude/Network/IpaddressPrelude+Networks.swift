extension IpaddressPrelude {
  static let networks = #"""
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

    """#
}
