extension DoctestPrelude {
  static let examples = #"""
    # Examples

    class Example:
        """A piece of source with what it shall print."""

        def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
            self.source = source if source.endswith('\n') else source + '\n'
            self.want = want + '\n' if want and not want.endswith('\n') else want
            self.exc_msg = exc_msg + '\n' if exc_msg is not None and not exc_msg.endswith('\n') else exc_msg
            self.lineno, self.indent = lineno, indent
            self.options = {} if options is None else options

        def _key(self):
            return (self.source, self.want, self.lineno, self.indent, self.options, self.exc_msg)

        def __eq__(self, other):
            return self._key() == other._key() if type(self) is type(other) else NotImplemented

        def __hash__(self):
            return hash((self.source, self.want, self.lineno, self.indent, self.exc_msg))


    class DocTest:
        """The examples of one docstring, and the names they see."""

        def __init__(self, examples, globs, name, filename, lineno, docstring):
            self.examples, self.docstring, self.globs = examples, docstring, globs.copy()
            self.name, self.filename, self.lineno = name, filename, lineno

        def __repr__(self):
            count = len(self.examples)
            examples = 'no examples' if count == 0 else '1 example' if count == 1 else f'{count} examples'
            return f'<{self.__class__.__name__} {self.name} from {self.filename}:{self.lineno} ({examples})>'

        def __eq__(self, other):
            if type(self) is not type(other):
                return NotImplemented
            return (self.examples, self.docstring, self.globs, self.name, self.filename, self.lineno) == (
                other.examples, other.docstring, other.globs, other.name, other.filename, other.lineno)

        def __hash__(self):
            return hash((self.docstring, self.name, self.filename, self.lineno))

        def __lt__(self, other):
            if not isinstance(other, DocTest):
                return NotImplemented

            def key(test):
                return (test.name, test.filename or '', test.lineno if test.lineno is not None else -1, id(test))
            return key(self) < key(other)


    class DocTestParser:
        """Takes a text apart into examples and what is between them."""

        def parse(self, string, name='<string>'):
            """A list of texts and `Example`s, in turn."""
            string = string.expandtabs()
            lines = string.split('\n')
            margin = min((len(line) - len(line.lstrip(' ')) for line in lines if line.strip()), default=0)
            lines = [line[margin:] for line in lines]
            output, between, number = [], [], 0
            while number < len(lines):
                if not lines[number].lstrip(' ').startswith('>>>'):
                    between.append(lines[number] + ('\n' if number < len(lines) - 1 else ''))
                    number += 1
                    continue
                output.append(''.join(between))
                between = []
                number = self._read_example(lines, number, name, output)
            output.append(''.join(between))
            return output

        def _read_example(self, lines, first, name, output):
            indent = len(lines[first]) - len(lines[first].lstrip(' '))
            number = first + 1
            while number < len(lines) and lines[number].lstrip(' ').startswith('...'):
                number += 1
            source_lines = lines[first:number]
            want_start = number
            while number < len(lines) and lines[number].strip() and not lines[number].lstrip(' ').startswith('>>>'):
                number += 1
            want_lines = lines[want_start:number]
            self._check_prompts(source_lines, indent, name, first)
            prefix = ' ' * indent
            self._check_prefix(source_lines[1:], prefix + '.', name, first)
            source = '\n'.join(line[indent + 4:] for line in source_lines)
            self._check_prefix(want_lines, prefix, name, want_start)
            want = '\n'.join(line[indent:] for line in want_lines)
            if not self._is_blank_or_comment(source):
                output.append(Example(source, want, self._exception_message(want), lineno=first, indent=indent,
                                      options=self._find_options(source, name, first)))
            return number

        def get_doctest(self, string, globs, name, filename, lineno):
            return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

        def get_examples(self, string, name='<string>'):
            return [piece for piece in self.parse(string, name) if isinstance(piece, Example)]

        def _is_blank_or_comment(self, source):
            return '\n' not in source and (not source.strip() or source.lstrip().startswith('#'))

        def _check_prompts(self, lines, indent, name, lineno):
            for i, line in enumerate(lines):
                if len(line) >= indent + 4 and line[indent + 3] != ' ':
                    raise ValueError(f'line {lineno + i + 1} of the docstring for {name} lacks blank after '
                                     f'{line[indent:indent + 3]}: {line!r}')

        def _check_prefix(self, lines, prefix, name, lineno):
            for i, line in enumerate(lines):
                if line and not line.startswith(prefix):
                    raise ValueError(f'line {lineno + i + 1} of the docstring for {name} has inconsistent leading '
                                     f'whitespace: {line!r}')

        def _exception_message(self, want):
            lines = want.split('\n')
            if lines[0].rstrip() not in ('Traceback (most recent call last):', 'Traceback (innermost last):'):
                return None
            for i, line in enumerate(lines[1:], 1):
                if line[:1].isalnum() or line[:1] == '_':
                    return '\n'.join(lines[i:])
            return None

        def _find_options(self, source, name, lineno):
            options = {}
            for line in source.split('\n'):
                comment, found, text = line.rpartition('#')
                text = text.strip()
                if not found or not text.startswith('doctest:') or '"' in text or "'" in text:
                    continue
                for option in text.removeprefix('doctest:').replace(',', ' ').split():
                    if option[0] not in '+-' or option[1:] not in OPTIONFLAGS_BY_NAME:
                        raise ValueError(f'line {lineno + 1} of the doctest for {name} has an invalid option: {option!r}')
                    options[OPTIONFLAGS_BY_NAME[option[1:]]] = option[0] == '+'
            if options and self._is_blank_or_comment(source):
                raise ValueError(f'line {lineno} of the doctest for {name} has an option directive on a line with no '
                                 f'example: {source!r}')
            return options


    class DocTestFinder:
        """Finds the docstrings of an object and of what is in it."""

        def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
            self._parser, self._verbose = parser, verbose
            self._recurse, self._exclude_empty = recurse, exclude_empty

        def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
            if name is None:
                name = getattr(obj, '__name__', None)
                if name is None:
                    raise ValueError("DocTestFinder.find: name must be given when obj.__name__ doesn't exist: "
                                     f'{type(obj)!r}')
            if module is None:
                module = obj if isinstance(obj, types.ModuleType) else sys.modules.get(getattr(obj, '__module__', None))
            filename = getattr(module, '__file__', None) or getattr(module, '__name__', None)
            source_lines = linecache.getlines(filename) or None if filename else None
            if globs is None:
                globs = {} if not module else module.__dict__.copy()
            else:
                globs = globs.copy()
            if extraglobs is not None:
                globs.update(extraglobs)
            globs.setdefault('__name__', '__main__')
            tests = []
            self._find(tests, obj, name, module, filename, source_lines, globs, {})
            tests.sort()
            return tests

        def _from_module(self, module, obj):
            if module is None:
                return True
            if isinstance(obj, types.FunctionType):
                return obj.__module__ == module.__name__ or module.__dict__.get(obj.__name__) is obj and obj.__module__ == module.__name__
            if isinstance(obj, property):
                return True
            return getattr(obj, '__module__', None) == module.__name__

        def _is_routine(self, obj):
            while hasattr(obj, '__wrapped__'):
                obj = obj.__wrapped__
            return isinstance(obj, (types.FunctionType, types.MethodType, types.BuiltinFunctionType))

        def _find(self, tests, obj, name, module, filename, source_lines, globs, seen):
            if id(obj) in seen:
                return
            seen[id(obj)] = obj
            test = self._get_test(obj, name, module, filename, globs, source_lines)
            if test is not None:
                tests.append(test)
            if not self._recurse:
                return
            if isinstance(obj, types.ModuleType):
                for valname, val in list(obj.__dict__.items()):
                    if (self._is_routine(val) or isinstance(val, type)) and self._from_module(module, val):
                        self._find(tests, val, f'{name}.{valname}', module, filename, source_lines, globs, seen)
                for valname, val in getattr(obj, '__test__', {}).items():
                    if not isinstance(valname, str):
                        raise ValueError(f'DocTestFinder.find: __test__ keys must be strings: {type(valname)!r}')
                    self._find(tests, val, f'{name}.__test__.{valname}', module, filename, source_lines, globs, seen)
            elif isinstance(obj, type):
                for valname, val in list(obj.__dict__.items()):
                    if isinstance(val, (staticmethod, classmethod)):
                        val = val.__func__
                    if ((self._is_routine(val) or isinstance(val, (type, property)))
                            and self._from_module(module, val)):
                        self._find(tests, val, f'{name}.{valname}', module, filename, source_lines, globs, seen)

        def _get_test(self, obj, name, module, filename, globs, source_lines):
            if isinstance(obj, str):
                docstring = obj
            else:
                docstring = getattr(obj, '__doc__', None) or ''
                if not isinstance(docstring, str):
                    docstring = str(docstring)
            lineno = self._find_lineno(obj, source_lines)
            if self._exclude_empty and not docstring:
                return None
            if module is None:
                filename = None
            return self._parser.get_doctest(docstring, globs, name, filename, lineno)

        def _find_lineno(self, obj, source_lines):
            lineno = None
            if isinstance(obj, types.ModuleType) and obj.__doc__ is not None:
                lineno = 0
            if isinstance(obj, type) and source_lines is not None and obj.__doc__ is not None:
                for i, line in enumerate(source_lines):
                    words = line.split()
                    if words[:1] == ['class'] and len(words) > 1:
                        rest = words[1]
                        if rest.startswith(obj.__name__) and not rest[len(obj.__name__):][:1].isidentifier():
                            lineno = i
                            break
            if isinstance(obj, types.MethodType):
                obj = obj.__func__
            if isinstance(obj, property):
                obj = obj.fget
            while hasattr(obj, '__wrapped__'):
                obj = obj.__wrapped__
            if isinstance(obj, types.FunctionType) and getattr(obj, '__doc__', None):
                lineno = obj.__code__.co_firstlineno - 1
            if lineno is None:
                return None
            if source_lines is None:
                return lineno + 1
            for number in range(lineno, len(source_lines)):
                text = source_lines[number].rpartition(':')[2] if ':' in source_lines[number].split('"')[0].split("'")[0] else source_lines[number]
                start = text.lstrip().lstrip('rRbBuUfF')
                if start.startswith(('"', "'")):
                    return number
            return None

    """#
}
