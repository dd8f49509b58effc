import Canvas
import Story
import Timeline
import TraceModel

/// Carrying out typed commands.
extension ViewerUpdate {
  /// Reads and does a typed line.
  func run(line: String, _ state: inout ViewerState) -> [ViewerEffect] {
    do throws(CommandProblem) {
      guard let command = try CommandParser.parse(line) else { return [] }
      return run(command, &state)
    } catch {
      switch error {
      case .unknown(let name): state.say(.unknownCommand(displaySafe(name)), isError: true)
      case .needsArgument(let name, let example):
        state.say(.commandNeedsArgument(name, example: example), isError: true)
      }
      return []
    }
  }

  private func run(_ command: ViewerCommand, _ state: inout ViewerState) -> [ViewerEffect] {
    switch command {
    case .action(let action, let count): return perform(action, count: count.map { max(1, $0) }, on: &state)
    case .goTo(let text):
      state.playback.stop()
      return [.walk(.position(text))]
    case .search(let text):
      state.searchText = text
      return [.walk(.search(forward: true))]
    case .write(let file): return [.write(file)]
    case .open(let name): return leave(for: .open(name), &state)
    case .note, .mark, .unnote, .unmark, .record, .save: return runTeaching(command, &state)
    case .panel(let kind): show(kind, &state)
    case .select(let name): select(taskNamed: name, &state)
    case .breakLine, .breakTask, .breakOutput, .listBreakpoints, .delete: runBreakpoint(command, &state)
    default: return runOption(command, &state)
    }
    return []
  }

  private func runBreakpoint(_ command: ViewerCommand, _ state: inout ViewerState) {
    switch command {
    case .breakLine(let line): toggle(line: line, &state)
    case .breakTask(let name):
      state.breakpoints.add(task(named: name, state).map(Breakpoint.task) ?? .taskNamed(name))
      state.say(.breakpointSet(task: displaySafe(name)))
    case .breakOutput(let text):
      state.breakpoints.add(Breakpoint(output: text))
      state.say(text.isEmpty ? .breakpointSetAnyOutput : .breakpointSet(output: displaySafe(text)))
    case .delete(let number):
      guard state.breakpoints.remove(number: number) != nil else {
        return state.say(.noBreakpoint(number: number), isError: true)
      }
      state.overlay = .breakpoints(scroll: 0)
    default: state.overlay = .breakpoints(scroll: 0)
    }
  }

  private func runOption(_ command: ViewerCommand, _ state: inout ViewerState) -> [ViewerEffect] {
    switch command {
    case .language(let name):
      guard let language = Language(named: name) else {
        state.say(.commandNeedsArgument("lang", example: "lang zh"), isError: true)
        return []
      }
      state.options.language = language
    case .ascii(let on): state.options.isASCII = on
    case .contrast(let on): state.options.hasContrast = on
    case .colour(let on): state.options.usesColour = on
    case .mouse(let on): state.options.usesMouse = on
    case .theme(let name):
      guard name == "dark" || name == "light" else {
        state.say(.commandNeedsArgument("theme", example: "theme light"), isError: true)
        return []
      }
      state.options.theme = name == "dark" ? .dark : .light
    case .speed(let factor):
      state.playback.setSpeed(factor)
      state.say(.statusSpeed(state.playback.speed))
    default: state.overlay = .options(row: 0)
    }
    return [.applyOptions]
  }

  private func select(taskNamed name: String, _ state: inout ViewerState) {
    guard let task = task(named: name, state) else {
      return state.say(.notFound(displaySafe(name)), isError: true)
    }
    state.selectedTask = task
    state.chainDepth = 0
  }

  /// The last task of a name, given or made up, or else of a letter.
  private func task(named name: String, _ state: ViewerState) -> TaskID? {
    let named = state.loop.tasks.last { task in
      names.task(task.id, in: state.loop) == name || history.log.text(task.name) == name
    }
    return (named ?? state.loop.tasks.last { Scene.letter(of: $0.id) == name })?.id
  }
}
