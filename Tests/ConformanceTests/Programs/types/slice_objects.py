"""slice objects: members, indices, comparison, hashing."""

def attempt(text):
    """Show an expression and what it gives."""
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", f"{type(error).__name__}: {error}")


for expression in [
    "slice(5), slice(1, 2), slice(1, 2, 3), slice(None), slice('a', [], 1.5)",
    'slice(1, 2, 3).start, slice(1, 2, 3).stop, slice(1, 2, 3).step, slice(4).start',
    'slice(None, None, -1).indices(5), slice(-3, None).indices(10), slice(2, 100, 3).indices(10)',
    'slice(None).indices(0), slice(5, 1, -2).indices(10), slice(-100, 100).indices(4), slice(100, -100, -1).indices(4)',
    'slice(0, 2**70).indices(2**80), slice(-2**70, None, 2**65).indices(2**80)',
    'slice(1, 2) == slice(1, 2), slice(1, 2) == slice(1, 3), slice(1, 2) < slice(1, 3), slice(1) == 1',
    'slice(1, 2) < slice(2, 1), slice(1, 5) >= slice(1, 4), slice(1, 2, 3) > slice(1, 2, 2)',
    "hash(slice(1, 2)) == hash(slice(1, 2)), {slice(1): 'x'}[slice(1)]",
    "[0, 1, 2, 3, 4][slice(1, 4, 2)], 'hello'[slice(None, None, -1)], (1, 2, 3)[slice(-1, None)]",
    "range(10)[slice(2, 8)], b'abc'[slice(1)]",
    'type(slice(1)), slice(1).__class__.__name__, isinstance(slice(1), slice)',
    'repr(slice(1, None, -1)), str(slice(2))',
    'slice()',
    'slice(1, 2, 3, 4)',
    'slice(1).indices()',
    "slice(1).indices('a')",
    'slice(1).indices(-1)',
    "slice('a').indices(5)",
    'slice(1, 2, 0).indices(5)',
    'slice(1.5).indices(5)',
    'slice(1).start()',
    'hash(slice([]))',
    "slice(1, 'a') < slice(1, 2)",
    "[1, 2][slice('a')]",
    "slice(1).__setattr__('start', 5)",
    'slice(stop=1)',
    'slice(1) + slice(2)',
    'len(slice(3))',
    'list(slice(3))',
]:
    attempt(expression)
