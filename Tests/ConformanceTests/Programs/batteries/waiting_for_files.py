"""`selectors`, `errno`, `locale`: constants and types, and what belongs to no machine."""
import errno
import locale
import os
import selectors


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


print(selectors.EVENT_READ, selectors.EVENT_WRITE, selectors.EVENT_READ | selectors.EVENT_WRITE, issubclass(selectors.DefaultSelector, selectors.BaseSelector))
key = selectors.SelectorKey('file', 3, selectors.EVENT_READ, 'data')
print(key, key.fileobj, key.fd, key.events, key.data, key._replace(fd=5), attempt(selectors.BaseSelector))


class Mine(selectors._BaseSelectorImpl):
    def select(self, timeout=None):
        return [(key, key.events) for key in self.get_map().values()]


class File:
    def __init__(self, fd):
        self.fd = fd

    def fileno(self):
        return self.fd

    def __repr__(self):
        return f'File({self.fd})'


with Mine() as selector:
    one = File(7)
    print(selector.register(one, selectors.EVENT_READ, 'one'), selector.register(9, selectors.EVENT_WRITE))
    print(attempt(selector.register, one, 1), attempt(selector.register, File(-1), 1), attempt(selector.register, 'x', 1), attempt(selector.register, 5, 0), attempt(selector.register, 5, 8))
    print(selector.select(), len(selector.get_map()), one in selector.get_map(), list(selector.get_map()), selector.get_key(one).data)
    print(selector.modify(one, selectors.EVENT_WRITE, 'new'), selector.modify(9, selectors.EVENT_WRITE, 'd'), attempt(selector.get_key, 77), attempt(selector.unregister, 77), attempt(selector.modify, 77, 1))
    print(selector.unregister(one), len(selector.get_map()))
print(selector.get_map(), attempt(selector.get_key, 9))
print(errno.ENOENT, errno.errorcode[2], errno.EACCES, errno.errorcode[errno.ETIMEDOUT], errno.EAGAIN == errno.EWOULDBLOCK, errno.EEXIST, len(errno.errorcode), os.strerror(errno.ENOENT))
for number in (errno.ENOENT, errno.EACCES, errno.EEXIST, errno.ECONNREFUSED, errno.EPIPE, errno.ETIMEDOUT, errno.EINTR):
    print(type(OSError(number, 'text')).__name__, errno.errorcode[number])
print(locale.setlocale(locale.LC_ALL, 'C'), locale.localeconv()['decimal_point'], locale.getlocale(locale.LC_NUMERIC), locale.format_string('%d %.2f %s', (1234567, 2.5, 'x'), grouping=True))
print(locale.atof('1.5'), locale.atoi('12'), locale.str(2.5), sorted(['b', 'A', 'a'], key=locale.strxfrm), locale.strcoll('a', 'b'), attempt(locale.setlocale, locale.LC_ALL, 'xx_YY'), attempt(locale.currency, 5))
print(locale.delocalize('1.5'), locale.localize('1234.5'), locale.format_string('%(a)d%%', {'a': 5}), locale.format_string('%*d', (5, 3)), locale.normalize('C'))
