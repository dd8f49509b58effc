"""str: find, index, count, replace, prefixes and suffixes."""

def attempt(text):
    """Show an expression and what it gives."""
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", f"{type(error).__name__}: {error}")


for expression in [
    "'banana'.find('an'), 'banana'.find('an', 2), 'banana'.find('an', 2, 4), 'banana'.find(''), 'banana'.find('', 9), 'banana'.find('x')",
    "'banana'.rfind('an'), 'banana'.rfind('an', 0, 3), 'banana'.rfind(''), 'banana'.rfind('a', -3)",
    "'banana'.index('n'), 'banana'.rindex('n'), 'banana'.index('n', 3)",
    "'banana'.count('a'), 'banana'.count('ana'), 'banana'.count(''), 'banana'.count('a', 2), 'banana'.count('a', 0, -1), ''.count('')",
    "'banana'.replace('a', 'o'), 'banana'.replace('a', 'o', 1), 'banana'.replace('', '-'), 'banana'.replace('', '-', 3), 'banana'.replace('an', ''), ''.replace('', 'x'), 'aaa'.replace('a', 'b', count=2)",
    "'banana'.startswith('ba'), 'banana'.startswith(('x', 'b')), 'banana'.startswith('an', 1), 'banana'.startswith('', 7), 'banana'.startswith(())",
    "'banana'.endswith('na'), 'banana'.endswith(('x', 'na')), 'banana'.endswith('an', 0, -1), 'banana'.endswith('', 6)",
    "'prefix'.removeprefix('pre'), 'prefix'.removeprefix('x'), 'suffix'.removesuffix('fix'), 'suffix'.removesuffix(''), 'aa'.removeprefix('aa')",
    "'日本語日本'.find('日', 1), '日本語日本'.count('日本'), '日本語'.replace('本', '--'), 'é😀é'.index('é', 1), '😀'.find('\\ud83d')",
    "'an' in 'banana', '' in '', 'x' not in 'y', '😀' in 'a😀'",
    "'banana'.find('a', None, None), 'banana'.find('a', -100, 100), 'banana'.find('a', 2**70), 'banana'.find('a', -2**70)",
    "'banana'.index('x')",
    "'banana'.rindex('x')",
    "'banana'.find(5)",
    "'banana'.find()",
    "'banana'.find('a', 'b')",
    "'banana'.count(None)",
    "'banana'.count('a', 1.5)",
    "'banana'.replace('a')",
    "'banana'.replace('a', 5)",
    "'banana'.replace('a', 'b', 'c')",
    "'banana'.replace(1, 'b')",
    "'banana'.startswith(5)",
    "'banana'.startswith(['b'])",
    "'banana'.startswith(('x', 5))",
    "'banana'.endswith()",
    "'banana'.removeprefix(5)",
    "'banana'.removesuffix()",
    "5 in 'banana'",
    "None in 'x'",
    "'a'.replace(None, 'b')",
    "'a'.find(None)",
]:
    attempt(expression)
