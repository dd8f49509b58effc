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
    help: "A scenario's name (see `coroviz list`) or a Python file.",
    completion: .custom { _, _, _ in ProgramArguments.completions })
  var program: String

  @Argument(parsing: .captureForPassthrough, help: "What the program finds in sys.argv.")
  var arguments: [String] = []

  func source(_ settings: SettingsOption) throws -> ProgramSource {
    try ProgramSource(program, arguments: arguments, settings: settings.settings())
  }

  /// Scenario names and Python files here.
  static var completions: [String] {
    ScenarioCatalog.scenarios.map(\.name) + pythonFiles()
  }

  private static func pythonFiles() -> [String] {
    guard let folder = opendir(".") else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".py") { names.append(name) }
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
  @Option(help: ArgumentHelp("The seed of `random`.", valueName: "number"))
  var seed: UInt64 = 0
}

/// `--at`.
enum PositionCheck {
  /// - Throws: `ValidationError` with the ways to write a position.
  static func check(_ text: String) throws {
    do throws(PositionError) { _ = try Position(text) } catch { throw ValidationError(error.description) }
  }
}
