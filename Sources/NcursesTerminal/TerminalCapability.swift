import CNcurses

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Whether the full-screen picture is possible, or only the walk line by line.
package enum TerminalCapability: Hashable, Sendable {
  /// A terminal on both sides that can put its cursor anywhere.
  case fullScreen
  /// Only lines, for the reason given.
  case lineMode(Reason)

  /// Why there is no full screen.
  package enum Reason: Hashable, Sendable {
    /// It was asked for: `--plain`.
    case requested
    /// Keys would not come from a terminal.
    case inputIsNoTerminal
    /// The picture would not go to a terminal.
    case outputIsNoTerminal
    /// `TERM` is "dumb" or not set, as in editors' and continuous integration's windows.
    case dumbTerminal
    /// No description of this type of terminal is installed.
    case unknownTerminal(String)
    /// The terminal cannot move its cursor.
    case noCursorAddressing(String)
  }

  /// What decides.
  package struct Facts: Hashable, Sendable {
    /// Whether line mode is asked for.
    package var plainIsRequested = false
    /// Whether standard input is a terminal.
    package var inputIsTerminal = true
    /// Whether standard output is a terminal.
    package var outputIsTerminal = true
    /// `TERM`, nil if it is not set.
    package var terminalType: String?
    /// Whether a description of that type is installed.
    package var hasDescription = true
    /// Whether the description has `cup`. ncurses would accept a terminal without it and draw garbage.
    package var canMoveCursor = true

    /// Makes the facts of an ordinary terminal.
    package init(terminalType: String?) {
      self.terminalType = terminalType
    }
  }

  /// Decides by `facts`.
  package static func decide(_ facts: Facts) -> TerminalCapability {
    if facts.plainIsRequested { return .lineMode(.requested) }
    if !facts.inputIsTerminal { return .lineMode(.inputIsNoTerminal) }
    if !facts.outputIsTerminal { return .lineMode(.outputIsNoTerminal) }
    guard let type = facts.terminalType, !type.isEmpty, type != "dumb" else {
      return .lineMode(.dumbTerminal)
    }
    if !facts.hasDescription { return .lineMode(.unknownTerminal(type)) }
    if !facts.canMoveCursor { return .lineMode(.noCursorAddressing(type)) }
    return .fullScreen
  }

  /// Decides for this process's standard input and output.
  package static func current(plain: Bool = false) -> TerminalCapability {
    var facts = Facts(terminalType: getenv("TERM").map { String(cString: $0) })
    facts.plainIsRequested = plain
    facts.inputIsTerminal = isatty(STDIN_FILENO) == 1
    facts.outputIsTerminal = isatty(STDOUT_FILENO) == 1
    let capability = decide(facts)
    guard capability == .fullScreen else { return capability }
    facts.hasDescription = cnc_load_description()
    facts.canMoveCursor = facts.hasDescription && cnc_capability("cup") != nil
    return decide(facts)
  }
}

extension TerminalCapability.Reason: CustomStringConvertible {
  /// The reason as part of an English sentence: "the full screen is not possible: \(reason)".
  package var description: String {
    switch self {
    case .requested: "plain text was asked for"
    case .inputIsNoTerminal: "standard input is not a terminal"
    case .outputIsNoTerminal: "standard output is not a terminal"
    case .dumbTerminal: "TERM names a terminal that can only show lines, or none"
    case .unknownTerminal(let type):
      "no description of a terminal \"\(type)\" is installed (TERM=xterm-256color may do)"
    case .noCursorAddressing(let type): "a terminal \"\(type)\" cannot place its cursor"
    }
  }
}
