import Scenarios

/// The order in which people write: `coroviz workers --lang zh`.
///
/// What follows a program's name belongs to the program, so that `coroviz FILE.py --verbose` works. A built-in scenario
/// and a recording have no use for options; there, options after the name are meant for coroviz, and are put before it.
enum ArgumentOrder {
  private static let programCommands = ["view", "run", "explain", "quiz"]
  /// Options whose value is the next argument.
  private static let valued: Set = [
    "--lang", "--color", "--seed", "--at", "--schedule", "--trace", "--stdin", "--set", "--set-a", "--set-b",
    "--questions",
  ]

  /// The arguments with a scenario's options before its name.
  static func rearranged(_ arguments: [String]) -> [String] {
    var start = 0
    if let first = arguments.first, programCommands.contains(first) { start = 1 }
    guard let program = programIndex(arguments, from: start), takesNoOptions(arguments[program]) else {
      return arguments
    }
    let (options, rest) = separated(arguments[(program + 1)...])
    return arguments[..<program] + options + [arguments[program]] + rest
  }

  /// Where the first argument is that is no option and no option's value.
  private static func programIndex(_ arguments: [String], from start: Int) -> Int? {
    var index = start
    while index < arguments.count {
      guard arguments[index].hasPrefix("-"), arguments[index] != "--" else { break }
      index += valued.contains(arguments[index]) ? 2 : 1
    }
    return index < arguments.count ? index : nil
  }

  private static func takesNoOptions(_ name: String) -> Bool {
    if name.hasSuffix(RecordingFile.ending) { return true }
    return ScenarioCatalog.scenario(named: name) != nil && !name.contains("/")
      && (!name.hasSuffix(".py") || !FileAccess.exists(name))
  }

  /// Options with their values, and the rest; after "--" nothing is an option.
  private static func separated(_ arguments: ArraySlice<String>) -> (options: [String], rest: [String]) {
    var options: [String] = []
    var rest: [String] = []
    var index = arguments.startIndex
    while index < arguments.endIndex {
      let argument = arguments[index]
      if argument == "--" { return (options, rest + arguments[(index + 1)...]) }
      let length = valued.contains(argument) ? 2 : 1
      let piece = arguments[index..<min(index + length, arguments.endIndex)]
      if argument.hasPrefix("-"), argument != "-" { options += piece } else { rest.append(argument) }
      index += argument.hasPrefix("-") ? length : 1
    }
    return (options, rest)
  }
}
