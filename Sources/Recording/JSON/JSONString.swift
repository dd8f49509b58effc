/// What the escapes of a JSON string mean.
enum JSONString {
  /// The text of a string that a cursor has passed.
  static func text(of value: JSONValue, in bytes: ByteView) throws(JSONProblem) -> String {
    let raw = bytes[value.range]
    if value.kind == .string { return try valid(raw) }
    return try valid(try unescaped(raw))
  }

  private static func valid(_ bytes: some Collection<UInt8>) throws(JSONProblem) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw JSONProblem("a text is not valid UTF-8")
    }
    return text
  }

  private static func unescaped(_ raw: UnsafeBufferPointer<UInt8>) throws(JSONProblem) -> ContiguousArray<
    UInt8
  > {
    var result: ContiguousArray<UInt8> = []
    result.reserveCapacity(raw.count)
    var index = 0
    while index < raw.count {
      let byte = raw[index]
      index += 1
      guard byte == .backslash, index < raw.count else {
        result.append(byte)
        continue
      }
      let kind = raw[index]
      index += 1
      switch kind {
      case 0x62: result.append(0x08)
      case 0x66: result.append(0x0C)
      case 0x6E: result.append(0x0A)
      case 0x72: result.append(0x0D)
      case 0x74: result.append(0x09)
      case 0x75: result.append(contentsOf: try scalar(raw, &index))
      default: result.append(kind)
      }
    }
    return result
  }

  /// The character of `\uXXXX`, or of the two that are a surrogate pair, in UTF-8; `index` is behind the `u`.
  private static func scalar(
    _ raw: UnsafeBufferPointer<UInt8>, _ index: inout Int
  ) throws(JSONProblem) -> [UInt8] {
    var code = unit(raw, &index)
    if code & 0xFC00 == 0xD800, index + 6 <= raw.count, raw[index] == .backslash, raw[index + 1] == 0x75 {
      var next = index + 2
      let second = unit(raw, &next)
      if second & 0xFC00 == 0xDC00 {
        code = 0x10000 + ((code & 0x3FF) << 10) + (second & 0x3FF)
        index = next
      }
    }
    guard let scalar = Unicode.Scalar(code) else { throw JSONProblem("a text has half of a surrogate pair") }
    return Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// Four hexadecimal digits, which the cursor has looked at.
  private static func unit(_ raw: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 where index < raw.count {
      unit = unit << 4 | (hexadecimalValue(raw[index]) ?? 0)
      index += 1
    }
    return unit
  }
}
