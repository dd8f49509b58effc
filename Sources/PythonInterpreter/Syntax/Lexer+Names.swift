extension Lexer {
  /// Reads the rest of a name that has characters outside ASCII. (Names are not normalised to NFKC as CPython
  /// does; but Swift's strings compare by canonical equivalence.)
  mutating func scanUnicodeName(from start: Int) throws(PythonSyntaxError) {
    var isFirst = offset == start
    while source[offset] >= 0x80 || source[offset].continuesName {
      if source[offset] < 0x80 {
        offset += 1
      } else {
        let (scalar, length) = scalar(at: offset)
        let isValid =
          isFirst
          ? scalar.properties.isXIDStart || scalar.properties.isIDStart
          : scalar.properties.isXIDContinue || scalar.properties.isIDContinue
        guard isValid else { throw invalidCharacter(at: offset) }
        offset += length
        columnOrigin += length - 1
      }
      isFirst = false
    }
  }

  /// The error for a character that can begin no token.
  func invalidCharacter(at position: Int) -> PythonSyntaxError {
    let scalar = scalar(at: position).scalar
    let isPlain = scalar.isASCII && scalar.isPrintable
    let length: Int32 = isPlain ? 1 : 0
    let code = String(scalar.value, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
    let message =
      scalar.isPrintable
      ? "invalid character '\(Character(scalar))' (U+\(padded))"
      : "invalid non-printable character U+\(padded)"
    return PythonSyntaxError(
      isPlain ? "invalid syntax" : message,
      SourceRange(line: line, column: column(position), endLine: line, endColumn: column(position) + length))
  }

  /// The character at an offset and its length in bytes. Bytes that are not UTF-8 count as one replacement
  /// character each.
  private func scalar(at position: Int) -> (scalar: Unicode.Scalar, length: Int) {
    var decoder = Unicode.UTF8()
    var bytes = source[position..<min(position + 4, source.count)].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&bytes) else { return ("\u{FFFD}", 1) }
    return (scalar, UTF8.width(scalar))
  }
}

extension Unicode.Scalar {
  /// CPython's `str.isprintable` for one character.
  var isPrintable: Bool {
    if self == " " { return true }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
      .spaceSeparator:
      return false
    default: return true
    }
  }
}
