/// Cuts a stream of bytes into characters, controls and escape sequences, across the borders of reads.
struct EscapeParser {
  /// One thing a terminal has to do.
  enum Step {
    case print(Unicode.Scalar)
    case control(UInt8)
    /// `ESC [` private marker, numbers, final byte.
    case csi(marker: Character?, parameters: [Int], final: Character)
    /// `ESC` and the bytes up to the final one.
    case escape(String)
    /// `ESC ]` … up to its end.
    case osc(String)
  }

  private enum State {
    case ground
    case utf8([UInt8], missing: Int)
    case escape(String)
    case csi(String)
    case osc([UInt8])
  }

  private var state = State.ground

  /// Takes a byte; returns what it completes.
  mutating func step(_ byte: UInt8) -> Step? {
    switch state {
    case .ground: return ground(byte)
    case .utf8(let bytes, let missing): return utf8(bytes + [byte], missing: missing - 1)
    case .escape(let text): return escape(text, byte)
    case .csi(let text): return csi(text, byte)
    case .osc(let bytes): return osc(bytes, byte)
    }
  }

  private mutating func ground(_ byte: UInt8) -> Step? {
    switch byte {
    case 0x1B:
      state = .escape("")
      return nil
    case 0..<0x20, 0x7F: return .control(byte)
    case 0x20..<0x7F: return .print(Unicode.Scalar(byte))
    case 0xC2..<0xE0: return expect(byte, 1)
    case 0xE0..<0xF0: return expect(byte, 2)
    case 0xF0..<0xF5: return expect(byte, 3)
    default: return .print("\u{FFFD}")
    }
  }

  private mutating func expect(_ byte: UInt8, _ missing: Int) -> Step? {
    state = .utf8([byte], missing: missing)
    return nil
  }

  private mutating func utf8(_ bytes: [UInt8], missing: Int) -> Step? {
    guard missing == 0 else {
      state = .utf8(bytes, missing: missing)
      return nil
    }
    state = .ground
    return .print(String(decoding: bytes, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}")
  }

  private mutating func escape(_ text: String, _ byte: UInt8) -> Step? {
    let character = Character(Unicode.Scalar(byte))
    if text.isEmpty, character == "[" {
      state = .csi("")
      return nil
    }
    if text.isEmpty, character == "]" || character == "P" {
      state = .osc([])
      return nil
    }
    // Bytes from 0x20 to 0x2F announce that more follow, as in `ESC ( B`.
    if (0x20..<0x30).contains(byte) {
      state = .escape(text + String(character))
      return nil
    }
    state = .ground
    return .escape(text + String(character))
  }

  private mutating func csi(_ text: String, _ byte: UInt8) -> Step? {
    let character = Character(Unicode.Scalar(byte))
    guard (0x40..<0x7F).contains(byte) else {
      state = .csi(text + String(character))
      return nil
    }
    state = .ground
    let marker = text.first.flatMap { "?><=!".contains($0) ? $0 : nil }
    let numbers = text.drop { "?><=!".contains($0) }
      .split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    return .csi(marker: marker, parameters: numbers, final: character)
  }

  private mutating func osc(_ bytes: [UInt8], _ byte: UInt8) -> Step? {
    if byte == 0x07 || (byte == UInt8(ascii: "\\") && bytes.last == 0x1B) {
      state = .ground
      return .osc(String(decoding: bytes.filter { $0 != 0x1B }, as: UTF8.self))
    }
    state = .osc(bytes + [byte])
    return nil
  }
}
