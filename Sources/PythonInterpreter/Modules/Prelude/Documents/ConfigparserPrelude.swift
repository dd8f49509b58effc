/// `configparser`. Written in Python, in parts that follow one another.
enum ConfigparserPrelude {
  static var source: String { [errors, interpolation, reading, views].joined(separator: "\n") }
}
