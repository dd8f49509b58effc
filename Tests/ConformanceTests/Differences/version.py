"""sys says that this is coroviz.

`sys.version_info` is that of CPython 3.13, whose language this is; `sys.implementation` tells the truth.
"""
import sys

print(sys.version_info[:2], sys.implementation.name)
