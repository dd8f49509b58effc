import Recording

/// Reads typed lines: `goto turn:3`, `break line 12`, `5 step`, `5n`, `q`. A colon before them changes nothing.
package enum CommandParser {
  /// The command a line asks for; nil for an empty line.
  package static func parse(_ line: String) throws(CommandProblem) -> ViewerCommand? {
    var words = line.drop { $0 == ":" || $0 == " " }.split(separator: " ").map(String.init)
    if let word = words.first, let (count, key) = countAndKey(word) {
      words.replaceSubrange(...0, with: [count, key])
    }
    guard let first = words.first else { return nil }
    if isPosition(first), words.count == 1 { return .goTo(first) }
    let count = Int(first)
    if count != nil { words.removeFirst() }
    guard let name = words.first else { return nil }
    let rest = words.dropFirst().joined(separator: " ")
    return try command(name, rest, count: count)
  }

  /// A number, a percentage or `kind:value` alone means "go there".
  private static func isPosition(_ word: String) -> Bool {
    if word.allSatisfy(\.isASCIIDigit) { return true }
    if word.hasSuffix("%"), word.dropLast().allSatisfy(\.isASCIIDigit), word.count > 1 { return true }
    return word.contains(":")
  }

  /// The two halves of `5n`: a count and the key it is for, as both would be pressed. `50%` is a position.
  private static func countAndKey(_ word: String) -> (count: String, key: String)? {
    guard word.count > 1, let key = word.last, key != "%", word.dropLast().allSatisfy(\.isASCIIDigit),
      !key.isASCIIDigit
    else { return nil }
    return (String(word.dropLast()), String(key))
  }

  private static func command(
    _ name: String, _ rest: String, count: Int?
  ) throws(CommandProblem) -> ViewerCommand {
    if !rest.isEmpty || ViewerAction(rawValue: name) == nil, let word = CommandWord.named(name) {
      return try command(word, rest)
    }
    if let action = action(named: name) { return .action(action, count: count ?? Int(rest)) }
    throw .unknown(name)
  }

  /// An action by its name, another word for it, or the beginning of exactly one name.
  private static func action(named name: String) -> ViewerAction? {
    if let exact = ViewerAction(rawValue: name) ?? aliases[name] { return exact }
    if name.count == 1, let key = name.first, let bound = KeyBindings.action(for: .character(key)) {
      return bound
    }
    let candidates = ViewerAction.allCases.filter { $0.rawValue.hasPrefix(name) }
    // "cont" is `continue`, although `continue-back` begins so too.
    guard let shortest = candidates.min(by: { $0.rawValue.count < $1.rawValue.count }) else { return nil }
    return candidates.allSatisfy { $0.rawValue.hasPrefix(shortest.rawValue) } ? shortest : nil
  }

  private static let aliases: [String: ViewerAction] = [
    "next": .turnForward, "exit": .quit, "keys": .help, "pause": .playPause, "run": .continueForward,
    "forward": .eventForward, "warn": .warnings, "scenarios": .menu, "clear": .clearBreakpoints,
    "notes": .marks,
  ]

  private static func command(_ word: CommandWord, _ rest: String) throws(CommandProblem) -> ViewerCommand {
    let missing = CommandProblem.needsArgument(word.name, example: word.example)
    switch word.kind {
    case .breaks: return .listBreakpoints
    case .set: return .showOptions
    case .breakpoint: return try breakpoint(rest, missing)
    case .mark: return mark(rest)
    case .unnote: return .unnote
    case .unmark: return .unmark
    case .ascii: return .ascii(try onOff(rest, missing))
    case .contrast: return .contrast(try onOff(rest, missing))
    case .colour: return .colour(try onOff(rest, missing))
    case .mouse: return .mouse(try onOff(rest, missing))
    case .delete, .speed, .panel: return try valued(word, rest, missing)
    default: break
    }
    guard !rest.isEmpty else { throw missing }
    switch word.kind {
    case .goTo: return .goTo(rest)
    case .language: return .language(rest)
    case .theme: return .theme(rest)
    case .search: return .search(rest)
    case .write: return .write(rest)
    case .select: return .select(rest)
    case .note: return .note(rest)
    case .record: return .record(rest)
    case .save: return .save(rest)
    default: return .open(rest)
    }
  }

  /// A marker's label, with its kind before it unless it is a mere place.
  private static func mark(_ rest: String) -> ViewerCommand {
    let first = rest.prefix { $0 != " " }
    guard let kind = Marker.Kind(rawValue: String(first)) else { return .mark(rest, .place) }
    return .mark(String(rest.dropFirst(first.count).drop { $0 == " " }), kind)
  }

  private static func valued(
    _ word: CommandWord, _ rest: String, _ missing: CommandProblem
  ) throws(CommandProblem) -> ViewerCommand {
    switch word.kind {
    case .delete:
      guard let number = Int(rest) else { throw missing }
      return .delete(number)
    case .speed:
      guard let factor = Double(rest), factor.isFinite, factor > 0 else { throw missing }
      return .speed(factor)
    default:
      guard let kind = PanelKind.allCases.first(where: { "\($0)".hasPrefix(rest) }), !rest.isEmpty else {
        throw missing
      }
      return .panel(kind)
    }
  }

  private static func breakpoint(
    _ rest: String, _ missing: CommandProblem
  ) throws(CommandProblem) -> ViewerCommand {
    let kind = rest.prefix { $0 != " " }
    let argument = rest.dropFirst(kind.count).drop { $0 == " " }
    switch kind {
    case "output": return .breakOutput(String(argument))
    case "task" where !argument.isEmpty: return .breakTask(String(argument))
    case "line":
      guard let line = Int(argument) else { throw missing }
      return .breakLine(line)
    default:
      guard let line = Int(kind) else { throw missing }
      return .breakLine(line)
    }
  }

  private static func onOff(_ rest: String, _ missing: CommandProblem) throws(CommandProblem) -> Bool {
    switch rest {
    case "on", "yes", "": return true
    case "off", "no": return false
    default: throw missing
    }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
