import Canvas
import Story
import Timeline
import TraceModel

/// Walking.
extension Viewer {
  /// Whether a walk is on its way.
  package var isWalking: Bool { isUnderway && !asksForInput }

  /// Whether a walk has set out and has not arrived.
  private var isUnderway: Bool { walk != nil || quizLength != nil }

  /// Sets out; `advance` goes on.
  package func begin(_ move: WalkMove) {
    state.stoppedAt = nil
    let words = WalkWords(names: names, state: state.loop, searchText: state.searchText)
    do throws(ViewerProblem) {
      walk = try Walk(move, from: state, history: history, words: words)
      state.isWorking = true
    } catch {
      state.say(error.message, isError: true)
    }
  }

  /// Goes on for a few milliseconds, and arrives when the goal is reached.
  package func advance() {
    guard !asksForInput else { return }
    if prepareQuiz() { return }
    guard let walk else { return }
    switch walk.advance() {
    case .asks: ask()
    case .working:
      names.catchUp()
      state.knownCount = history.count
      state.isComplete = history.isComplete
    case .arrived(let position, let stop, let message):
      self.walk = nil
      state.isWorking = false
      state.stoppedAt = stop
      arrive(at: heldByQuiz(position), from: walk.move.isStep ? state.position : nil)
      noteArrivalInQuiz()
      if let message { state.say(message) }
    case .failed(let message):
      self.walk = nil
      state.isWorking = false
      state.knownCount = history.count
      state.isComplete = history.isComplete
      if case .search = walk.move, findInSource() { return }
      state.say(message, isError: true)
    }
  }

  /// Gives up a walk and shows how far it has come.
  package func stopWalk() {
    quizLength = nil
    state.isWorking = false
    guard let walk else { return }
    self.walk = nil
    arrive(at: heldByQuiz(walk.positionOnTheWay), from: nil)
    noteArrivalInQuiz()
  }

  /// What no event contains may still stand in the source: its line is selected then.
  private func findInSource() -> Bool {
    let pattern = TextPattern(state.searchText)
    let start = state.view(of: .source).selection ?? -1
    let count = state.source.lineCount
    let order = (0..<count).map { (start + 1 + $0) % max(1, count) }
    guard let row = order.first(where: { pattern.isFound(in: state.source.lines[$0]) }) else { return false }
    state.focus = .source
    _ = update(now: 0) { update, state in
      update.setSelection(row, &state)
      return []
    }
    state.say(.statusLine(row + 1))
    return true
  }

  /// Walks all the way, however long it takes. For commands that show one position; the terminal uses `begin`.
  /// `isAllowed` is asked now and then, and may end the walk.
  package func finishWalk(_ move: WalkMove, while isAllowed: () -> Bool = { true }) {
    begin(move)
    while isWalking, isAllowed() { advance() }
    if isWalking { stopWalk() }
    _ = runAhead()
  }

  /// Shows a position. What changed is what happened on the way there from `previous`; in the last plain step when
  /// the walk has jumped (nil) or went back.
  func arrive(at position: Int, from previous: Int?) {
    let loop = history.state(at: position)
    let start = previous.flatMap { $0 < loop.position ? $0 : nil } ?? stepBefore(loop.position)
    state.furthest = max(state.furthest, loop.position)
    state.loop = loop
    state.listedCoroutines = state.usesLoop ? [] : loop.listedCoroutines(history.log)
    state.knownCount = history.count
    state.isComplete = history.isComplete
    state.changes = StepChanges(log: history.log, range: start..<loop.position)
    state.story = StoryTelling(history: history, teller: teller).page(for: loop, step: start..<loop.position)
    state.letGoOfRows()
    state.settleSource(history.log)
  }
}

extension ViewerState {
  /// After a step, lists show what the program is about again, unless a task is selected on purpose.
  mutating func letGoOfRows() {
    for kind in PanelKind.allCases where kind != .source && kind != .timeline {
      updateView(of: kind) { view in
        view.scroll = nil
        view.selection = nil
      }
    }
    updateView(of: .source) { view in
      view.scroll = nil
      view.selection = nil
    }
  }
}

extension Viewer {
  /// No plain step has more events than this.
  private static let longestStep = 500

  /// Where the last plain step to a position began.
  private func stepBefore(_ position: Int) -> Int {
    let least = max(0, position - Self.longestStep)
    var start = position - 1
    while start > least, !history.isStop(at: start - 1) { start -= 1 }
    return max(0, start)
  }

  /// Lets the program run a little ahead of what is shown, so that the next steps are there when they are wanted and
  /// the length of a short program is known. Returns whether there is more to do.
  func runAhead() -> Bool {
    guard !history.isComplete, !history.awaitsInput, history.foldedCount < state.position + Self.lead
    else { return false }
    history.extend()
    state.knownCount = history.count
    state.isComplete = history.isComplete
    return true
  }

  /// Lets it run as far ahead as it may, so that a recording is of use beyond the last position shown.
  func runOn() {
    while runAhead() {}
  }

  /// How far ahead, in events.
  private static let lead = 20_000
}

/// Doing what a person does, all the way: for commands without a screen, and for tests.
extension Viewer {
  /// Presses a key and walks wherever it leads; returns what is left for the world outside to do.
  package func press(_ key: Key, now: Int = 0) -> [ViewerEffect] {
    finish(update(now: now) { $0.press(key, &$1) }, now: now)
  }

  /// Does a typed command and walks wherever it leads; returns what is left for the world outside to do.
  package func command(_ line: String) -> [ViewerEffect] {
    finish(update(now: 0) { $0.run(line: line, &$1) }, now: 0)
  }

  private func finish(_ effects: [ViewerEffect], now: Int) -> [ViewerEffect] {
    effects.filter { effect in
      switch effect {
      case .walk(let move): finishWalk(move)
      case .presentLesson: presentLesson(now: now)
      case .startQuiz(let questions): startQuiz(questions: questions)
      case .answerProgram(let line):
        answer(line)
        while isWalking { advance() }
      case .stopWalk: stopWalk()
      default: return true
      }
      return false
    }
  }
}
