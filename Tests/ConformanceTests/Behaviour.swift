import TestSupport

/// What can be seen of a program's run from outside, in the form in which it is on record.
struct Behaviour: Equatable {
  /// Standard output.
  var output: String
  /// The exit status and a line end; empty for 0.
  var status: String
  /// One line for each handle that the loop ran; empty when no loop ran.
  var schedule: String
  /// The last line of standard error. Only kept when the program ended with an exception or `sys.exit`: on
  /// other ends warnings may stand there, whose wording is no part of the promise.
  var lastError: String

  private static let deadlock: Int32 = 86
}

extension Behaviour {
  init(_ run: ProgramRun, schedule: String) {
    output = run.output
    status = run.status == 0 ? "" : "\(run.status)\n"
    self.schedule = schedule
    let keepsError = run.status != 0 && run.status != Self.deadlock
    let last = run.errors.split(separator: "\n").last { !$0.allSatisfy(\.isWhitespace) }
    lastError = keepsError ? last.map { "\($0)\n" } ?? "" : ""
    if run.timedOut { lastError = "killed: it did not end in time\n" }
  }

  /// Where `actual` is different from this, as one diff for each part; empty when nothing is.
  func difference(from actual: Behaviour) -> String {
    let parts = [
      ("stdout", output, actual.output), ("exit status", status, actual.status),
      ("last line of stderr", lastError, actual.lastError), ("schedule", schedule, actual.schedule),
    ]
    return parts.filter { $0.1 != $0.2 }
      .map { "\($0.0) (- CPython, + coroviz):\n" + lineDifference($0.1, $0.2) }
      .joined(separator: "\n")
  }
}
