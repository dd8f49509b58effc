# pathlib: arithmetic of pure paths
from pathlib import PurePath, PurePosixPath, Path, PosixPath
import os

p = PurePosixPath("/srv/data/python3/site.tar.gz")
print(p, repr(p), p.parts, p.name, p.stem, p.suffix, p.suffixes, p.parent, list(p.parents), p.parents[1], len(p.parents), p.root, p.anchor, repr(p.drive), p.is_absolute(), p.as_posix(), p.as_uri())
print(p / "x", p / "a" / "b", "home" / PurePosixPath("x"), p / "/abs", p.joinpath("a", "b"), p.with_name("z.txt"), p.with_suffix(".zip"), p.with_suffix(""), p.with_stem("new"))
print(PurePosixPath(), PurePosixPath("a", "b", "c"), PurePosixPath("a//b/./c/"), PurePosixPath("a/../b"), PurePosixPath("//a"), PurePosixPath("///a"), PurePosixPath("."), PurePosixPath(""), PurePath("x"), repr(PurePath("x")), repr(Path("y")), Path is PosixPath, type(Path("y")) is PosixPath)
print(p.relative_to("/srv"), p.is_relative_to("/srv/data"), p.is_relative_to("/bin"), PurePosixPath("/a/b").relative_to("/a/c", walk_up=True), PurePosixPath("a") == PurePosixPath("./a"), PurePosixPath("a") == "a", hash(PurePosixPath("a")) == hash(PurePosixPath("a/")))
print(sorted([PurePosixPath("b"), PurePosixPath("a/c"), PurePosixPath("a")]), PurePosixPath("a") < PurePosixPath("b"), str(p.parent.parent), os.fspath(p), bytes(PurePosixPath("é")), isinstance(p, os.PathLike), f"{p.name:>15}")
print(p.match("*.gz"), p.match("python3/*.gz"), p.match("/srv/*"), PurePosixPath("a/b.py").match("*.p?"), p.full_match("/srv/**/*.gz"), PurePosixPath("x.PY").match("*.py"))
for name in ("a.txt", ".bashrc", "archive.tar.gz", "noext", "trailing.", "a.b.c"):
    q = PurePosixPath(name)
    print(name, repr(q.stem), repr(q.suffix), q.suffixes)
for action in (lambda: PurePosixPath(5), lambda: p / 5, lambda: p.with_name(""), lambda: p.with_name("a/b"), lambda: PurePosixPath("/").with_name("x"), lambda: p.with_suffix("zip"), lambda: p.relative_to("/bin"), lambda: PurePosixPath("a") < "b", lambda: p.parents[9], lambda: p.nothing,
               lambda: PurePosixPath("a").as_uri(), lambda: p.match("")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
print(Path("/no/such/file").exists(), Path("/no/such/file").is_file(), Path("/no/such").is_dir(), Path("/a/../b").resolve())
tree = {}
for text in ["src/main.py", "src/lib/a.py", "docs/index.md"]:
    tree.setdefault(str(PurePosixPath(text).parts[0]), []).append(PurePosixPath(text).name)
print(tree)
