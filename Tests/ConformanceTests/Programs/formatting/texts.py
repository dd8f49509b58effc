"""Format specifications for text and for what has none of its own."""

values = ['', 'abc', '日本', 'a😀b', None, [1], (1, 2), b'x', object, True]
specifications = '|s|5|<5|>5|^5|*^7|日>6|.2|.0|5.1|<5.2s|05|=5|+|-| |#|z|,|_|d|x|f|c|.|5d|0|010|0<5|!|:|>>5|^^6|s5|é<4s'.split("|")
for specification in specifications:
    shown = []
    for value in values:
        try:
            shown.append(repr(format(value, specification)))
        except Exception as error:
            shown.append(f"{type(error).__name__}: {error}")
    print(repr(specification), *shown, sep="\n    ")
