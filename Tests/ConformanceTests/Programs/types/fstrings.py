# f-strings: expressions, conversions, format specs, nesting, `=`.
name, value, width = "loop", 3.14159, 10
print(f"{name} {value} {name!r} {name!s:>8} {value:.2f} {value:{width}.3f}|")
print(f"{name:<8}|{name:>8}|{name:^8}|{name:*^10}|{5:03d}|{-5:+d}|{5:+}|{1234567:,}|{255:x}|{255:#06x}|{5:b}|{0.25:.1%}")
print(f"{1 + 2} {[x * 2 for x in range(3)]} {'nested ' + f'{name}'} {{braces}} {name.upper()} {len(name)=} {value=:.1f}")
print(f"{name=} {value = } {'a' if value > 3 else 'b'} {(lambda x: x * 2)(4)} {1_000:_}")
print(f"{True} {None} {[1, 'a']} {(1,)} { {'k': 1}['k'] }")
print("{} {} {0!r}".replace("{0!r}", "") .format(1, 2), "{1} {0}".format("a", "b"), "{n:>4}".format(n=7), "{:5.1f}|".format(2.25))
print("%s %d %5.2f %r %% %x %-5s| %05d" % ("s", 3, 2.5, "r", 255, "l", 42), "%(k)s" % {"k": "v"})
