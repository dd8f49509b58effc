import Canvas
import Story

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The interactive program: reads keys, updates, draws.
///
///     let reason = ViewerLoop(screen: screen, viewer: viewer, host: host).run()
///
/// Between two keys it plays and walks in slices of a few milliseconds, so that a key is answered at once however long
/// the program runs. It draws only when something has changed.
package final class ViewerLoop {
  private let screen: any Screen
  private let viewer: Viewer
  private let host: any ViewerHost
  private let recorder: Recorder
  /// Milliseconds of a clock that only goes forward.
  private let clock: () -> Int
  private var shown: Canvas.Frame?
  private var ending: EndReason?
  private var hasQuit = false
  private var lastDrawing = 0
  private var isRunningAhead = true
  /// What was written into a recording that was still going on at the end.
  package private(set) var farewell: Message?

  /// While something long goes on, the screen shows how far it is this often, in milliseconds.
  private static let progressInterval = 80
  /// A walk may go on so long before the next look at the keyboard, in milliseconds.
  private static let sliceLength = 12
  /// So long a key waits for the walk of the key before it, in milliseconds.
  private static let patience = 25
  /// More different keys than this at one moment are no typing: it is pasted text.
  private static let burst = 16

  package init(
    screen: any Screen, viewer: Viewer, host: any ViewerHost,
    clock: @escaping () -> Int = ViewerLoop.monotonic
  ) {
    self.screen = screen
    self.viewer = viewer
    self.host = host
    recorder = Recorder(host)
    self.clock = clock
  }

  /// Runs until the person leaves (nil) or the system asks for the end.
  ///
  /// A recording that goes on is closed on every way out.
  package func run() -> EndReason? {
    defer { farewell = recorder.end(viewer, isLeaving: true) }
    viewer.resize(to: screen.size)
    viewer.state.showsWelcome =
      viewer.state.overlay == nil && viewer.state.lesson == nil && viewer.quizLength == nil
    if viewer.state.message == nil, let remark = viewer.state.remarks.first { viewer.state.say(remark) }
    applyOptions()
    while !hasQuit, ending == nil {
      draw()
      take(read())
      work()
    }
    return ending
  }

  /// Opens the menu of scenarios before anything else.
  package func openMenu() {
    let menu = ScenarioMenu(host.scenarios(in: viewer.state.options.language))
    viewer.state.overlay = .menu(menu)
    viewer.state.showsWelcome = false
  }

  /// Begins to record into a file.
  package func record(into file: String) {
    recorder.start(file, overwriting: false, viewer, now: clock())
    viewer.state.showsWelcome = false
  }

  // MARK: Drawing

  private func draw() {
    let now = clock()
    if viewer.isWalking, now - lastDrawing < Self.progressInterval, shown != nil { return }
    let frame = viewer.frame
    guard frame != shown else { return }
    screen.present(frame)
    shown = frame
    lastDrawing = now
  }

  // MARK: Reading

  /// Waits for the next event, no longer than until something is due, and takes what else is there by then.
  private func read() -> [InputEvent] {
    let isBusy = viewer.isWalking || isRunningAhead || recorder.isBehind
    let wait = isBusy ? 0 : viewer.state.timeLeft(now: clock())
    guard let first = screen.nextEvent(timeout: wait) else { return [] }
    var events = [first]
    while events.count < 256, !first.isEnd, let next = screen.nextEvent(timeout: 0) {
      events.append(next)
      if next.isEnd { break }
    }
    return events
  }

  /// Takes in events in their order; a burst of keys outside a text field is dropped, so that a paste cannot run as
  /// keys.
  private func take(_ events: [InputEvent]) {
    var events = events
    let keys = Set(events.compactMap(\.character))
    if !viewer.state.isTyping, keys.count > Self.burst {
      events.removeAll { $0.character != nil }
      screen.discardInput()
      viewer.state.say(.pasteIgnored)
    }
    for event in events where !hasQuit && ending == nil {
      take(event)
      recorder.follow(viewer, now: clock())
    }
  }

  private func take(_ event: InputEvent) {
    switch event {
    case .key(let key): press(key)
    case .mouse(let action, let point): perform { $0.mouse(action, at: point, &$1) }
    case .paste(let text):
      perform { update, state in
        update.paste(text, &state)
        return []
      }
    case .resize(let size):
      viewer.resize(to: size)
      shown = nil
    case .resumed: shown = nil
    case .end(let reason): ending = reason
    }
  }

  /// A key waits a moment for a walk that is nearly there. A longer one it stops, and does nothing else.
  private func press(_ key: Key) {
    if viewer.isWalking {
      let end = clock() + Self.patience
      while viewer.isWalking, clock() < end { viewer.advance() }
      if viewer.isWalking {
        viewer.stopWalk()
        viewer.state.playback.stop()
        viewer.state.lesson?.pause(now: clock())
        if key != "q" { return }
      }
    }
    perform { $0.press(key, &$1) }
  }

  private func perform(_ change: (ViewerUpdate, inout ViewerState) -> [ViewerEffect]) {
    for effect in viewer.update(now: clock(), change) { perform(effect) }
  }

  // MARK: Working

  /// What is due between two keys: a slice of a walk, the next step of playing.
  private func work() {
    if !viewer.isWalking {
      let steps = viewer.state.playback.takeDueSteps(now: clock())
      if steps > 0 { playOn(steps) }
      viewer.followLesson(now: clock())
    }
    let end = clock() + Self.sliceLength
    while viewer.isWalking, clock() < end { viewer.advance() }
    recorder.follow(viewer, now: clock())
    recorder.work(viewer)
    isRunningAhead = !viewer.isWalking && viewer.runAhead()
  }

  private func playOn(_ steps: Int) {
    if viewer.state.isComplete, viewer.state.position == viewer.state.knownCount {
      viewer.state.playback.stop()
      return
    }
    viewer.begin(.play(steps))
    viewer.advance()
    if viewer.state.stoppedAt != nil { viewer.state.playback.stop() }
  }

  // MARK: Effects

  private func perform(_ effect: ViewerEffect) {
    switch effect {
    case .walk(let move):
      viewer.begin(move)
      // What is there at once shows at once; that something takes long shows only when it does.
      lastDrawing = clock()
    case .presentLesson: viewer.presentLesson(now: clock())
    case .stopWalk: viewer.stopWalk()
    case .quit: hasQuit = true
    case .suspend:
      screen.suspend()
      shown = nil
    case .redraw:
      screen.repaint()
      shown = nil
    case .bell: screen.bell()
    case .edit(let line): edit(line: line)
    case .reload: attempt { () throws(ViewerProblem) in try self.reload() }
    case .answerProgram(let line): viewer.answer(line)
    case .interruptProgram: interruptProgram()
    case .openMenu: openMenu()
    case .open(let name): attempt { () throws(ViewerProblem) in try self.open(name) }
    case .write(let file):
      attempt { () throws(ViewerProblem) in
        try self.host.write(self.viewer.picture, to: file)
        self.viewer.state.say(.written(displaySafe(file)))
      }
    case .applyOptions: applyOptions()
    case .startQuiz(let questions): viewer.beginQuiz(questions: questions)
    case .offerRecording, .startRecording, .stopRecording, .record, .saveRecording:
      for next in recorder.perform(effect, viewer, now: clock()) { perform(next) }
    }
  }

  private func attempt(_ work: () throws(ViewerProblem) -> Void) {
    do throws(ViewerProblem) { try work() } catch { viewer.state.say(error.message, isError: true) }
  }

  private func applyOptions() {
    screen.setMouse(viewer.state.options.usesMouse)
    viewer.applyLanguage()
    if viewer.state.menu != nil { viewer.state.list(host.scenarios(in: viewer.state.options.language)) }
  }

  private func interruptProgram() {
    guard viewer.history.producer.canInterrupt else {
      viewer.state.say(.nothingToInterrupt)
      return
    }
    viewer.history.producer.interrupt()
    viewer.state.say(.interrupted)
  }

  private func open(_ name: String) throws(ViewerProblem) {
    let program = try host.open(scenario: name)
    let ended = recorder.end(viewer)
    viewer.replace(with: program)
    viewer.state.showsWelcome = true
    if let ended { viewer.state.say(ended) }
  }

  /// Reads the program again and walks to where the person was.
  private func reload() throws(ViewerProblem) {
    let position = viewer.state.position
    let program = try host.reload()
    let ended = recorder.end(viewer)
    viewer.reload(program)
    viewer.begin(.position("\(position)"))
    viewer.state.say(ended ?? .reloaded)
  }

  private func edit(line: Int?) {
    attempt { () throws(ViewerProblem) in
      let target = try self.host.editTarget()
      let outcome = self.screen.edit(path: target.path, line: line)
      self.shown = nil
      switch outcome {
      case .finished:
        try self.reload()
        if target.isCopy { self.viewer.state.say(.editingCopy(displaySafe(target.path))) }
      case .failed(let status): throw ViewerProblem(.editorEnded(status: Int(status)))
      case .notStarted(let reason): throw ViewerProblem(.editorNotStarted(displaySafe(reason)))
      }
    }
  }

  /// Milliseconds since some moment before the program began.
  package static func monotonic() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }
}

extension InputEvent {
  var isEnd: Bool { if case .end = self { true } else { false } }

  /// The printable key that was pressed, if it was one.
  var character: Character? {
    if case .key(.character(let character)) = self { character } else { nil }
  }
}

extension Message {
  static func written(_ file: String) -> Message { Message("Written: \(file)", "已写入：\(file)") }
  static func editorEnded(status: Int) -> Message {
    Message("The editor ended with status \(status); nothing reloaded.", "编辑器以退出码 \(status) 结束，没有重新载入。")
  }
  static func editorNotStarted(_ reason: String) -> Message {
    Message("The editor could not be started: \(reason)", "无法启动编辑器：\(reason)")
  }
}
