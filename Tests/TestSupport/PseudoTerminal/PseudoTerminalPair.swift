import CPseudoTerminal
import Canvas
import Glibc

/// The two ends of a pseudo-terminal, and starting a program on it.
struct PseudoTerminalPair {
  /// The end that plays the terminal.
  let master: Int32
  /// The end that programs see.
  let slave: Int32

  /// Opens a pair with a window of `size`.
  init(size: Size) throws {
    var master: Int32 = -1
    var slave: Int32 = -1
    let error = cpt_open(&master, &slave)
    guard error == 0 else { throw PseudoTerminalError.system(call: "opening a terminal", error: error) }
    self.master = master
    self.slave = slave
    setWindowSize(master, size)
  }

  /// Starts a program in a session of its own, with this terminal as the controlling one.
  func spawn(
    _ path: String, _ arguments: [String], environment: [String], directory: String?
  ) throws -> pid_t {
    let processID = withCStrings([path] + arguments) { argv in
      withCStrings(environment) { envp in
        cpt_spawn(path, argv, envp, slave, directory)
      }
    }
    guard processID > 0 else {
      throw PseudoTerminalError.system(call: "starting \(path)", error: -processID)
    }
    return processID
  }
}

/// Tells a terminal how large its window is; the kernel then sends SIGWINCH.
func setWindowSize(_ descriptor: Int32, _ size: Size) {
  var window = winsize(
    ws_row: UInt16(size.height), ws_col: UInt16(size.width), ws_xpixel: 0, ws_ypixel: 0)
  _ = ioctl(descriptor, UInt(TIOCSWINSZ), &window)
}
