"""`ipaddress`: addresses, networks and interfaces of both versions."""
import ipaddress
from ipaddress import ip_address, ip_interface, ip_network, IPv4Address, IPv4Network, IPv6Address, IPv6Network


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


for text in ('192.168.0.1', '127.0.0.1', '8.8.8.8', '0.0.0.0', '224.0.0.1', '169.254.1.1', '240.0.0.1', '100.64.0.1', '192.0.0.9',
             '::1', '::', '2001:db8::ff00:42:8329', 'ff02::1', '::ffff:10.0.0.1', '2002:c000:204::', 'fc00::1', 'fec0::1',
             '2001:0:4136:e378:8000:63bf:3fff:fdd2', '2606:4700:4700::1111'):
    a = ip_address(text)
    print(repr(a), a, a.version, int(a), a.packed.hex(), a.exploded, a.compressed, a.max_prefixlen)
    print('   ', [n for n in ('is_private', 'is_global', 'is_loopback', 'is_multicast', 'is_reserved', 'is_unspecified',
                             'is_link_local', 'is_site_local') if getattr(a, n, False)], a.reverse_pointer[-40:])
    if a.version == 6:
        print('   ', a.ipv4_mapped, a.sixtofour, a.teredo, a.scope_id)
z = ip_address('fe80::1%eth0')
print(repr(z), z.scope_id, z == ip_address('fe80::1'), z.is_link_local)
for bad in ('256.0.0.1', '1.2.3', '01.2.3.4', '1.2.3.4/24', 'a.b.c.d', '', '1::2::3', ':1:2', '12345::', '1:2:3:4:5:6:7:8:9', 'g::', -1, 2**128,
            b'abc', None, '1..2.3', '::1.2.3', '1.2.3.4444'):
    print(attempt(ip_address, bad), '|', attempt(IPv4Address, bad), '|', attempt(IPv6Address, bad))
a = ip_address('10.0.0.1')
print(a + 5, a - 1, a < a + 1, a == ip_address(int(a)), hash(a) == hash(ip_address('10.0.0.1')), attempt(lambda: a + 'x'), attempt(lambda: a < ip_address('::1')))
print(f'{a:b} {a:x} {a:#_b} {a:n} {a:s} {a:20s}|', f'{ip_address("::1"):X}'[-4:], sorted([ip_address('10.0.0.9'), a, ip_address('9.9.9.9')]))
for text in ('192.168.0.0/24', '10.0.0.0/8', '10.1.2.0/255.255.255.0', '10.1.2.0/0.0.0.255', '192.168.0.4/30', '1.2.3.4/32', '1.2.3.4/31', '2001:db8::/126', '::/0', '0.0.0.0/0'):
    n = ip_network(text)
    print(repr(n), n.network_address, n.broadcast_address, n.netmask, n.hostmask, n.prefixlen, n.num_addresses, n.with_netmask, n.with_hostmask)
    print('   ', n.is_private, n.is_global, n.is_loopback, n.supernet(), n[0], n[-1], list(map(str, list(zip(range(3), n.hosts())))))
print(list(ip_network('10.0.0.0/29')), [str(h) for h in ip_network('10.0.0.0/29').hosts()])
net = ip_network('192.168.0.0/22')
print(list(net.subnets()), list(net.subnets(new_prefix=24)), list(net.subnets(prefixlen_diff=1)), net.supernet(new_prefix=16))
print(ip_address('192.168.3.7') in net, ip_address('192.168.4.7') in net, ip_address('::1') in net, net.overlaps(ip_network('192.168.2.0/24')))
print(net.subnet_of(ip_network('192.168.0.0/16')), net.supernet_of(ip_network('192.168.1.0/24')), net.compare_networks(ip_network('10.0.0.0/8')))
print(list(net.address_exclude(ip_network('192.168.1.0/24'))), sorted([net, ip_network('10.0.0.0/8'), ip_network('192.168.0.0/24')]))
for action in (lambda: ip_network('192.168.0.1/24'), lambda: ip_network('192.168.0.1/24', strict=False), lambda: ip_network('1.2.3.0/33'),
               lambda: IPv4Network('1.2.3.0/33'), lambda: IPv4Network('1.2.3.0/255.0.255.0'), lambda: IPv4Network('1.2.3.0/24/3'), lambda: net[2000], lambda: net[-2000],
               lambda: list(net.subnets(new_prefix=8)), lambda: net.supernet(new_prefix=30), lambda: list(net.subnets(11)), lambda: net < 5,
               lambda: net.subnet_of(ip_network('::/0')), lambda: list(net.address_exclude(ip_network('10.0.0.0/8'))), lambda: IPv6Network('::1/129'), lambda: IPv4Network(('10.0.0.0', 8)),
               lambda: IPv4Network((167772160, '255.0.0.0')), lambda: IPv4Network(b'\n\0\0\0'), lambda: IPv4Network(167772160)):
    print(attempt(action))
print(list(ipaddress.summarize_address_range(IPv4Address('192.0.2.0'), IPv4Address('192.0.2.130'))))
print(list(ipaddress.collapse_addresses([ip_network('192.0.2.0/25'), ip_network('192.0.2.128/25'), ip_address('10.0.0.1'), ip_address('10.0.0.0')])))
print(attempt(lambda: list(ipaddress.summarize_address_range(a, a - 1))), attempt(lambda: list(ipaddress.collapse_addresses([a, ip_address('::1')]))))
i = ip_interface('192.168.5.7/24')
print(repr(i), i, i.ip, i.network, i.netmask, i.with_netmask, i.with_hostmask, i == ip_interface('192.168.5.7/25'), i == ip_address('192.168.5.7'), i < ip_interface('192.168.6.1/24'))
print(ip_interface('2001:db8::1/64').network, ip_interface('fe80::1%x/64'), ip_interface('1.2.3.4'), attempt(ip_interface, 'x'))
print(sorted([ip_network('10.0.0.0/8'), ip_address('1.1.1.1')], key=ipaddress.get_mixed_type_key), len({ip_network('10.0.0.0/8'), ip_network('10.0.0.0/8')}))
print(ipaddress.v4_int_to_packed(1), attempt(ipaddress.v4_int_to_packed, -1), ipaddress.IPV4LENGTH, ipaddress.IPV6LENGTH)
