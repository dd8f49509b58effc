/// Floats as decimal text.
enum FloatText {
  /// The shortest text that reads back as the same float, in CPython's form: `0.1`, `1e+16`, `1e-05`, `inf`.
  static func repr(_ value: Double) -> String {
    if value.isNaN { return "nan" }
    if value.isInfinite { return value > 0 ? "inf" : "-inf" }
    let (digits, exponent) = shortestDigits(value.magnitude)
    return (value.sign == .minus ? "-" : "") + layOut(digits, exponent)
  }

  /// The shortest digits (at least one) and the position of the decimal point behind the first: 1234.5 is
  /// ("12345", 3). The value is finite and not negative.
  static func shortestDigits(_ value: Double) -> (digits: String, exponent: Int) {
    if value == 0 { return ("0", 0) }
    // Swift prints the shortest digits too, in a form of its own.
    var digits = ""
    var point: Int?
    var exponent = 0
    let text = value.description
    for (position, character) in text.enumerated() {
      if character == "e" {
        exponent = Int(text.dropFirst(position + 1)) ?? 0
        break
      }
      if character == "." { point = digits.utf8.count } else { digits.append(character) }
    }
    exponent += (point ?? digits.utf8.count) - 1
    let leadingZeros = digits.prefix { $0 == "0" }.count
    exponent -= leadingZeros
    digits.removeFirst(leadingZeros)
    while digits.utf8.count > 1, digits.hasSuffix("0") { digits.removeLast() }
    return (digits, exponent)
  }

  /// Plain notation for numbers of middling size, else scientific.
  private static func layOut(_ digits: String, _ exponent: Int) -> String {
    if exponent < -4 || exponent >= 16 { return scientific(digits, exponent) }
    let count = digits.utf8.count
    if exponent < 0 { return "0." + String(repeating: "0", count: -exponent - 1) + digits }
    if count <= exponent + 1 { return digits + String(repeating: "0", count: exponent + 1 - count) + ".0" }
    return digits.prefix(exponent + 1) + "." + digits.dropFirst(exponent + 1)
  }

  /// `1.5e+20`: the exponent has at least two digits.
  static func scientific(_ digits: String, _ exponent: Int, marker: String = "e") -> String {
    let fraction = digits.utf8.count > 1 ? ".\(digits.dropFirst())" : ""
    let size = exponent.magnitude < 10 ? "0\(exponent.magnitude)" : "\(exponent.magnitude)"
    return "\(digits.prefix(1))\(fraction)\(marker)\(exponent < 0 ? "-" : "+")\(size)"
  }

  /// `(1+2j)`, `2j`.
  static func repr(_ value: Complex) -> String {
    let imaginary = part(value.imaginary) + "j"
    if value.real == 0 && value.real.sign == .plus { return imaginary }
    let sign = value.imaginary.sign == .minus && !value.imaginary.isNaN ? "" : "+"
    return "(\(part(value.real))\(sign)\(imaginary))"
  }

  private static func part(_ value: Double) -> String {
    let text = repr(value)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
