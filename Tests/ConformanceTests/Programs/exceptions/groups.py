# ExceptionGroup, except*, splitting.
group = ExceptionGroup("several", [ValueError(1), KeyError("k"), ExceptionGroup("inner", [ValueError(2), OSError("io")])])
print(repr(group), str(group), len(group.exceptions))
try:
    raise group
except* ValueError as errors:
    print("values", repr(errors))
except* (KeyError, OSError) as errors:
    print("others", repr(errors))
try:
    raise ValueError("alone")
except* ValueError as errors:
    print(repr(errors))
match, rest = group.split(KeyError)
print(repr(match), repr(rest))
print(repr(group.subgroup(OSError)), group.subgroup(TypeError))
try:
    try:
        raise group
    except* KeyError:
        print("only the key error")
except ExceptionGroup as left:
    print(repr(left))
