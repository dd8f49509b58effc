extension PathlibPrelude {
  static let pure = #"""
    import io
    import os
    import posixpath

    __all__ = ['UnsupportedOperation', 'PurePath', 'PurePosixPath', 'Path', 'PosixPath']


    class UnsupportedOperation(NotImplementedError):
        """The path can't do that here."""


    class _Parents:
        """The folders above a path, the nearest first."""

        def __init__(self, path):
            self._path = path
            self._tail = path._tail

        def __len__(self):
            return len(self._tail)

        def __getitem__(self, place):
            if isinstance(place, slice):
                return tuple(self[index] for index in range(*place.indices(len(self))))
            if place >= len(self) or place < -len(self):
                raise IndexError(place)
            if place < 0:
                place += len(self)
            return self._path._with(self._tail[:-place - 1])

        def __iter__(self):
            return (self[place] for place in range(len(self)))

        def __repr__(self):
            return f'<{type(self._path).__name__}.parents>'


    _Parents.__name__ = '_PathParents'


    class PurePath:
        """A path as such: nothing is looked for on any disk."""

        parser = posixpath

        def __new__(cls, *args, **kwargs):
            if cls is PurePath:
                cls = PurePosixPath
            return object.__new__(cls)

        def __init__(self, *args):
            texts = []
            for arg in args:
                text = str(arg) if isinstance(arg, PurePath) else os.fspath(arg) if hasattr(arg, '__fspath__') else arg
                if not isinstance(text, str):
                    raise TypeError('argument should be a str or an os.PathLike object where __fspath__ returns a str, '
                                    f'not {type(text).__name__!r}')
                texts.append(text)
            whole = posixpath.join(*texts) if texts else ''
            _, self._root, rest = posixpath.splitroot(whole)
            self._tail = [part for part in rest.split('/') if part and part != '.']

        def with_segments(self, *pathsegments):
            return type(self)(*pathsegments)

        def _with(self, tail):
            return self.with_segments(self._root + '/'.join(tail))

        # Texts

        def __str__(self):
            return self._root + '/'.join(self._tail) or '.'

        def __repr__(self):
            return f'{type(self).__name__}({self.as_posix()!r})'

        def __fspath__(self):
            return str(self)

        def __bytes__(self):
            return str(self).encode()

        def as_posix(self):
            return str(self)

        def as_uri(self):
            if not self.is_absolute():
                raise ValueError("relative path can't be expressed as a file URI")
            safe = set('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~/')
            return 'file://' + ''.join(chr(byte) if chr(byte) in safe else f'%{byte:02X}' for byte in bytes(self))

        # Parts

        @property
        def drive(self):
            return ''

        @property
        def root(self):
            return self._root

        anchor = root

        @property
        def parts(self):
            return (self._root, *self._tail) if self._root else tuple(self._tail)

        @property
        def parent(self):
            return self._with(self._tail[:-1]) if self._tail else self

        @property
        def parents(self):
            return _Parents(self)

        @property
        def name(self):
            return self._tail[-1] if self._tail else ''

        @property
        def suffix(self):
            name = self.name
            place = name.rfind('.')
            return name[place:] if 0 < place < len(name) - 1 else ''

        @property
        def suffixes(self):
            name = self.name
            if name.endswith('.'):
                return []
            return ['.' + suffix for suffix in name.lstrip('.').split('.')[1:]]

        @property
        def stem(self):
            name = self.name
            place = name.rfind('.')
            return name[:place] if 0 < place < len(name) - 1 else name

        # Other paths

        def with_name(self, name):
            if not name or '/' in name or name == '.':
                raise ValueError(f'Invalid name {name!r}')
            if not self.name:
                raise ValueError(f'{self!r} has an empty name')
            return self._with([*self._tail[:-1], name])

        def with_stem(self, stem):
            suffix = self.suffix
            if not suffix:
                return self.with_name(stem)
            if not stem:
                raise ValueError(f'{self!r} has a non-empty suffix')
            return self.with_name(stem + suffix)

        def with_suffix(self, suffix):
            stem = self.stem
            if not stem:
                raise ValueError(f'{self!r} has an empty name')
            if suffix and not (suffix.startswith('.') and len(suffix) > 1) or '/' in suffix:
                raise ValueError(f'Invalid suffix {suffix!r}')
            return self.with_name(stem + suffix)

        def joinpath(self, *pathsegments):
            return self.with_segments(self, *pathsegments)

        def __truediv__(self, key):
            try:
                return self.with_segments(self, key)
            except TypeError:
                return NotImplemented

        def __rtruediv__(self, key):
            try:
                return self.with_segments(key, self)
            except TypeError:
                return NotImplemented

        def relative_to(self, other, *, walk_up=False):
            other = other if isinstance(other, PurePath) else self.with_segments(other)
            for step, path in enumerate([other, *other.parents]):
                if path == self or path in self.parents:
                    break
                if not walk_up:
                    raise ValueError(f'{str(self)!r} is not in the subpath of {str(other)!r}')
                if path.name == '..':
                    raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
            else:
                raise ValueError(f'{str(self)!r} and {str(other)!r} have different anchors')
            return self.with_segments(*['..'] * step, *self._tail[len(path._tail):])

        def is_relative_to(self, other):
            other = other if isinstance(other, PurePath) else self.with_segments(other)
            return other == self or other in self.parents

        def is_absolute(self):
            return bool(self._root)

        def is_reserved(self):
            return False

        def match(self, path_pattern, *, case_sensitive=None):
            """Whether the last parts fit a pattern."""
            pattern = path_pattern if isinstance(path_pattern, PurePath) else self.with_segments(path_pattern)
            if not pattern.parts:
                raise ValueError('empty pattern')
            mine, theirs = self.parts, pattern.parts
            if len(mine) < len(theirs) or (len(mine) > len(theirs) and pattern._root):
                return False
            return all(_fits(part, wanted) for part, wanted in zip(reversed(mine), reversed(theirs)))

        def full_match(self, pattern, *, case_sensitive=None):
            """Whether the whole path fits a pattern, in which ** stands for any number of parts."""
            pattern = pattern if isinstance(pattern, PurePath) else self.with_segments(pattern)

            def fits(parts, wanted):
                if not wanted:
                    return not parts
                if wanted[0] == '**':
                    return any(fits(parts[skipped:], wanted[1:]) for skipped in range(len(parts) + 1))
                return bool(parts) and _fits(parts[0], wanted[0]) and fits(parts[1:], wanted[1:])
            return fits(self.parts, pattern.parts)

        # Comparison

        def __hash__(self):
            return hash(str(self))

        def __eq__(self, other):
            return str(self) == str(other) if isinstance(other, PurePath) else NotImplemented

        def _key(self):
            return str(self).split('/')

        def __lt__(self, other):
            return self._key() < other._key() if isinstance(other, PurePath) else NotImplemented

        def __le__(self, other):
            return self._key() <= other._key() if isinstance(other, PurePath) else NotImplemented

        def __gt__(self, other):
            return self._key() > other._key() if isinstance(other, PurePath) else NotImplemented

        def __ge__(self, other):
            return self._key() >= other._key() if isinstance(other, PurePath) else NotImplemented

        def __reduce__(self):
            return type(self), self.parts


    def _fits(text, pattern):
        """Whether a name fits a pattern with *, ? and [...]."""
        from fnmatch import fnmatchcase
        return fnmatchcase(text, pattern)


    class PurePosixPath(PurePath):
        """A path with slashes."""

        __slots__ = ()


    os.PathLike.register(PurePath)

    """#
}
