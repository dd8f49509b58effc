# shlex and fnmatch: command lines and file name patterns.
import fnmatch
import shlex

for line in ('echo "hello world" foo\\ bar', "a 'b c' \"d \\\" e\" f#g # comment", 'a=1 b="x y"z', "''", 'x "" y', "it\\'s", '"a\\nb"', "'a\\'", "  ", "ls -l | grep x && y>z", "é ü", "a\nb\tc", '"open', "back\\", "a'b'c'd'"):
    for options in (dict(), dict(comments=True), dict(posix=False)):
        try:
            print(repr(line), options, shlex.split(line, **options))
        except ValueError as error:
            print(repr(line), options, error)
    try:
        print(list(shlex.shlex(line, posix=True)), list(shlex.shlex(line, punctuation_chars=True)))
    except ValueError as error:
        print(error)
print(shlex.quote("it's"), shlex.quote(""), shlex.quote("plain-1.txt"), shlex.quote("a b"), shlex.join(["echo", "a b", "c'd"]), shlex.split(shlex.join(["x", "y z", "'"])))
lexer = shlex.shlex('a b\nc "d e"', posix=True)
print(lexer.get_token(), lexer.get_token(), lexer.lineno)
lexer.push_token("pushed")
print(lexer.get_token(), lexer.get_token(), lexer.lineno, lexer.get_token(), lexer.get_token(), lexer.error_leader("file"))
lexer = shlex.shlex("x,y z-1")
lexer.whitespace += ","
lexer.wordchars += "-"
print(list(lexer))

names = ["a.py", "data_01.txt", "abc", "xyz", "q.txt", "[", "]", "a-c", "axxyz", "e", "^", "a.b+c", "\\", "A.PY", ""]
for pattern in ("*.py", "data_??.txt", "[abc]*", "[!abc]*", "[a-z]*.t[xt]t", "[", "[]]", "[!]]", "a[b-]c", "a[-b]c", "[z-a]", "[!z-a]", "**x**y*", "[^a]", "[[a]", "a.b+c", "*", "", "?", "*a*b*c*"):
    print(pattern, fnmatch.translate(pattern), fnmatch.filter(names, pattern))
print(fnmatch.fnmatch("A.PY", "*.py"), fnmatch.fnmatchcase("a.py", "A.*"), fnmatch.fnmatch(b"a.b", b"*.b"), fnmatch.filter(["x1", "x22"], "x?"))
