/// `ast`. Written in Python; the parser is the machine's.
enum AstPrelude {
  static let source = #"""
    import _ast_text
    import re as _re

    # The kinds of nodes: their classes and fields, as the grammar of Python's trees has them. `?` marks what may be None, `*` a list.
    _grammar = """
    mod: Module(stmt* body, type_ignore* type_ignores) Interactive(stmt* body) Expression(expr body) FunctionType(expr* argtypes, expr returns)
    stmt: FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
     AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
     ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param* type_params)
     Return(expr? value) Delete(expr* targets) Assign(expr* targets, expr value, string? type_comment)
     TypeAlias(expr name, type_param* type_params, expr value) AugAssign(expr target, operator op, expr value)
     AnnAssign(expr target, expr annotation, expr? value, int simple)
     For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
     AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
     While(expr test, stmt* body, stmt* orelse) If(expr test, stmt* body, stmt* orelse)
     With(withitem* items, stmt* body, string? type_comment) AsyncWith(withitem* items, stmt* body, string? type_comment)
     Match(expr subject, match_case* cases) Raise(expr? exc, expr? cause)
     Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
     TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
     Assert(expr test, expr? msg) Import(alias* names) ImportFrom(identifier? module, alias* names, int? level)
     Global(identifier* names) Nonlocal(identifier* names) Expr(expr value) Pass() Break() Continue()
    expr: BoolOp(boolop op, expr* values) NamedExpr(expr target, expr value) BinOp(expr left, operator op, expr right)
     UnaryOp(unaryop op, expr operand) Lambda(arguments args, expr body) IfExp(expr test, expr body, expr orelse)
     Dict(expr* keys, expr* values) Set(expr* elts) ListComp(expr elt, comprehension* generators)
     SetComp(expr elt, comprehension* generators) DictComp(expr key, expr value, comprehension* generators)
     GeneratorExp(expr elt, comprehension* generators) Await(expr value) Yield(expr? value) YieldFrom(expr value)
     Compare(expr left, cmpop* ops, expr* comparators) Call(expr func, expr* args, keyword* keywords)
     FormattedValue(expr value, int conversion, expr? format_spec) JoinedStr(expr* values) Constant(constant value, string? kind)
     Attribute(expr value, identifier attr, expr_context ctx) Subscript(expr value, expr slice, expr_context ctx)
     Starred(expr value, expr_context ctx) Name(identifier id, expr_context ctx) List(expr* elts, expr_context ctx)
     Tuple(expr* elts, expr_context ctx) Slice(expr? lower, expr? upper, expr? step)
    expr_context: Load() Store() Del()
    boolop: And() Or()
    operator: Add() Sub() Mult() MatMult() Div() Mod() Pow() LShift() RShift() BitOr() BitXor() BitAnd() FloorDiv()
    unaryop: Invert() Not() UAdd() USub()
    cmpop: Eq() NotEq() Lt() LtE() Gt() GtE() Is() IsNot() In() NotIn()
    comprehension(expr target, expr iter, expr* ifs, int is_async)
    excepthandler: ExceptHandler(expr? type, identifier? name, stmt* body)
    arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr* kw_defaults, arg? kwarg, expr* defaults)
    arg(identifier arg, expr? annotation, string? type_comment)
    keyword(identifier? arg, expr value)
    alias(identifier name, identifier? asname)
    withitem(expr context_expr, expr? optional_vars)
    match_case(pattern pattern, expr? guard, stmt* body)
    pattern: MatchValue(expr value) MatchSingleton(constant value) MatchSequence(pattern* patterns)
     MatchMapping(expr* keys, pattern* patterns, identifier? rest)
     MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns) MatchStar(identifier? name)
     MatchAs(pattern? pattern, identifier? name) MatchOr(pattern* patterns)
    type_ignore: TypeIgnore(int lineno, string tag)
    type_param: TypeVar(identifier name, expr? bound, expr? default_value) ParamSpec(identifier name, expr? default_value)
     TypeVarTuple(identifier name, expr? default_value)
    """
    _PLACE = ('lineno', 'col_offset', 'end_lineno', 'end_col_offset')
    _without_place = {'mod', 'expr_context', 'boolop', 'operator', 'unaryop', 'cmpop', 'comprehension', 'arguments', 'withitem',
                      'match_case', 'type_ignore'}


    class AST:
        """A node of a tree."""

        _fields = ()
        _attributes = ()
        _field_types = {}
        __match_args__ = ()

        def __init__(self, *args, **kwargs):
            cls = type(self)
            if len(args) > len(cls._fields):
                raise TypeError(f'{cls.__name__} constructor takes at most {len(cls._fields)} positional argument'
                                f'{"" if len(cls._fields) == 1 else "s"}')
            for name, value in zip(cls._fields, args):
                setattr(self, name, value)
            given = set(cls._fields[:len(args)])
            for name, value in kwargs.items():
                if name in given:
                    raise TypeError(f'{cls.__name__} got multiple values for argument {name!r}')
                if name not in cls._fields and name not in cls._attributes:
                    _warn(f"{cls.__name__}.__init__ got an unexpected keyword argument {name!r}. Support for arbitrary "
                          'keyword arguments is deprecated and will be removed in Python 3.15.')
                given.add(name)
                setattr(self, name, value)
            for name in cls._fields:
                if name not in given:
                    self._fill(cls, name)

        def _fill(self, cls, name):
            kind = cls._field_types.get(name, 'any?')
            if kind.endswith('*'):
                setattr(self, name, [])
            elif kind == 'expr_context':
                setattr(self, name, Load())
            elif not kind.endswith('?'):
                _warn(f"{cls.__name__}.__init__ missing 1 required positional argument: {name!r}. This will become an error in "
                      'Python 3.15.')

        def __reduce_ex__(self, protocol):
            import copyreg
            return copyreg.__newobj__, (type(self),), dict(self.__dict__)


    def _warn(message):
        import warnings
        warnings.warn(message, DeprecationWarning, stacklevel=4)


    def _define_nodes():
        base = AST
        for text in _re.split(r'\n(?! )', _grammar.strip()):
            head, colon, rest = text.partition(':')
            if colon and '(' not in head:
                base = _define(head.strip(), AST, [], head.strip())
                family = head.strip()
            else:
                base, family, rest = AST, None, text
            for name, fields in _re.findall(r'(\w+)\(([^)]*)\)', rest):
                pairs = [tuple(field.split()) for field in fields.split(',')] if fields else []
                _define(name, base, pairs, family or name)


    def _define(name, base, pairs, family):
        names = tuple(field for _, field in pairs)
        members = {'__module__': 'ast', '_fields': names, '__match_args__': names,
                   '_attributes': () if family in _without_place else _PLACE,
                   '_field_types': {field: kind for kind, field in pairs}}
        for kind, field in pairs:
            if kind.endswith('?'):
                members[field] = None
        if members['_attributes']:
            members['end_lineno'] = members['end_col_offset'] = None
        globals()[name] = made = type(name, (base,), members)
        return made


    _define_nodes()

    __all__ = [_name for _name, _value in list(globals().items()) if isinstance(_value, type) and issubclass(_value, AST)]
    __all__ += ['parse', 'literal_eval', 'dump', 'copy_location', 'fix_missing_locations', 'increment_lineno', 'iter_fields',
                'iter_child_nodes', 'get_docstring', 'get_source_segment', 'walk', 'NodeVisitor', 'NodeTransformer', 'unparse']

    PyCF_ONLY_AST = 1024
    PyCF_TYPE_COMMENTS = 4096
    PyCF_ALLOW_TOP_LEVEL_AWAIT = 8192
    PyCF_OPTIMIZED_AST = 33792


    # From text to tree: the machine's parser writes its tree as text, which is read here.

    _operators = {
        'add': 'Add', 'subtract': 'Sub', 'multiply': 'Mult', 'matrixMultiply': 'MatMult', 'divide': 'Div', 'floorDivide': 'FloorDiv',
        'modulo': 'Mod', 'power': 'Pow', 'leftShift': 'LShift', 'rightShift': 'RShift', 'bitAnd': 'BitAnd', 'bitOr': 'BitOr',
        'bitXor': 'BitXor', 'plus': 'UAdd', 'minus': 'USub', 'invert': 'Invert', 'not': 'Not', 'and': 'And', 'or': 'Or', 'equal': 'Eq',
        'notEqual': 'NotEq', 'less': 'Lt', 'lessOrEqual': 'LtE', 'greater': 'Gt', 'greaterOrEqual': 'GtE', 'is': 'Is', 'isNot': 'IsNot',
        'in': 'In', 'notIn': 'NotIn',
    }
    _conversions = {'none': -1, 'string': 115, 'representation': 114, 'ascii': 97}
    _token = _re.compile(r"""(?P<string>b?'(?:[^'\\]|\\.)*')|(?P<node>\w+)(?:@(?P<place>[\d:-]+))?\(|(?P<name>\w+)=|"""
                         r"""(?P<number>-?\d[\w.+-]*|-?inf\w*)|(?P<word>\w+)|(?P<sign>[\])\[,])|\s+""")


    class _Reader:
        """Reads the text that the parser writes."""

        def __init__(self, text):
            self.tokens = (match for match in _token.finditer(text) if match.lastgroup is not None)
            self.token = next(self.tokens, None)

        def take(self):
            token = self.token
            self.token = next(self.tokens, None)
            return token

        def value(self):
            token = self.take()
            if token['node']:
                return self.node(token)
            if token['string']:
                return self.string(token['string'])
            if token['number']:
                return self.number(token['number'])
            if token['sign'] == '[':
                return self.items()
            word = token['word']
            if word in ('None', 'True', 'False', 'Ellipsis'):
                return {'None': None, 'True': True, 'False': False, 'Ellipsis': ...}[word]
            return _conversions[word] if word in _conversions else globals()[_operators[word]]()

        @staticmethod
        def string(text):
            is_bytes = text[0] == 'b'
            data = text[2:-1] if is_bytes else text[1:-1]
            data = data.encode('latin-1').decode('unicode_escape').encode('latin-1')
            return data if is_bytes else data.decode('utf-8', 'surrogatepass')

        @staticmethod
        def number(text):
            if text[-1] == 'j':
                return complex(0.0, float(text[:-1]))
            return int(text) if text.isdigit() else float(text)

        def items(self):
            items = []
            while self.token['sign'] != ']':
                if self.token['sign'] == ',':
                    self.take()
                else:
                    items.append(self.value())
            self.take()
            return items

        def node(self, token):
            fields = {}
            while self.token['sign'] != ')':
                if self.token['sign'] == ',':
                    self.take()
                else:
                    name = self.take()['name']
                    fields[name] = self.value()
            self.take()
            name = token['node']
            if name == 'arguments':
                return self.arguments(fields)
            if name in ('NamedExpr', 'TypeAlias') and isinstance(fields.get('target', fields.get('name')), str):
                self.named(name, fields, token['place'])
            if name == 'Module':
                fields['type_ignores'] = []
            made = globals()[name](**{key: value for key, value in fields.items() if key != 'default'})
            if 'default' in fields:
                made._default = fields['default']
            self.place(made, token['place'])
            return made

        @staticmethod
        def place(node, place):
            if place and node._attributes:
                numbers = [int(number) for number in _re.findall(r'\d+', place)]
                node.lineno, node.col_offset, node.end_lineno, node.end_col_offset = numbers

        def named(self, kind, fields, place):
            key = 'target' if kind == 'NamedExpr' else 'name'
            fields[key] = target = Name(fields[key])
            if place:
                line, column = (int(number) for number in _re.findall(r'\d+', place)[:2])
                column += 0 if kind == 'NamedExpr' else len('type ')
                target.lineno = target.end_lineno = line
                target.col_offset, target.end_col_offset = column, column + len(target.id)

        @staticmethod
        def arguments(fields):
            """Defaults stand in lists of their own."""
            positional = fields.get('posonlyargs', []) + fields.get('args', [])
            fields['defaults'] = [arg.__dict__.pop('_default') for arg in positional if hasattr(arg, '_default')]
            fields['kw_defaults'] = [arg.__dict__.pop('_default', None) for arg in fields.get('kwonlyargs', [])]
            return arguments(**fields)


    def _set_context(node, context):
        if isinstance(node, (Name, Attribute, Subscript, Starred, List, Tuple)):
            node.ctx = context
        if isinstance(node, Starred):
            _set_context(node.value, context)
        elif isinstance(node, (List, Tuple)):
            for item in node.elts:
                _set_context(item, context)


    def _set_contexts(tree):
        for node in walk(tree):
            if isinstance(node, (Assign, Delete)):
                context = Store() if isinstance(node, Assign) else Del()
                for target in node.targets:
                    _set_context(target, context)
            elif isinstance(node, (AugAssign, AnnAssign, For, AsyncFor, NamedExpr, comprehension)):
                _set_context(node.target, Store())
            elif isinstance(node, TypeAlias):
                _set_context(node.name, Store())
            elif isinstance(node, withitem) and node.optional_vars is not None:
                _set_context(node.optional_vars, Store())


    def parse(source, filename='<unknown>', mode='exec', *, type_comments=False, feature_version=None, optimize=-1):
        """The tree of a text."""
        if mode not in ('exec', 'eval', 'single'):
            if mode == 'func_type':
                raise NotImplementedError("coroviz: ast.parse() in mode 'func_type' is not there")
            raise ValueError("compile() mode must be 'exec', 'eval', 'single' or 'func_type'")
        if isinstance(source, AST):
            return source
        reader = _Reader(_ast_text.dump(source, str(filename), mode))
        tree = reader.value()
        if mode == 'eval':
            tree = Expression(tree)
        elif mode == 'single':
            tree = Interactive(tree.body)
        _set_contexts(tree)
        return tree


    # Literals

    def literal_eval(node_or_string):
        """The value of a text that is nothing but literals."""
        if isinstance(node_or_string, str):
            node_or_string = parse(node_or_string.lstrip(' \t'), mode='eval').body
        elif isinstance(node_or_string, Expression):
            node_or_string = node_or_string.body
        return _literal(node_or_string)


    def _malformed(node):
        msg = 'malformed node or string'
        if lno := getattr(node, 'lineno', None):
            msg += f' on line {lno}'
        raise ValueError(msg + f': {node!r}')


    def _number(node):
        if not isinstance(node, Constant) or type(node.value) not in (int, float, complex):
            _malformed(node)
        return node.value


    def _signed_number(node):
        if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
            operand = _number(node.operand)
            return +operand if isinstance(node.op, UAdd) else -operand
        return _number(node)


    def _literal(node):
        if isinstance(node, Constant):
            return node.value
        if isinstance(node, Tuple):
            return tuple(map(_literal, node.elts))
        if isinstance(node, List):
            return list(map(_literal, node.elts))
        if isinstance(node, Set):
            return set(map(_literal, node.elts))
        if isinstance(node, Call) and isinstance(node.func, Name) and node.func.id == 'set' and node.args == node.keywords == []:
            return set()
        if isinstance(node, Dict):
            if len(node.keys) != len(node.values):
                _malformed(node)
            return dict(zip(map(_literal, node.keys), map(_literal, node.values)))
        if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
            left, right = _signed_number(node.left), _number(node.right)
            if isinstance(left, (int, float)) and isinstance(right, complex):
                return left + right if isinstance(node.op, Add) else left - right
        return _signed_number(node)


    # Looking at trees

    def dump(node, annotate_fields=True, include_attributes=False, *, indent=None, show_empty=False):
        """The tree as text."""
        def shown(node, level=0):
            level += 1
            prefix, separator = ('', ', ') if indent is None else ('\n' + indent * level, ',\n' + indent * level)
            if isinstance(node, AST):
                return shown_node(node, level, prefix, separator)
            if isinstance(node, list):
                if not node:
                    return '[]', True
                return f'[{prefix}{separator.join(shown(x, level)[0] for x in node)}]', False
            return repr(node), True

        def shown_node(node, level, prefix, separator):
            cls = type(node)
            args, hidden, all_simple, keywords = [], [], True, annotate_fields
            for name in node._fields:
                try:
                    value = getattr(node, name)
                except AttributeError:
                    keywords = True
                    continue
                if value is None and getattr(cls, name, ...) is None:
                    keywords = True
                    continue
                if not show_empty:
                    kind = cls._field_types.get(name, '')
                    if value == [] and kind.endswith('*'):
                        if not keywords:
                            hidden.append(repr(value))
                        continue
                    if not keywords:
                        args += hidden
                        hidden = []
                value, simple = shown(value, level)
                all_simple = all_simple and simple
                args.append(f'{name}={value}' if keywords else value)
            if include_attributes and node._attributes:
                for name in node._attributes:
                    try:
                        value = getattr(node, name)
                    except AttributeError:
                        continue
                    if value is None and getattr(cls, name, ...) is None:
                        continue
                    value, simple = shown(value, level)
                    all_simple = all_simple and simple
                    args.append(f'{name}={value}')
            if all_simple and len(args) <= 3:
                return f'{node.__class__.__name__}({", ".join(args)})', not args
            return f'{node.__class__.__name__}({prefix}{separator.join(args)})', False

        if not isinstance(node, AST):
            raise TypeError(f'expected AST, got {node.__class__.__name__!r}')
        if indent is not None and not isinstance(indent, str):
            indent = ' ' * indent
        return shown(node)[0]


    def iter_fields(node):
        """The fields that a node has, with their values."""
        for field in node._fields:
            try:
                yield field, getattr(node, field)
            except AttributeError:
                pass


    def iter_child_nodes(node):
        """The nodes right under a node."""
        for name, field in iter_fields(node):
            if isinstance(field, AST):
                yield field
            elif isinstance(field, list):
                for item in field:
                    if isinstance(item, AST):
                        yield item


    def walk(node):
        """A node and all under it."""
        from collections import deque
        todo = deque([node])
        while todo:
            node = todo.popleft()
            todo.extend(iter_child_nodes(node))
            yield node


    def get_docstring(node, clean=True):
        """The text a module, class or function opens with."""
        if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
            raise TypeError(f'{node.__class__.__name__!r} can\'t have docstrings')
        if not (node.body and isinstance(node.body[0], Expr)):
            return None
        node = node.body[0].value
        if not (isinstance(node, Constant) and isinstance(node.value, str)):
            return None
        text = node.value
        if clean:
            import inspect
            text = inspect.cleandoc(text)
        return text


    def get_source_segment(source, node, *, padded=False):
        """The part of the text that a node stands for."""
        try:
            if node.end_lineno is None or node.end_col_offset is None:
                return None
            lineno, end_lineno = node.lineno - 1, node.end_lineno - 1
            col, end_col = node.col_offset, node.end_col_offset
        except AttributeError:
            return None
        lines = source.splitlines(keepends=True)
        if end_lineno == lineno:
            return lines[lineno][col:end_col]
        first = ' ' * col + lines[lineno][col:] if padded else lines[lineno][col:]
        return ''.join([first, *lines[lineno + 1:end_lineno], lines[end_lineno][:end_col]])


    # Changing trees

    def copy_location(new_node, old_node):
        """Give a node the place of another one."""
        for attr in _PLACE:
            if attr in old_node._attributes and attr in new_node._attributes:
                value = getattr(old_node, attr, None)
                if value is not None or hasattr(old_node, attr) and attr.startswith('end_'):
                    setattr(new_node, attr, value)
        return new_node


    def fix_missing_locations(node):
        """Give every node without a place that of the node above."""
        def fix(node, place):
            place = list(place)
            for index, attr in enumerate(_PLACE):
                if attr in node._attributes:
                    known = getattr(node, attr, None)
                    if known is None:
                        setattr(node, attr, place[index])
                    else:
                        place[index] = known
            for child in iter_child_nodes(node):
                fix(child, place)
        fix(node, [1, 0, 1, 0])
        return node


    def increment_lineno(node, n=1):
        """Move all nodes down."""
        for child in walk(node):
            if isinstance(child, TypeIgnore):
                child.lineno = getattr(child, 'lineno', 0) + n
                continue
            if 'lineno' in child._attributes:
                child.lineno = getattr(child, 'lineno', 0) + n
            if 'end_lineno' in child._attributes and (end := getattr(child, 'end_lineno', 0)) is not None:
                child.end_lineno = end + n
        return node


    class NodeVisitor:
        """Goes through a tree and calls `visit_NAME` for each kind of node that has such a method."""

        def visit(self, node):
            return getattr(self, 'visit_' + node.__class__.__name__, self.generic_visit)(node)

        def generic_visit(self, node):
            for field, value in iter_fields(node):
                for item in value if isinstance(value, list) else [value]:
                    if isinstance(item, AST):
                        self.visit(item)


    class NodeTransformer(NodeVisitor):
        """The same; what the methods return takes the place of the node, None takes it out."""

        def generic_visit(self, node):
            for field, old_value in iter_fields(node):
                if isinstance(old_value, list):
                    new_values = []
                    for value in old_value:
                        if isinstance(value, AST):
                            value = self.visit(value)
                            if value is None:
                                continue
                            if not isinstance(value, AST):
                                new_values.extend(value)
                                continue
                        new_values.append(value)
                    old_value[:] = new_values
                elif isinstance(old_value, AST):
                    new_node = self.visit(old_value)
                    if new_node is None:
                        delattr(node, field)
                    else:
                        setattr(node, field, new_node)
            return node


    def unparse(ast_obj):
        raise NotImplementedError('ast.unparse: coroviz has no text for trees')
    """#
}
