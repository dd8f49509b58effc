import Canvas
import TestSupport

/// Starts the demonstration program on a pseudo-terminal and waits for its first picture.
func startDemo(
  _ arguments: [String] = [], size: Size = Size(width: 60, height: 10), environment: [String: String] = [:]
) throws -> PseudoTerminal {
  let terminal = try PseudoTerminal(
    BuiltProgram.path("TerminalDemo"), arguments, size: size, environment: environment)
  // The cursor is put there last.
  try terminal.wait("the first picture") { $0.shows("event none") && $0.cursor == Point(x: 7, y: 2) }
  return terminal
}
