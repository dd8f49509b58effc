/// `shlex`. Written in Python.
enum ShlexPrelude {
  static let source = #"""
    import re as _re

    __all__ = ['shlex', 'split', 'quote', 'join']

    _word_characters = 'abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'
    _latin_letters = ('ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ'
                      'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ')


    class _Text:
        """A string to be read by characters and lines."""

        def __init__(self, text):
            self.text = text
            self.position = 0

        def read(self, count):
            piece = self.text[self.position:self.position + count]
            self.position += len(piece)
            return piece

        def readline(self):
            end = self.text.find('\n', self.position) + 1 or len(self.text)
            return self.read(end - self.position)

        def close(self):
            pass


    class shlex:
        """Takes text apart as a shell does."""

        def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
            if instream is None:
                raise PermissionError('shlex() without a text would read standard input, which a scenario has not')
            self.instream = _Text(instream) if isinstance(instream, str) else instream
            self.infile = infile
            self.posix = posix
            self.eof = None if posix else ''
            self.commenters = '#'
            self.wordchars = _word_characters + (_latin_letters if posix else '')
            self.whitespace = ' \t\r\n'
            self.whitespace_split = False
            self.quotes = '\'"'
            self.escape = '\\'
            self.escapedquotes = '"'
            self.state = ' '
            self.pushback = []
            self.lineno = 1
            self.debug = 0
            self.token = ''
            self.source = None
            if punctuation_chars is True:
                punctuation_chars = '();<>|&'
            self._punctuation_chars = punctuation_chars or ''
            if self._punctuation_chars:
                self._pending = []
                self.wordchars = ''.join(c for c in self.wordchars + '~-./*?=' if c not in self._punctuation_chars)

        @property
        def punctuation_chars(self):
            return self._punctuation_chars

        def push_token(self, tok):
            """Have a token come next."""
            self.pushback.insert(0, tok)

        def get_token(self):
            """The next token; eof at the end."""
            if self.pushback:
                return self.pushback.pop(0)
            return self.read_token()

        def __iter__(self):
            return self

        def __next__(self):
            token = self.get_token()
            if token == self.eof:
                raise StopIteration
            return token

        def error_leader(self, infile=None, lineno=None):
            """How a message about a place begins."""
            return f'"{infile or self.infile}", line {lineno or self.lineno}: '

        def _next_character(self):
            if self._punctuation_chars and self._pending:
                return self._pending.pop()
            return self.instream.read(1)

        def read_token(self):
            """The next token of the text itself."""
            self._quoted = False
            self._escaped_state = ' '
            while True:
                character = self._next_character()
                if character == '\n':
                    self.lineno += 1
                if self.state is None:
                    self.token = ''
                    break
                if self.state == ' ':
                    done = self._between(character)
                elif self.state in self.quotes:
                    done = self._in_quotes(character)
                elif self.state in self.escape:
                    done = self._escaped(character)
                else:
                    done = self._in_word(character)
                if done:
                    break
            result, self.token = self.token, ''
            if self.posix and not self._quoted and result == '':
                result = None
            return result

        def _skip_comment(self):
            self.instream.readline()
            self.lineno += 1

        def _has_token(self):
            return bool(self.token) or self.posix and self._quoted

        def _between(self, character):
            if not character:
                self.state = None
                return True
            if character in self.whitespace:
                return self._has_token()
            if character in self.commenters:
                self._skip_comment()
            elif self.posix and character in self.escape:
                self._escaped_state = 'a'
                self.state = character
            elif character in self.wordchars:
                self.token = character
                self.state = 'a'
            elif character in self._punctuation_chars:
                self.token = character
                self.state = 'c'
            elif character in self.quotes:
                if not self.posix:
                    self.token = character
                self.state = character
            elif self.whitespace_split:
                self.token = character
                self.state = 'a'
            else:
                self.token = character
                return self._has_token()
            return False

        def _in_quotes(self, character):
            self._quoted = True
            if not character:
                raise ValueError('No closing quotation')
            if character == self.state:
                if self.posix:
                    self.state = 'a'
                    return False
                self.token += character
                self.state = ' '
                return True
            if self.posix and character in self.escape and self.state in self.escapedquotes:
                self._escaped_state = self.state
                self.state = character
            else:
                self.token += character
            return False

        def _escaped(self, character):
            if not character:
                raise ValueError('No escaped character')
            outer = self._escaped_state
            if outer in self.quotes and character != self.state and character != outer:
                self.token += self.state
            self.token += character
            self.state = outer
            return False

        def _in_word(self, character):
            if not character:
                self.state = None
                return True
            if character in self.whitespace:
                self.state = ' '
                return self._has_token()
            if character in self.commenters:
                self._skip_comment()
                if self.posix:
                    self.state = ' '
                    return self._has_token()
                return False
            if self.state == 'c':
                if character in self._punctuation_chars:
                    self.token += character
                    return False
                if character not in self.whitespace:
                    self._pending.append(character)
                self.state = ' '
                return True
            if self.posix and character in self.quotes:
                self.state = character
            elif self.posix and character in self.escape:
                self._escaped_state = 'a'
                self.state = character
            elif (character in self.wordchars or character in self.quotes
                  or self.whitespace_split and character not in self._punctuation_chars):
                self.token += character
            else:
                if self._punctuation_chars:
                    self._pending.append(character)
                else:
                    self.pushback.insert(0, character)
                self.state = ' '
                return self._has_token()
            return False


    def split(s, comments=False, posix=True):
        """The words of a command line."""
        if s is None:
            raise ValueError('s argument must not be None')
        lexer = shlex(s, posix=posix)
        lexer.whitespace_split = True
        if not comments:
            lexer.commenters = ''
        return list(lexer)


    def join(split_command):
        """The words as a command line."""
        return ' '.join(quote(word) for word in split_command)


    _unsafe = _re.compile(r'[^\w@%+=:,./-]', _re.ASCII).search


    def quote(s):
        """A word as a shell would have to be given it."""
        if not s:
            return "''"
        if _unsafe(s) is None:
            return s
        return "'" + s.replace("'", "'\"'\"'") + "'"
    """#
}
