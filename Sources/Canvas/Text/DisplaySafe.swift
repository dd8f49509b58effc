/// Makes text from outside harmless to show: source files, program output, recordings, notes, pasted text.
///
/// A terminal obeys control characters, so nothing that could be one may reach it: an unfinished `ESC ]` would
/// swallow the frame, `ESC [ 6 n` would type an answer into our input, a right-to-left override would show a
/// different program from the one that runs. Each is replaced by something visible: `^[` for the old control
/// characters, `<U+202E>` for the others. Drawing applies the same rule to whatever reaches it.
package enum DisplaySafe {
  /// What to show instead of `scalar`, nil when it may be shown. `previous` is the scalar before it: joiners
  /// are needed inside Persian, Indic and emoji text but hide differences between Latin identifiers.
  package static func substitute(
    for scalar: Unicode.Scalar, after previous: Unicode.Scalar? = nil
  ) -> String? {
    switch scalar.value {
    case 0..<0x20, 0x7F:
      return "^" + String(Unicode.Scalar(UInt8(scalar.value) ^ 0x40))
    case 0x200C, 0x200D:
      return (previous?.value ?? 0) < 0x300 ? codePoint(scalar) : nil
    default:
      return isInvisible(scalar.value) ? codePoint(scalar) : nil
    }
  }

  /// Whether a scalar from 0x80 on controls something or shows nothing at all.
  private static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0x80...0x9F: true  // C1: U+009B is an escape sequence in one character
    case 0xAD, 0x61C, 0x180E: true  // soft hyphen, Arabic letter mark, Mongolian separator
    case 0x200B, 0x200E, 0x200F: true  // zero width space, direction marks
    case 0x2028...0x202E: true  // line and paragraph separators, direction embeddings and overrides
    case 0x2060...0x206F: true  // word joiner, invisible operators, direction isolates
    case 0xFEFF, 0xFFF9...0xFFFB: true  // byte order mark, annotations
    case 0x115F, 0x1160, 0x3164, 0xFFA0: true  // Hangul fillers: blank letters, legal in identifiers
    case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A: true  // shorthand and musical formatting
    case 0xE0000...0xE007F: true  // tags: can carry a whole hidden sentence
    default: false
    }
  }

  /// "<U+202E>".
  private static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }
}

/// `text` with every control, direction and invisible character replaced by a visible substitute. Only tabs
/// and newlines are kept, for the layout to deal with.
package func displaySafe(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return text }
  var safe = ""
  var previous: Unicode.Scalar?
  for scalar in text.unicodeScalars {
    if scalar != "\t", scalar != "\n", let shown = DisplaySafe.substitute(for: scalar, after: previous) {
      safe += shown
    } else {
      safe.unicodeScalars.append(scalar)
    }
    previous = scalar
  }
  return safe
}

/// The bytes as UTF-8 text made harmless; each sequence that is not UTF-8 becomes U+FFFD.
package func displaySafe(utf8 bytes: some Collection<UInt8>) -> String {
  displaySafe(String(decoding: bytes, as: UTF8.self))
}
