#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A float in digits, laid out as one of the presentation types `e`, `f`, `g` or as its repr. Source: CPython
/// `format_float_short`.
struct FloatDigits {
  /// What comes before the point.
  var whole: String
  /// Point, fraction and exponent.
  var rest = ""

  /// Lays out a value that is not negative.
  ///
  /// - Parameters:
  ///   - letter: `e`, `f`, `g` (or their capitals), or `r` for the shortest digits that read back the same.
  ///   - keepsPoint: the alternate form: point and trailing zeros stay.
  ///   - marksFloat: `.0` is added where nothing else shows that it is a float.
  init(_ value: Double, _ letter: UInt8, precision: Int, keepsPoint: Bool, marksFloat: Bool) {
    let isUpper = letter < 0x60
    if !value.isFinite {
      let name = value.isNaN ? "nan" : "inf"
      whole = isUpper ? name.uppercased() : name
      return
    }
    whole = ""
    switch letter | 0x20 {
    case UInt8(ascii: "f"): fixed(FloatDigits.print(value, "%.*f", precision), keepsPoint: keepsPoint)
    case UInt8(ascii: "e"):
      let (digits, exponent) = FloatDigits.scientificDigits(value, count: precision + 1)
      scientific(digits, exponent, isUpper, keepsPoint)
    case UInt8(ascii: "g"):
      let count = max(precision, 1)
      let (digits, exponent) = FloatDigits.scientificDigits(value, count: count)
      let kept = keepsPoint ? digits : FloatDigits.withoutTrailingZeros(digits)
      if exponent < -4 || exponent + 1 > count - (marksFloat ? 1 : 0) {
        scientific(kept, exponent, isUpper, keepsPoint)
      } else {
        plain(kept, exponent, keepsPoint, marksFloat)
      }
    default:
      let (digits, exponent) = FloatText.shortestDigits(value)
      if exponent < -4 || exponent >= 16 {
        scientific(digits, exponent, isUpper, keepsPoint)
      } else {
        plain(digits, exponent, keepsPoint, marksFloat)
      }
    }
  }

  private mutating func fixed(_ text: String, keepsPoint: Bool) {
    let parts = text.split(separator: ".", maxSplits: 1)
    whole = String(parts[0])
    rest = parts.count > 1 ? "." + parts[1] : (keepsPoint ? "." : "")
  }

  private mutating func scientific(_ digits: String, _ exponent: Int, _ isUpper: Bool, _ keepsPoint: Bool) {
    let text = FloatText.scientific(digits, exponent, marker: isUpper ? "E" : "e")
    whole = String(text.prefix(1))
    rest = (keepsPoint && digits.utf8.count == 1 ? "." : "") + text.dropFirst()
  }

  private mutating func plain(_ digits: String, _ exponent: Int, _ keepsPoint: Bool, _ marksFloat: Bool) {
    var fraction: String
    if exponent < 0 {
      whole = "0"
      fraction = String(repeating: "0", count: -exponent - 1) + digits
    } else {
      whole = String(digits.prefix(exponent + 1))
      whole += String(repeating: "0", count: max(0, exponent + 1 - digits.utf8.count))
      fraction = String(digits.dropFirst(exponent + 1))
    }
    if fraction.isEmpty && marksFloat { fraction = "0" }
    rest = fraction.isEmpty && !keepsPoint ? "" : "." + fraction
  }

  private static func withoutTrailingZeros(_ digits: String) -> String {
    let kept = digits.utf8.count - digits.utf8.reversed().prefix { $0 == UInt8(ascii: "0") }.count
    return String(digits.prefix(max(1, kept)))
  }

  /// So many significant digits, correctly rounded, and the decimal exponent of the first.
  private static func scientificDigits(_ value: Double, count: Int) -> (digits: String, exponent: Int) {
    let text = print(value, "%.*e", count - 1)
    let parts = text.split(separator: "e", maxSplits: 1)
    let digits = parts[0].filter { $0 != "." }
    return (String(digits), parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
  }

  /// The C library rounds exactly, however many digits are wanted.
  private static func print(_ value: Double, _ format: String, _ precision: Int) -> String {
    let arguments: [CVarArg] = [Int32(clamping: precision), value]
    let size = precision + 330
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      let written = withVaList(arguments) { list in
        buffer.withMemoryRebound(to: CChar.self) { vsnprintf($0.baseAddress, size + 1, format, list) }
      }
      count = min(max(0, Int(written)), size)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
