/// How a cell looks, said by meaning: a role and extra attributes. Colours are the palette's business.
package struct Style: Hashable, Sendable {
  /// What the text is.
  package var role: StyleRole
  /// What is added to the role's own look.
  package var attributes: Attributes

  /// Makes a style.
  package init(_ role: StyleRole = .text, _ attributes: Attributes = []) {
    self.role = role
    self.attributes = attributes
  }

  /// Ordinary text.
  package static let plain = Style()

  /// The same role with `more` attributes as well.
  package func with(_ more: Attributes) -> Style {
    Style(role, attributes.union(more))
  }

  /// The style of the `number`th task; see `StyleRole.task`.
  package static func task(_ number: Int, _ attributes: Attributes = []) -> Style {
    Style(.task(number), attributes)
  }
}

/// What every terminal can do to a character, with or without colour.
package struct Attributes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Heavier or brighter.
  package static let bold = Attributes(rawValue: 1)
  /// Fainter.
  package static let dim = Attributes(rawValue: 2)
  /// Underlined.
  package static let underline = Attributes(rawValue: 4)
  /// Foreground and background exchanged.
  package static let reverse = Attributes(rawValue: 8)
}
