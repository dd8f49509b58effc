import Canvas
import TestSupport

/// A walk on the full screen, in a real pseudo-terminal.
///
///     let walk = try Viewing("workers")
///     walk.press("t")
///     try walk.waitForRow("worker_1", "sleep 1 s")
///     try walk.quit()
final class Viewing {
  let terminal: PseudoTerminal

  /// Starts coroviz, and waits for the first picture unless the arguments lead to something else.
  init(
    _ arguments: String..., size: Size = Size(width: 100, height: 30), environment: [String: String] = [:],
    in folder: TemporaryFolder? = nil, waitsFor first: String? = "START"
  ) throws {
    terminal = try PseudoTerminal(
      BuiltProgram.coroviz, arguments, size: size, environment: environment, directory: folder?.path)
    if let first { try terminal.waitForText(first, within: Viewing.patience) }
  }

  /// Seconds until a wait is in vain: long, since a machine that runs tests may be busy.
  static let patience: Double = 20
  /// Seconds in which a key must be answered, however much the program computes. A slice of the engine's work takes
  /// milliseconds; in a debug build, on a machine that runs several test suites at once, up to two seconds.
  static let answerTime: Double = 6

  var screen: VirtualTerminal { terminal.screen }

  func press(_ keys: String) { terminal.type(keys) }

  /// Types a line on the command line.
  func command(_ line: String) throws {
    press(":")
    try terminal.wait("the command line", within: Viewing.patience) {
      $0.lines.last?.hasPrefix(" :") == true || $0.lines.last?.hasPrefix(":") == true
    }
    press(line + Keys.enter)
  }

  /// Waits until some row shows all the words, in their order.
  func waitForRow(_ words: String..., within seconds: Double = Viewing.patience) throws {
    try terminal.wait("a row with \(words)", within: seconds) { screen in
      screen.lines.contains { contains($0, words) }
    }
  }

  /// Waits until no row shows the words.
  func waitUntilGone(_ words: String..., within seconds: Double = Viewing.patience) throws {
    try terminal.wait("no row with \(words)", within: seconds) { screen in
      !screen.lines.contains { contains($0, words) }
    }
  }

  /// Waits for a word of the status bar, such as PAUSED.
  func waitForStatus(_ words: String..., within seconds: Double = Viewing.patience) throws {
    try terminal.wait("the status \(words)", within: seconds) { contains($0.lines[0], words) }
  }

  /// Leaves with `q`; the terminal must be as it was.
  func quit() throws -> (exit: ProcessExit, notRestored: [String]) {
    press("q")
    let exit = try terminal.waitForExit(within: Viewing.patience)
    return (exit, terminal.restoreFailures)
  }
}

private func contains(_ line: String, _ words: [String]) -> Bool {
  var rest = line[...]
  for word in words {
    guard let range = rest.firstRange(of: word) else { return false }
    rest = rest[range.upperBound...]
  }
  return true
}
