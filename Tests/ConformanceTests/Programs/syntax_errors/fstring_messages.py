# Mistakes in f-strings and string literals, with their place
for s in ["f'{'", "f'{}'", "f'{x!}'", "f'{x!z}'", "f'}'", "f'{x:{y'", "f'{a b}'", "f'{lambda x: 1}'", "f'{x", "f'{x!r y}'", "f'{ }'", "f'{=}'", "f'{x=!}'", "f'{*}'", "f'{a:b:c}'", "f'{1:{2:{3}}}'", "f'{x + }'", "f'{def}'", "f'{x;y}'", "f'{#}'", "f'{\"\\n\"}'", "f'{!r}'", "f'{:x}'", "f'{x !s}'", "f'{x! s}'", "f'{yield}'", "f''' {\n'''", "b'é'", "'abc", "'''abc", "bf''", "fu''", "f'{a $ b}'", "u''f'{1}'", "'\\N{foo}'", "'\\x1'", "'\\u12'", "b'\\x1'"]:
    try: print(s, '->', eval(s))
    except SyntaxError as e: print(s, '!!', e.msg)
    except Exception as e: print(s, '!', type(e).__name__, e)
