# match, case, type and _ as ordinary names; patterns at the top level
match 1, 2:
    case a, b: print(a, b)
match [1, [2, 3]]:
    case [x, [y, *z]]: print(x, y, z)
match = 5; case = 6; type = 7; _ = 8
print(match, case, type, _)
match (match):
    case 5: print('soft')
