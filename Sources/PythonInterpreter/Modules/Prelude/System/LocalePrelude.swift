/// `locale`: what the locale C answers. Written in Python.
enum LocalePrelude {
  static let source = #"""
    import functools
    import re

    __all__ = ['getlocale', 'getdefaultlocale', 'getpreferredencoding', 'Error', 'setlocale', 'localeconv', 'strcoll',
               'strxfrm', 'str', 'atof', 'atoi', 'format_string', 'currency', 'LC_CTYPE', 'LC_COLLATE', 'LC_TIME',
               'LC_MONETARY', 'LC_NUMERIC', 'LC_ALL', 'CHAR_MAX', 'getencoding', 'LC_MESSAGES', 'normalize', 'delocalize',
               'localize']

    LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
    CHAR_MAX = 127

    _str = str
    # The only locales there are: a program gives the same everywhere.
    _known = {'C': 'C', 'POSIX': 'C', 'C.UTF-8': 'C.UTF-8', 'C.utf8': 'C.UTF-8', '': 'C.UTF-8'}
    _current = dict.fromkeys(range(6), 'C')
    _current[LC_CTYPE] = 'C.UTF-8'
    _override_localeconv = {}


    class Error(Exception):
        """The locale is not there."""


    def setlocale(category, locale=None):
        """Set the locale, or say which one it is. There is the locale C alone."""
        if category not in range(7):
            raise Error('invalid locale category')
        categories = range(6) if category == LC_ALL else (category,)
        if locale is not None:
            if not isinstance(locale, _str):
                locale = '.'.join(filter(None, locale)) or 'C'
            if locale not in _known:
                raise Error('unsupported locale setting')
            for each in categories:
                _current[each] = _known[locale]
        names = [_current[each] for each in categories]
        if len(set(names)) == 1:
            return names[0]
        labels = ('LC_CTYPE', 'LC_NUMERIC', 'LC_TIME', 'LC_COLLATE', 'LC_MONETARY', 'LC_MESSAGES')
        parts = [f'{label}={name}' for label, name in zip(labels, names)]
        return ';'.join(parts + ['LC_PAPER=C', 'LC_NAME=C', 'LC_ADDRESS=C', 'LC_TELEPHONE=C', 'LC_MEASUREMENT=C',
                                 'LC_IDENTIFICATION=C'])


    def getlocale(category=LC_CTYPE):
        """Language and encoding; (None, None) for the locale C."""
        if category == LC_ALL and ';' in setlocale(category):
            raise TypeError('category LC_ALL is not supported')
        return ('C', 'UTF-8') if setlocale(category) == 'C.UTF-8' else (None, None)


    def getdefaultlocale(envvars=('LC_ALL', 'LC_CTYPE', 'LANG', 'LANGUAGE')):
        import warnings
        warnings.warn(
            "'locale.getdefaultlocale' is deprecated and slated for removal in Python 3.15. Use setlocale(), getencoding() "
            'and getlocale() instead.', DeprecationWarning, stacklevel=2)
        return ('en_US', 'UTF-8')


    def getencoding():
        return 'UTF-8'


    def getpreferredencoding(do_setlocale=True):
        return 'utf-8'


    def normalize(localename):
        """The usual spelling of a locale's name."""
        if localename in ('C', 'c', 'POSIX', 'posix'):
            return 'C'
        language, dot, encoding = localename.partition('.')
        if not dot:
            return f'{language}.ISO8859-1' if len(language) == 5 else localename
        known = {'utf8': 'UTF-8', 'utf-8': 'UTF-8', 'iso88591': 'ISO8859-1', 'iso-8859-1': 'ISO8859-1'}
        return f'{language}.{known.get(encoding.lower(), encoding)}'


    def localeconv():
        """How numbers and money are written."""
        d = {'int_curr_symbol': '', 'currency_symbol': '', 'mon_decimal_point': '', 'mon_thousands_sep': '',
             'mon_grouping': [], 'positive_sign': '', 'negative_sign': '', 'int_frac_digits': CHAR_MAX,
             'frac_digits': CHAR_MAX, 'p_cs_precedes': CHAR_MAX, 'p_sep_by_space': CHAR_MAX, 'n_cs_precedes': CHAR_MAX,
             'n_sep_by_space': CHAR_MAX, 'p_sign_posn': CHAR_MAX, 'n_sign_posn': CHAR_MAX, 'decimal_point': '.',
             'thousands_sep': '', 'grouping': []}
        if _override_localeconv:
            d.update(_override_localeconv)
        return d


    def strcoll(string1, string2, /):
        """Compare as the locale does: less than 0, 0, more than 0."""
        return (string1 > string2) - (string1 < string2)


    def strxfrm(string, /):
        """A text that compares as this one does in the locale."""
        if '\0' in string:
            raise ValueError('embedded null character')
        return string


    def _grouping_intervals(grouping):
        last = None
        for interval in grouping:
            if interval == CHAR_MAX:
                return
            if interval == 0:
                if last is None:
                    raise ValueError('invalid grouping')
                while True:
                    yield last
            yield interval
            last = interval


    def _group(s, monetary=False):
        conv = localeconv()
        separator = conv['mon_thousands_sep' if monetary else 'thousands_sep']
        grouping = conv['mon_grouping' if monetary else 'grouping']
        if not grouping:
            return (s, 0)
        right = ''
        if s[-1] == ' ':
            stripped = s.rstrip()
            right, s = s[len(stripped):], stripped
        left, groups = '', []
        for interval in _grouping_intervals(grouping):
            if not s or s[-1] not in '0123456789':
                left, s = s, ''
                break
            groups.append(s[-interval:])
            s = s[:-interval]
        if s:
            groups.append(s)
        groups.reverse()
        return (left + separator.join(groups) + right, len(separator) * (len(groups) - 1))


    _percent_re = re.compile(r'%(?:\((?P<key>.*?)\))?(?P<modifiers>[-#0-9 +*.hlL]*?)[eEfFgGdiouxXcrs%]')


    def _localize(formatted, grouping=False, monetary=False):
        if '.' in formatted:
            whole, _, fraction = formatted.partition('.')
            if grouping:
                whole = _group(whole, monetary=monetary)[0]
            point = localeconv()['mon_decimal_point' if monetary else 'decimal_point']
            return whole + point + fraction
        return _group(formatted, monetary=monetary)[0] if grouping else formatted


    def _format(percent, value, grouping=False, monetary=False, *additional):
        formatted = percent % ((value,) + additional if additional else value)
        if percent[-1] in 'eEfFgGdiu':
            formatted = _localize(formatted, grouping, monetary)
        return formatted


    def format_string(f, val, grouping=False, monetary=False):
        """The % operator, with numbers as the locale writes them."""
        percents = list(_percent_re.finditer(f))
        new_f = _percent_re.sub('%s', f)
        if isinstance(val, dict):
            new_val = ['%' if p.group()[-1] == '%' else _format(p.group(), val, grouping, monetary) for p in percents]
        else:
            val = val if isinstance(val, tuple) else (val,)
            new_val, i = [], 0
            for p in percents:
                if p.group()[-1] == '%':
                    new_val.append('%')
                    continue
                stars = p.group('modifiers').count('*')
                new_val.append(_format(p.group(), val[i], grouping, monetary, *val[i + 1:i + 1 + stars]))
                i += 1 + stars
        return new_f % tuple(new_val)


    def currency(val, symbol=True, grouping=False, international=False):
        """An amount of money; the locale C has no way to write it."""
        conv = localeconv()
        digits = conv['int_frac_digits' if international else 'frac_digits']
        if digits == 127:
            raise ValueError("Currency formatting is not possible using the 'C' locale.")
        s = _localize(f'{abs(val):.{digits}f}', grouping, monetary=True)
        s = '<' + s + '>'
        if symbol:
            smb = conv['int_curr_symbol' if international else 'currency_symbol']
            precedes = conv['n_cs_precedes' if val < 0 else 'p_cs_precedes']
            separated = conv['n_sep_by_space' if val < 0 else 'p_sep_by_space']
            if precedes:
                s = smb + (' ' if separated else '') + s
            else:
                if international and smb[-1] == ' ':
                    smb = smb[:-1]
                s = s + (' ' if separated else '') + smb
        sign_pos = conv['n_sign_posn' if val < 0 else 'p_sign_posn']
        sign = conv['negative_sign' if val < 0 else 'positive_sign']
        if sign_pos == 0:
            s = '(' + s + ')'
        elif sign_pos == 1:
            s = sign + s
        elif sign_pos == 2:
            s = s + sign
        elif sign_pos == 3:
            s = s.replace('<', sign)
        elif sign_pos == 4:
            s = s.replace('>', sign)
        else:
            s = sign + s
        return s.replace('<', '').replace('>', '')


    def str(val):
        """A float as the locale writes it."""
        return _format('%.12g', val)


    def delocalize(string):
        """A number of the locale as Python would write it."""
        conv = localeconv()
        if conv['thousands_sep']:
            string = string.replace(conv['thousands_sep'], '')
        if conv['decimal_point']:
            string = string.replace(conv['decimal_point'], '.')
        return string


    def localize(string, grouping=False, monetary=False):
        return _localize(string, grouping, monetary)


    def atof(string, func=float):
        return func(delocalize(string))


    def atoi(string):
        return int(delocalize(string))
    """#
}
