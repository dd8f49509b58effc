import TestSupport
import Testing

/// `coroviz check`: what a program uses that is not there.
struct CheckTests {
  private func check(_ program: String, _ options: String...) throws -> ProgramRun {
    let folder = try TemporaryFolder("p.py", program)
    return try ProgramRun(BuiltProgram.coroviz, ["check"] + options + ["p.py"], directory: folder.path)
  }

  private func findings(_ program: String) throws -> [String] {
    try check(program).output.split(separator: "\n").map { String($0.trimmingPrefix("p.py:")) }
  }

  @Test func nothingIsMissing() throws {
    let run = try coroviz("check", "workers", "crawler")
    #expect(run.output == "workers.py: nothing missing\ncrawler.py: nothing missing\n")
    #expect(run.status == 0)
  }

  @Test func everyScenarioIsComplete() throws {
    let list = try coroviz("list").output.split(separator: "\n").filter { $0.hasPrefix("  ") }
    let names = list.compactMap { $0.split(separator: " ").first.map(String.init) }
    let run = try ProgramRun(BuiltProgram.coroviz, ["check"] + names)
    #expect(run.status == 0, "\(run.output)")
  }

  @Test func modules() throws {
    let run = try check("import time, socket\nimport numpy as np, itertols\nfrom curses import wrapper\n")
    #expect(
      run.output == """
        p.py:1:14: there is no module 'socket' in coroviz; a program here has no network
        p.py:2:8: there is no module 'numpy' in coroviz; it is not part of Python, and only Python's own modules are here
        p.py:2:21: there is no module 'itertols' in coroviz; did you mean 'itertools'?
        p.py:3:1: there is no module 'curses' in coroviz; it needs a window or a terminal

        """)
    #expect(run.status == 1)
  }

  @Test func whatTheProgramIsPreparedForIsANote() throws {
    let run = try check(
      """
      from typing import TYPE_CHECKING
      try:
          import uvloop
      except ImportError:
          uvloop = None
      if TYPE_CHECKING:
          import trio
      """)
    let notes = run.output.split(separator: "\n")
    #expect(
      notes.count == 3 && notes[0].hasPrefix("p.py:3:12: note: ") && notes[1].hasPrefix("p.py:7:12: note: "))
    #expect(notes.last == "p.py: nothing missing")
    #expect(run.status == 0)
  }

  @Test func namesOfModules() throws {
    #expect(
      try findings(
        """
        import asyncio as aio
        from collections import dequeue
        from time import *
        sleep(1)
        aio.sleeep(1)
        aio.Queue.gett
        """) == [
          "2:25: module 'collections' has no 'dequeue' in coroviz; did you mean 'deque'?",
          "5:5: module 'asyncio' has no 'sleeep' in coroviz; did you mean 'sleep'?",
          "6:11: class 'Queue' has no 'gett' in coroviz; did you mean 'get'?",
        ])
  }

  @Test func attributesOfWhatIsPlainFromTheText() throws {
    #expect(
      try findings(
        """
        "a".joined
        [].push(1)
        parts = dict()
        parts.has_key(1)
        f"{1}".uper()
        other = unknown = object()
        other.anything
        """) == [
          "1:5: 'str' has no 'joined' in coroviz; did you mean 'join'?",
          "2:4: 'list' has no 'push' in coroviz",
          "4:7: 'dict' has no 'has_key' in coroviz",
          "5:8: 'str' has no 'uper' in coroviz; did you mean 'upper'?",
        ])
  }

  @Test func ownNamesAreNotChecked() throws {
    #expect(
      try findings(
        """
        import time
        class time2: pass
        def f(asyncio, *args, key=None, **rest):
            asyncio.anything
            return lambda x: x + [y for y in args if (z := y)] + [z, key, rest]
        match f:
            case {"a": [b, *c], **d}: print(b, c, d)
        def g[T](x: T) -> T: return x
        type Alias = int
        print(__name__, __file__, Alias, time.time)
        """) == ["nothing missing".prefixedByProgram])
  }

  /// Whether something is not there or is there and refuses may change; that a program can't have it does not.
  @Test func callsThatAreRefused() throws {
    let found = try findings(
      """
      import asyncio
      loop = asyncio.new_event_loop()
      with open("data.txt") as file: pass
      loop.create_server(None)
      asyncio.open_connection("localhost", 80)
      """)
    #expect(found.count == 3)
    #expect(found.first == "3:6: open() is refused: a program here can't read or write files")
    #expect(found.dropFirst().first?.hasPrefix("4:6: ") == true)
    #expect(found.last?.hasPrefix("5:9: ") == true)
    for line in found.dropFirst() { #expect(line.contains("no network"), "\(line)") }
  }

  @Test func undefinedNamesAreNotes() throws {
    #expect(
      try findings("print(undefined)\n") == [
        "1:7: note: name 'undefined' is not defined in this file, and not built in",
        "nothing missing".prefixedByProgram,
      ])
    #expect(try findings("exec('a = 1')\nprint(a)\n") == ["nothing missing".prefixedByProgram])
  }

  @Test func aSyntaxErrorIsPythons() throws {
    let run = try check("def f(:\n")
    #expect(run.errors == "  File \"p.py\", line 1\n    def f(:\n          ^\nSyntaxError: invalid syntax\n")
    #expect(run.output == "")
    #expect(run.status == 1)
  }

  @Test func asJSON() throws {
    let run = try check("import socket\n", "--format", "json")
    #expect(
      run.output == """
        [
        {"file":"p.py","line":1,"column":8,"kind":"missing","name":"socket","message":"there is no module 'socket' in coroviz; a program here has no network"}
        ]

        """)
    #expect(try check("", "--format", "json").output == "[]\n")
  }

  @Test func wrongUsage() throws {
    #expect(try coroviz("check").status == 2)
    #expect(try coroviz("check", "no_such_thing").status == 2)
    #expect(try coroviz("check", "./no_such_file.py").status == 2)
  }

  @Test func theErrorOfARunNamesWhatIsMissing() throws {
    let folder = try TemporaryFolder("p.py", "print(1)\nimport numpy\n")
    let run = try coroviz("run", "p.py", in: folder)
    #expect(run.errors.hasPrefix("coroviz: there is no module 'numpy' here (it is not part of Python"))
    #expect(run.errors.contains("`coroviz check p.py` lists all that is missing\nTraceback"))
    #expect(run.errors.hasSuffix("ModuleNotFoundError: No module named 'numpy'\n"))
    folder.write("q.py", Array("import hashlib\nhashlib.blake2b\n".utf8))
    let other = try coroviz("run", "q.py", in: folder)
    #expect(other.errors.hasPrefix("coroviz: there is no 'blake2b' in the module 'hashlib' here"))
    #expect(other.errors.hasSuffix("AttributeError: module 'hashlib' has no attribute 'blake2b'\n"))
  }

  /// What CPython has not either is misspelt: its own words are enough.
  @Test(arguments: [
    "import asyncio\nasyncio.sleep_ms", "import asyncio\nasyncio.slep(1)", "from time import slep",
    "import asynco",
    "import math\nmath.sqr(2)",
  ])
  func theErrorOfAMisspellingIsPythonsOwn(program: String) throws {
    let folder = try TemporaryFolder("p.py", program + "\n")
    #expect(try coroviz("run", "p.py", in: folder).errors.hasPrefix("Traceback"))
  }

  @Test func whatLooksWrongIsToldBeforeTheProgramRuns() throws {
    let folder = try TemporaryFolder("p.py", "x = 5\nprint(x is 5)\nprint('\\d')\n")
    let run = try coroviz("run", "p.py", in: folder)
    #expect(run.output == "True\n\\d\n")
    #expect(
      run.errors == """
        p.py:3: SyntaxWarning: invalid escape sequence '\\d'
          print('\\d')
        p.py:2: SyntaxWarning: "is" with 'int' literal. Did you mean "=="?
          print(x is 5)

        """)
  }
}

extension String {
  /// The line that ends a report without findings; `findings` takes the program's name and a colon off the others.
  fileprivate var prefixedByProgram: String { " \(self)" }
}
