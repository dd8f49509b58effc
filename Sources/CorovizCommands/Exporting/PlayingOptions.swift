import ArgumentParser
import Exporters

/// Options of formats that play in time.
struct PlayingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("How long a step stays; one with a note three times as long.", valueName: "seconds"))
  var pace = 1.0

  @Option(help: ArgumentHelp("The longest pause of the teacher's that is kept.", valueName: "seconds"))
  var idle = 5.0

  @Flag(help: "Begin again at the end (animated-svg).")
  var loop = false

  @Option(help: ArgumentHelp("2, which every tool reads, or 3 (cast).", valueName: "version"))
  var castVersion = 2

  /// - Throws: `ValidationError` that says what is allowed.
  func check() throws {
    for (name, value) in [("pace", pace), ("idle", idle)] where !(0.01...3_600).contains(value) {
      throw ValidationError("--\(name) takes seconds, from 0.01 to 3600")
    }
    guard castVersion == 2 || castVersion == 3 else {
      throw ValidationError(
        "there is no version \(castVersion) of asciicast to write: --cast-version is 2 or 3")
    }
  }

  /// The options as exporters want them, once they were checked.
  var settings: ExportSettings {
    var settings = ExportSettings()
    settings.pace = Self.milliseconds(pace)
    settings.idleLimit = Self.milliseconds(idle)
    settings.isLooping = loop
    settings.castVersion = castVersion
    return settings
  }

  private static func milliseconds(_ seconds: Double) -> Int {
    Int(exactly: (seconds * 1_000).rounded()) ?? 1_000
  }
}
