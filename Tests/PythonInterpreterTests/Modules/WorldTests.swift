import Testing

/// What a scenario may not do is refused in words that say so; CPython does it, so no conformance program can show it.
@Suite struct WorldTests {
  private let evaluation = Evaluation()

  @Test(
    "Files are refused, with their names",
    arguments: [
      "open('notes.txt')", "open('notes.txt', 'wb')", "import io ;; io.open('notes.txt')",
      "import pathlib ;; pathlib.Path('notes.txt').read_text()", "import os ;; os.remove('notes.txt')",
      "import os ;; os.listdir('notes.txt')", "import os ;; os.path.getsize('notes.txt')",
    ])
  func files(line: String) {
    #expect(
      evaluation.describe(line)
        == "PermissionError: [Errno 13] Permission denied (a scenario can't read or write files): 'notes.txt'"
    )
  }

  @Test("Processes are refused", arguments: ["os.system('ls')", "os.popen('ls')", "os.execv('ls')"])
  func processes(call: String) {
    #expect(
      evaluation.describe("import os ;; \(call)")
        == "PermissionError: [Errno 13] Permission denied (a scenario can't start or reach processes): 'ls'")
  }

  @Test("What is wrong with the arguments is said first")
  func arguments() {
    #expect(evaluation.describe("open('notes.txt', 'q')") == "ValueError: invalid mode: 'q'")
    #expect(
      evaluation.describe("open(1.5)")
        == "TypeError: expected str, bytes or os.PathLike object, not float")
  }

  @Test("Nothing exists")
  func existence() {
    #expect(evaluation.describe("import os ;; os.path.exists('/')") == "False")
    #expect(evaluation.describe("import pathlib ;; pathlib.Path('/').is_dir()") == "False")
  }

  @Test("Zones other than UTC are not known")
  func zones() {
    #expect(
      evaluation.describe("import zoneinfo ;; zoneinfo.ZoneInfo('Europe/Paris')")
        == "ZoneInfoNotFoundError: 'No time zone found with key Europe/Paris'")
    #expect(
      evaluation.describe("import zoneinfo ;; zoneinfo.ZoneInfo('UTC')") == "zoneinfo.ZoneInfo(key='UTC')")
  }

  @Test("Entropy comes from the seed")
  func entropy() {
    let line = "import os, secrets, uuid ;; (os.urandom(4), secrets.token_hex(4), uuid.uuid4())"
    #expect(evaluation.describe(line) == Evaluation().describe(line))
  }
}
