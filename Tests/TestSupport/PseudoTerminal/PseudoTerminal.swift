import Canvas
import Glibc

/// A real terminal without a window: runs a program on a pseudo-terminal, types keys and watches the screen.
///
///     let terminal = try PseudoTerminal(path, ["workers"], size: Size(width: 100, height: 30))
///     try terminal.waitForText("Ready")
///     terminal.type("n")                        // keys as a terminal sends them; see `Keys`
///     try terminal.wait("the second turn") { $0.shows("turn 2") }
///     terminal.resize(Size(width: 80, height: 24))
///     terminal.signal(SIGTERM)
///     #expect(try terminal.waitForExit() == .signal(SIGTERM))
///     #expect(terminal.isRestored)              // line editing, echo, main screen, cursor, no mouse, no paste
///     #expect(terminal.screen.shows("$ ..."))
///
/// The program becomes the leader of its own session with the pseudo-terminal as its controlling terminal,
/// standard input, output and error. It gets a small environment of its own: `TERM=xterm-256color`,
/// `LC_ALL=C.UTF-8`, `PATH`, `HOME` and what the test adds.
///
/// Programs paint from top to bottom. A wait that has found what it looks for goes on until the picture is whole: until
/// the program sleeps and all it wrote has been read.
///
/// Waiting throws `PseudoTerminalError.timedOut` with the screen's text in it. A program that still runs when
/// the object goes away is killed.
package final class PseudoTerminal {
  /// What the terminal shows. Up to date after each of the waiting functions.
  package private(set) var screen: VirtualTerminal
  /// Every byte the program has written.
  package private(set) var transcript: [UInt8] = []
  /// The process.
  package let processID: pid_t
  /// How the process ended, nil while it runs.
  package private(set) var exit: ProcessExit?
  /// The terminal's settings before the program started.
  private let originalSettings: termios
  private var master: Int32
  /// Kept open so that the settings can still be read after the program has gone.
  private var slave: Int32

  /// Starts the program at `path`.
  package init(
    _ path: String, _ arguments: [String] = [], size: Size = Size(width: 80, height: 24),
    environment: [String: String] = [:], directory: String? = nil
  ) throws {
    let pair = try PseudoTerminalPair(size: size)
    master = pair.master
    slave = pair.slave
    screen = VirtualTerminal(size: size)
    originalSettings = PseudoTerminal.settings(of: pair.master)
    processID = try pair.spawn(
      path, arguments, environment: PseudoTerminal.environment(environment), directory: directory)
  }

  deinit {
    if exit == nil {
      kill(processID, SIGKILL)
      var status: Int32 = 0
      waitpid(processID, &status, 0)
    }
    hangUp()
  }

  // MARK: Typing

  /// Sends text or key sequences; see `Keys`.
  package func type(_ keys: String) {
    send(Array(keys.utf8))
  }

  /// Sends bytes, UTF-8 or not.
  package func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if written > 0 { rest = rest.dropFirst(written) }
      if written < 0, errno != EINTR, errno != EAGAIN { return }
      pump(milliseconds: 0)
    }
  }

  /// Changes the window's size, as dragging its corner does.
  package func resize(_ size: Size) {
    setWindowSize(master, size)
    screen.resize(size)
  }

  /// Sends a signal to the program.
  package func signal(_ number: Int32) {
    kill(processID, number)
  }

  /// Sends a signal to whatever runs in the terminal's foreground, when that is not the program itself but was
  /// started by it.
  package func signalForeground(_ number: Int32) {
    let group = tcgetpgrp(master)
    if group > 1 { kill(-group, number) }
  }

  /// Closes the terminal, as closing its window does.
  package func hangUp() {
    if master >= 0 { close(master) }
    if slave >= 0 { close(slave) }
    master = -1
    slave = -1
  }

  // MARK: Watching

  /// Waits until `condition` holds for the screen, and then until the picture is whole.
  package func wait(
    _ what: String = "a condition", within seconds: Double = 10, until condition: (VirtualTerminal) -> Bool
  ) throws {
    let deadline = Deadline(seconds: seconds)
    while !condition(screen) {
      guard !deadline.hasPassed else {
        throw PseudoTerminalError.timedOut(waitingFor: what, screen: screen.text)
      }
      pump(milliseconds: 10)
    }
    settle()
  }

  /// Reads on until the program sleeps and nothing is left to read. One that never sleeps is not waited for long.
  private func settle() {
    let deadline = Deadline(seconds: 0.3)
    while !deadline.hasPassed {
      // First whether it sleeps, then whether it has written: in the other order a picture could come in between.
      let sleeps = isSleeping
      if !pump(milliseconds: sleeps ? 0 : 2), sleeps { return }
    }
  }

  /// Whether the program waits for something, as far as the system tells; one that has ended does too.
  private var isSleeping: Bool {
    guard let file = fopen("/proc/\(processID)/stat", "r") else { return true }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 1024)
    let count = fread(&buffer, 1, buffer.count, file)
    // "PID (NAME) STATE ...": the name may hold anything, so the last parenthesis counts.
    guard let end = buffer[..<count].lastIndex(of: UInt8(ascii: ")")), end + 2 < count else { return true }
    return buffer[end + 2] != UInt8(ascii: "R") && buffer[end + 2] != UInt8(ascii: "D")
  }

  /// Waits until some row shows `text`.
  package func waitForText(_ text: String, within seconds: Double = 10) throws {
    try wait("the text \"\(text)\"", within: seconds) { $0.shows(text) }
  }

  /// Waits until the program has written nothing for `milliseconds`.
  package func waitUntilQuiet(milliseconds: Int = 100) {
    var before = -1
    while before != transcript.count {
      before = transcript.count
      pump(milliseconds: milliseconds)
    }
  }

  /// Waits until the program has ended and everything it wrote is on the screen.
  package func waitForExit(within seconds: Double = 10) throws -> ProcessExit {
    let deadline = Deadline(seconds: seconds)
    while true {
      if let exit {
        pump(milliseconds: 0)
        return exit
      }
      guard !deadline.hasPassed else {
        throw PseudoTerminalError.timedOut(waitingFor: "the end of the program", screen: screen.text)
      }
      pump(milliseconds: 10)
      reap()
    }
  }

  /// Whether the program left the terminal as it was: settings, main screen, visible cursor, and no mouse,
  /// paste or keypad modes.
  package var isRestored: Bool {
    restoreFailures.isEmpty
  }

  /// What the program did not put back.
  package var restoreFailures: [String] {
    var failures: [String] = []
    let now = PseudoTerminal.settings(of: master)
    if now.c_lflag != originalSettings.c_lflag {
      failures.append("local flags \(String(now.c_lflag, radix: 8))")
    }
    if now.c_iflag != originalSettings.c_iflag {
      failures.append("input flags \(String(now.c_iflag, radix: 8))")
    }
    if now.c_oflag != originalSettings.c_oflag {
      failures.append("output flags \(String(now.c_oflag, radix: 8))")
    }
    if screen.isAlternate { failures.append("alternate screen") }
    if !screen.modes.contains(25) { failures.append("hidden cursor") }
    for mode in [1, 1000, 1002, 1003, 1006, 2004] where screen.modes.contains(mode) {
      failures.append("mode \(mode)")
    }
    if screen.attributes != VirtualAttributes() { failures.append("text attributes") }
    return failures
  }

  /// Whether the terminal edits lines and echoes, as a shell's does, or gives each key to the program.
  package var isInLineMode: Bool {
    PseudoTerminal.settings(of: master).c_lflag & tcflag_t(ICANON | ECHO) == tcflag_t(ICANON | ECHO)
  }

  // MARK: Inside

  /// Reads what there is, waiting at most `milliseconds` for the first byte. Returns whether there was any.
  @discardableResult
  private func pump(milliseconds: Int) -> Bool {
    guard master >= 0 else { return false }
    var hasRead = false
    var wait = Int32(milliseconds)
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&descriptor, 1, wait) > 0, descriptor.revents & Int16(POLLIN) != 0 else {
        return hasRead
      }
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { return hasRead }
      hasRead = true
      transcript += buffer[..<count]
      screen.feed(buffer[..<count])
      wait = 0
    }
  }

  private func reap() {
    var status: Int32 = 0
    guard waitpid(processID, &status, WNOHANG) == processID else { return }
    exit = ProcessExit(waitStatus: status)
  }

  private static func settings(of descriptor: Int32) -> termios {
    var settings = termios()
    tcgetattr(descriptor, &settings)
    return settings
  }

  private static func environment(_ additions: [String: String]) -> [String] {
    var values = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/"]
    values.merge(additions) { $1 }
    return values.map { "\($0.key)=\($0.value)" }.sorted()
  }
}

/// How a process ended.
package enum ProcessExit: Equatable {
  /// By itself, with this status.
  case status(Int32)
  /// Killed by this signal.
  case signal(Int32)

  init(waitStatus: Int32) {
    let signal = waitStatus & 0x7F
    self = signal == 0 ? .status(waitStatus >> 8 & 0xFF) : .signal(signal)
  }
}

/// What can go wrong with a pseudo-terminal.
package enum PseudoTerminalError: Error, CustomStringConvertible {
  case timedOut(waitingFor: String, screen: String)
  case system(call: String, error: Int32)

  package var description: String {
    switch self {
    case .timedOut(let what, let screen): "waited in vain for \(what); the screen was:\n\(screen)"
    case .system(let call, let error): "\(call): \(String(cString: strerror(error)))"
    }
  }
}

/// What keys send on `xterm-256color` while cursor keys are in application mode, which is what ncurses asks for.
package enum Keys {
  package static let up = "\u{1B}OA"
  package static let down = "\u{1B}OB"
  package static let right = "\u{1B}OC"
  package static let left = "\u{1B}OD"
  package static let home = "\u{1B}OH"
  package static let end = "\u{1B}OF"
  package static let pageUp = "\u{1B}[5~"
  package static let pageDown = "\u{1B}[6~"
  package static let insert = "\u{1B}[2~"
  package static let delete = "\u{1B}[3~"
  package static let backspace = "\u{7F}"
  package static let tab = "\t"
  package static let shiftTab = "\u{1B}[Z"
  package static let enter = "\r"
  package static let escape = "\u{1B}"
  package static let f1 = "\u{1B}OP"

  /// The control key with a lower case letter.
  package static func control(_ letter: Character) -> String {
    String(Unicode.Scalar((letter.asciiValue ?? 0x40) & 0x1F))
  }

  /// Text as a terminal sends it when it is pasted in bracketed paste mode.
  package static func paste(_ text: String) -> String {
    "\u{1B}[200~" + text + "\u{1B}[201~"
  }

  /// A press of the left mouse button at a column and row counted from 0, as SGR mouse mode reports it.
  package static func click(x: Int, y: Int) -> String {
    "\u{1B}[<0;\(x + 1);\(y + 1)M"
  }
}

/// A moment by the system's monotonic clock.
struct Deadline {
  private let end: Double

  init(seconds: Double) {
    end = Deadline.now + seconds
  }

  var hasPassed: Bool { Deadline.now >= end }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
