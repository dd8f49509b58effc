import Canvas
import Story
import Timeline
import TraceModel

/// What can be done with the selected row: breakpoints, details.
extension ViewerUpdate {
  /// Sets or removes a breakpoint on what is selected in the focused panel.
  func toggleBreakpoint(_ state: inout ViewerState) {
    let row = state.view(of: state.focus).selection
    let subject = row.flatMap { Panels.panel(state.focus).subject(at: $0, scene(state)) }
    switch (state.focus, subject) {
    case (.source, .line(let line)): toggle(line: line, &state)
    case (.source, _):
      guard let line = state.loop.currentLine else { return state.say(.nothingToBreakOn, isError: true) }
      toggle(line: Int(line), &state)
    case (.output, .output(let index)):
      let text = state.loop.output.element(at: index).map { history.log.text($0.text) } ?? ""
      toggle(output: OutputPanel.shown(text), &state)
    case (.output, _): toggle(output: "", &state)
    case (_, .task(let task)): toggle(task: task, &state)
    default:
      guard let task = state.selectedTask else { return state.say(.nothingToBreakOn, isError: true) }
      toggle(task: task, &state)
    }
  }

  func toggle(line: Int, _ state: inout ViewerState) {
    guard state.source.hasCode(onLine: line) || state.breakpoints.contains(line: line) else {
      return state.say(.noCodeOnLine, isError: true)
    }
    let isSet = state.breakpoints.toggle(.line(Int32(clamping: line)))
    state.say(isSet ? .breakpointSet(line: line) : .breakpointRemoved(line: line))
  }

  private func toggle(task: TaskID, _ state: inout ViewerState) {
    let name = names.task(task, in: state.loop)
    let isSet = state.breakpoints.toggle(.task(task))
    state.say(isSet ? .breakpointSet(task: name) : .breakpointRemoved(task: name))
  }

  private func toggle(output text: String, _ state: inout ViewerState) {
    let isSet = state.breakpoints.toggle(Breakpoint(output: text))
    guard isSet else { return state.say(.breakpointRemovedOutput) }
    state.say(text.isEmpty ? .breakpointSetAnyOutput : .breakpointSet(output: text))
  }

  /// Enter: runs to a line, goes to where a text was printed, or shows all about what is selected.
  func details(_ state: inout ViewerState) -> [ViewerEffect] {
    let scene = scene(state)
    let row = state.view(of: state.focus).selection
    let panel = Panels.panel(state.focus)
    switch row.flatMap({ panel.subject(at: $0, scene) }) {
    case .line(let line): return [.walk(.line(line))]
    case .output(let index):
      guard let entry = state.loop.output.element(at: index) else { return [] }
      return [.walk(.position("\(entry.position)"))]
    case .frame, nil:
      state.say(.nothingSelected)
      return []
    default:
      state.overlay = .details(state.focus, scroll: 0)
      return []
    }
  }
}

extension Breakpoint {
  /// One on a printed text, or on any if that is empty.
  init(output text: String) {
    self = text.isEmpty ? .event(.textWritten) : .output(text)
  }
}

extension SourceFile {
  /// Whether there is anything but blanks and a comment on a line.
  func hasCode(onLine number: Int) -> Bool {
    spans(ofLine: number).contains { $0.token != .comment }
  }
}

extension Message {
  static let nothingSelected = Message("Select a row first: j and k.", "请先用 j、k 选中一行。")
}
