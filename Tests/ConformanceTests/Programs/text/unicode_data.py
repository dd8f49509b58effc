# unicodedata: what Unicode says about characters, and normal forms.
import unicodedata as u

for c in "aZ5é²½Ⅳ٣一あ 한\t\n€+-_(«»’\u0301\u200b\u00a0😀ʰßDžﬁÅ":
    print(ascii(c), u.name(c, "no name"), u.category(c), u.bidirectional(c), u.combining(c), u.east_asian_width(c), u.mirrored(c), u.decomposition(c), u.decimal(c, None), u.digit(c, None), u.numeric(c, None))
print(u.lookup("LATIN SMALL LETTER E WITH ACUTE"), u.lookup("snowman"), u.name("\ud55c"), u.name("\u4e00"), u.lookup("CJK UNIFIED IDEOGRAPH-4E00"), "\N{BULLET}")
for call in (lambda: u.lookup("NO SUCH CHARACTER"), lambda: u.name("\n"), lambda: u.decimal("x"), lambda: u.digit("½"), lambda: u.numeric("a"), lambda: u.category("ab"), lambda: u.name(5), lambda: u.normalize("NFX", "a"), lambda: u.category(""), lambda: u.normalize("NFC", 5)):
    try:
        print(call())
    except (KeyError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
texts = ["é", "e\u0301", "ﬁ ① ² ½ ｱ Å", "한국", "\u1112\u1161\u11ab", "a\u0323\u0307", "a\u0307\u0323", "\u1e9b\u0323", "Ǆ Ω K Å", "ﷺ", "가각힣", "\u0344", "q\u0307\u0323x", "plain", "\u212b\u2126", "…ﬀ™", "ｶﾞ", "𝐀𝟙", "豈"]
for text in texts:
    print([ascii(u.normalize(form, text)) for form in ("NFC", "NFD", "NFKC", "NFKD")], [u.is_normalized(form, text) for form in ("NFC", "NFD", "NFKC", "NFKD")])


def without_accents(text):
    return "".join(c for c in u.normalize("NFD", text) if not u.combining(c))


print(without_accents("Crème brûlée à la façon d'Ève, Ångström, naïve, žluťoučký kůň"), u.normalize("NFKD", "Çà ²").encode("ascii", "ignore"))
print(u.normalize("NFC", "Cafe\u0301") == "Café", len("Cafe\u0301"), len(u.normalize("NFC", "Cafe\u0301")), sum(2 if u.east_asian_width(c) in "WF" else 1 for c in "日本 ok"))
from collections import Counter
print(Counter(u.category(c) for c in "Hello, World! 123 — ok?"), [c for c in "a١२3" if u.decimal(c, -1) >= 0], u.unidata_version)
