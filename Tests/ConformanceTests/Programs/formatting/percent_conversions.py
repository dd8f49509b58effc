"""The % operator: every conversion with flags, widths and precisions."""

values = [0, 42, -17, 3.14159, -0.5, 1e10, 2**65, True]
for template in ["%d", "%i", "%u", "%5d|", "%-5d|", "%05d", "%+d", "% d", "%.3d", "%8.3d|", "%-8.3d|", "%+06d", "%x", "%X", "%#x", "%#X", "%o", "%#o", "%#10x|", "%-#10x|", "%010x", "%e", "%E", "%.2e", "%f", "%F", "%.1f", "%10.2f|", "%-10.2f|", "%+.1f", "% .1f", "%010.2f", "%g", "%G", "%.3g", "%#.3g", "%#.0f", "%s", "%r", "%a", "%5s|", "%-8s|", "%.3s", "%8.2s|", "%c", "%%"]:
    results = []
    for value in values:
        try:
            results.append(template % value)
        except Exception as error:
            results.append(f"{type(error).__name__}: {error}")
    print(template, results)
print("%s %s" % ("a", "b"), "%s" % (("a", "b"),), "%s" % [1, 2], "%s" % {"k": 1}, "%s" % None, "%r %a" % ("é", "é"), "%c%c%c" % (65, "é", 0x1F600), "100%% %s" % "sure")
print("%(a)s %(b)d %(a)r" % {"a": "x", "b": 5}, "%(k)05.1f|%(k)-8s|" % {"k": 2.5}, "%(a(b))s" % {"a(b)": "nested"}, "no conversions" % {}, "%()s" % {"": "empty"})
print("%*d|%-*d|%.*f|%*.*f|" % (5, 42, 5, 42, 2, 3.14159, 8, 3, 2.71828), "%*d|" % (-5, 42), "%.*s" % (2, "abcdef"), "%ld %hd %Lf" % (1, 2, 3.5))
print("%s" % "日本", "%4s|%-4s|%.1s" % ("日本", "日本", "日本"), "%5.1s|" % "😀x", "é%sé" % "à", "%d%%" % 50, "%s" % 1e16, "%s" % 0.1, "%d" % 1e20, "%d" % 2.99, "%x" % 255)
print("%f %F %e %g" % ((float("inf"),) * 4), "%f %5.1f %G" % ((float("nan"),) * 3), "%+f % f %05f" % ((float("inf"),) * 3), "%.50f" % 0.1, "%.0f %.0f %.0f" % (0.5, 1.5, 2.5))


class Thing:
    def __str__(self):
        return "str of thing"

    def __repr__(self):
        return "repr of thing é"

    def __int__(self):
        return 7

    def __float__(self):
        return 7.5

    def __index__(self):
        return 9

    def __getitem__(self, key):
        return f"item {key}"


print("%s|%r|%a|%f|%x" % (Thing(), Thing(), Thing(), Thing(), Thing()), "%(any)s" % Thing(), "%d" % Thing())
