"""Every kind of format specification for integers."""

values = [0, 7, -42, 1234567, -255, 2**70, True]
specifications = '|d|b|o|x|X|n|c|#b|#o|#x|#X|+|-| |+d|,|_|,d|_b|_x|_X|#_x|,b|5|<5|>5|^5|=5|05|+05|*^9|x<5d|010,|_^12_d|020_b|#010x|#_b|e|.2e|f|.1f|g|%|.1%|,.2f|.3|.2d|+c|,c|5c|s|z|zd|.|d.|5.d|,_|__|é>5|{<4|<|08.2f|+,.3f|=+8|^+10|<010'.split("|")
for specification in specifications:
    shown = []
    for value in values:
        try:
            shown.append(repr(format(value, specification)))
        except Exception as error:
            shown.append(f"{type(error).__name__}: {error}")
    print(repr(specification), *shown, sep="\n    ")
