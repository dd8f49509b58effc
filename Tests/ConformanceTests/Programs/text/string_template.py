# string: constants, capwords and Template.
import string
from string import Template

print(string.ascii_letters, string.digits, string.hexdigits, string.octdigits, string.punctuation, repr(string.whitespace), repr(string.printable))
print(string.capwords("hello  big   world"), string.capwords("a-b-c", "-"), string.capwords(""), sorted(string.__all__))
t = Template("$who likes ${what}, $$5, ${who}s")
print(t.substitute(who="tim", what="kung pao"), t.substitute({"who": 1, "what": None}), t.substitute({"who": "a", "what": "b"}, who="c"), t.safe_substitute(who="x"), t.template, t.get_identifiers(), t.is_valid())
try:
    t.substitute(who="a")
except KeyError as error:
    print(repr(error))
for bad in ("$", "a $1", "line\n $", "${", "${a", "$ x", "\n\n  ${1}", "a$", "$é", "${a b}", "100% $", "$$", "$a.b", "$a_1$b", "$A ${B}"):
    try:
        print(repr(bad), Template(bad).substitute(a=1, b=2, a_1=3, A=4, B=5))
    except (ValueError, KeyError) as error:
        print(repr(bad), type(error).__name__, error)
    print(Template(bad).safe_substitute(a=1), Template(bad).is_valid(), Template(bad).get_identifiers())


class Percent(Template):
    delimiter = "%"
    idpattern = "[a-z]+_[a-z]+"


class Dotted(Template):
    braceidpattern = "[a-z.]+"


class Exact(Template):
    flags = 0
    idpattern = "[a-z]+"


class Own(Template):
    pattern = r"""
    \[\[(?:
      (?P<escaped>\[\[) | (?P<named>[a-z]+)\]\] | (?P<braced>b)\]\] | (?P<invalid>)
    )"""


print(Percent("%with_underscore %notunder %% %a_b").safe_substitute({"with_underscore": "R", "notunder": "no", "a_b": 1}), Dotted("${a.b} $a").substitute({"a.b": 1, "a": 2}))
print(Exact("$a $B").safe_substitute(a=1, B=2), Own("[[name]] [[[[ [[other]]").substitute(name="N", other="O"), Own("[[").safe_substitute())
try:
    Own("[[1]]").substitute()
except ValueError as error:
    print(error)
