/// Putting the parts of a formatted value together, filled up to a width.
enum Padding {
  /// Text on its place within the width.
  static func fill(_ text: ContiguousArray<UInt8>, count: Int, _ specification: FormatSpecification)
    -> StrObject
  {
    let missing = specification.width - count
    if missing <= 0 { return StrObject(utf8: text) }
    let left: Int
    switch specification.alignment {
    case .left: left = 0
    case .right, .afterSign: left = missing
    case .center: left = missing / 2
    }
    var result = ContiguousArray<UInt8>()
    append(specification.fill, left, to: &result)
    result += text
    append(specification.fill, missing - left, to: &result)
    return StrObject(utf8: result)
  }

  /// A number: sign and prefix (`0x`) in front, then digits (grouped), then the rest (fraction, exponent, `%`).
  static func number(
    sign: String, prefix: String = "", digits: String, rest: String = "", _ specification: FormatSpecification
  ) -> StrObject {
    let head = sign + prefix
    var minimum = 0
    if specification.fill == 0x30 && specification.alignment == .afterSign {
      minimum = specification.width - head.utf8.count - rest.utf8.count
    }
    let grouped = group(ContiguousArray(digits.utf8), minimum: minimum, specification.grouping)
    var text = ContiguousArray(head.utf8)
    let missing = specification.width - head.utf8.count - grouped.count - rest.utf8.count
    if specification.alignment == .afterSign && missing > 0 { append(specification.fill, missing, to: &text) }
    text += grouped
    text += rest.utf8
    let count = head.utf8.count + grouped.count + rest.utf8.count
    if specification.alignment == .afterSign { return StrObject(utf8: text) }
    return fill(text, count: count, specification)
  }

  /// Digits with separators, zeros in front up to a minimum width. Source: CPython `_PyUnicode_InsertThousandsGrouping`.
  private static func group(
    _ digits: ContiguousArray<UInt8>, minimum: Int, _ grouping: FormatSpecification.Grouping
  )
    -> ContiguousArray<UInt8>
  {
    guard let separator = grouping.separator else { return digits }
    var reversed = ContiguousArray<UInt8>()
    var left = digits.count
    var width = minimum
    while true {
      let size = min(grouping.groupSize, max(left, width, 1))
      let taken = min(left, size)
      reversed += digits[(left - taken)..<left].reversed()
      reversed += repeatElement(UInt8(ascii: "0"), count: size - taken)
      left -= taken
      width -= size
      if left <= 0 && width <= 0 { return ContiguousArray(reversed.reversed()) }
      reversed.append(separator)
      width -= 1
    }
  }

  private static func append(_ scalar: UInt32, _ count: Int, to text: inout ContiguousArray<UInt8>) {
    for _ in 0..<max(0, count) { StrObject.encode(scalar, into: &text) }
  }
}
