/// `urllib.parse`. Written in Python.
enum UrlParsePrelude {
  static let source = #"""
    from collections import namedtuple
    import re
    import ipaddress
    import unicodedata

    __all__ = ['urlparse', 'urlunparse', 'urljoin', 'urldefrag', 'urlsplit', 'urlunsplit', 'urlencode', 'parse_qs',
               'parse_qsl', 'quote', 'quote_plus', 'quote_from_bytes', 'unquote', 'unquote_plus', 'unquote_to_bytes',
               'DefragResult', 'ParseResult', 'SplitResult', 'DefragResultBytes', 'ParseResultBytes', 'SplitResultBytes']

    uses_relative = ['', 'ftp', 'http', 'gopher', 'nntp', 'imap', 'wais', 'file', 'https', 'shttp', 'mms', 'prospero',
                     'rtsp', 'rtsps', 'rtspu', 'sftp', 'svn', 'svn+ssh', 'ws', 'wss']
    uses_netloc = ['', 'ftp', 'http', 'gopher', 'nntp', 'telnet', 'imap', 'wais', 'file', 'mms', 'https', 'shttp', 'snews',
                   'prospero', 'rtsp', 'rtsps', 'rtspu', 'rsync', 'svn', 'svn+ssh', 'sftp', 'nfs', 'git', 'git+ssh', 'ws',
                   'wss', 'itms-services']
    uses_params = ['', 'ftp', 'hdl', 'prospero', 'http', 'imap', 'https', 'shttp', 'rtsp', 'rtsps', 'rtspu', 'sip', 'sips',
                   'mms', 'sftp', 'tel']
    non_hierarchical = ['gopher', 'hdl', 'mailto', 'news', 'telnet', 'wais', 'imap', 'snews', 'sip', 'sips']
    uses_query = ['', 'http', 'wais', 'imap', 'https', 'shttp', 'mms', 'gopher', 'rtsp', 'rtsps', 'rtspu', 'sip', 'sips']
    uses_fragment = ['', 'ftp', 'hdl', 'http', 'gopher', 'news', 'nntp', 'wais', 'https', 'shttp', 'snews', 'file',
                     'prospero']
    scheme_chars = ('abcdefghijklmnopqrstuvwxyz'
                    'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
                    '0123456789'
                    '+-.')
    _leading = ''.join(map(chr, range(33)))
    _unsafe = ['\t', '\r', '\n']


    def clear_cache():
        pass


    # Bytes are taken as ASCII text, and what comes out of them is bytes again.

    def _coerce(*args):
        first = isinstance(args[0], str)
        for arg in args[1:]:
            if arg and isinstance(arg, str) != first:
                raise TypeError('Cannot mix str and non-str arguments')
        if first:
            return (*args, lambda result: result)
        return (*(arg.decode('ascii') if arg else '' for arg in args), _encoded)


    def _encoded(result):
        if hasattr(result, 'encode'):
            return result.encode('ascii')
        return result


    class _ResultMixinStr:
        __slots__ = ()

        def encode(self, encoding='ascii', errors='strict'):
            return self._encoded_counterpart(*(part.encode(encoding, errors) for part in self))


    class _ResultMixinBytes:
        __slots__ = ()

        def decode(self, encoding='ascii', errors='strict'):
            return self._decoded_counterpart(*(part.decode(encoding, errors) for part in self))


    class _Netloc:
        """The parts of `user:password@host:port`."""

        __slots__ = ()

        @property
        def username(self):
            return self._userinfo[0]

        @property
        def password(self):
            return self._userinfo[1]

        @property
        def hostname(self):
            hostname = self._hostinfo[0]
            if not hostname:
                return None
            # What follows a % is a zone, which keeps its case.
            separator = '%' if isinstance(hostname, str) else b'%'
            hostname, percent, zone = hostname.partition(separator)
            return hostname.lower() + percent + zone

        @property
        def port(self):
            port = self._hostinfo[1]
            if port is not None:
                if port.isdigit() and port.isascii():
                    port = int(port)
                else:
                    raise ValueError(f'Port could not be cast to integer value as {port!r}')
                if not 0 <= port <= 65535:
                    raise ValueError('Port out of range 0-65535')
            return port

        __class_getitem__ = classmethod(type(list[int]))

        def _sign(self, text):
            return text if isinstance(self.netloc, str) else text.encode()

        @property
        def _userinfo(self):
            sign = self._sign
            userinfo, have_info, _ = self.netloc.rpartition(sign('@'))
            if not have_info:
                return None, None
            username, have_password, password = userinfo.partition(sign(':'))
            return username, password if have_password else None

        @property
        def _hostinfo(self):
            sign = self._sign
            hostinfo = self.netloc.rpartition(sign('@'))[2]
            _, have_open_br, bracketed = hostinfo.partition(sign('['))
            if have_open_br:
                hostname, _, port = bracketed.partition(sign(']'))
                _, _, port = port.partition(sign(':'))
            else:
                hostname, _, port = hostinfo.partition(sign(':'))
            return hostname, port or None


    _DefragResultBase = namedtuple('DefragResult', 'url fragment')
    _SplitResultBase = namedtuple('SplitResult', 'scheme netloc path query fragment')
    _ParseResultBase = namedtuple('ParseResult', 'scheme netloc path params query fragment')


    class DefragResult(_DefragResultBase, _ResultMixinStr):
        __slots__ = ()

        def geturl(self):
            return self.url + '#' + self.fragment if self.fragment else self.url


    class SplitResult(_SplitResultBase, _Netloc, _ResultMixinStr):
        __slots__ = ()

        def geturl(self):
            return urlunsplit(self)


    class ParseResult(_ParseResultBase, _Netloc, _ResultMixinStr):
        __slots__ = ()

        def geturl(self):
            return urlunparse(self)


    class DefragResultBytes(_DefragResultBase, _ResultMixinBytes):
        __slots__ = ()

        def geturl(self):
            return self.url + b'#' + self.fragment if self.fragment else self.url


    class SplitResultBytes(_SplitResultBase, _Netloc, _ResultMixinBytes):
        __slots__ = ()

        def geturl(self):
            return urlunsplit(self)


    class ParseResultBytes(_ParseResultBase, _Netloc, _ResultMixinBytes):
        __slots__ = ()

        def geturl(self):
            return urlunparse(self)


    for _text, _bytes in ((DefragResult, DefragResultBytes), (SplitResult, SplitResultBytes),
                          (ParseResult, ParseResultBytes)):
        _text._encoded_counterpart, _bytes._decoded_counterpart = _bytes, _text
    del _text, _bytes


    # Taking apart

    def urlparse(url, scheme='', allow_fragments=True):
        """The six parts of a URL; `params` are those of the last part of the path."""
        url, scheme, result = _coerce(url, scheme)
        scheme, netloc, url, params, query, fragment = _urlparse(url, scheme, allow_fragments)
        return result(ParseResult(scheme, netloc, url, params, query, fragment))


    def _urlparse(url, scheme, allow_fragments):
        scheme, netloc, url, query, fragment = urlsplit(url, scheme, allow_fragments)
        params = ''
        if scheme in uses_params and ';' in url:
            url, params = _splitparams(url)
        return scheme, netloc, url, params, query, fragment


    def _splitparams(url):
        i = url.find(';', url.rfind('/')) if '/' in url else url.find(';')
        return (url, '') if i < 0 else (url[:i], url[i + 1:])


    def _splitnetloc(url, start=0):
        end = min((place for place in (url.find(c, start) for c in '/?#') if place >= 0), default=len(url))
        return url[start:end], url[end:]


    def _checknetloc(netloc):
        if not netloc or netloc.isascii():
            return
        # Characters that become delimiters when they are normalized could hide another host.
        n = netloc
        for c in '@:#?':
            n = n.replace(c, '')
        normalized = unicodedata.normalize('NFKC', n)
        if n == normalized:
            return
        for c in '/?#@:':
            if c in normalized:
                raise ValueError(f"netloc '{netloc}' contains invalid characters under NFKC normalization")


    def _check_bracketed(netloc):
        hostname_and_port = netloc.rpartition('@')[2]
        before, have_open_br, bracketed = hostname_and_port.partition('[')
        if have_open_br:
            if before:
                raise ValueError('Invalid IPv6 URL')
            hostname, _, port = bracketed.partition(']')
            if port and not port.startswith(':'):
                raise ValueError('Invalid IPv6 URL')
        else:
            hostname, _, port = hostname_and_port.partition(':')
        if hostname.startswith('v'):
            if not re.match(r'\Av[a-fA-F0-9]+\..+\Z', hostname):
                raise ValueError('IPvFuture address is invalid')
        else:
            if isinstance(ipaddress.ip_address(hostname), ipaddress.IPv4Address):
                raise ValueError('An IPv4 address cannot be in brackets')


    def urlsplit(url, scheme='', allow_fragments=True):
        """The five parts of a URL."""
        url, scheme, result = _coerce(url, scheme)
        url = url.lstrip(_leading)
        scheme = scheme.strip(_leading)
        for b in _unsafe:
            url = url.replace(b, '')
            scheme = scheme.replace(b, '')
        netloc = query = fragment = ''
        i = url.find(':')
        if i > 0 and url[0].isascii() and url[0].isalpha() and all(c in scheme_chars for c in url[:i]):
            scheme, url = url[:i].lower(), url[i + 1:]
        if url[:2] == '//':
            netloc, url = _splitnetloc(url, 2)
            if ('[' in netloc) != (']' in netloc):
                raise ValueError('Invalid IPv6 URL')
            if '[' in netloc:
                _check_bracketed(netloc)
        if allow_fragments and '#' in url:
            url, fragment = url.split('#', 1)
        if '?' in url:
            url, query = url.split('?', 1)
        _checknetloc(netloc)
        return result(SplitResult(scheme, netloc, url, query, fragment))


    # Putting together

    def urlunparse(components):
        """The URL of six parts."""
        scheme, netloc, url, params, query, fragment, result = _coerce(*components)
        if params:
            url = f'{url};{params}'
        return result(urlunsplit((scheme, netloc, url, query, fragment)))


    def urlunsplit(components):
        """The URL of five parts."""
        scheme, netloc, url, query, fragment, result = _coerce(*components)
        if netloc:
            if url and url[:1] != '/':
                url = '/' + url
            url = '//' + netloc + url
        elif url[:2] == '//':
            url = '//' + url
        elif scheme and scheme in uses_netloc and (not url or url[:1] == '/'):
            url = '//' + url
        if scheme:
            url = scheme + ':' + url
        if query:
            url = url + '?' + query
        if fragment:
            url = url + '#' + fragment
        return result(url)


    def urljoin(base, url, allow_fragments=True):
        """What a reference within a page means."""
        if not base:
            return url
        if not url:
            return base
        base, url, result = _coerce(base, url)
        bscheme, bnetloc, bpath, bparams, bquery, bfragment = _urlparse(base, '', allow_fragments)
        scheme, netloc, path, params, query, fragment = _urlparse(url, bscheme, allow_fragments)
        if scheme != bscheme or scheme not in uses_relative:
            return result(url)
        if scheme in uses_netloc:
            if netloc:
                return result(urlunparse((scheme, netloc, path, params, query, fragment)))
            netloc = bnetloc
        if not path and not params:
            return result(urlunparse((scheme, netloc, bpath, bparams, query or bquery, fragment)))
        base_parts = bpath.split('/')
        if base_parts[-1] != '':
            del base_parts[-1]
        if path[:1] == '/':
            segments = path.split('/')
        else:
            segments = base_parts + path.split('/')
            segments[1:-1] = filter(None, segments[1:-1])
        resolved = []
        for segment in segments:
            if segment == '..':
                if resolved:
                    resolved.pop()
            elif segment != '.':
                resolved.append(segment)
        if segments[-1] in ('.', '..'):
            resolved.append('')
        return result(urlunparse((scheme, netloc, '/'.join(resolved) or '/', params, query, fragment)))


    def urldefrag(url):
        """The URL without its fragment, and the fragment."""
        url, result = _coerce(url)
        frag = ''
        if '#' in url:
            s, n, p, a, q, frag = urlparse(url)
            url = urlunparse((s, n, p, a, q, ''))
        return result(DefragResult(url, frag))


    # Quoting

    def unquote_to_bytes(string):
        """The bytes that %xx stand for."""
        if not string:
            return b''
        if isinstance(string, str):
            string = string.encode('utf-8')
        first, *rest = string.split(b'%')
        parts = [first]
        for item in rest:
            digits = item[:2]
            if len(digits) == 2 and all(digit in b'0123456789abcdefABCDEF' for digit in digits):
                parts += [bytes.fromhex(digits.decode()), item[2:]]
            else:
                parts += [b'%', item]
        return b''.join(parts)


    _asciire = re.compile('([\x00-\x7f]+)')


    def unquote(string, encoding='utf-8', errors='replace'):
        """The text that %xx stand for."""
        if isinstance(string, bytes):
            return unquote_to_bytes(string).decode('utf-8' if encoding is None else encoding,
                                                   'replace' if errors is None else errors)
        if '%' not in string:
            return string
        encoding = 'utf-8' if encoding is None else encoding
        errors = 'replace' if errors is None else errors
        return ''.join(unquote_to_bytes(part).decode(encoding, errors) if index % 2 else part
                       for index, part in enumerate(_asciire.split(string)))


    def unquote_plus(string, encoding='utf-8', errors='replace'):
        """The same, with + for a blank."""
        return unquote(string.replace('+', ' '), encoding, errors)


    _always_safe = frozenset(b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~')


    def quote(string, safe='/', encoding=None, errors=None):
        """The text with %xx for all that has a meaning in URLs."""
        if isinstance(string, str):
            if not string:
                return string
            string = string.encode('utf-8' if encoding is None else encoding, 'strict' if errors is None else errors)
        else:
            if encoding is not None:
                raise TypeError("quote() doesn't support 'encoding' for bytes")
            if errors is not None:
                raise TypeError("quote() doesn't support 'errors' for bytes")
        return quote_from_bytes(string, safe)


    def quote_plus(string, safe='', encoding=None, errors=None):
        """The same, with + for a blank."""
        blank = ' ' if isinstance(string, str) else b' '
        if blank not in string:
            return quote(string, safe, encoding, errors)
        space = ' ' if isinstance(safe, str) else b' '
        return quote(string, safe + space, encoding, errors).replace(' ', '+')


    def quote_from_bytes(bs, safe='/'):
        """The text of bytes, with %xx."""
        if not isinstance(bs, (bytes, bytearray)):
            raise TypeError('quote_from_bytes() expected bytes')
        if not bs:
            return ''
        if isinstance(safe, str):
            safe = safe.encode('ascii', 'ignore')
        kept = _always_safe.union(c for c in safe if c < 128)
        return ''.join(chr(byte) if byte in kept else f'%{byte:02X}' for byte in bs)


    def urlencode(query, doseq=False, safe='', encoding=None, errors=None, quote_via=quote_plus):
        """Names and values as the query of a URL."""
        if hasattr(query, 'items'):
            query = query.items()
        else:
            try:
                if len(query) and not isinstance(query[0], tuple):
                    raise TypeError
            except TypeError as err:
                raise TypeError('not a valid non-string sequence or mapping object') from err

        def quoted(value):
            if isinstance(value, bytes):
                return quote_via(value, safe)
            return quote_via(value if isinstance(value, str) else str(value), safe, encoding, errors)

        pairs = []
        for k, v in query:
            k = quoted(k)
            if not doseq or isinstance(v, (str, bytes)):
                pairs.append(k + '=' + quoted(v))
                continue
            try:
                len(v)
            except TypeError:
                pairs.append(k + '=' + quoted(v))
            else:
                pairs += [k + '=' + quoted(each) for each in v]
        return '&'.join(pairs)


    def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace',
                 max_num_fields=None, separator='&'):
        """The values of a query by their names."""
        result = {}
        for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
            result.setdefault(name, []).append(value)
        return result


    def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace',
                  max_num_fields=None, separator='&'):
        """The names and values of a query, in order."""
        if not separator or not isinstance(separator, (str, bytes)):
            raise ValueError('Separator must be of type string or bytes.')
        if not qs:
            return []
        is_text = isinstance(qs, str)
        if not is_text:
            qs = bytes(memoryview(qs)).decode('latin-1')
        separator = separator if isinstance(separator, str) else separator.decode('ascii')
        if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
            raise ValueError('Max number of fields exceeded')

        def unquoted(text):
            if is_text:
                return unquote(text.replace('+', ' '), encoding=encoding, errors=errors)
            return unquote_to_bytes(text.replace('+', ' ').encode('latin-1'))

        pairs = []
        for name_value in qs.split(separator):
            if not name_value and not strict_parsing:
                continue
            name, equals, value = name_value.partition('=')
            if not equals:
                if strict_parsing:
                    shown = name_value if is_text else name_value.encode('latin-1')
                    raise ValueError(f'bad query field: {shown!r}')
                if not keep_blank_values:
                    continue
            if value or keep_blank_values:
                pairs.append((unquoted(name), unquoted(value)))
        return pairs


    def unwrap(url):
        """`<URL:scheme://host/path>` without what is around."""
        url = str(url).strip()
        if url[:1] == '<' and url[-1:] == '>':
            url = url[1:-1].strip()
        return url[4:].strip() if url[:4] == 'URL:' else url
    """#
}
