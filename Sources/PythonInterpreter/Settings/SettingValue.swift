/// A value for a setting, as a person types it after `NAME=`, checked and ready to stand in the program.
package struct SettingValue: Hashable, Sendable {
  /// The Python expression, on one line.
  package let text: String

  /// Reads a value that is to take the place of a constant's.
  ///
  /// It is one expression made of literals. Where the constant is a string, any text that is no such expression is taken
  /// as a string, since shells take quotes away: `--set MODE=fast`. Nil when it can't be read.
  package init?(_ typed: String, for constant: TopLevelConstant) {
    if let literal = Self.literal(typed) {
      text = literal
    } else if constant.isString {
      text = StringEscaping.repr(StrObject(typed))
    } else {
      return nil
    }
  }

  /// The expression, in parentheses if it is a tuple without any; nil when it is not one made of literals, or goes over
  /// several lines.
  private static func literal(_ typed: String) -> String? {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    let text = String(typed.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
    guard !text.utf8.contains(where: { $0 == .newline || $0 == .carriageReturn || $0 == 0 }) else {
      return nil
    }
    // Inside parentheses, so that a comment at its end does not pass.
    guard let tree = try? Parser.parseExpression(Array("(\(text))".utf8)), tree.isLiteral else { return nil }
    guard (try? Parser.parseExpression(Array(text.utf8))) != nil else { return nil }
    guard case .tuple = tree.kind, tree.range.column == 0 else { return text }
    return "(\(text))"
  }
}
