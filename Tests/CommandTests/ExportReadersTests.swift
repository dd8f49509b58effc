import Canvas
import TestSupport
import Testing

/// Exports, read by programs that are not ours.
struct ExportReadersTests {
  private static let size = Size(width: 80, height: 24)
  private static let options = ["--size", "80x24", "--lang", "zh"]

  /// What the screen shows in the end, without the source: how that has scrolled depends on the way there.
  private static func lastScreen(_ program: String) throws -> [String] {
    let run = try ProgramRun(BuiltProgram.coroviz, ["screenshot", program, "--at", "end"] + options)
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return rightPanels(lines.map(String.init))
  }

  private static func rightPanels(_ lines: [String]) -> [String] {
    lines.map { line in
      let start = line.firstRange(of: "││") ?? line.firstRange(of: "│├") ?? line.firstRange(of: "┤├")
      return start.map { String(line[$0.upperBound...]) } ?? line
    }
  }

  private static func exported(_ program: String, _ name: String, _ more: String...) throws -> TemporaryFolder
  {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(
      BuiltProgram.coroviz, ["export", program, "-o", name] + options + more, directory: folder.path)
    #expect(run.status == 0)
    #expect(run.errors == "" || run.errors.contains("much for a moving picture"))
    return folder
  }

  @Test(arguments: ["workers", "crawler"])
  func asciinemaPrintsWhatTheScreenShows(_ program: String) throws {
    let folder = try Self.exported(program, "a.cast")
    let cat = try ProgramRun(
      TestTools.asciinema(), ["cat", "a.cast"], directory: folder.path, environment: ["HOME": folder.path])
    #expect(cat.status == 0 && cat.errors == "")
    var terminal = VirtualTerminal(size: Self.size)
    terminal.feed(cat.output.utf8)
    #expect(Self.rightPanels(terminal.lines) == (try Self.lastScreen(program)))
  }

  @Test func asciinemaPlaysItFromMarkerToMarker() throws {
    let folder = try Self.exported("workers", "a.cast", "--pace", "0.05")
    let terminal = try PseudoTerminal(
      TestTools.asciinema(), ["play", "-m", "a.cast"], size: Self.size, environment: ["HOME": folder.path],
      directory: folder.path)
    try terminal.waitForText("0/183", within: Viewing.patience)
    terminal.type("]")
    try terminal.waitForText("程序开始运行", within: Viewing.patience)
    let playing = try PseudoTerminal(
      TestTools.asciinema(), ["play", "-s", "100", "a.cast"], size: Self.size,
      environment: ["HOME": folder.path], directory: folder.path)
    #expect(try playing.waitForExit(within: 60) == .status(0))
    #expect(Self.rightPanels(playing.screen.lines) == (try Self.lastScreen("workers")))
    #expect(playing.isRestored)
  }

  /// The facts of research on the format, checked by Python's JSON parser: one array of three a line, no time before the
  /// one before it, strings only, a header of integers and sixteen colours.
  private static let castCheck = """
    import json, re, sys
    lines = open(sys.argv[1], encoding="utf-8", newline="").read().split("\\n")
    assert lines.pop() == ""
    header, version = json.loads(lines[0]), int(sys.argv[2])
    assert header["version"] == version and "timestamp" not in header
    term = header if version == 2 else header["term"]
    columns, rows = (term["width"], term["height"]) if version == 2 else (term["cols"], term["rows"])
    assert (type(columns), columns, type(rows), rows) == (int, 80, int, 24)
    assert type(header["idle_time_limit"]) is int and type(header["title"]) is str
    if version == 2: assert header["env"] == {"TERM": "xterm-256color"}
    else: assert term["type"] == "xterm-256color" and "env" not in header
    colour = re.compile("#[0-9a-f]{6}$")
    theme = term["theme"]
    assert colour.match(theme["fg"]) and colour.match(theme["bg"])
    palette = theme["palette"].split(":")
    assert len(palette) == 16 and all(map(colour.match, palette))
    codes, last = [], 0
    for line in lines[1:]:
        assert line.startswith("[")
        time, code, data = json.loads(line)
        assert type(data) is str and time >= (last if version == 2 else 0)
        last = time
        codes.append(code)
    assert set(codes) == ({"o", "m"} if version == 2 else {"o", "m", "x"})
    assert codes[0] == "o" and codes.count("m") > 100
    if version == 3: assert json.loads(lines[-1])[2] == "0"
    print("good")
    """

  @Test(arguments: ["2", "3"])
  func pythonReadsBothVersions(_ version: String) throws {
    let folder = try Self.exported("workers", "a.cast", "--cast-version", version)
    let check = try ProgramRun(
      TestTools.python(), ["-c", Self.castCheck, "a.cast", version], directory: folder.path)
    #expect(check.errors == "")
    #expect(check.output == "good\n")
  }

  /// What both versions tell a terminal, and when, is the same.
  @Test func versionsDifferInFormOnly() throws {
    let check = """
      import json
      def events(name, relative):
          time, found = 0, []
          for line in open(name, encoding="utf-8").read().splitlines()[1:]:
              at, code, data = json.loads(line)
              time = round(time + at, 3) if relative else at
              if code != "x": found.append((time, code, data))
          return found
      assert events("two.cast", False) == events("three.cast", True)
      print("good")
      """
    let folder = try Self.exported("crawler", "two.cast")
    let third = try ProgramRun(
      BuiltProgram.coroviz, ["export", "crawler", "-o", "three.cast", "--cast-version", "3"] + Self.options,
      directory: folder.path)
    #expect(third.status == 0)
    let run = try ProgramRun(TestTools.python(), ["-c", check], directory: folder.path)
    #expect(run.output == "good\n" && run.errors == "")
  }

  private static let svgCheck = """
    import sys, xml.etree.ElementTree as xml
    root = xml.parse(sys.argv[1]).getroot()
    names = {e.tag.split("}")[1] for e in root.iter()}
    assert names <= {"svg", "title", "desc", "style", "defs", "g", "use", "rect", "text", "path"}, names
    assert len(root.find("{*}title").text) > 0 and len(root.find("{*}desc").text) > 0
    ids = [e.get("id") for e in root.iter() if e.get("id")]
    assert len(ids) == len(set(ids))
    for e in root.iter():
        for key, value in e.attrib.items():
            assert not key.split("}")[-1].startswith("on"), key
            if key.endswith("href"): assert value[0] == "#" and value[1:] in ids
    print("good")
    """

  @Test(arguments: ["workers", "crawler"], ["a.svg", "a.anim.svg"])
  func pythonParsesPictures(_ program: String, _ name: String) throws {
    let folder = try Self.exported(program, name)
    let check = try ProgramRun(TestTools.python(), ["-c", Self.svgCheck, name], directory: folder.path)
    #expect(check.errors == "")
    #expect(check.output == "good\n")
  }

  @Test func picturesOfHostileProgramsAreXML() throws {
    let folder = try TemporaryFolder(
      "odd.py",
      """
      x = "</text><script>alert(1)</script> ]]> & \\x1b[31m \\x00 \\ufffe 任务"
      print(x, "<image href='x'/>")

      """)
    for name in ["a.svg", "a.anim.svg"] {
      #expect(try coroviz("export", "odd.py", "-o", name, in: folder).status == 0)
      let check = try ProgramRun(TestTools.python(), ["-c", Self.svgCheck, name], directory: folder.path)
      #expect(check.output == "good\n" && check.errors == "")
    }
  }
}
