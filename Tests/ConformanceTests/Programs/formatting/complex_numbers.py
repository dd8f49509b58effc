"""Format specifications for complex numbers."""

values = [0j, 1+2j, -1.5-0.25j, complex(1e20, -1e-7), complex('nan+infj'), complex(-0.0, -0.0)]
specifications = '|e|E|f|F|g|G|n|.0f|.1f|.3e|.2g|.3|+|+.1f| |-|,|,.2f|_.1f|20|<20.1f|>20.1f|^20.1f|*^20|#.0f|#g|z.1f|=20|05|010.1f|d|s|%|x|0=5|z|.1|#'.split("|")
for specification in specifications:
    shown = []
    for value in values:
        try:
            shown.append(repr(format(value, specification)))
        except Exception as error:
            shown.append(f"{type(error).__name__}: {error}")
    print(repr(specification), *shown, sep="\n    ")
