import ArgumentParser
import AsyncioRuntime
import Canvas
import PythonInterpreter
import Recording

/// `coroviz check`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "List what programs use that coroviz does not have.",
    discussion: """
      One line for each thing, FILE:LINE:COLUMN: what is missing; notes are about
      what a program seems to be prepared for, such as a module imported inside
      try. The programs do not run.

      The exit status is 0 when nothing is missing, 1 when something is, and 2
      when a program can't be read.

      Examples:
        coroviz check my_program.py
        coroviz check --format json *.py
      """)

  /// How findings are written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Option(help: "text or json.")
  var format = Format.text

  /// Writes all that there is, for `Tests/Language/page.py`.
  @Flag(help: .hidden)
  var supported = false

  @Argument(
    help: "Scenarios, Python files or recordings.",
    completion: .custom { _, _, _ in ProgramArguments.completions })
  var programs: [String] = []

  func validate() throws {
    if programs.isEmpty, !supported {
      throw ValidationError("name a program, as in coroviz check my_program.py")
    }
  }

  func run() throws {
    let runtime = NameDirectory.ofRuntime()
    var output = StandardOutput()
    if supported {
      output.write(LanguageFacts(runtime.directory).json)
      return
    }
    let sources = try programs.map(source)
    var reports = sources.map { CheckReport($0, runtime.directory) }
    if format == .json {
      output.write(CheckReport.json(reports))
    } else {
      for report in reports { output.write(report.text) }
    }
    output.flush()
    for report in reports { report.syntaxError.map { StandardError.write($0) } }
    reports.removeAll { !$0.isBad }
    if !reports.isEmpty { throw ExitCode(1) }
  }

  /// A program that can't be read is trouble, and not something missing in it.
  private func source(_ name: String) throws(CommandFailure) -> ProgramSource {
    do throws(CommandFailure) { return try ProgramSource(name, rerunning: true) } catch {
      throw CommandFailure(error.message, status: 2)
    }
  }
}

/// What was found in one program.
struct CheckReport {
  let name: String
  private(set) var findings: [CheckFinding] = []
  /// What Python says of a text that is no Python.
  private(set) var syntaxError: String?

  init(_ source: ProgramSource, _ directory: NameDirectory) {
    name = source.program.fileName
    do {
      findings = try ProgramCheck.findings(source.program.source, fileName: name, directory)
    } catch let error as PythonSyntaxError {
      syntaxError = SyntaxErrorReport(error, fileName: name, source: source.program.source).text
    } catch {
      syntaxError = "\(error)\n"
    }
  }

  /// Whether the program can't run as it is.
  var isBad: Bool { syntaxError != nil || findings.contains { $0.kind != .note } }

  var text: String {
    if syntaxError != nil { return "" }
    let lines = findings.map { finding in
      "\(name):\(finding.line):\(finding.column): \(finding.kind == .note ? "note: " : "")\(finding.message)"
    }
    let ending = isBad ? [] : ["\(name): nothing missing"]
    return (lines + ending).map { displaySafe($0) + "\n" }.joined()
  }

  /// An array with an object for each finding.
  static func json(_ reports: [CheckReport]) -> String {
    var writer = JSONWriter()
    writer.raw("[")
    var isFirst = true
    for report in reports {
      for finding in report.findings {
        writer.raw(isFirst ? "\n{\"file\":" : ",\n{\"file\":")
        isFirst = false
        writer.quoted(report.name)
        writer.key("line")
        writer.integer(finding.line)
        writer.key("column")
        writer.integer(finding.column)
        writer.key("kind")
        writer.quoted(finding.kind.rawValue)
        writer.key("name")
        writer.quoted(finding.name)
        writer.key("message")
        writer.quoted(finding.message)
        writer.raw("}")
      }
    }
    writer.raw(isFirst ? "]\n" : "\n]\n")
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
