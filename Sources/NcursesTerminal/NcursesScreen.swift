import CNcurses
import CTerminalGuard
import Canvas

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The real terminal.
///
///     let screen = try NcursesScreen()
///     screen.present(frame)
///     let event = screen.nextEvent(timeout: nil)
///     screen.close()
///
/// There is one at a time, and only one thread may use it. `close` gives the terminal back, and so do the end of
/// the object, `exit` and every signal. After `.end(reason)`, close files, then call `conclude`.
package final class NcursesScreen: Screen {
  package var repertoire: Repertoire {
    didSet { painter.forget() }
  }
  package let colors: ColorLevel

  private let session: TerminalSession
  private var painter: FramePainter
  private let keys = KeyReader()

  /// Takes over the terminal on standard input and output. Ask `TerminalCapability.current` first.
  package init(_ options: TerminalOptions = TerminalOptions()) throws(TerminalUnavailable) {
    let isUTF8 = cnc_use_locale_encoding()
    repertoire = isUTF8 ? (options.ascii ? .asciiGlyphs : .unicode) : .ascii
    session = try TerminalSession()
    start_color()
    let noColor = getenv("NO_COLOR").map { String(cString: $0) }
    colors = options.colors.level(noColor: noColor, terminalColors: Int(cnc_colors()))
    let pairs = PairTable(limit: Int(cnc_color_pairs()), hasDefaultColors: use_default_colors() == OK)
    painter = FramePainter(colors: colors, pairs: pairs)
    if options.mouse { session.setMouse(true) }
  }

  /// Gives the terminal back and shows what was written to standard error meanwhile. More than once does no harm.
  package func close() {
    session.end()
  }

  package var size: Size {
    NcursesScreen.windowSize
  }

  static var windowSize: Size {
    Size(width: Int(getmaxx(cnc_window())), height: Int(getmaxy(cnc_window())))
  }

  package func present(_ frame: Frame) {
    painter.paint(frame.fitted(to: size).restricted(to: repertoire))
  }

  package func bell() {
    beep()
  }

  package func setMouse(_ on: Bool) {
    session.setMouse(on)
  }

  package func repaint() {
    clearok(cnc_physical_window(), true)
    wrefresh(cnc_physical_window())
  }

  package func discardInput() {
    flushinp()
  }

  @discardableResult
  package func suspend() -> Bool {
    // Asked beforehand, so that a refusal does not make the screen flicker.
    guard getsid(0) != getpid() else { return false }
    return session.interrupt { ctg_stop() }
  }

  package func edit(path: String, line: Int?) -> EditorOutcome {
    session.interrupt {
      ctg_lend(true)
      defer { ctg_lend(false) }
      return ExternalEditor().run(path: path, line: line)
    }
  }
}

// MARK: Input

extension NcursesScreen {
  package func nextEvent(timeout milliseconds: Int?) -> InputEvent? {
    let deadline = milliseconds.map { MonotonicClock.milliseconds + $0 }
    while true {
      if let event = noted() ?? keys.next() { return event }
      let rest = deadline.map { max(0, $0 - MonotonicClock.milliseconds) }
      let found = ctg_wait(STDIN_FILENO, rest.map { Int32(clamping: $0) } ?? -1)
      if let event = noted() ?? keys.next() { return event }
      if found & Int32(CTG_HANGUP) != 0 {
        // A window that closes ends the input and sends SIGHUP. The signal is the truer reason: it gets a moment to come.
        _ = ctg_wait(-1, 50)
        return noted() ?? .end(.inputClosed)
      }
      if rest == 0 { return nil }
    }
  }

  /// Whether a key or a request to end waits to be read. For work that cannot go on in slices.
  package static var hasInput: Bool {
    if ctg_end_signal() != 0 { return true }
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&input, 1, 0) > 0
  }

  /// What signals have left as notes.
  private func noted() -> InputEvent? {
    let end = ctg_end_signal()
    if end != 0 { return .end(.signal(end)) }
    if ctg_take_stop() {
      suspend()
      return .resumed
    }
    // Stopped by SIGSTOP, which cannot be caught: the shell has used the terminal meanwhile.
    if ctg_take_continue() {
      session.interrupt {}
      return .resumed
    }
    return nil
  }

  /// Ends the program for `reason`, after closing the screen: dies of the signal that asked for it, so that the
  /// parent sees the true cause, or exits with status 1 when the input has ended.
  package func conclude(_ reason: EndReason) -> Never {
    close()
    switch reason {
    case .signal(let number): ctg_die_of(number)
    case .inputClosed: exit(1)
    }
  }
}

/// Time that does not jump when the clock is set.
enum MonotonicClock {
  /// Milliseconds since some moment.
  static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }
}
