extension IpaddressPrelude {
  static let bases = #"""
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

    """#
}
