/// What Unicode says about characters beyond what Swift's library knows. Each table is kept as text and read when it is
/// first asked for.
enum UnicodeTables {
  /// How a character is made of others.
  struct Decomposition {
    /// Empty for a canonical one, else as Unicode writes it: `<compat>`.
    let kind: String
    let scalars: [UInt32]
  }

  static let decompositions: [UInt32: Decomposition] = {
    var table: [UInt32: Decomposition] = [:]
    var start: UInt32 = 0
    for (key, value) in entries(decompositionText) {
      let parts = key.split(separator: "+")
      start += hexadecimal(parts.first ?? "")
      let count = parts.count > 1 ? hexadecimal(parts[1]) : 1
      let scalars = value.dropFirst().split(separator: ",").map(hexadecimal)
      let kind = value.first.flatMap { decompositionKinds[$0] } ?? ""
      for step in 0..<count {
        table[start + step] = Decomposition(
          kind: kind, scalars: count > 1 ? scalars.map { $0 + step } : scalars)
      }
    }
    return table
  }()

  /// Two characters that are one: the reverse of the canonical decompositions.
  static let compositions: [UInt64: UInt32] = {
    var table: [UInt64: UInt32] = [:]
    for (scalar, made) in decompositions where made.kind.isEmpty && made.scalars.count == 2 {
      if Unicode.Scalar(scalar)?.properties.isFullCompositionExclusion == false {
        table[pair(made.scalars[0], made.scalars[1])] = scalar
      }
    }
    return table
  }()

  static let bidirectional = ranges(bidirectionalText)
  static let eastAsianWidth = ranges(eastAsianWidthText)

  static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }

  /// The value of the range that holds a character.
  static func value(_ scalar: UInt32, in ranges: [(start: UInt32, value: String)]) -> String {
    var (low, high) = (0, ranges.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if ranges[middle].start <= scalar { low = middle } else { high = middle }
    }
    return ranges.indices.contains(low) ? ranges[low].value : ""
  }

  private static let decompositionKinds: [Character: String] = [
    "f": "<font>", "n": "<noBreak>", "i": "<initial>", "m": "<medial>", "l": "<final>", "o": "<isolated>",
    "c": "<circle>", "p": "<super>", "b": "<sub>", "v": "<vertical>", "w": "<wide>", "r": "<narrow>",
    "s": "<small>",
    "q": "<square>", "a": "<fraction>", "k": "<compat>",
  ]

  private static func ranges(_ text: String) -> [(start: UInt32, value: String)] {
    var start: UInt32 = 0
    return entries(text).map { key, value in
      start += hexadecimal(key)
      return (start, value == "-" ? "" : String(value))
    }
  }

  private static func entries(_ text: String) -> [(Substring, Substring)] {
    text.split { $0 == " " || $0 == "\n" }.compactMap { entry in
      guard let colon = entry.firstIndex(of: ":") else { return nil }
      return (entry[..<colon], entry[entry.index(after: colon)...])
    }
  }

  private static func hexadecimal(_ text: Substring) -> UInt32 { UInt32(text, radix: 16) ?? 0 }
}
