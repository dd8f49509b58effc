/// `dis`: the instructions of functions. They are those of coroviz's own machine, which are not CPython's. Written in Python.
enum DisPrelude {
  static let source = #"""
    import sys
    import types
    from collections import namedtuple
    import _dis

    __all__ = ['code_info', 'dis', 'disassemble', 'distb', 'disco', 'findlinestarts', 'show_code', 'get_instructions',
               'Instruction', 'Bytecode', 'opname', 'opmap']

    opname = _dis.opcodes()
    opmap = {name: number for number, name in enumerate(opname)}

    _FLAGS = {1: 'OPTIMIZED', 2: 'NEWLOCALS', 4: 'VARARGS', 8: 'VARKEYWORDS', 16: 'NESTED', 32: 'GENERATOR', 64: 'NOFREE',
              128: 'COROUTINE', 256: 'ITERABLE_COROUTINE', 512: 'ASYNC_GENERATOR'}


    class Instruction(namedtuple('Instruction', 'opname opcode arg argval argrepr offset line_number starts_line')):
        """An instruction of coroviz's register machine. `arg` holds its operands, `argrepr` says what they mean."""


    def _code_of(x):
        while hasattr(x, '__func__'):
            x = x.__func__
        for name in ('__code__', 'gi_code', 'cr_code', 'ag_code'):
            if hasattr(x, name):
                return getattr(x, name)
        if isinstance(x, str):
            raise NotImplementedError('coroviz: dis.dis() of source text: code is bound to the module it runs in')
        return x


    def get_instructions(x, *, first_line=None, show_caches=None, adaptive=False):
        """The instructions of a function, method, generator or code object."""
        code = _code_of(x)
        if not isinstance(code, types.CodeType):
            raise TypeError(f"don't know how to disassemble {type(x).__name__} objects")
        shift = 0 if first_line is None else first_line - code.co_firstlineno
        last = None
        for offset, (name, extra, a, b, c, line, meaning) in enumerate(_dis.instructions(code)):
            line += shift
            yield Instruction(name, opmap[name], (a, b, c), meaning or None, meaning, offset, line, line != last)
            last = line


    def findlinestarts(code):
        """(offset, line) wherever another line begins."""
        for instruction in get_instructions(code):
            if instruction.starts_line:
                yield instruction.offset, instruction.line_number


    def _listing(code, show_offsets=False):
        width = max(3, len(str(max((i.line_number for i in get_instructions(code)), default=0))))
        lines = []
        for instruction in get_instructions(code):
            if instruction.starts_line and lines:
                lines.append('')
            number = str(instruction.line_number) if instruction.starts_line else ''
            a, b, c = instruction.arg
            meaning = f' ({instruction.argrepr})' if instruction.argrepr else ''
            text = f'{number:>{width}} {instruction.offset:>9} {instruction.opname:<24} {a:>3} {b:>3} {c:>3}{meaning}'
            lines.append(text.rstrip())
        return '\n'.join(lines) + '\n'


    def disassemble(co, lasti=-1, *, file=None, show_caches=False, adaptive=False, show_offsets=False):
        """Print the instructions of a code object."""
        print(_listing(co), end='', file=file)


    disco = disassemble


    def dis(x=None, *, file=None, depth=None, show_caches=False, adaptive=False, show_offsets=False):
        """Print the instructions of a function, of a class's methods, or of a module's functions."""
        if x is None:
            return distb(file=file)
        if hasattr(x, '__dict__') and isinstance(x, (type, types.ModuleType)):
            for name, value in sorted(vars(x).items()):
                value = getattr(value, '__func__', value)
                if isinstance(value, (types.FunctionType, types.CodeType, type)):
                    print(f'Disassembly of {name}:', file=file)
                    dis(value, file=file, depth=depth)
                    print(file=file)
            return
        code = _code_of(x)
        if not isinstance(code, types.CodeType):
            raise TypeError(f"don't know how to disassemble {type(x).__name__} objects")
        disassemble(code, file=file)
        if depth is None or depth > 0:
            for constant in code.co_consts:
                if isinstance(constant, types.CodeType):
                    print(file=file)
                    print(f'Disassembly of {constant!r}:', file=file)
                    dis(constant, file=file, depth=None if depth is None else depth - 1)


    def distb(tb=None, *, file=None, show_caches=False, adaptive=False, show_offsets=False):
        """Print the instructions of the frame in which the last exception was raised."""
        if tb is None:
            exc = getattr(sys, 'last_exc', None)
            if exc is None:
                raise RuntimeError('no last traceback to disassemble')
            tb = exc.__traceback__
        while tb.tb_next:
            tb = tb.tb_next
        disassemble(tb.tb_frame.f_code, file=file)


    def pretty_flags(flags):
        names = [_FLAGS.get(1 << bit, hex(1 << bit)) for bit in range(32) if flags & (1 << bit)]
        return ', '.join(names) if names else '0x0'


    def code_info(x):
        """Facts about a code object, as text."""
        co = _code_of(x)
        if not isinstance(co, types.CodeType):
            raise TypeError(f"don't know how to disassemble {type(x).__name__} objects")
        lines = [f'Name:              {co.co_name}', f'Filename:          {co.co_filename}',
                 f'Argument count:    {co.co_argcount}', f'Positional-only arguments: {co.co_posonlyargcount}',
                 f'Kw-only arguments: {co.co_kwonlyargcount}', f'Number of locals:  {co.co_nlocals}',
                 f'Flags:             {pretty_flags(co.co_flags)}']
        for title, names in (('Constants', [repr(c) for c in co.co_consts]), ('Variable names', co.co_varnames),
                             ('Free variables', co.co_freevars), ('Cell variables', co.co_cellvars)):
            if names:
                lines.append(f'{title}:')
                lines += [f'{i:4d}: {name}' for i, name in enumerate(names)]
        return '\n'.join(lines)


    def show_code(co, *, file=None):
        print(code_info(co), file=file)


    class Bytecode:
        """The instructions of a function, to be run over or shown."""

        def __init__(self, x, *, first_line=None, current_offset=None, show_caches=False, adaptive=False, show_offsets=False):
            self.codeobj = _code_of(x)
            self.first_line = self.codeobj.co_firstlineno if first_line is None else first_line
            self._original_object, self.current_offset = x, current_offset

        @classmethod
        def from_traceback(cls, tb, **options):
            while tb.tb_next:
                tb = tb.tb_next
            return cls(tb.tb_frame.f_code, **options)

        def __iter__(self):
            return get_instructions(self.codeobj, first_line=self.first_line)

        def __repr__(self):
            return f'{self.__class__.__name__}({self._original_object!r})'

        def info(self):
            return code_info(self.codeobj)

        def dis(self):
            return _listing(self.codeobj)
    """#
}
