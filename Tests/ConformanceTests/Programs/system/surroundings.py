# os, platform: what every system answers alike
import os
import platform
import sys

os.environ["COROVIZ_TEST"] = "1"
print(os.environ["COROVIZ_TEST"], os.getenv("COROVIZ_TEST"), os.getenv("NO_SUCH"), os.getenv("NO_SUCH", "default"), "COROVIZ_TEST" in os.environ, os.environ.get("NO_SUCH", 5), os.environ.pop("COROVIZ_TEST"), "COROVIZ_TEST" in os.environ)
print(os.environ.setdefault("COROVIZ_X", "y"), isinstance(dict(os.environ), dict), type(os.environ).__name__, repr(os.environ).startswith("environ({"), isinstance(os.environ.copy(), dict))
del os.environ["COROVIZ_X"]
for action in (lambda: os.environ["NO_SUCH"], lambda: os.environ.__setitem__("A", 5), lambda: os.environ.__setitem__(5, "A"), lambda: os.urandom(-1), lambda: os.nothing, lambda: os.environ.__delitem__("NO_SUCH")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
print(isinstance(os.getpid(), int), os.cpu_count() >= 1, os.getcwd().startswith("/"), len(os.urandom(8)), type(os.urandom(2)), os.name, os.sep, os.devnull, os.strerror(2), os.error is OSError)
print(platform.system(), platform.python_implementation(), platform.python_version() == sys.version.split()[0], platform.python_version_tuple()[:2], platform.machine(), platform.architecture()[0], platform.uname().system, isinstance(platform.platform(), str))
