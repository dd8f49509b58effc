# exec with dictionaries: what it leaves in them, and what functions made there see
ns = {}
exec('x = 1\ndef f(): return x\ny = f() + 1', ns)
print(list(ns), ns['x'], ns['y'])
ns['x'] = 10; print(ns['f']())
exec('x = 20', ns); print(ns['x'], ns['f']())
exec('del y', ns); print('y' in ns)
loc = {}
exec('a = 1; b = a + 1', {}, loc); print(loc)
print(eval('a + b', {}, {'a': 1, 'b': 2}), eval('x*2', {'x': 4}))
