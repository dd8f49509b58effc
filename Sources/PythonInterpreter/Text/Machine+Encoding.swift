extension Machine {
  /// `text.encode(encoding, errors)`.
  ///
  /// - Throws: LookupError for an unknown encoding, UnicodeEncodeError for what it can't express.
  func encode(_ text: StrObject, encoding: Value?, errors: Value?, function: String) throws
    -> ContiguousArray<UInt8>
  {
    guard let encoding = try knownEncoding(encoding, function) else {
      return try encode(text, byCodec: encoding, errors: errors)
    }
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
      let end = encoding.endOfObstacles(scalars, from: position)
      if let own = registeredHandler(handler) {
        let problem = encodeError(encoding, text, position..<end, reason)
        position = try ask(own, about: problem, encoding, count: scalars.count, into: &bytes)
        continue
      }
      for index in position..<end {
        guard let replacement = try replacement(for: scalars[index], handler, encoding) else {
          // What was escaped before it is done with; another handler is asked about all.
          let start = handler == "surrogateescape" ? index : position
          throw encodeError(encoding, text, start..<end, reason)
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
    if bytes.isEmpty, encoding?.str != nil { return StrObject("") }
    guard var encoding = try knownEncoding(encoding, function) else {
      return try decode(bytes, byCodec: encoding, errors: errors)
    }
    let handler = try errorHandler(errors, function)
    var position = encoding.skipMark(bytes)
    if encoding.isASCIICompatible, bytes.allSatisfy({ $0 < 0x80 }) {
      return StrObject(utf8: bytes, count: bytes.count)
    }
    var text = ContiguousArray<UInt8>()
    while position < bytes.count {
      switch encoding.decode(bytes, at: position) {
      case .success(let (scalar, size)):
        if let scalar { StrObject.encode(scalar, into: &text) }
        position += size
      case .failure(let failure):
        let bad = bytes[position..<min(bytes.count, position + failure.size)]
        if let own = registeredHandler(handler) {
          let problem = decodeError(encoding, bytes, position..<(position + bad.count), failure.reason)
          position = try ask(own, about: problem, count: bytes.count, into: &text)
          continue
        }
        guard let used = try recover(from: bad, in: bytes, handler, encoding, into: &text) else {
          throw decodeError(encoding, bytes, position..<(position + bad.count), failure.reason)
        }
        position += used
      }
    }
    return StrObject(utf8: text)
  }

  /// What an error handler makes of bytes that are no text: how many it has dealt with, or nil when it has no answer.
  private func recover(
    from bad: ArraySlice<UInt8>, in bytes: ContiguousArray<UInt8>, _ handler: String,
    _ encoding: TextEncoding,
    into text: inout ContiguousArray<UInt8>
  ) throws -> Int? {
    switch handler {
    case "strict": return nil
    case "ignore": break
    case "replace": StrObject.encode(0xFFFD, into: &text)
    case "backslashreplace": for byte in bad { text += StringEscaping.hexEscape(UInt32(byte)).utf8 }
    case "surrogateescape":
      let escaped = bad.prefix(4).prefix { $0 >= 0x80 }
      for byte in escaped { StrObject.encode(0xDC00 + UInt32(byte), into: &text) }
      return escaped.isEmpty ? nil : escaped.count
    case "surrogatepass":
      guard let (scalar, size) = encoding.surrogate(in: bytes, at: bad.startIndex) else { return nil }
      StrObject.encode(scalar, into: &text)
      return size
    case "xmlcharrefreplace", "namereplace":
      throw typeError("don't know how to handle UnicodeDecodeError in error callback")
    default: throw error("LookupError", "unknown error handler name '\(handler)'")
    }
    return bad.count
  }

  /// The encoding of a name; nil when only the module `codecs` may know it.
  private func knownEncoding(_ value: Value?, _ function: String) throws -> TextEncoding? {
    guard let value else { return .utf8 }
    guard let name = value.str else {
      throw typeError("\(function)() argument 'encoding' must be str, not \(shownType(value))")
    }
    if name.utf8.contains(0) { throw valueError("embedded null character") }
    return TextEncoding(name.text)
  }

  private func errorHandler(_ value: Value?, _ function: String) throws -> String {
    guard let value else { return "strict" }
    guard let name = value.str else {
      throw typeError("\(function)() argument 'errors' must be str, not \(shownType(value))")
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
    case "surrogateescape" where encoding.isWide: return nil
    case "surrogatepass" where encoding.lacksSurrogates: return nil
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
      [
        .string(type == "UnicodeDecodeError" ? encoding.decodingName : encoding.name), object,
        .int(range.lowerBound), .int(range.upperBound), .string(reason),
      ])
    ExceptionFields.takeUnicodeError(made, self)
    return PythonError(made)
  }
}

extension TextEncoding {
  /// Whether ASCII text is the same bytes in it.
  var isASCIICompatible: Bool {
    switch self {
    case .utf8, .ascii, .latin1, .windows1252: true
    default: false
    }
  }

  /// Whether a character is at least two bytes.
  var isWide: Bool {
    switch self {
    case .utf16, .utf32: true
    default: false
    }
  }

  /// Whether it has no form for surrogates.
  var lacksSurrogates: Bool {
    switch self {
    case .ascii, .latin1, .windows1252: true
    default: false
    }
  }

  /// Its name when bytes can't be decoded.
  var decodingName: String {
    switch self {
    case .utf16(let isLittle, true): isLittle ? "utf-16-le" : "utf-16-be"
    case .utf32(let isLittle, true): isLittle ? "utf-32-le" : "utf-32-be"
    default: name
    }
  }

  /// Where the characters that can't be encoded end; the wide encodings look at one after the other.
  func endOfObstacles(_ scalars: ContiguousArray<UInt32>, from start: Int) -> Int {
    var end = start + 1
    while !isWide, end < scalars.count, obstacle(scalars[end]) != nil { end += 1 }
    return end
  }

  /// A surrogate that stands in bytes as if it were a character, and its size.
  func surrogate(in bytes: ContiguousArray<UInt8>, at position: Int) -> (scalar: UInt32, size: Int)? {
    let scalar: UInt32
    let size: Int
    switch self {
    case .utf8, .signedUTF8:
      guard position + 3 <= bytes.count, bytes[position] & 0xF0 == 0xE0, bytes[position + 1] & 0xC0 == 0x80,
        bytes[position + 2] & 0xC0 == 0x80
      else { return nil }
      let parts = bytes[position..<(position + 3)].map { UInt32($0) }
      (scalar, size) = ((parts[0] & 0x0F) << 12 | (parts[1] & 0x3F) << 6 | parts[2] & 0x3F, 3)
    case .utf16(let isLittle, _), .utf32(let isLittle, _):
      size = if case .utf16 = self { 2 } else { 4 }
      guard let unit = TextEncoding.unit(bytes, position, size, isLittle) else { return nil }
      scalar = unit
    default: return nil
    }
    return (0xD800..<0xE000).contains(scalar) ? (scalar, size) : nil
  }

  /// Where the text begins behind a byte order mark, which also decides the order.
  mutating func skipMark(_ bytes: ContiguousArray<UInt8>) -> Int {
    switch self {
    case .signedUTF8: return bytes.starts(with: mark) ? 3 : 0
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
