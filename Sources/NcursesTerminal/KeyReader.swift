import CNcurses
import Canvas

/// Turns what curses reads into events.
struct KeyReader {
  /// Codes of our own for the marks around pasted text, above all that curses hands out.
  private enum PasteCode {
    static let begin: Int32 = 5001
    static let end: Int32 = 5002
  }

  /// Bytes of pasted text that are kept.
  static let pasteLimit = 65536

  /// Teaches curses the marks around pasted text.
  static func definePasteKeys() {
    define_key("\u{1B}[200~", PasteCode.begin)
    define_key("\u{1B}[201~", PasteCode.end)
  }

  /// What one read gave.
  private enum Code {
    case character(UInt32)
    case key(Int32)
  }

  /// The next event that is there already, nil if there is none.
  func next() -> InputEvent? {
    while let code = read() {
      if let event = event(code) { return event }
    }
    return nil
  }

  private func read() -> Code? {
    var value: wint_t = 0
    switch wget_wch(cnc_window(), &value) {
    case OK: return .character(value)
    case KEY_CODE_YES: return .key(Int32(bitPattern: value))
    default: return nil
    }
  }

  private func event(_ code: Code) -> InputEvent? {
    switch code {
    case .character(0x1B): escape()
    case .character(let value): KeyReader.key(forCharacter: value).map(InputEvent.key)
    case .key(KEY_RESIZE): .resize(NcursesScreen.windowSize)
    case .key(KEY_MOUSE): mouse()
    case .key(PasteCode.begin): paste()
    case .key(let code): KeyReader.key(forCode: code).map(InputEvent.key)
    }
  }

  /// The Escape key; or Alt with a character, which terminals send as both at once; or a sequence that curses does
  /// not know, which is dropped as a whole so that its tail is not taken for commands.
  private func escape() -> InputEvent? {
    switch read() {
    case nil: return .key(.escape)
    case .character(0x5B), .character(0x4F):
      dropSequence()
      return nil
    case .character(0x1B): return .key(.escape)
    case .character(let value):
      guard case .character(let character)? = KeyReader.key(forCharacter: value) else { return .key(.escape) }
      return .key(.alt(character))
    case .key(let code):
      return event(.key(code))
    }
  }

  /// Reads up to the final byte of a control sequence.
  private func dropSequence() {
    while case .character(let value)? = read() {
      if (0x40..<0x7F).contains(value) { return }
    }
  }

  private func mouse() -> InputEvent? {
    var event = MEVENT()
    guard getmouse(&event) == OK else { return nil }
    let place = Point(x: Int(event.x), y: Int(event.y))
    if cnc_is_click(event.bstate) { return .mouse(.click, place) }
    if cnc_is_wheel_up(event.bstate) { return .mouse(.wheelUp, place) }
    if cnc_is_wheel_down(event.bstate) { return .mouse(.wheelDown, place) }
    return nil
  }

  /// Reads pasted text up to its end mark. Text that stops coming for half a second is taken as complete.
  private func paste() -> InputEvent {
    var text = PastedText(limit: KeyReader.pasteLimit)
    wtimeout(cnc_window(), 500)
    defer { wtimeout(cnc_window(), 0) }
    reading: while let code = read() {
      switch code {
      case .key(PasteCode.end): break reading
      case .character(let value): text.append(value)
      case .key: break  // a key's sequence inside the text
      }
    }
    return .paste(text.safe)
  }
}

/// Text that is being pasted: limited, and made harmless at the end.
struct PastedText {
  private var text = ""
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  /// Adds a character while there is room. Terminals send a carriage return for a newline.
  mutating func append(_ value: UInt32) {
    guard let scalar = Unicode.Scalar(value == 0x0D ? 0x0A : value) else { return }
    guard text.utf8.count + UTF8.width(scalar) <= limit else { return }
    text.unicodeScalars.append(scalar)
  }

  /// What was pasted, with visible substitutes for controls.
  var safe: String {
    displaySafe(text)
  }
}
