"""Every kind of format specification for floats."""

values = [0.0, -0.0, 1.5, -2.675, 1234567.891, 1e-7, 1e22, float('inf'), float('-inf'), float('nan')]
specifications = '|e|E|f|F|g|G|n|%|.0f|.1f|.3f|.0e|.2e|.0g|.3g|.10g|.0|.1|.3|.17|#.0f|#g|#.3g|#.0e|+|+.1f| .2f|-.2f|,|_|,.2f|_.3f|010|08.2f|+08.1f|010,.2f|<10|>10|^10|=10|*^12.2f|x>9.1f|z.0f|z.1f|z|+z.0f|.1%|.0%|,.1%|012,|020_.4f|d|x|s|c|b|.2|5.1|.50f|.|f.|#|#.5|^+12.1e|z,.1f|,e|_g|,n|0<8|0=+9'.split("|")
for specification in specifications:
    shown = []
    for value in values:
        try:
            shown.append(repr(format(value, specification)))
        except Exception as error:
            shown.append(f"{type(error).__name__}: {error}")
    print(repr(specification), *shown, sep="\n    ")
