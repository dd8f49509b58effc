/// Sizes of the picture, in pixels.
enum SVGMetrics {
  static let fontSize = 14
  /// Free space on either side of a wide character.
  static let wideInset = SVGNumber(tenths: 14)
  static let cellHeight = SVGNumber(tenths: 180)
  static let margin = SVGNumber(tenths: 120)
  static let fonts = "ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, 'Noto Sans Mono CJK SC', monospace"

  /// The left edge of a column, or the width of so many columns.
  static func x(_ columns: Int) -> SVGNumber { SVGNumber(tenths: columns * 84) }
  /// The top edge of a row, or the height of so many rows.
  static func y(_ rows: Int) -> SVGNumber { SVGNumber(tenths: rows * 180) }
  /// Where the letters of a row stand.
  static func baseline(_ row: Int) -> SVGNumber { SVGNumber(tenths: row * 180 + 135) }
}

/// A coordinate in tenths of a pixel: whole arithmetic, so that the same frame is the same file everywhere.
struct SVGNumber: Hashable, CustomStringConvertible {
  var tenths: Int

  static func + (a: SVGNumber, b: SVGNumber) -> SVGNumber { SVGNumber(tenths: a.tenths + b.tenths) }
  static func * (a: Int, b: SVGNumber) -> SVGNumber { SVGNumber(tenths: a * b.tenths) }

  var description: String {
    tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}

/// Text inside XML.
package enum XMLText {
  /// The text with what XML gives a meaning to escaped, and without characters that XML 1.0 forbids.
  package static func escape(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\t", "\n": result.unicodeScalars.append(scalar)
      default:
        if scalar.value >= 0x20, scalar.value != 0xFFFE, scalar.value != 0xFFFF,
          !(0x7F...0x9F).contains(scalar.value)
        {
          result.unicodeScalars.append(scalar)
        } else {
          result += "\u{FFFD}"
        }
      }
    }
    return result
  }
}
