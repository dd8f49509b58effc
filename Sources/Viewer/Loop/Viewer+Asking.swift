import Story
import TraceModel

/// Asking the person for what the program reads: a line at the foot of the screen, while the walk waits on its way.
extension Viewer {
  /// Whether the person is being asked.
  package var asksForInput: Bool { state.input?.purpose == .programInput }

  /// Shows where the program waits, and asks.
  func ask() {
    let position = history.foldedCount
    if position != state.position {
      arrive(at: position, from: walk?.move.isStep == true ? state.position : nil)
    }
    state.isWorking = false
    state.playback.stop()
    state.overlay = nil
    state.input = InputLine(.programInput)
  }

  /// Gives the program the line it waits for, nil being the end of its input; the walk can go on.
  package func answer(_ line: String?) {
    if asksForInput { state.input = nil }
    history.producer.answer(line)
    state.isWorking = walk != nil || quizLength != nil
  }
}

extension Message {
  /// What stands before the line that a program reads.
  package static let promptProgramInput = Message("Input (Esc: end of input): ", "输入（Esc 表示输入结束）：")
}
