import Canvas
import Story
import Timeline
import TraceModel

/// What each action does to the viewer's state. Nothing here touches a screen or a program: what has to be done
/// outside comes back as effects.
struct ViewerUpdate {
  let history: History
  let names: NameBook
  /// Milliseconds of a clock that only goes forward.
  let now: Int

  func scene(_ state: ViewerState) -> Scene { Scene(viewer: state, history: history, names: names) }

  /// Does an action, with the number typed before it.
  func perform(_ action: ViewerAction, count: Int? = nil, on state: inout ViewerState) -> [ViewerEffect] {
    switch action.group {
    case .stepping: return step(action, count ?? 1, &state)
    case .jumping: return jump(action, count, &state)
    case .playing: return play(action, count ?? 1, &state)
    case .teaching: return teach(action, count ?? 1, &state)
    case .panels:
      look(action, count ?? 1, &state)
      return action == .details ? details(&state) : []
    case .program: return program(action, &state)
    case .screen: return screen(action, &state)
    }
  }

  // MARK: Walking

  private func step(_ action: ViewerAction, _ count: Int, _ state: inout ViewerState) -> [ViewerEffect] {
    state.playback.stop()
    switch action {
    case .eventForward: return [.walk(.steps(.stop, count))]
    case .eventBack: return [.walk(.steps(.stop, -count))]
    case .anyEventForward: return [.walk(.steps(.event, count))]
    case .anyEventBack: return [.walk(.steps(.event, -count))]
    case .lineForward: return [.walk(.steps(.line, count))]
    case .lineBack: return [.walk(.steps(.line, -count))]
    case .turnForward: return [.walk(.steps(.turn, count))]
    case .turnBack: return [.walk(.steps(.turn, -count))]
    case .tickForward: return [.walk(.steps(state.usesLoop ? .tick : .turn, count))]
    case .tickBack: return [.walk(.steps(state.usesLoop ? .tick : .turn, -count))]
    case .continueForward: return [.walk(.breakpoint(forward: true))]
    case .continueBack: return [.walk(.breakpoint(forward: false))]
    default: return stepOfTask(action, count, &state)
    }
  }

  private func stepOfTask(
    _ action: ViewerAction, _ count: Int, _ state: inout ViewerState
  ) -> [ViewerEffect] {
    guard let task = state.selectedTask ?? state.loop.runningTask else {
      state.say(.noSelectedTask, isError: true)
      return []
    }
    switch action {
    case .taskForward: return [.walk(.steps(.turnOf(task), count))]
    case .taskBack: return [.walk(.steps(.turnOf(task), -count))]
    default: return [.walk(.finish(task, forward: action == .finishForward))]
    }
  }

  private func jump(_ action: ViewerAction, _ count: Int?, _ state: inout ViewerState) -> [ViewerEffect] {
    switch action {
    case .goToStart, .goToEnd:
      state.playback.stop()
      if let count { return [.walk(.position("\(count)"))] }
      return [.walk(action == .goToStart ? .start : .end)]
    case .goToPercent:
      guard let count else {
        state.say(.percentNeedsNumber, isError: true)
        return []
      }
      state.playback.stop()
      return [.walk(.position("\(count)%"))]
    case .search:
      state.input = InputLine(.search)
      return []
    case .searchNext, .searchPrevious:
      guard !state.searchText.isEmpty else {
        state.say(.noSearchYet, isError: true)
        return []
      }
      return [.walk(.search(forward: action == .searchNext))]
    case .clearBreakpoints:
      state.say(state.breakpoints.isEmpty ? .noBreakpoints : .breakpointsCleared)
      state.breakpoints.removeAll()
      return []
    default:
      toggleBreakpoint(&state)
      return []
    }
  }

  // MARK: Playing

  private func play(_ action: ViewerAction, _ count: Int, _ state: inout ViewerState) -> [ViewerEffect] {
    switch action {
    case .slower, .faster:
      let factor = action == .faster ? 2.0 : 0.5
      for _ in 0..<min(count, 16) { state.playback.setSpeed(state.playback.speed * factor) }
      state.say(.statusSpeed(state.playback.speed))
    case .normalSpeed:
      state.playback.setSpeed(1)
      state.say(.statusSpeed(1))
    default:
      if let effects = playLesson(&state) { return effects }
      if state.playback.isPlaying {
        state.playback.stop()
      } else if state.isComplete, state.position == state.knownCount {
        state.say(.atEnd)
      } else {
        state.playback.start(now: now)
      }
    }
    return []
  }

  // MARK: Program

  private func program(_ action: ViewerAction, _ state: inout ViewerState) -> [ViewerEffect] {
    switch action {
    case .editSource:
      state.playback.stop()
      return [.edit(line: state.loop.currentLine.map(Int.init))]
    case .reload: return [.reload]
    case .stopProgram: return [.interruptProgram]
    case .menu:
      state.playback.stop()
      return [.openMenu]
    case .warnings: state.overlay = .warnings(scroll: 0)
    case .tree: state.overlay = .tree(scroll: 0)
    default: state.overlay = .card(index: 0, scroll: 0)
    }
    return []
  }

  // MARK: Screen

  private func screen(_ action: ViewerAction, _ state: inout ViewerState) -> [ViewerEffect] {
    switch action {
    case .command:
      state.input = InputLine(.command)
      return []
    case .help: state.overlay = .help(scroll: 0)
    case .options: state.overlay = .options(row: 0)
    case .switchLanguage, .switchASCII, .switchMouse: return switchOption(action, &state)
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .interrupt: return interrupt(&state)
    default: return quit(&state)
    }
    return []
  }

  func switchOption(_ action: ViewerAction, _ state: inout ViewerState) -> [ViewerEffect] {
    switch action {
    case .switchLanguage:
      state.options.language = state.options.language.next
      state.say(.languageSwitched)
    case .switchASCII: state.options.isASCII.toggle()
    default:
      state.options.usesMouse.toggle()
      let name = Message.optionMouse
      state.say(.optionIs(name, state.options.usesMouse ? .on : .off))
    }
    return [.applyOptions]
  }

  /// Ctrl-C: what runs stops; else it asks, and the second time it leaves.
  private func interrupt(_ state: inout ViewerState) -> [ViewerEffect] {
    if state.playback.isPlaying || state.isWorking || state.lesson?.isPlaying == true {
      state.playback.stop()
      state.lesson?.pause(now: now)
      return [.stopWalk]
    }
    if state.overlay == .quitQuestion { return leave(for: .quit, &state) }
    state.input = nil
    state.overlay = .quitQuestion
    return []
  }

  private func quit(_ state: inout ViewerState) -> [ViewerEffect] {
    switch state.overlay {
    case nil, .quitQuestion, .menu: return leave(for: .quit, &state)
    default:
      state.overlay = nil
      return []
    }
  }
}

extension ViewerState {
  /// Says something at the foot of the screen, until the next key.
  mutating func say(_ message: Message, isError: Bool = false) {
    self.message = message
    messageIsError = isError
  }
}

extension Message {
  static let percentNeedsNumber = Message("Type a number first: 50%.", "请先输入数字，例如 50%。")
  static func optionIs(_ name: Message, _ value: Message) -> Message {
    Message(
      "\(name.text(in: .english)): \(value.text(in: .english))",
      "\(name.text(in: .chinese))：\(value.text(in: .chinese))")
  }
}
