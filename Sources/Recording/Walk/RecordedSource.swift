/// The program of a recording and how it was run: enough to run it again.
package struct RecordedSource: Hashable, Sendable {
  /// A value that was set for a constant of the program, as with `--set NAME=VALUE`.
  package struct Setting: Hashable, Sendable {
    package var name: String
    package var value: String

    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// What the status bar calls the program: a scenario's name, or a file's.
  package var programName: String
  /// The file's name, without its folders.
  package var fileName: String
  /// The text as it was executed, with the settings in it; not always UTF-8.
  package var bytes: [UInt8]
  /// `sys.argv[1:]`.
  package var arguments: [String]
  /// The seed of `random`.
  package var seed: UInt64
  /// What was set, for people to see: `bytes` has it already.
  package var settings: [Setting]

  package init(
    programName: String, fileName: String, bytes: [UInt8], arguments: [String] = [], seed: UInt64 = 0,
    settings: [Setting] = []
  ) {
    self.programName = programName
    self.fileName = Self.shortName(fileName)
    self.bytes = bytes
    self.arguments = arguments
    self.seed = seed
    self.settings = settings
  }

  /// A file's name without its folders.
  static func shortName(_ name: String) -> String {
    name.split(separator: "/").last.map(String.init) ?? ""
  }
}
