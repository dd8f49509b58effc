import Timeline
import TraceModel

/// What the program does that it probably should not, told where it is noticed.
extension Scene {
  func tellWarnings() -> [StorySentence] {
    guard state.warnings.count > prior.warnings else { return [] }
    return state.warnings.suffix(state.warnings.count - prior.warnings).compactMap { warning in
      guard !isToldAnyway(warning.kind), let diagnostic = warning.kind.diagnostic(in: state) else {
        return nil
      }
      let message = DiagnosticText(names: names, state: state, log: log).message(diagnostic)
      var sentence = say(
        message.text(in: .english), "\(message.text(in: .chinese))", .key, task: warning.kind.tasks.first,
        line: warning.line > 0 ? warning.line : nil)
      sentence.topic = .warning
      return sentence
    }
  }

  /// Whether the event itself has its sentence about this.
  private func isToldAnyway(_ kind: Warning.Kind) -> Bool {
    switch kind {
    case .neverAwaited, .neverRetrieved, .deadlock, .blocked: true
    default: false
    }
  }
}
