/// JSON that may stand inside a `<script>` element.
///
/// An HTML parser looks for `</script` and `<!--` in there whatever the type, so `<` and `>` never appear, nor `&`; they
/// are written as `\u003C`, which means the same in JSON. Control characters of both kinds and the separators that old
/// scripts took for line ends are written that way too.
enum ScriptJSON {
  /// A text in quotes.
  static func string(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: json += "\\\""
      case 0x5C: json += "\\\\"
      case 0x0A: json += "\\n"
      case 0..<0x20, 0x26, 0x3C, 0x3E, 0x7F...0x9F, 0x2028, 0x2029: json += escape(scalar.value)
      default: json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }

  static func array(_ items: [String]) -> String { "[" + items.joined(separator: ",") + "]" }

  static func array(_ numbers: [Int]) -> String { array(numbers.map(String.init)) }

  /// The members in this order.
  static func object(_ members: KeyValuePairs<String, String>) -> String {
    "{" + members.map { "\(string($0.key)):\($0.value)" }.joined(separator: ",") + "}"
  }

  private static func escape(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
