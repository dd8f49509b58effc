/// `string`. Written in Python.
enum StringPrelude {
  static let source = #"""
    ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
    ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
    ascii_letters = ascii_lowercase + ascii_uppercase
    digits = '0123456789'
    hexdigits = digits + 'abcdef' + 'ABCDEF'
    octdigits = '01234567'
    punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
    whitespace = ' \t\n\r\v\f'
    printable = digits + ascii_letters + punctuation + whitespace


    def capwords(s, sep=None):
        """Each word with a capital."""
        return (sep or ' ').join(word.capitalize() for word in s.split(sep))


    class Template:
        """Text with $names in it."""

        delimiter = '$'

        def __init__(self, template):
            self.template = template

        def _pieces(self):
            """Plain text and (name, as written) in turn; a name of None is a mistake."""
            text, position = self.template, 0
            while True:
                place = text.find(self.delimiter, position)
                if place < 0:
                    yield text[position:], None
                    return
                yield text[position:place], None
                rest = text[place + 1:]
                if rest.startswith(self.delimiter):
                    yield self.delimiter, None
                    position = place + 2
                    continue
                braced = rest.startswith('{')
                begin = place + (2 if braced else 1)
                end = begin
                while end < len(text) and text[end].isascii() and (text[end].isalnum() or text[end] == '_'):
                    end += 1
                name = text[begin:end]
                if not name or name[0].isdigit() or (braced and text[end:end + 1] != '}'):
                    yield self.delimiter, (None, place)
                    position = place + 1
                    continue
                position = end + 1 if braced else end
                yield text[place:position], (name, place)

        def _invalid(self, place):
            lines = self.template[:place].splitlines(keepends=True)
            column = place - len(''.join(lines[:-1])) if lines else 1
            raise ValueError(f'Invalid placeholder in string: line {max(len(lines), 1)}, col {column}')

        def substitute(self, mapping={}, /, **keywords):
            """The text with values for its names."""
            values = {**mapping, **keywords}
            made = []
            for text, found in self._pieces():
                if found is None:
                    made.append(text)
                elif found[0] is None:
                    self._invalid(found[1])
                else:
                    made.append(str(values[found[0]]))
            return ''.join(made)

        def safe_substitute(self, mapping={}, /, **keywords):
            """The text with values for the names that have one."""
            values = {**mapping, **keywords}
            return ''.join(text if found is None or found[0] not in values else str(values[found[0]])
                           for text, found in self._pieces())


    class Formatter:
        """str.format() as an object."""

        def format(self, format_string, /, *args, **keywords):
            return self.vformat(format_string, args, keywords)

        def vformat(self, format_string, args, keywords):
            return format_string.format(*args, **keywords)
    """#
}
