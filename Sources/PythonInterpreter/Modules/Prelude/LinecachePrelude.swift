/// `linecache`: lines of the program's source. Written in Python.
enum LinecachePrelude {
  static let source = #"""
    import _traceback

    __all__ = ['getline', 'clearcache', 'checkcache', 'lazycache']

    cache = {}


    def getlines(filename, module_globals=None):
        """All lines of a file, with their ends; none for files that are not the program's."""
        if filename in cache:
            entry = cache[filename]
            return entry[2] if len(entry) > 2 else []
        return _traceback.source(filename) or []


    def getline(filename, lineno, module_globals=None):
        """A line, with its end; '' when there is none."""
        lines = getlines(filename, module_globals)
        return lines[lineno - 1] if 1 <= lineno <= len(lines) else ''


    def clearcache():
        cache.clear()


    def checkcache(filename=None):
        """Nothing can have changed: the program is read once."""


    def updatecache(filename, module_globals=None):
        return getlines(filename, module_globals)


    def lazycache(filename, module_globals):
        return False
    """#
}
