/// How numbers and times are written.
package enum Numbers {
  /// A moment or length with three decimals, as clocks show it: `1.000`.
  package static func clock(_ seconds: Double) -> String {
    decimal(seconds, places: 3)
  }

  /// A length as short as it goes, to the microsecond: `2`, `0.5`, `1.25`.
  package static func short(_ seconds: Double) -> String {
    var text = decimal(seconds, places: 6)
    guard text.contains(".") else { return text }
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text
  }

  /// `1 task`, `3 tasks`. English only: Chinese nouns have no plural.
  package static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    count == 1 ? "1 \(one)" : "\(count) \(many)"
  }

  /// A number with a fixed count of decimals; what is not finite, or too big for that, as Swift writes it.
  private static func decimal(_ value: Double, places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = (value.magnitude * scale).rounded()
    guard scaled.isFinite, scaled < 9e15 else { return "\(value)" }
    let whole = Int64(scaled)
    let fraction = "\(whole % Int64(scale))"
    let padding = String(repeating: "0", count: max(0, places - fraction.count))
    let sign = value < 0 && whole != 0 ? "-" : ""
    return "\(sign)\(whole / Int64(scale)).\(padding)\(fraction)"
  }
}
