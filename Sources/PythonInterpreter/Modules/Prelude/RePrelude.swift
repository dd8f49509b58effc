/// `re`. Written in Python, on top of a native engine.
enum RePrelude {
  static let source = #"""
    import enum as _enum
    from _sre import Match, Pattern, compile as _make

    __all__ = ['match', 'fullmatch', 'search', 'sub', 'subn', 'split', 'findall', 'finditer', 'compile', 'purge',
               'escape', 'error', 'Pattern', 'Match', 'A', 'I', 'L', 'M', 'S', 'X', 'U', 'ASCII', 'IGNORECASE',
               'LOCALE', 'MULTILINE', 'DOTALL', 'VERBOSE', 'UNICODE', 'NOFLAG', 'RegexFlag', 'PatternError']

    __version__ = '2.2.1'


    class RegexFlag(_enum.IntFlag):
        """What re.compile() takes as flags."""

        NOFLAG = 0
        ASCII = A = 256
        IGNORECASE = I = 2
        LOCALE = L = 4
        UNICODE = U = 32
        MULTILINE = M = 8
        DOTALL = S = 16
        VERBOSE = X = 64
        DEBUG = 128

        def __repr__(self):
            value = int(self)
            if not value:
                return 're.NOFLAG'
            names = [f're.{name}' for bit, name in _flag_names if value & bit]
            rest = value & ~sum(bit for bit, _ in _flag_names)
            if rest:
                names.append(hex(rest))
            return '|'.join(names)

        __str__ = __repr__


    _flag_names = [(2, 'IGNORECASE'), (4, 'LOCALE'), (8, 'MULTILINE'), (16, 'DOTALL'), (32, 'UNICODE'),
                   (64, 'VERBOSE'), (128, 'DEBUG'), (256, 'ASCII')]

    NOFLAG = RegexFlag.NOFLAG
    A = ASCII = RegexFlag.ASCII
    I = IGNORECASE = RegexFlag.IGNORECASE
    L = LOCALE = RegexFlag.LOCALE
    U = UNICODE = RegexFlag.UNICODE
    M = MULTILINE = RegexFlag.MULTILINE
    S = DOTALL = RegexFlag.DOTALL
    X = VERBOSE = RegexFlag.VERBOSE
    DEBUG = RegexFlag.DEBUG


    class PatternError(Exception):
        """A pattern, or a replacement, that is not well formed."""

        __module__ = 're'

        def __init__(self, msg, pattern=None, pos=None):
            self.msg = msg
            self.pattern = pattern
            self.pos = pos
            if pattern is None or pos is None:
                self.lineno = self.colno = None
            else:
                newline = '\n' if isinstance(pattern, str) else b'\n'
                self.lineno = pattern.count(newline, 0, pos) + 1
                self.colno = pos - pattern.rfind(newline, 0, pos)
                msg = f'{msg} at position {pos}'
                if newline in pattern:
                    msg = f'{msg} (line {self.lineno}, column {self.colno})'
            super().__init__(msg)


    error = PatternError

    _cache = {}
    _cache_limit = 512


    def _compile(pattern, flags):
        key = type(pattern), pattern, int(flags)
        try:
            return _cache[key]
        except KeyError:
            pass
        if isinstance(pattern, Pattern):
            if flags:
                raise ValueError('cannot process flags argument with a compiled pattern')
            return pattern
        if not isinstance(pattern, (str, bytes)):
            raise TypeError('first argument must be string or compiled pattern')
        if flags & 128:
            raise NotImplementedError('re.DEBUG')
        made = _make(pattern, int(flags))
        if len(_cache) >= _cache_limit:
            del _cache[next(iter(_cache))]
        _cache[key] = made
        return made


    def compile(pattern, flags=0):
        """A Pattern object."""
        return _compile(pattern, flags)


    def purge():
        """Forget the patterns that were compiled."""
        _cache.clear()


    def match(pattern, string, flags=0):
        """The match at the beginning of string, or None."""
        return _compile(pattern, flags).match(string)


    def fullmatch(pattern, string, flags=0):
        """The match of all of string, or None."""
        return _compile(pattern, flags).fullmatch(string)


    def search(pattern, string, flags=0):
        """The first match anywhere in string, or None."""
        return _compile(pattern, flags).search(string)


    def findall(pattern, string, flags=0):
        """A list of all matches: their texts, or their groups."""
        return _compile(pattern, flags).findall(string)


    def finditer(pattern, string, flags=0):
        """An iterator over all matches."""
        return _compile(pattern, flags).finditer(string)


    _not_given = type('_NotGiven', (int,), {})()


    def _positional(function, required, args, count_name, count, flags):
        """Arguments that should be given by name."""
        if args:
            if count is not _not_given:
                raise TypeError(f'{function}() got multiple values for argument {count_name!r}')
            count, *given = args
            if given:
                if flags is not _not_given:
                    raise TypeError(f"{function}() got multiple values for argument 'flags'")
                flags, *excess = given
                if excess:
                    raise TypeError(f'{function}() takes from {required} to {required + 2} positional arguments '
                                    f'but {required + 2 + len(excess)} were given')
            from warnings import warn
            warn(f'{count_name!r} is passed as positional argument', DeprecationWarning, stacklevel=3)
        return count, flags


    def sub(pattern, repl, string, *args, count=_not_given, flags=_not_given):
        """The string with its matches replaced by repl, a template or a function of the match."""
        count, flags = _positional('sub', 3, args, 'count', count, flags)
        return _compile(pattern, flags).sub(repl, string, count)


    def subn(pattern, repl, string, *args, count=_not_given, flags=_not_given):
        """What sub() returns, and how many matches were replaced."""
        count, flags = _positional('subn', 3, args, 'count', count, flags)
        return _compile(pattern, flags).subn(repl, string, count)


    def split(pattern, string, *args, maxsplit=_not_given, flags=_not_given):
        """The parts of the string between its matches, with the groups of those."""
        maxsplit, flags = _positional('split', 2, args, 'maxsplit', maxsplit, flags)
        return _compile(pattern, flags).split(string, maxsplit)


    _special = {ord(character): '\\' + character for character in '()[]{}?*+-|^$\\.&~# \t\n\r\v\f'}


    def escape(pattern):
        """The pattern that matches this text and nothing else."""
        if isinstance(pattern, str):
            return pattern.translate(_special)
        return str(pattern, 'latin1').translate(_special).encode('latin1')


    class Scanner:
        """Takes a text apart into tokens: pairs of a pattern and what to do with its matches."""

        def __init__(self, lexicon, flags=0):
            self.lexicon = lexicon
            self.flags = flags
            for phrase, _ in lexicon:
                if _compile(phrase, flags).groups:
                    raise ValueError('Cannot use capturing groups in re.Scanner')
            self.scanner = _compile('|'.join(f'({phrase})' for phrase, _ in lexicon), flags)

        def scan(self, string):
            """A list of what the actions made, and the rest that no pattern matches."""
            result = []
            position = 0
            step = self.scanner.scanner(string).match
            while (found := step()) is not None and found.end() != position:
                action = self.lexicon[found.lastindex - 1][1]
                if callable(action):
                    self.match = found
                    action = action(self, found.group())
                if action is not None:
                    result.append(action)
                position = found.end()
            return result, string[position:]
    """#
}
