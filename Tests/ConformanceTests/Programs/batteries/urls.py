"""`urllib.parse`: taking URLs apart and putting them together, quoting, queries."""
from urllib.parse import (parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus, unquote_to_bytes, urldefrag, urlencode, urljoin, urlparse, urlsplit,
                          urlunparse, urlunsplit)
import urllib.parse


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


for url in ('https://user:pa%20ss@example.com:8080/a/b;p?q=1&r=2#frag', 'http://h', '//h/p', 'mailto:a@b.c', '/only/path', '?q', '#f', '', 'HTTP://EXAMPLE.com/A', 'file:///etc/x',
            'http://[::1]:80/x', 'http://h:99999/', 'http://h:ab/', 'a:b:c', 'http://[bad', b'http://h/p?q#f', 'http://é.com/ü', '  http://x\n/y'):
    parts = attempt(urlparse, url)
    print(url, parts)
    if not isinstance(parts, str):
        print('   ', attempt(lambda: (parts.hostname, parts.port, parts.username, parts.password)), parts.geturl(), attempt(urlunparse, parts), urlsplit(url) == urlsplit(parts.geturl()))
print(urlsplit('http://a/b;c?d#e'), urlparse('http://a/b;c?d#e').params, urlparse('//h/x', scheme='https').scheme, urldefrag('http://a/b#c'), urldefrag('x').geturl())
print(urlunsplit(('http', 'h', 'p', 'q', 'f')), urlunparse(('', '', 'p', 'x', '', '')), urlparse('http://h/p')._replace(query='a=1').geturl(), urlparse('http://h')[1], attempt(urlparse, 5))
base = 'http://a/b/c/d;p?q'
print([urljoin(base, u) for u in ('g', './g', 'g/', '/g', '//g', '?y', 'g?y', '#s', ';x', '', '.', '..', '../g', '../../../g', 'http://o/x', 'mailto:x', 'g;x=1/../y')])
print(quote('a b/c?d=é&f'), quote('a/b', safe=''), quote_plus('a b&c'), quote(b'\xff\x00'), quote('~_-.'), quote('é', encoding='latin-1'), attempt(quote, b'x', encoding='utf-8'), attempt(quote, 5))
print(unquote('a%20b%C3%A9%zz%4'), unquote_plus('a+b%2B'), unquote_to_bytes('%ff%41'), repr(unquote('%ff')), unquote('%E9', encoding='latin-1'), unquote('%e4%bd%a0'), unquote(b'%41'))
print(urlencode({'a': 1, 'b': 'x y', 'c': 'é&'}), urlencode([('a', [1, 2])]), urlencode({'a': [1, 2], 'b': 'xy'}, doseq=True), urlencode({'a': 'b c'}, quote_via=quote), attempt(urlencode, 'abc'), attempt(urlencode, 5))
print(parse_qs('a=1&b=2&a=3&c=&d'), parse_qs('c=&d', keep_blank_values=True), parse_qsl('a=%20x+y&b=%C3%A9'), parse_qsl('a;b=1', separator=';'), attempt(parse_qsl, 'a', strict_parsing=True), attempt(parse_qs, 'a=1&b=2', max_num_fields=1), parse_qsl(b'a=%ff'), parse_qs(''))
print(type(urlparse('x')).__mro__[1].__name__, urlparse(b'http://h').decode(), urlparse('http://h').encode(), urllib.parse.unwrap('<URL:http://h>'))
