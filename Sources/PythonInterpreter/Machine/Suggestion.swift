/// "Did you mean ...?"
package enum Suggestion {
  /// The candidate that is nearest to a misspelt name, when it is near enough. (CPython: suggestions.c)
  package static func closest(to name: String, among candidates: [String]) -> String? {
    var best: (String, Int)?
    for candidate in candidates where candidate != name {
      let limit = (name.unicodeScalars.count + candidate.unicodeScalars.count + 3) * 2 / 6
      let distance = self.distance(Array(name.unicodeScalars), Array(candidate.unicodeScalars))
      if distance <= limit, distance < best?.1 ?? .max { best = (candidate, distance) }
    }
    return best?.0
  }

  /// Edit distance with CPython's costs: 2 for a letter, 1 for a letter in the other case.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var row = (0...b.count).map { $0 * 2 }
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = (i + 1) * 2
      for (j, y) in b.enumerated() {
        let substitution = x == y ? 0 : x.properties.lowercaseMapping == y.properties.lowercaseMapping ? 1 : 2
        let next = min(diagonal + substitution, row[j] + 2, row[j + 1] + 2)
        diagonal = row[j + 1]
        row[j + 1] = next
      }
    }
    return row[b.count]
  }

  /// What the report of an uncaught exception says behind its message: `. Did you mean: 'start'?`
  /// (CPython: `traceback._compute_suggestion_error`)
  static func afterword(for exception: ExceptionObject, hasTraceback: Bool, _ machine: Machine) -> String? {
    if machine.matches(exception, "NameError") {
      return afterwordForName(exception, hasTraceback, machine)
    }
    let found =
      if machine.matches(exception, "AttributeError") {
        attribute(exception, machine)
      } else if machine.matches(exception, "ImportError") {
        importedName(exception, machine)
      } else {
        String?.none
      }
    return found.map { ". Did you mean: '\($0)'?" }
  }

  private static func attribute(_ exception: ExceptionObject, _ machine: Machine) -> String? {
    guard let name = ExceptionFields.get("name", of: exception).str?.text else { return nil }
    return closest(to: name, amongAttributesOf: ExceptionFields.get("obj", of: exception), machine)
  }

  private static func importedName(_ exception: ExceptionObject, _ machine: Machine) -> String? {
    guard let name = ExceptionFields.get("name_from", of: exception).str?.text,
      let module = ExceptionFields.get("name", of: exception).str.flatMap({ machine.modules[$0.text] })
    else { return nil }
    return closest(to: name, amongAttributesOf: .object(module), machine)
  }

  /// Names with an underscore are suggested only to those who wrote one.
  private static func closest(to name: String, amongAttributesOf value: Value, _ machine: Machine) -> String?
  {
    let names = machine.attributeNames(of: value).map { machine.names.text($0) }.sorted()
    return closest(to: name, among: name.hasPrefix("_") ? names : names.filter { !$0.hasPrefix("_") })
  }

  private static func afterwordForName(_ exception: ExceptionObject, _ hasTraceback: Bool, _ machine: Machine)
    -> String?
  {
    guard let name = ExceptionFields.get("name", of: exception).str?.text else { return nil }
    let near = hasTraceback ? ExceptionFields.get("obj", of: exception).str?.text : nil
    let module = standardModules.contains(name[...]) ? "forget to import '\(name)'?" : nil
    switch (near, module) {
    case (let near?, let module?): return ". Did you mean: '\(near)'? Or did you \(module)"
    case (let near?, nil): return ". Did you mean: '\(near)'?"
    case (nil, let module?): return ". Did you \(module)"
    case (nil, nil): return nil
    }
  }

  /// The name a program may have meant where it used one that is not defined: looked for when the
  /// exception is raised, since the variables are gone when it is reported.
  static func variable(like name: String, in frame: Frame, _ machine: Machine) -> String? {
    let locals = machine.locals(of: frame.code, frame.registers)
    let id = machine.names.intern(name)
    if let receiver = locals.get(name: StrObject("self")), case .object(let object) = receiver,
      object.attributes?.get(id, machine) != nil || machine.type(of: receiver).lookup(id, machine) != nil
    {
      return "self.\(name)"
    }
    let outer = frame.globals.entries + machine.builtins.entries
    return closest(
      to: name, among: locals.keys.compactMap { $0.str?.text } + outer.map { machine.names.text($0.name) })
  }

  /// The modules of Python's standard library, of which coroviz has some.
  private static let standardModules = Set(
    """
    abc argparse array ast asyncio atexit base64 bdb binascii bisect builtins bz2 cProfile calendar cmath cmd code
    codecs codeop collections colorsys compileall concurrent configparser contextlib contextvars copy copyreg csv
    ctypes curses dataclasses datetime dbm decimal difflib dis doctest email encodings ensurepip enum errno
    faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc getopt getpass gettext glob graphlib
    grp gzip hashlib heapq hmac html http imaplib importlib inspect io ipaddress itertools json keyword linecache
    locale logging lzma mailbox marshal math mimetypes mmap modulefinder multiprocessing netrc numbers opcode
    operator optparse os pathlib pdb pickle pickletools pkgutil platform plistlib poplib posix posixpath pprint
    profile pstats pty pwd pyclbr pydoc queue quopri random re readline reprlib resource rlcompleter runpy sched
    secrets select selectors shelve shlex shutil signal site smtplib socket socketserver sqlite3 ssl stat statistics
    string stringprep struct subprocess symtable sys sysconfig syslog tarfile tempfile termios textwrap this
    threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle types typing
    unicodedata unittest urllib uuid venv warnings wave weakref webbrowser wsgiref xml xmlrpc zipapp zipfile
    zipimport zlib zoneinfo
    """.split(whereSeparator: \.isWhitespace))
}
