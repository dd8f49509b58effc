import Canvas

/// A screen without a terminal: events come from a script, frames are kept.
///
///     let screen = ScriptedScreen(size: Size(width: 80, height: 24), keys: "nn?q")
///     ViewerLoop(…, screen: screen).run()
///     #expect(screen.lastText.contains("worker_1"))
///
/// When the script is at its end, `nextEvent` reports `.end(.inputClosed)`, so that a program under test always
/// ends.
package final class ScriptedScreen: Screen {
  package private(set) var size: Size
  package var repertoire: Repertoire = .unicode
  package let colors: ColorLevel

  /// Every frame shown, in order, as it would reach a terminal.
  package private(set) var frames: [Frame] = []
  /// How often the bell rang.
  package private(set) var bells = 0
  /// Whether the mouse is on.
  package private(set) var mouseIsOn = false
  /// How often the program suspended itself.
  package private(set) var suspensions = 0
  /// How often everything was drawn anew.
  package private(set) var repaints = 0
  /// The files given to the editor, with the line.
  package private(set) var edits: [(path: String, line: Int?)] = []
  /// What the editor does.
  package var editor: (String) -> EditorOutcome = { _ in .finished }

  private var script: [ScriptedInput]

  /// Makes a screen that plays `script`.
  package init(size: Size, script: [ScriptedInput], colors: ColorLevel = .indexed256) {
    self.size = size
    self.script = script.reversed()
    self.colors = colors
  }

  /// Makes a screen on which the characters of `keys` are typed one after another.
  package convenience init(size: Size, keys: String = "", colors: ColorLevel = .indexed256) {
    self.init(size: size, script: keys.map { .event(.key(.character($0))) }, colors: colors)
  }

  /// The last frame shown, an empty one before the first.
  package var lastFrame: Frame {
    frames.last ?? Frame(blank: size)
  }

  /// The last frame as text.
  package var lastText: String {
    lastFrame.text
  }

  package func present(_ frame: Frame) {
    frames.append(frame.restricted(to: repertoire))
  }

  package func nextEvent(timeout milliseconds: Int?) -> InputEvent? {
    guard let step = script.popLast() else { return .end(.inputClosed) }
    switch step {
    case .event(.resize(let newSize)):
      size = newSize
      return .resize(newSize)
    case .event(let event):
      return event
    case .pause:
      return nil
    case .check(let look):
      look(self)
      return nextEvent(timeout: milliseconds)
    }
  }

  package func bell() {
    bells += 1
  }

  package func setMouse(_ on: Bool) {
    mouseIsOn = on
  }

  package func repaint() {
    repaints += 1
  }

  package func discardInput() {
    script.removeAll { step in
      if case .event(.key) = step { true } else { false }
    }
  }

  package func suspend() -> Bool {
    suspensions += 1
    return true
  }

  package func edit(path: String, line: Int?) -> EditorOutcome {
    edits.append((path, line))
    return editor(path)
  }
}

/// One step of a scripted screen.
package enum ScriptedInput {
  /// Something comes in.
  case event(InputEvent)
  /// Nothing comes in before the time-out.
  case pause
  /// The test looks at the screen before the next step.
  case check((ScriptedScreen) -> Void)

  /// A key.
  package static func key(_ key: Key) -> ScriptedInput {
    .event(.key(key))
  }
}
