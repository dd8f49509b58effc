import CNcurses
import CTerminalGuard

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The time in which the terminal is ours: begun once, interrupted for the shell or an editor, ended once.
///
/// Every way out goes through the guard's `ctg_restore`: a normal end, an error that unwinds (the session is given
/// back when it is deallocated), `exit` and fatal signals. Signals that ask for an end are notes, see
/// `NcursesScreen.nextEvent`.
final class TerminalSession {
  private var settings: termios
  private var isActive = false
  /// Whether mouse reports are wanted, also after an interruption.
  private var mouse = false

  /// Takes the terminal over.
  init() throws(TerminalUnavailable) {
    settings = termios()
    guard tcgetattr(STDIN_FILENO, &settings) == 0 else {
      throw TerminalUnavailable(description: "the terminal's settings cannot be read")
    }
    guard cnc_load_description() else {
      throw TerminalUnavailable(description: "the type of the terminal is not known")
    }
    // With these set, curses would believe them and never notice a resize.
    unsetenv("LINES")
    unsetenv("COLUMNS")
    _ = ctg_install()
    arm()
    _ = ctg_capture_errors()
    guard cnc_start() != nil else {
      ctg_restore()
      ctg_uninstall()
      throw TerminalUnavailable(description: "the terminal cannot be used for a full screen")
    }
    isActive = true
    setModes()
  }

  deinit {
    end()
  }

  /// Gives the terminal back for good. More than once does no harm.
  func end() {
    guard isActive else { return }
    isActive = false
    leave()
    ctg_uninstall()
  }

  /// Runs `body` while the terminal is as it was before the program started, for the shell or an editor, and takes
  /// it over again.
  func interrupt<Result>(_ body: () -> Result) -> Result {
    guard isActive else { return body() }
    leave()
    let result = body()
    enter()
    return result
  }

  /// Switches reports of the mouse on or off.
  func setMouse(_ on: Bool) {
    mouse = on
    mousemask(on ? cnc_mouse_events() : 0, nil)
    mouseinterval(0)
  }

  private func arm() {
    let sequence = LeaveSequence.make()
    sequence.withUnsafeBytes { bytes in
      ctg_arm(
        STDIN_FILENO, STDOUT_FILENO, &settings, bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
        bytes.count)
    }
  }

  /// Sets how keys arrive and text is drawn.
  private func setModes() {
    let window = cnc_window()
    // Ctrl-C, Ctrl-Z and Ctrl-\ come as keys: one way for all of them. Signals from outside still come as signals.
    raw()
    noecho()
    nonl()
    intrflush(window, false)
    meta(window, true)
    keypad(window, true)
    wtimeout(window, 0)
    scrollok(window, false)
    // Inserting and deleting characters would move half of a wide character.
    idcok(window, false)
    // A pending key must not cut an update short: the cursor is moved behind the library's back after some.
    typeahead(-1)
    // Milliseconds to wait for the rest of a sequence; the library's 1000 are unbearable after the Escape key.
    set_escdelay(25)
    KeyReader.definePasteKeys()
    setExtras()
  }

  /// Bracketed paste stays on all the time: outside a text field a paste then arrives as one event that can be
  /// refused, and is not run as commands.
  private func setExtras() {
    setMouse(mouse)
    guard LeaveSequence.understandsExtras else { return }
    putp("\u{1B}[?2004h")
    fflush(nil)
  }

  private func leave() {
    mousemask(0, nil)
    endwin()
    ctg_restore()
  }

  private func enter() {
    arm()
    _ = ctg_capture_errors()
    adoptWindowSize()
    let window = cnc_window()
    clearok(window, true)
    wrefresh(window)
    setExtras()
  }

  /// The window may have been resized while the signal for it went to another program.
  private func adoptWindowSize() {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0, size.ws_col > 0 else { return }
    if is_term_resized(Int32(size.ws_row), Int32(size.ws_col)) {
      resizeterm(Int32(size.ws_row), Int32(size.ws_col))
    }
  }
}
