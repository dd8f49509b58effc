import CNcurses

/// The bytes that bring a terminal back from everything we switch on, made beforehand because a signal handler
/// cannot look anything up.
enum LeaveSequence {
  /// Switches off what is not in the terminal's description: mouse reports (with and without motion, and in the
  /// SGR form) and bracketed paste.
  static let extras = "\u{1B}[?1000l\u{1B}[?1002l\u{1B}[?1003l\u{1B}[?1006l\u{1B}[?2004l"

  /// Everything: extras where they are understood, attributes off, keypad off, cursor on, main screen. Only after
  /// the terminal's description was loaded.
  static func make() -> [UInt8] {
    var bytes: [UInt8] = understandsExtras ? Array(extras.utf8) : []
    for name in ["sgr0", "rmkx", "cnorm", "rmcup"] {
      bytes += capability(name)
    }
    // Without an alternate screen the shell goes on below the picture.
    if cnc_capability("rmcup") == nil { bytes += Array("\r\n".utf8) }
    return bytes
  }

  /// Whether the terminal's description claims xterm's ways: its extended capability for bracketed paste, or a
  /// mouse.
  static var understandsExtras: Bool {
    cnc_capability("BE") != nil || cnc_capability("kmous") != nil
  }

  /// A capability without its delays, "$<5>", which only a physical terminal needs.
  private static func capability(_ name: String) -> [UInt8] {
    guard let value = cnc_capability(name) else { return [] }
    var bytes: [UInt8] = []
    var isDelay = false
    for byte in String(cString: value).utf8 {
      if byte == UInt8(ascii: "<"), bytes.last == UInt8(ascii: "$") {
        bytes.removeLast()
        isDelay = true
      }
      if !isDelay { bytes.append(byte) }
      if byte == UInt8(ascii: ">") { isDelay = false }
    }
    return bytes
  }
}
