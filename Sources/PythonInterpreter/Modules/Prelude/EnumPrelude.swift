/// `enum`. Written in Python, in parts that follow one another.
enum EnumPrelude {
  static var source: String { [members, enumType, enumerations, flags, checks].joined(separator: "\n") }
}
