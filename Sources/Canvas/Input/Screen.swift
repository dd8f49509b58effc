/// The only seam to a terminal: a picture goes out, events come in. `NcursesScreen` is the real one; tests use a
/// scripted one.
package protocol Screen: AnyObject {
  /// Columns and rows at present.
  var size: Size { get }

  /// The characters that may be shown; frames are restricted to them when they are presented.
  var repertoire: Repertoire { get set }

  /// How many colours are used.
  var colors: ColorLevel { get }

  /// Shows a frame. A frame of another size than the screen's is cut or filled with blanks.
  func present(_ frame: Frame)

  /// The next event, nil if none comes within `milliseconds`. 0 only looks whether one is there; nil waits as
  /// long as it takes.
  func nextEvent(timeout milliseconds: Int?) -> InputEvent?

  /// Makes the terminal's attention sound or flash.
  func bell()

  /// Switches reports of clicks and the wheel on or off; while they are on, the terminal's own selecting of
  /// text does not work.
  func setMouse(_ on: Bool)

  /// Draws everything anew, for when something else has written on the screen.
  func repaint()

  /// Forgets keys that were typed and not read yet.
  func discardInput()

  /// Stops the program as Ctrl-Z does, and returns when it is continued, with the screen drawn again. Returns
  /// false at once when nothing could continue it.
  @discardableResult
  func suspend() -> Bool

  /// Gives the terminal to the person's editor to edit `path` at `line` (1 is the first), and comes back when
  /// it ends, with the screen drawn again.
  func edit(path: String, line: Int?) -> EditorOutcome
}

/// How running an editor ended.
package enum EditorOutcome: Hashable, Sendable {
  /// The editor ended well.
  case finished
  /// It ended with this exit status, or 128 plus the signal that killed it.
  case failed(status: Int32)
  /// It could not be started, for the reason told.
  case notStarted(String)
}
