/// `_typing_forms`: special forms, generic aliases and type variables of `typing`. Written in Python, in
/// parts that follow one another.
enum TypingFormsPrelude {
  static var source: String { [operators, aliases, forms, variables].joined(separator: "\n") }
}
