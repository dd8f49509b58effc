# re: characters, sets, repeats and escapes of the pattern language.
import re


def show(pattern, *texts):
    print(pattern, [re.findall(pattern, text) for text in texts])


show(r"a.c", "abc a\nc a.c")
show(r"[abc]", "cabbage"), show(r"[^abc]", "cabbage"), show(r"[a-c0-2_-]", "x-y_a1z3")
show(r"[]a]", "a]b"), show(r"[^]a]", "a]b"), show(r"[a\]b]", "a]b\\"), show(r"[\d\-x]", "1-x2")
show(r"[a-]", "-a"), show(r"[-a]", "-a"), show(r"[\w.]+", "john.doe@example.com"), show(r"[.*+?]", "a.b*c+d?")
show(r"ab*", "a ab abbb"), show(r"ab+", "a ab abbb"), show(r"ab?", "a ab abbb"), show(r"ab{2}", "ab abb abbb")
show(r"ab{1,2}", "ab abb abbb"), show(r"ab{2,}", "ab abb abbb"), show(r"ab{,1}", "a ab abb")
show(r"a{}", "a{} a"), show(r"a{x}", "a{x}"), show(r"a{1", "a{1"), show(r"{a}", "{a}"), show(r"x{0}y", "xy"), show(r"a{,}", "aaa")
show(r"<.*>", "<a><b>"), show(r"<.*?>", "<a><b>"), show(r"<.+?>", "<><b>"), show(r"a{2,3}?", "aaaa"), show(r"a??b", "ab")
show(r"\d+", "1 22 x3"), show(r"\D+", "1 22 x3"), show(r"\s", "a b\tc\nd"), show(r"\S+", "a b\tc"), show(r"\w+", "a_1 é-ß"), show(r"\W", "a_1 é-ß")
show(r"\bcat\b", "cat concat cat's"), show(r"\Bcat", "cat concat"), show(r"\b", "a b"), show(r"\B", "ab c")
show(r"^a|b$", "ab", "ba", "b\n"), show(r"\Aa|b\Z", "ab", "ba", "b\n"), show("$", "a\nb\n")
show(r"\x41\u0042\U00000043\103", "ABCC"), show(r"\t\n\r\f\v\a", "\t\n\r\f\v\a"), show(r"[\b]", "\b"), show(r"\0", "a\0b")
show(r"\.\*\[\]\(\)\\", r".*[]()\ "), show(r"\N{EM DASH}+", "a——b"), show(r"[\N{DIGIT ONE}-3]", "0123")
show(r"(?:ab)+", "ababab ab"), show(r"(?:a|b|cd)+", "abcdx"), show(r"|a", "a"), show(r"a||b", "ab"), show(r"()", "ab"), show(r"(?:)*", "a")
show(r"a|b|c", "abcd"), show(r"(a|b)*c", "ababc"), show(r"(?#a comment)x", "x"), show(r"(ab|a)(bc|c)?", "abc")
show(r"é+", "éé e"), show(r"[à-ü]+", "crème brûlée"), show("日.", "日本日曜"), show(r".", "a😀b"), show(r"[😀-😂]", "😁")
show(r"((a)|b)+?c", "abc"), show(r"(a{1,2}){2}", "aaaa"), show(r"(?:a{2}){2}", "aaaaa")
