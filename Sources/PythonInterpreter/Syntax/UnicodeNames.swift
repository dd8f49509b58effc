/// Characters by name, for `\N{...}`. The standard library knows names by character only, so the first use
/// builds the table the other way round.
enum UnicodeNames {
  /// The character with this name or alias, in any case.
  static func scalar(named name: String) -> Unicode.Scalar? { table[name.uppercased()] }

  private static let table: [String: Unicode.Scalar] = {
    var table: [String: Unicode.Scalar] = [:]
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if let name = scalar.properties.name { table[name] = scalar }
      if let alias = scalar.properties.nameAlias { table[alias] = scalar }
    }
    return table
  }()
}
