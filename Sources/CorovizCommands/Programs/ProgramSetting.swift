import ArgumentParser
import AsyncioRuntime
import Canvas
import PythonInterpreter

/// `NAME=VALUE`: a constant of the program and what it is to be instead.
struct ProgramSetting: Hashable, Sendable {
  let name: String
  /// As the person typed it, or as it stands in the program once it is in force.
  let value: String

  init(name: String, value: String) {
    self.name = name
    self.value = value
  }

  /// - Throws: `ValidationError` for a text that is not `NAME=VALUE`; `option` is the option it followed.
  init(_ text: String, option: String) throws {
    guard let sign = text.firstIndex(of: "="), sign != text.startIndex else {
      throw ValidationError("\(option) takes NAME=VALUE, as in \(option) N=5")
    }
    name = String(text[..<sign])
    value = String(text[text.index(after: sign)...])
  }

  /// `N=5`, on one line and harmless to show.
  var text: String { displaySafe("\(name)=\(value)") }
}

/// `--set`, for commands that run a program.
struct SettingsOption: ParsableArguments {
  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "Give a constant of the program another value; may be repeated.", valueName: "name=value"))
  var texts: [String] = []

  /// - Throws: `ValidationError` for what is not `NAME=VALUE`.
  func validate() throws { _ = try settings() }

  /// - Throws: `ValidationError` for what is not `NAME=VALUE`.
  func settings() throws -> [ProgramSetting] {
    try texts.map { try ProgramSetting($0, option: "--set") }
  }
}

extension Program {
  /// The program with other values for its constants, and the settings as they stand in it; of two for one name the
  /// later counts. A program that is not Python stays as it is: running it says why.
  ///
  /// - Throws: `CommandFailure` for a name that the program has not, with those it has, and for a value that is none.
  func applying(_ settings: [ProgramSetting]) throws(CommandFailure) -> (Program, [ProgramSetting]) {
    guard !settings.isEmpty, let text = try? Parser.decode(source, fileName: fileName),
      let constants = try? ProgramConstants(text)
    else { return (self, settings) }
    let mark = Array(source.prefix(max(0, source.count - text.count)))
    guard mark + text == source else {
      throw CommandFailure("--set needs a program in UTF-8: save \(fileName) in that encoding", status: 2)
    }
    var applied: [ProgramSetting] = []
    var values: [(constant: TopLevelConstant, value: SettingValue)] = []
    for (index, setting) in settings.enumerated() {
      let isLast = !settings[(index + 1)...].contains { $0.name == setting.name }
      guard isLast else { continue }
      let value = try value(of: setting, constants)
      values.append(value)
      applied.append(ProgramSetting(name: setting.name, value: value.value.text))
    }
    var program = self
    program.source = mark + constants.substituting(values)
    return (program, applied)
  }

  private func value(
    of setting: ProgramSetting, _ constants: ProgramConstants
  ) throws(CommandFailure) -> (constant: TopLevelConstant, value: SettingValue) {
    guard let constant = constants[setting.name] else {
      throw CommandFailure(
        "\(displaySafe(fileName)) has no constant '\(displaySafe(setting.name))'. \(Self.list(constants))",
        status: 2)
    }
    guard let value = SettingValue(setting.value, for: constant) else {
      throw CommandFailure(
        "'\(displaySafe(setting.value))' is no value for \(setting.name): write a number, True, False, None, a list such as "
          + "'[1, 2]', or a string with its quotes, as in --set '\(setting.name)=\"text\"'", status: 2)
    }
    return (constant, value)
  }

  /// The most constants that an error lists.
  private static let longestList = 12

  /// What can be set, with values and lines.
  private static func list(_ constants: ProgramConstants) -> String {
    let known = constants.all.filter(\.isLiteral)
    guard !known.isEmpty else {
      return "It has none: a constant is a line such as `N = 3` outside of functions."
    }
    let items = known.prefix(longestList).map { constant in
      "\(constant.name)=\(shortened(constants.text(of: constant))) (line \(constant.range.line))"
    }
    let more = known.count > longestList ? " and \(known.count - longestList) more" : ""
    return "It has \(displaySafe(items.joined(separator: ", ")))\(more)."
  }

  private static func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }.joined(separator: " ")
    return line.count > 40 ? line.prefix(40) + "…" : line
  }
}
