# Format specifications for integers, floats and strings.
for spec in ("d", "5d", "<5d", "^5d", "05d", "+d", " d", ",d", "_d", "x", "X", "#x", "b", "#b", "o", "c", "e", ".2f", "g", "%", "n"):
    print(spec, "|" + format(97, spec) + "|")
for spec in ("", "f", ".0f", ".3f", "10.2f", "<10.2f", "+.1f", "e", ".2e", "g", ".3g", "%", ".1%", ",.2f", "010.3f", "E", "G"):
    print(spec, "|" + format(1234.5678, spec) + "|", "|" + format(-0.00012345, spec) + "|")
for spec in ("", "s", "10", ">10", "^10", "*^10", ".2", "<5.3"):
    print(spec, "|" + format("abcdef"[:4], spec) + "|")
print(f"{True:d} {True} {None!s:>6} {[1, 2]!r:>8} {'中':>3}| {10**20:,} {1e100:.3g} {float('inf'):5} {-1:08b}")
for value, spec in ((1, "s"), ("a", "d"), (1.5, "d"), (1, "y")):
    try:
        format(value, spec)
    except ValueError as error:
        print(error)
