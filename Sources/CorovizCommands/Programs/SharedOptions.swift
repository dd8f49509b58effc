import ArgumentParser
import Canvas
import NcursesTerminal
import Scenarios
import Story
import Timeline

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The program and its arguments, for commands that run one.
struct ProgramArguments: ParsableArguments {
  @Argument(
    help: "A scenario's name (see `coroviz list`), a Python file or a recording.",
    completion: .custom { _, _, _ in ProgramArguments.completions })
  var program: String

  @Argument(parsing: .captureForPassthrough, help: "What the program finds in sys.argv.")
  var arguments: [String] = []

  func source(_ settings: SettingsOption, rerunning: Bool = false) throws -> ProgramSource {
    try ProgramSource(
      program, arguments: arguments, settings: settings.settings(), rerunning: rerunning)
  }

  /// Scenario names, Python files and recordings here.
  static var completions: [String] {
    ScenarioCatalog.scenarios.map(\.name) + files(endingIn: ".py", RecordingFile.ending)
  }

  /// The files in the present folder whose names end so.
  static func files(endingIn endings: String...) -> [String] {
    guard let folder = opendir(".") else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if endings.contains(where: name.hasSuffix) { names.append(name) }
    }
    return names.sorted()
  }
}

/// The language of the interface and the story.
struct LanguageOption: ParsableArguments {
  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp("en or zh; from the locale if not given.", valueName: "language"))
  var name: String?

  func language() throws -> Language {
    if let name, Language(named: name) == nil {
      throw ValidationError("'\(name)' is not a language coroviz speaks: write --lang en or --lang zh")
    }
    return Language.chosen(option: name) { getenv($0).map { String(cString: $0) } }
  }
}

/// How pictures look.
struct LookOptions: ParsableArguments {
  @Option(help: ArgumentHelp("auto, never, 8, 16 or 256 colours. NO_COLOR is respected.", valueName: "when"))
  var color: ColorOption = .auto

  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

  @Flag(help: "Strong colours on black or white, nothing faint.")
  var contrast = false
}

/// `--color`.
enum ColorOption: String, ExpressibleByArgument, CaseIterable {
  case auto, never
  case ansi8 = "8"
  case ansi16 = "16"
  case indexed256 = "256"

  var choice: ColorChoice {
    switch self {
    case .auto: .automatic
    case .never: .never
    case .ansi8: .atMost(.ansi8)
    case .ansi16: .atMost(.ansi16)
    case .indexed256: .atMost(.indexed256)
    }
  }
}

/// `--seed`.
struct SeedOption: ParsableArguments {
  @Option(
    name: .customLong("seed"),
    help: ArgumentHelp("The seed of `random` (0 if not given).", valueName: "number"))
  var given: UInt64?

  var seed: UInt64 { given ?? 0 }
}

/// `--recover`, for commands that open recordings.
struct RecoverOption: ParsableArguments {
  @Flag(help: "Open what can be read of a damaged recording.")
  var recover = false
}

/// `--at`.
enum PositionCheck {
  /// - Throws: `ValidationError` with the ways to write a position.
  static func check(_ text: String) throws {
    do throws(PositionError) { _ = try Position(text) } catch { throw ValidationError(error.description) }
  }
}
