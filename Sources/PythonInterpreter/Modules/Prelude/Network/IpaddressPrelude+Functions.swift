extension IpaddressPrelude {
  static let functions = #"""
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

    """#
}
