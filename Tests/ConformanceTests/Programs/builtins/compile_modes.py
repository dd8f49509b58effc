# compile in its three modes, and the code objects it gives
c = compile('1 + 2', '<s>', 'eval'); print(eval(c), c.co_filename, type(c))
c = compile('print("single"); 5; "a"; None; [1]', '<s>', 'single'); exec(c)
code = compile('def inner(a, b=2, *c, d, **e):\n  """doc"""\n  loc = 1\n  return loc', '<s>', 'exec')
d = {}; exec(code, d); k = d['inner'].__code__
print(k.co_name, k.co_argcount, k.co_kwonlyargcount, k.co_varnames, k.co_nlocals, k.co_flags, k.co_firstlineno, k.co_filename)
