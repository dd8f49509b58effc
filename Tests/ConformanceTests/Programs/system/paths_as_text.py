# os.path: arithmetic of paths
import os.path
from os import path

print([path.join(*parts) for parts in [("a",), ("a", "b"), ("a/", "b"), ("a", "/b"), ("", "b"), ("a", ""), ("/", "a", "..")]], path.join(b"a", b"b"))
for text in ["/usr/lib/x.tar.gz", "name", "/", "", "a/", "//x", ".bashrc", "dir/.hidden.txt", "a.b/c", "..", "x."]:
    print(repr(text), path.split(text), path.splitext(text), path.basename(text), path.dirname(text), path.isabs(text), path.splitdrive(text), path.splitroot(text))
print([path.normpath(text) for text in ["a//b/../c/.", "/../a", "../../a/..", "", ".", "//a", "///a", "/a/b/../../..", "a/../.."]])
print(path.commonprefix(["/usr/lib", "/usr/local"]), path.commonpath(["/usr/lib/a", "/usr/local/b"]), path.commonprefix([]), path.commonpath(["a/b", "a/c"]), path.commonprefix([[1, 2], [1, 3]]))
print(path.relpath("/a/b/c", "/a/d"), path.relpath("/a/b", "/a/b"), path.relpath("/a/b/c", "/a"), path.abspath("/a/../b"), path.realpath("/x/./y"))
print(path.sep, path.pardir, path.curdir, path.extsep, path.altsep, path.pathsep, path.devnull, os.sep, os.linesep == "\n", os.name, os.curdir, os.extsep)
print(path.exists("/no/such/file"), path.isfile("/no/such/file"), path.isdir("/no/such/dir"), path.islink("/no/such"), path.lexists("/no/such"))
print(path.normcase("A/b"), path.expandvars("$NO_SUCH_VARIABLE/x"), path.expanduser("a/~"), os.fspath("a"), os.fsencode("é"), os.fsdecode(b"a"))
for action in (lambda: path.join("a", 5), lambda: path.join(5), lambda: path.join("a", b"b"), lambda: path.splitext(None), lambda: path.commonpath([]), lambda: path.commonpath(["/a", "b"]), lambda: path.relpath(""), lambda: os.fspath(5), lambda: path.basename(1.5)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Folder:
    def __fspath__(self):
        return "/my/folder"


print(path.join(Folder(), "x"), os.fspath(Folder()), isinstance(Folder(), os.PathLike), path.split(Folder()))
