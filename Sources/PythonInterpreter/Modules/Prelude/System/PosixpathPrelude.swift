/// `os.path`. Written in Python.
enum PosixpathPrelude {
  static let source = #"""
    import os

    __all__ = ['normcase', 'isabs', 'join', 'splitdrive', 'splitroot', 'split', 'splitext', 'basename', 'dirname',
               'commonprefix', 'getsize', 'getmtime', 'getatime', 'getctime', 'islink', 'exists', 'lexists', 'isdir',
               'isfile', 'ismount', 'expanduser', 'expandvars', 'normpath', 'abspath', 'samefile', 'sameopenfile',
               'samestat', 'curdir', 'pardir', 'sep', 'pathsep', 'defpath', 'altsep', 'extsep', 'devnull', 'realpath',
               'supports_unicode_filenames', 'relpath', 'commonpath', 'isjunction', 'isdevdrive', 'isreserved']

    curdir, pardir, extsep, sep, pathsep = '.', '..', '.', '/', ':'
    defpath, altsep, devnull = '/bin:/usr/bin', None, '/dev/null'
    supports_unicode_filenames = False


    # Parts

    def _slash(path):
        return b'/' if isinstance(path, bytes) else '/'


    def _check_types(function, *paths):
        kinds = set()
        for path in paths:
            if isinstance(path, str):
                kinds.add(str)
            elif isinstance(path, bytes):
                kinds.add(bytes)
            else:
                raise TypeError(f'{function}() argument must be str, bytes, or os.PathLike object, not '
                                f'{type(path).__name__!r}') from None
        if len(kinds) > 1:
            raise TypeError(f"Can't mix strings and bytes in path components") from None


    def normcase(s):
        return os.fspath(s)


    def isabs(s):
        s = os.fspath(s)
        return s.startswith(_slash(s))


    def join(a, /, *p):
        a = os.fspath(a)
        parts = [os.fspath(part) if hasattr(part, '__fspath__') else part for part in p]
        _check_types('join', a, *parts)
        slash = _slash(a)
        path = a
        for part in parts:
            if part.startswith(slash) or not path:
                path = part
            elif path.endswith(slash):
                path += part
            else:
                path += slash + part
        return path


    def split(p):
        p = os.fspath(p)
        slash = _slash(p)
        place = p.rfind(slash) + 1
        head, tail = p[:place], p[place:]
        if head and head != slash * len(head):
            head = head.rstrip(slash)
        return head, tail


    def splitext(p):
        p = os.fspath(p)
        dot = b'.' if isinstance(p, bytes) else '.'
        start = p.rfind(_slash(p)) + 1
        place = p.rfind(dot)
        # Leading dots belong to the name.
        if place > start and p[start:place].strip(dot):
            return p[:place], p[place:]
        return p, p[:0]


    def splitdrive(p):
        p = os.fspath(p)
        return p[:0], p


    def splitroot(p):
        p = os.fspath(p)
        slash = _slash(p)
        if not p.startswith(slash):
            return p[:0], p[:0], p
        if not p.startswith(slash * 2) or p.startswith(slash * 3):
            return p[:0], slash, p[1:]
        return p[:0], p[:2], p[2:]


    def basename(p):
        return split(p)[1]


    def dirname(p):
        return split(p)[0]


    # Whole paths

    def normpath(path):
        path = os.fspath(path)
        slash = _slash(path)
        dot, dots = (b'.', b'..') if isinstance(path, bytes) else ('.', '..')
        if not path:
            return dot
        _, root, rest = splitroot(path)
        kept = []
        for part in rest.split(slash):
            if not part or part == dot:
                continue
            if part != dots or (not root and not kept) or (kept and kept[-1] == dots):
                kept.append(part)
            elif kept:
                kept.pop()
        return root + slash.join(kept) or dot


    def abspath(path):
        path = os.fspath(path)
        if not isabs(path):
            path = join(os.getcwdb() if isinstance(path, bytes) else os.getcwd(), path)
        return normpath(path)


    def realpath(filename, *, strict=False):
        return abspath(filename)


    def relpath(path, start=None):
        path = os.fspath(path)
        if not path:
            raise ValueError('no path specified')
        slash = _slash(path)
        dots = b'..' if isinstance(path, bytes) else '..'
        here = (b'.' if isinstance(path, bytes) else '.') if start is None else os.fspath(start)
        origin = [part for part in abspath(here).split(slash) if part]
        target = [part for part in abspath(path).split(slash) if part]
        same = len(commonprefix([origin, target]))
        steps = [dots] * (len(origin) - same) + target[same:]
        return slash.join(steps) if steps else (b'.' if isinstance(path, bytes) else '.')


    def commonprefix(m):
        if not m:
            return ''
        if not isinstance(m[0], (list, tuple)):
            m = tuple(map(os.fspath, m))
        first, last = min(m), max(m)
        for place, item in enumerate(first):
            if item != last[place]:
                return first[:place]
        return first


    def commonpath(paths):
        paths = tuple(map(os.fspath, paths))
        if not paths:
            raise ValueError('commonpath() arg is an empty sequence')
        _check_types('commonpath', *paths)
        slash = _slash(paths[0])
        dot = b'.' if isinstance(paths[0], bytes) else '.'
        if len({path.startswith(slash) for path in paths}) > 1:
            raise ValueError("Can't mix absolute and relative paths") from None
        rows = [[part for part in path.split(slash) if part and part != dot] for path in paths]
        return (slash if paths[0].startswith(slash) else slash[:0]) + slash.join(commonprefix(rows))


    def expanduser(path):
        path = os.fspath(path)
        if isinstance(path, bytes) or not path.startswith('~'):
            return path
        name, slash, rest = path.partition('/')
        if name != '~':
            return path
        return (os.environ['HOME'].rstrip('/') + slash + rest if 'HOME' in os.environ else path) or '/'


    def expandvars(path):
        path = os.fspath(path)
        pieces = []
        place = 0
        while (start := path.find('$', place)) >= 0:
            pieces.append(path[place:start])
            if path[start + 1:start + 2] == '{':
                end = path.find('}', start)
                if end < 0:
                    place = start
                    break
                name, place = path[start + 2:end], end + 1
            else:
                place = start + 1
                while place < len(path) and path[place].isascii() and (path[place].isalnum() or path[place] == '_'):
                    place += 1
                name = path[start + 1:place]
            pieces.append(os.environ.get(name, path[start:place]) if name else path[start:place])
        return ''.join(pieces) + path[place:]


    # Questions about a disk that is not there

    def exists(path):
        """A scenario sees no files: nothing exists."""
        if not isinstance(path, int):
            os.fspath(path)
        return False


    lexists = isfile = isdir = islink = isjunction = isdevdrive = exists


    def ismount(path):
        return os.fspath(path) in ('/', b'/')


    def getsize(filename):
        return os.stat(filename).st_size


    def getmtime(filename):
        return os.stat(filename).st_mtime


    getatime = getctime = getmtime


    def samefile(f1, f2):
        return os.stat(f1) == os.stat(f2)


    def sameopenfile(fp1, fp2):
        return os.fstat(fp1) == os.fstat(fp2)


    def samestat(s1, s2):
        return s1 == s2
    """#
}
