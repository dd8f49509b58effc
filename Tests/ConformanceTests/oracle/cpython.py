"""Find a CPython of a certain version on this machine."""
import glob, os, shutil, subprocess


def find_cpython(version):
    """The path of a CPython `version` ("3.13"), or None. A command of the right name may be a pyenv shim
    that does not work, so each candidate is asked."""
    for python in candidates(version):
        if version_of(python) == version:
            return python
    return None


def required_cpython(version):
    python = find_cpython(version)
    if python is None:
        raise SystemExit(f"CPython {version} is needed and was not found: set PYTHON to its path")
    return python


def version_of(python):
    ask = "import sys; print(sys.implementation.name, '%d.%d' % sys.version_info[:2])"
    try:
        answer = subprocess.run([python, "-c", ask], capture_output=True, text=True).stdout.split()
    except OSError:
        return None
    return answer[1] if answer[:1] == ["cpython"] else None


def candidates(version):
    if os.environ.get("PYTHON"):
        yield os.environ["PYTHON"]
    yield from sorted(glob.glob(os.path.expanduser(f"~/.pyenv/versions/{version}*/bin/python3")), reverse=True)
    for name in (f"python{version}", "python3"):
        found = shutil.which(name)
        if found:
            yield found
