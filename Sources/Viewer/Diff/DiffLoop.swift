import Canvas
import Story

/// The diff on a screen: reads keys, walks, draws.
///
///     let reason = DiffLoop(screen: screen, diff: diff) { picture, file in ... }.run()
///
/// As in `ViewerLoop`, walks and playing go on in slices of a few milliseconds between two keys.
package final class DiffLoop {
  private let screen: any Screen
  private let diff: DiffViewer
  private let write: (ViewerPicture, String) throws(ViewerProblem) -> Void
  /// Milliseconds of a clock that only goes forward.
  private let clock: () -> Int
  private var shown: Canvas.Frame?
  private var ending: EndReason?
  private var hasQuit = false
  private var lastDrawing = 0
  private var isRunningAhead = true

  /// While something long goes on, the screen shows it this often, in milliseconds.
  private static let progressInterval = 80
  /// A walk may go on so long before the next look at the keyboard, in milliseconds.
  private static let sliceLength = 12
  /// So long a key waits for the walk of the key before it, in milliseconds.
  private static let patience = 25
  /// More different keys than this at one moment are no typing: it is pasted text.
  private static let burst = 16

  package init(
    screen: any Screen, diff: DiffViewer, clock: @escaping () -> Int = ViewerLoop.monotonic,
    write: @escaping (ViewerPicture, String) throws(ViewerProblem) -> Void
  ) {
    self.screen = screen
    self.diff = diff
    self.clock = clock
    self.write = write
  }

  /// Runs until the person leaves (nil) or the system asks for the end.
  package func run() -> EndReason? {
    diff.resize(to: screen.size)
    screen.setMouse(diff.focused.state.options.usesMouse)
    while !hasQuit, ending == nil {
      draw()
      take(read())
      work()
    }
    return ending
  }

  private func draw() {
    let now = clock()
    if diff.isWalking, now - lastDrawing < Self.progressInterval, shown != nil { return }
    let frame = DiffScreen.frame(diff)
    guard frame != shown else { return }
    screen.present(frame)
    shown = frame
    lastDrawing = now
  }

  // MARK: Reading

  /// Waits for the next event, no longer than until something is due, and takes what else is there by then.
  private func read() -> [InputEvent] {
    let wait = diff.isWalking || isRunningAhead ? 0 : diff.state.playback.timeLeft(now: clock())
    guard let first = screen.nextEvent(timeout: wait) else { return [] }
    var events = [first]
    while events.count < 256, !first.isEnd, let next = screen.nextEvent(timeout: 0) {
      events.append(next)
      if next.isEnd { break }
    }
    return events
  }

  /// Takes in events in their order. A burst of keys outside a text field is dropped, so that a paste can't run as keys.
  private func take(_ events: [InputEvent]) {
    var events = events
    let keys = Set(events.compactMap(\.character))
    if diff.focused.state.input == nil, keys.count > Self.burst {
      events.removeAll { $0.character != nil }
      screen.discardInput()
      diff.focused.state.say(.pasteIgnored)
    }
    for event in events where !hasQuit && ending == nil { take(event) }
  }

  private func take(_ event: InputEvent) {
    switch event {
    case .key(let key): press(key)
    case .mouse(let action, let point): perform(diff.mouse(action, at: point, now: clock()))
    case .paste(let text): diff.paste(text)
    case .resize(let size):
      diff.resize(to: size)
      shown = nil
    case .resumed: shown = nil
    case .end(let reason): ending = reason
    }
  }

  /// A key waits a moment for a walk that is nearly there. A longer one it stops, and does nothing else.
  private func press(_ key: Key) {
    if diff.isWalking {
      let end = clock() + Self.patience
      while diff.isWalking, clock() < end { diff.advance() }
      if diff.isWalking {
        diff.stopWalk()
        diff.state.playback.stop()
        if key != "q" { return }
      }
    }
    perform(diff.press(key, now: clock()))
    // What is there at once shows at once; that something takes long shows only when it does.
    if diff.isWalking { lastDrawing = clock() }
  }

  // MARK: Working

  /// What is due between two keys: a slice of a walk, the next step of playing.
  private func work() {
    if !diff.isWalking {
      let steps = diff.state.playback.takeDueSteps(now: clock())
      if steps > 0 { playOn(steps) }
    }
    let end = clock() + Self.sliceLength
    while diff.isWalking, clock() < end { diff.advance() }
    isRunningAhead = !diff.isWalking && diff.runAhead()
  }

  private func playOn(_ steps: Int) {
    if diff.isAtEnd { return diff.state.playback.stop() }
    diff.begin(DiffMove.steps(.stop, steps))
  }

  private func perform(_ effects: [ViewerEffect]) {
    for effect in effects { perform(effect) }
  }

  private func perform(_ effect: ViewerEffect) {
    switch effect {
    case .quit: hasQuit = true
    case .suspend:
      screen.suspend()
      shown = nil
    case .redraw:
      screen.repaint()
      shown = nil
    case .bell: screen.bell()
    case .applyOptions: screen.setMouse(diff.focused.state.options.usesMouse)
    case .write(let file):
      do throws(ViewerProblem) {
        try write(diff.picture, file)
        diff.focused.state.say(.written(displaySafe(file)))
      } catch {
        diff.focused.state.say(error.message, isError: true)
      }
    default: break
    }
  }
}

extension DiffViewer {
  /// The picture of the present state for an exporter.
  package var picture: ViewerPicture {
    let names = DifferenceText(self).labels
    return ViewerPicture(
      frame: DiffScreen.frame(self), theme: focused.state.options.theme,
      title: "coroviz diff \(names.left) \(names.right)",
      description: Message.statusTime(state.time).text(in: focused.state.options.language))
  }
}
