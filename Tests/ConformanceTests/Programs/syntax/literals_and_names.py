# Numbers, strings, bytes and names in every spelling
if 1:
    x = \
        3 + \
        4
print(x); print(0x_FF, 0b1_0, 0o17, 1_000.5, 1e3, 1E-2, .5, 5., 10j, 1_0e1_0j, 0xdead_beef, 00)
print(123456789012345678901234567890 ** 2, -7 // 2, -7 % 3, 7 // -2, 2 ** -1, 0 ** 0, 1 if [] else 2)
print(not 1 == 2, not (1 and 0), 1 or 2 and 3, 1 and 2 or 3, None or 'd', -2 ** 2, (-2) ** 2, ~5, +True, 3 - -3)
print(b'a\x00\xff\n' b'\'"', rb'\n', 'a' "b" '''c''', "\u00e9\t\N{GREEK SMALL LETTER ALPHA}\101\x41", r'\t', 'it''s', u'u')
π = 3.14; naïve = 1; 变量 = '变'; print(π, naïve, 变量); ﬁ = 'lig'; print(fi)
