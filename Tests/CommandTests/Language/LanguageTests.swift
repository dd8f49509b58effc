import AsyncioRuntime
import PythonInterpreter
import TestSupport
import Testing

/// What there is, compared with what CPython 3.13 has and with what real programs use.
struct LanguageTests {
  private static let root = String(
    #filePath.dropLast("/Tests/CommandTests/Language/LanguageTests.swift".count))
  private static let tests = root + "/Tests/Language"

  /// The share of `coverage.tsv` that works, by uses: it may only rise.
  private static let share = 98.5

  /// The names that CPython 3.13 has: `module asyncio`, `builtins`.
  private func names(of key: String) throws -> [String] {
    let lines = try TextFile.read(Self.tests + "/cpython-3.13.txt").split(separator: "\n")
    let line = try #require(lines.first { $0.hasPrefix(key + ":") })
    return line.split(separator: " ").map { String($0.trimmingPrefix(key + ":")) }.dropFirst(
      key.contains(" ") ? 2 : 1
    ).map { $0 }
  }

  /// `coroviz check` on a file with every name says exactly what is written down as missing.
  @Test func everyNameIsThereOrDocumented() throws {
    let asyncio = try names(of: "module asyncio")
    let builtins = try names(of: "builtins")
    #expect(asyncio.count > 90 && builtins.count > 150)
    let program =
      "import asyncio\n" + asyncio.map { "asyncio.\($0)\n" }.joined() + builtins.joined(separator: "\n")
    let runtime = NameDirectory.ofRuntime()
    let findings = try ProgramCheck.findings(Array(program.utf8), fileName: "all.py", runtime.directory)
    let undocumented = findings.filter { $0.kind == .missing && LanguageGaps.reason(for: $0.name) == nil }
    #expect(undocumented.map(\.name) == [])
    #expect(findings.allSatisfy { $0.kind != .note })
  }

  /// Whatever is written down as missing is in fact CPython's.
  @Test func gapsAreNamesOfCPython() throws {
    let known = Set(try names(of: "module asyncio").map { "asyncio.\($0)" } + names(of: "builtins"))
    let platforms: Set = [
      "asyncio.ProactorEventLoop", "asyncio.IocpProactor", "asyncio.WindowsSelectorEventLoopPolicy",
    ]
    let loop = Set(try names(of: "type asyncio.AbstractEventLoop").map { "loop.\($0)" })
    for gap in LanguageGaps.documented where !platforms.contains(gap.name) {
      #expect(known.contains(gap.name) || loop.contains(gap.name), "\(gap.name)")
    }
  }

  @Test func theShareOfWhatRealProgramsUse() throws {
    let run = try ProgramRun(
      BuiltProgram.coroviz, ["run", "--stdin", Self.tests + "/coverage.tsv", Self.tests + "/coverage.py"],
      seconds: 120)
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n")
    print(lines.suffix(3).joined(separator: ", "))
    let words = try #require(lines.last).split(separator: " ")
    let share = try #require(words.count == 3 ? Double(words[1]) : nil)
    #expect(share >= Self.share, "\(run.output)")
  }

  /// The names of which coroviz says that they are not there are those that are not; `make language-page` writes them.
  @Test func theMissingNamesAreCurrent() throws {
    let run = try ProgramRun(
      "/usr/bin/env", ["python3", Self.tests + "/missing_names.py", BuiltProgram.coroviz, "--check"],
      seconds: 120)
    #expect(run.status == 0, "\(run.errors)")
  }

  /// The page is what the binary says; `make language-page` writes it.
  @Test func thePageIsCurrent() throws {
    let run = try ProgramRun(
      "/usr/bin/env",
      [
        "python3", Self.tests + "/page.py", BuiltProgram.coroviz, "--check",
        Self.root + "/Documentation/python.md",
      ],
      seconds: 120)
    #expect(run.status == 0, "\(run.errors)")
  }
}
