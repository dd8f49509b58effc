import Canvas
import Story
import TraceModel

/// Keys while a line is being typed.
extension ViewerUpdate {
  func type(_ key: Key, _ state: inout ViewerState) -> [ViewerEffect] {
    guard var input = state.input else { return [] }
    input.choices = []
    if input.purpose == .programInput, let effects = endInput(input, key, &state) { return effects }
    switch key {
    case .enter, .control("j"): return accept(input, &state)
    case .escape, .control("c"), .control("g"):
      cancel(input, &state)
      return []
    case .backspace where input.editor.isEmpty && input.purpose.isLeftByBackspace:
      cancel(input, &state)
      return []
    case .tab:
      complete(&input, state)
      nextKind(&input)
    case .up, .control("p"): recall(&input, &state, older: true)
    case .down, .control("n"): recall(&input, &state, older: false)
    default: Self.edit(&input.editor, key)
    }
    state.input = input
    filterMenu(input, &state)
    return []
  }

  /// What ends a line for the program without an answer: Esc is the end of its input, as Ctrl-D is on an empty line;
  /// Ctrl-C leaves the walk where it is, and the next step asks again.
  private func endInput(_ input: InputLine, _ key: Key, _ state: inout ViewerState) -> [ViewerEffect]? {
    switch key {
    case .escape: break
    case .control("d") where input.editor.isEmpty: break
    case .control("c"), .control("g"):
      state.input = nil
      return [.stopWalk]
    default: return nil
    }
    state.input = nil
    return [.answerProgram(nil)]
  }

  /// Pasted text goes into the line; outside of one it is refused, so that it cannot run as keys.
  func paste(_ text: String, _ state: inout ViewerState) {
    if state.input == nil, case .note(let note) = state.overlay { return paste(text, into: note, &state) }
    guard var input = state.input else { return state.say(.pasteIgnored) }
    input.editor.insert(text)
    state.input = input
    filterMenu(input, &state)
  }

  private static func edit(_ editor: inout LineEditor, _ key: Key) {
    switch key {
    case .character(let character): editor.insert(String(character))
    case .backspace: editor.deleteBackward()
    case .delete, .control("d"): editor.deleteForward()
    case .left, .control("b"): editor.moveLeft()
    case .right, .control("f"): editor.moveRight()
    case .home, .control("a"): editor.moveToStart()
    case .end, .control("e"): editor.moveToEnd()
    case .control("u"): editor.deleteToStart()
    case .control("k"): editor.deleteToEnd()
    case .control("w"): editor.deleteWord()
    default: break
    }
  }

  private func cancel(_ input: InputLine, _ state: inout ViewerState) {
    state.input = nil
    if input.purpose == .filter { filterMenu(InputLine(.filter), &state) }
  }

  private func accept(_ input: InputLine, _ state: inout ViewerState) -> [ViewerEffect] {
    state.input = nil
    let text = input.editor.text
    switch input.purpose {
    case .command:
      state.commandHistory.add(text)
      return run(line: text, &state)
    case .search:
      state.searchHistory.add(text)
      if !text.isEmpty { state.searchText = text }
      return perform(.searchNext, on: &state)
    case .filter: return []
    case .marker(let kind, let position): return mark(text, kind, at: position, &state)
    case .recordingFile(let request, _): return accept(recordingFile: text, request, &state)
    case .programInput: return [.answerProgram(text)]
    }
  }

  private func filterMenu(_ input: InputLine, _ state: inout ViewerState) {
    guard input.purpose == .filter, case .menu(var menu) = state.overlay, menu.filter != input.editor.text
    else { return }
    menu.filter = input.editor.text
    state.overlay = .menu(menu)
  }

  private func recall(_ input: inout InputLine, _ state: inout ViewerState, older: Bool) {
    let text = input.editor.text
    let line: String?
    switch input.purpose {
    case .command: line = older ? state.commandHistory.older(than: text) : state.commandHistory.newer()
    case .search: line = older ? state.searchHistory.older(than: text) : state.searchHistory.newer()
    case .filter, .marker, .recordingFile, .programInput: line = nil
    }
    if let line { input.editor.replace(with: line) }
  }

  private func complete(_ input: inout InputLine, _ state: ViewerState) {
    guard input.purpose == .command else { return }
    let tasks = state.loop.tasks.prefix(200).map { names.task($0.id, in: state.loop) }
    let (line, choices) = CommandCompletion.complete(input.editor.text, names: tasks)
    input.editor.replace(with: line)
    input.choices = choices
  }
}

extension InputLine.Purpose {
  /// Whether one Backspace too many leaves the line. A label or a file's name is retyped more often than given up.
  fileprivate var isLeftByBackspace: Bool {
    switch self {
    case .command, .search, .filter: true
    case .marker, .recordingFile, .programInput: false
    }
  }
}
