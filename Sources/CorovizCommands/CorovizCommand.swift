import ArgumentParser
import AsyncioRuntime

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `coroviz`: the root of all commands.
package struct CorovizCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "coroviz",
    abstract: "See an event loop: walk through a Python program tick by tick, forwards and backwards.",
    usage: """
      coroviz [<options>] [<program>] [<arguments> ...]
      coroviz <subcommand> ...
      """,
    discussion: """
      A program is the name of a built-in scenario, a Python file of yours, or a
      recording (.coroviz).
      What follows your file's name is for your program: options of coroviz go
      before it.

      Examples:
        coroviz                      a menu of scenarios
        coroviz workers              walk through a scenario
        coroviz --lang zh workers    the same in Chinese
        coroviz my_program.py 3      walk through a program of yours
        coroviz run workers          just run it
        coroviz check my_program.py  what it uses that coroviz does not have
        coroviz explain workers      the story in numbered steps
        coroviz record workers       walk and record, with notes
        coroviz replay FILE.coroviz  play a recorded lesson
        coroviz quiz workers         what comes next?
      """,
    version: Version.text,
    subcommands: [
      ViewCommand.self, ListCommand.self, ShowCommand.self, RunCommand.self, CheckCommand.self,
      ExplainCommand.self,
      RecordCommand.self,
      DiffCommand.self, QuizCommand.self,
      ReplayCommand.self, VerifyCommand.self,
      ScreenshotCommand.self, ExportCommand.self, BenchCommand.self,
    ],
    defaultSubcommand: ViewCommand.self
  )

  package init() {}
}

/// `exit`, which inside a command names a method of ArgumentParser's.
private func endProcess(_ status: Int32) -> Never { exit(status) }

/// What `coroviz --version` prints.
enum Version {
  static let text = "0.1.0"
}

extension CorovizCommand {
  /// Parses the process's arguments and does what they say; the one thing that `@main` calls.
  ///
  /// Errors go to standard error as `coroviz: ...`. The exit status is 2 for wrong usage, 1 for a failure.
  package static func start() {
    Simulation.prepareProcess()
    var failing: any ParsableCommand.Type = CorovizCommand.self
    do {
      var command = try parsed(ArgumentOrder.rearranged(Array(CommandLine.arguments.dropFirst())))
      failing = type(of: command)
      try command.run()
    } catch let failure as CommandFailure {
      StandardError.write("coroviz: \(failure.message)\n")
      endProcess(failure.status)
    } catch {
      leave(with: error, from: failing)
    }
  }

  /// The command that the arguments ask for.
  ///
  /// Only the one that is named is parsed at first: to parse from the root costs a tenth of the time until the first
  /// frame. Where that gives no command, the root is asked: it knows what to say of help, versions and mistakes.
  private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    let named = configuration.subcommands.first { $0.configuration.commandName == arguments.first }
    let command = named ?? ViewCommand.self
    let rest = named == nil ? arguments : Array(arguments.dropFirst())
    if arguments.first != "help", let parsed = try? command.parseAsRoot(rest), type(of: parsed) == command {
      return parsed
    }
    return try parseAsRoot(arguments)
  }

  /// `command` is the one whose usage is to be told: errors of parsing know theirs, errors of running do not.
  private static func leave(with error: any Error, from command: any ParsableCommand.Type) -> Never {
    let code = exitCode(for: error)
    if code.isSuccess {
      var output = StandardOutput()
      output.write(fullMessage(for: error) + "\n")
      output.flush()
      endProcess(0)
    }
    if let status = error as? ExitCode { endProcess(status.rawValue) }
    let isOfParsing = command == CorovizCommand.self
    let usage = UsageText(
      message(for: error), full: command.fullMessage(for: error), commandPrefix: isOfParsing ? "" : "coroviz "
    )
    StandardError.write("coroviz: \(usage.text)\n")
    endProcess(code == .validationFailure ? 2 : 1)
  }
}

/// A wrong call in few lines: what is wrong, how it is called, where more is said.
private struct UsageText {
  let text: String

  /// `commandPrefix` comes before the command's name, which alone does not say whose subcommand it is.
  init(_ message: String, full: String, commandPrefix: String) {
    let lines = full.split(separator: "\n").map { String($0).trimmed }
    let usage = lines.first { $0.hasPrefix("Usage: ") }?.replacing("Usage: ", with: "Usage: " + commandPrefix)
    let hint = lines.last { $0.contains("--help") }?.replacing("See '", with: "See '" + commandPrefix)
    text = ([message] + [usage, hint].compactMap(\.self)).joined(separator: "\n")
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

/// Why a command could not do its work: one sentence with what to do next, and the exit status.
struct CommandFailure: Error {
  let message: String
  /// The same for the full screen, where it speaks Chinese; nil where it is said on standard error only.
  let chinese: String?
  let status: Int32

  init(_ message: String, chinese: String? = nil, status: Int32 = 1) {
    self.message = message
    self.chinese = chinese
    self.status = status
  }
}
