extension Machine {
  /// `text.encode(encoding, errors)`.
  ///
  /// - Throws: LookupError for an unknown encoding, UnicodeEncodeError for what it can't express.
  func encode(_ text: StrObject, encoding: Value?, errors: Value?, function: String) throws
    -> ContiguousArray<UInt8>
  {
    let encoding = try self.encoding(encoding, function)
    let handler = try errorHandler(errors, function)
    if text.isASCII, encoding.mark.isEmpty, encoding.isASCIICompatible { return text.utf8 }
    var bytes = ContiguousArray(encoding.mark)
    let scalars = text.scalars
    var position = 0
    while position < scalars.count {
      guard let reason = encoding.obstacle(scalars[position]) else {
        encoding.encode(scalars[position], into: &bytes)
        position += 1
        continue
      }
      var end = position + 1
      while end < scalars.count, encoding.obstacle(scalars[end]) != nil { end += 1 }
      for scalar in scalars[position..<end] {
        guard let replacement = try replacement(for: scalar, handler, encoding) else {
          throw encodeError(encoding, text, position..<end, reason)
        }
        bytes += replacement
      }
      position = end
    }
    return bytes
  }

  /// `bytes.decode(encoding, errors)`.
  ///
  /// - Throws: LookupError for an unknown encoding, UnicodeDecodeError for bytes that are no text.
  func decode(_ bytes: ContiguousArray<UInt8>, encoding: Value?, errors: Value?, function: String = "decode")
    throws
    -> StrObject
  {
    var encoding = try self.encoding(encoding, function)
    let handler = try errorHandler(errors, function)
    var position = encoding.skipMark(bytes)
    if encoding.isASCIICompatible, bytes.allSatisfy({ $0 < 0x80 }) {
      return StrObject(utf8: bytes, count: bytes.count)
    }
    var text = ContiguousArray<UInt8>()
    while position < bytes.count {
      switch encoding.decode(bytes, at: position) {
      case .success(let (scalar, size)):
        StrObject.encode(scalar, into: &text)
        position += size
      case .failure(let failure):
        let bad = bytes[position..<min(bytes.count, position + failure.size)]
        switch handler {
        case "ignore": break
        case "replace": StrObject.encode(0xFFFD, into: &text)
        case "backslashreplace": for byte in bad { text += StringEscaping.hexEscape(UInt32(byte)).utf8 }
        case "surrogateescape": for byte in bad { StrObject.encode(0xDC00 + UInt32(byte), into: &text) }
        case "strict", "surrogatepass":
          throw decodeError(encoding, bytes, position..<(position + bad.count), failure.reason)
        default: throw error("LookupError", "unknown error handler name '\(handler)'")
        }
        position += bad.count
      }
    }
    return StrObject(utf8: text)
  }

  private func encoding(_ value: Value?, _ function: String) throws -> TextEncoding {
    guard let value else { return .utf8 }
    guard let name = value.str else {
      throw typeError("\(function)() argument 'encoding' must be str, not \(typeName(value))")
    }
    guard let encoding = TextEncoding(name.text) else {
      throw error("LookupError", "unknown encoding: \(name.text)")
    }
    return encoding
  }

  private func errorHandler(_ value: Value?, _ function: String) throws -> String {
    guard let value else { return "strict" }
    guard let name = value.str else {
      throw typeError("\(function)() argument 'errors' must be str, not \(typeName(value))")
    }
    return name.text
  }

  /// What an error handler writes for a character; nil for the strict one.
  private func replacement(for scalar: UInt32, _ handler: String, _ encoding: TextEncoding) throws
    -> ContiguousArray<UInt8>?
  {
    func encoded(_ text: String) -> ContiguousArray<UInt8> {
      var bytes = ContiguousArray<UInt8>()
      for scalar in text.unicodeScalars { encoding.encode(scalar.value, into: &bytes) }
      return bytes
    }
    switch handler {
    case "strict": return nil
    case "ignore": return []
    case "replace": return encoded("?")
    case "xmlcharrefreplace": return encoded("&#\(scalar);")
    case "backslashreplace": return encoded(StringEscaping.hexEscape(scalar))
    case "namereplace":
      let name = Unicode.Scalar(scalar)?.properties.name
      return encoded(name.map { "\\N{\($0)}" } ?? StringEscaping.hexEscape(scalar))
    case "surrogateescape":
      return (0xDC80...0xDCFF).contains(scalar) ? [UInt8(truncatingIfNeeded: scalar - 0xDC00)] : nil
    case "surrogatepass":
      var bytes = ContiguousArray<UInt8>()
      encoding.encode(scalar, into: &bytes)
      return bytes
    default: throw error("LookupError", "unknown error handler name '\(handler)'")
    }
  }

  private func encodeError(
    _ encoding: TextEncoding, _ text: StrObject, _ range: Range<Int>, _ reason: String
  ) -> PythonError {
    unicodeError("UnicodeEncodeError", encoding, .object(text), range, reason)
  }

  private func decodeError(
    _ encoding: TextEncoding, _ bytes: ContiguousArray<UInt8>, _ range: Range<Int>, _ reason: String
  ) -> PythonError {
    unicodeError("UnicodeDecodeError", encoding, .object(BytesObject(bytes)), range, reason)
  }

  private func unicodeError(
    _ type: String, _ encoding: TextEncoding, _ object: Value, _ range: Range<Int>, _ reason: String
  ) -> PythonError {
    let made = exception(
      type,
      [.string(encoding.name), object, .int(range.lowerBound), .int(range.upperBound), .string(reason)])
    ExceptionFields.takeUnicodeError(made, self)
    return PythonError(made)
  }
}

extension TextEncoding {
  /// Whether ASCII text is the same bytes in it.
  var isASCIICompatible: Bool {
    switch self {
    case .utf8, .ascii, .latin1: true
    default: false
    }
  }

  /// Where the text begins behind a byte order mark, which also decides the order.
  mutating func skipMark(_ bytes: ContiguousArray<UInt8>) -> Int {
    switch self {
    case .utf16(_, true):
      if bytes.starts(with: [0xFF, 0xFE]) { return 2 }
      guard bytes.starts(with: [0xFE, 0xFF]) else { return 0 }
      self = .utf16(isLittle: false, hasMark: true)
      return 2
    case .utf32(_, true):
      if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return 4 }
      guard bytes.starts(with: [0, 0, 0xFE, 0xFF]) else { return 0 }
      self = .utf32(isLittle: false, hasMark: true)
      return 4
    default: return 0
    }
  }
}
