extension InspectPrelude {
  static let sources = #"""
    # Source

    def _code_behind(object):
        """The code of a method, function, traceback or frame; anything else as it is."""
        if ismethod(object):
            object = object.__func__
        if isfunction(object):
            object = object.__code__
        if istraceback(object):
            object = object.tb_frame
        if isframe(object):
            object = object.f_code
        return object


    def getfile(object):
        """The file something is defined in."""
        if ismodule(object):
            if getattr(object, '__file__', None):
                return object.__file__
            raise TypeError(f'{object!r} is a built-in module')
        if isclass(object):
            module = sys.modules.get(object.__module__)
            if getattr(module, '__file__', None):
                return module.__file__
            if object.__module__ == '__main__':
                raise OSError('source code not available')
            raise TypeError(f'{object!r} is a built-in class')
        object = _code_behind(object)
        if iscode(object):
            return object.co_filename
        raise TypeError('module, class, method, function, traceback, frame, or code object was expected, got '
                        f'{type(object).__name__}')


    def getsourcefile(object):
        return getfile(object)


    getabsfile = getfile


    def getmodulename(path):
        name = path.rpartition('/')[2]
        return name[:-3] if name.endswith('.py') else None


    def getmodule(object, _filename=None):
        """The module something is defined in."""
        if ismodule(object):
            return object
        if hasattr(object, '__module__'):
            return sys.modules.get(object.__module__)
        try:
            file = getfile(object)
        except (TypeError, OSError):
            return None
        for module in list(sys.modules.values()):
            if getattr(module, '__file__', None) == file:
                return module
        return None


    class ClassFoundException(Exception):
        pass


    class EndOfBlock(Exception):
        pass


    def findsource(object):
        """All lines of the file, and the number of the one where a definition begins, from 0."""
        import linecache
        lines = linecache.getlines(getfile(object))
        if not lines:
            raise OSError('could not get source code')
        if ismodule(object):
            return lines, 0
        if isclass(object):
            number = _class_line(object, lines)
            if number is None:
                raise OSError('could not find class definition')
            return lines, number
        object = _code_behind(object)
        if not hasattr(object, 'co_firstlineno'):
            raise OSError('could not find function definition')
        if object.co_firstlineno > len(lines):
            raise OSError('lineno is out of bounds')
        return lines, object.co_firstlineno - 1


    def _class_line(cls, lines):
        first = cls.__dict__.get('__firstlineno__')
        if first is not None:
            return first - 1
        found = None
        for number, line in enumerate(lines):
            words = line.split()
            if len(words) > 1 and words[0] == 'class':
                name = words[1].split('(')[0].split(':')[0].split('[')[0]
                if name == cls.__name__ and (found is None or not line[:1].isspace()):
                    found = number
                    break
        while found and lines[found - 1].lstrip().startswith('@'):
            found -= 1
        return found


    def indentsize(line):
        expanded = line.expandtabs()
        return len(expanded) - len(expanded.lstrip())


    def getblock(lines):
        """The lines of the definition that the first ones begin."""
        start = 0
        depth, margin = 0, indentsize(lines[0])
        # Decorators and a head that goes over several lines.
        while start < len(lines):
            text = lines[start].strip()
            depth += sum(text.count(c) for c in '([{') - sum(text.count(c) for c in ')]}')
            start += 1
            if depth <= 0 and not text.startswith('@') and (text.endswith(':') or ':' in text):
                break
        if not lines[start - 1].split('#')[0].rstrip().endswith(':'):
            return lines[:start]
        end = last = start
        quote = None
        while end < len(lines):
            line = lines[end]
            inside = quote is not None
            for mark in ('"""', "'''"):
                if (quote is None or quote == mark) and line.count(mark) % 2:
                    quote = None if quote else mark
            end += 1
            if inside:
                last = end
                continue
            if not line.strip() or line.lstrip().startswith('#') and indentsize(line) <= margin:
                continue
            if indentsize(line) <= margin and not line.lstrip().startswith(')'):
                break
            last = end
        return lines[:last]


    def getsourcelines(object):
        """The lines of a definition, and the number of the first."""
        object = unwrap(object)
        lines, number = findsource(object)
        if istraceback(object):
            object = object.tb_frame
        if ismodule(object) or isframe(object) and object.f_code.co_name == '<module>':
            return lines, 0
        return getblock(lines[number:]), number + 1


    def getsource(object):
        """The text of a definition."""
        return ''.join(getsourcelines(object)[0])

    """#
}
