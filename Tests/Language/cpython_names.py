#!/usr/bin/env python3
"""Write down the public names of CPython 3.13: of the built-ins, of modules, of types.

    cpython_names.py > cpython-3.13.txt        (with CPython 3.13; only when that changes)

One line each: what it is, a colon, the names.
"""
import importlib, inspect, keyword, sys, types

MODULES = """
__future__ abc argparse array ast asyncio atexit base64 binascii bisect builtins calendar cmath cmd codecs collections collections.abc
colorsys concurrent.futures configparser contextlib contextvars copy copyreg csv dataclasses datetime decimal difflib dis doctest enum errno fnmatch
fractions functools gc getopt getpass graphlib hashlib heapq hmac html html.entities importlib inspect ipaddress io itertools json keyword linecache locale logging logging.config logging.handlers math
numbers opcode operator optparse os os.path pathlib pickle platform posixpath pprint queue random re reprlib sched secrets select selectors
shlex signal socket statistics string struct subprocess symtable sys tempfile textwrap threading time timeit token
tokenize tomllib traceback types typing unicodedata unittest unittest.mock urllib.parse uuid warnings weakref zlib zoneinfo
""".split()
TYPES = """
bool bytearray bytes classmethod complex dict enumerate filter float frozenset int list map memoryview object property
range reversed set slice staticmethod str super tuple type zip BaseException BaseExceptionGroup OSError StopIteration
SystemExit UnicodeDecodeError
""".split()


def public(module):
    names = getattr(module, "__all__", None)
    if names is None:
        names = [name for name, value in vars(module).items() if not inspect.ismodule(value)]
    return sorted({name for name in names if not name.startswith("_")})


if sys.version_info[:2] != (3, 13):
    sys.exit("cpython_names.py: this must be CPython 3.13")
import builtins

print("modules:", *sorted(name for name in sys.stdlib_module_names if not name.startswith("_")))
print("builtins:", *sorted(name for name in vars(builtins) if name != "_" and not keyword.iskeyword(name)))
for name in MODULES:
    print(f"module {name}:", *public(importlib.import_module(name)))
owners = [(name, getattr(builtins, name)) for name in TYPES]
asyncio = importlib.import_module("asyncio")
owners += [(f"asyncio.{name}", getattr(asyncio, name)) for name in public(asyncio) if isinstance(getattr(asyncio, name), type)]
collections = importlib.import_module("collections")
owners += [(f"collections.{name}", getattr(collections, name)) for name in public(collections) if isinstance(getattr(collections, name), type)]
owners += [(f"types.{name}", getattr(types, name)) for name in
           ("GeneratorType", "CoroutineType", "AsyncGeneratorType", "FunctionType", "CodeType", "FrameType", "TracebackType")]
for name, owner in owners:
    print(f"type {name}:", *sorted(attribute for attribute in dir(owner) if not attribute.startswith("_") or attribute.startswith("__")))
