"""str: split, join, partition, splitlines and the like."""

def attempt(text):
    """Show an expression and what it gives."""
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", f"{type(error).__name__}: {error}")


for expression in [
    "'a,b,,c'.split(','), 'a,b,,c'.split(',', 2), ''.split(','), ''.split()",
    "' a  b\\t c\\n'.split(), ' a  b c '.split(None, 1), ' a b '.split(maxsplit=0), 'a\\u3000b\\u2003c'.split()",
    "'a,b,c'.rsplit(',', 1), ' a b c '.rsplit(None, 1), 'aXXbXXc'.rsplit('XX'), 'abc'.rsplit('abc')",
    "'a\\nb\\r\\nc\\rd\\x0be\\x0cf\\x1cg\\x1dh\\x1ei\\x85j\\u2028k\\u2029l'.splitlines()",
    "'a\\n\\nb\\n'.splitlines(), 'a\\n\\nb\\n'.splitlines(True), ''.splitlines(), '\\n'.splitlines(keepends=True)",
    "'k=v=w'.partition('='), 'k=v=w'.rpartition('='), 'kv'.partition('='), 'kv'.rpartition('='), ''.partition('x')",
    "'-'.join(['a', 'b']), ''.join('abc'), '-'.join({'k': 1}), ', '.join(str(n) for n in range(3)), 'x'.join([])",
    "'a1b2c3'.split('b2', 5), 'aaa'.split('a'), 'aaa'.split('aa'), 'aaa'.rsplit('aa')",
    "'日本 語'.split(), '日-本-語'.split('-'), 'é😀é'.split('😀'), 'e\\u0301x'.partition('\\u0301')",
    "'one two'.split(sep=None), 'one two'.split(sep=' ', maxsplit=-1), 'a b'.rsplit(maxsplit=1)",
    "'a'.split('')",
    "'a'.split(5)",
    "'a'.split(',', 'x')",
    "'a'.split(',', None)",
    "'a'.split(',', 1, 2)",
    "'a'.split(separator=',')",
    "'a'.partition('')",
    "'a'.partition()",
    "'a'.partition(5)",
    "'a'.rpartition('')",
    "'-'.join([1, 2])",
    "'-'.join(['a', b'b'])",
    "'-'.join(5)",
    "'-'.join()",
    "'-'.join(None)",
    "'a'.splitlines('x')",
    "'a'.splitlines(1, 2)",
    "'a'.splitlines(keep=True)",
    "'ab'.rsplit(None, None)",
]:
    attempt(expression)
