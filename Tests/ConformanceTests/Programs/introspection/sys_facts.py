"""sys: facts that are the same everywhere, settings, sizes."""
import sys

print(sys.version_info[:2], sys.version_info >= (3, 8), sys.version_info.major, type(sys.version_info).__name__)
print(sys.maxsize == 2**63 - 1, sys.maxunicode, sys.byteorder, sys.platform, sys.float_repr_style)
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.float_info[3])
print(sys.int_info, sys.hash_info.modulus, sys.hash_info.inf, sys.hash_info.width)
print(sys.flags.debug, sys.flags.optimize, sys.flags.dev_mode, sys.flags.int_max_str_digits)
print(sys.getrecursionlimit(), sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.getswitchinterval())
print(sys.hexversion >> 16 == 0x030D, sys.api_version, sys.copyright.splitlines()[0])
print(sys.intern("abc") is sys.intern("abc"), sys.is_finalizing(), sys.gettrace(), sys.getprofile())
print("sys" in sys.modules, "__main__" in sys.modules, sys.modules["sys"] is sys, len(sys.argv), sys.stdin is sys.__stdin__)
sys.setrecursionlimit(200)


def depth(n=0):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


print(100 < depth() < 200)
sys.setrecursionlimit(1000)
for call in (lambda: sys.setrecursionlimit(0), lambda: sys.setrecursionlimit("x"), lambda: sys.intern(5),
             lambda: sys.getsizeof(), lambda: sys.exit(1, 2)):
    try:
        call()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)


class Sized:
    def __sizeof__(self):
        return 1000


for value in (0, 1, 2**30, 2**60, 1.5, True, None, "", "abc", "中文", b"", b"abc", (), (1, 2), [], [1, 2, 3],
              [i for i in range(100)], {}, {1: 2}, {"a": 1}, {i: i for i in range(100)}, set(), {1, 2, 3},
              {i for i in range(100)}, range(5), bytearray(b"x"), complex(1, 2)):
    print(sys.getsizeof(value), end=" ")
print()
print(sys.getsizeof([n for n in range(10_000)]), sys.getsizeof((n for n in range(10_000))) < 250)
print(sys.get_coroutine_origin_tracking_depth())
sys.set_coroutine_origin_tracking_depth(2)


async def coroutine():
    pass


def make():
    return coroutine()


made = make()
print([(line, name) for _, line, name in made.cr_origin])
made.close()
sys.set_coroutine_origin_tracking_depth(0)
made = make()
print(made.cr_origin)
made.close()
sys.stdout.write("written\n")
sys.stdout.writelines(["line 1\n", "line 2\n"])
sys.stdout.flush()
print(sys.stdout.isatty(), sys.get_int_max_str_digits())
try:
    sys.exit("a message")
except SystemExit as error:
    print(repr(error), error.code)
