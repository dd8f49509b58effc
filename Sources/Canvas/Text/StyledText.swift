/// A line of text in several styles: highlighted source, a sentence with names in their tasks' colours.
///
///     var line = StyledText("main", .task(0))
///     line.append(" waits for ", .storyText)
package struct StyledText: Hashable, Sendable {
  /// A piece in one style.
  package struct Span: Hashable, Sendable {
    /// What it says.
    package var text: String
    /// How it looks.
    package var style: Style

    /// Makes a piece.
    package init(_ text: String, _ style: Style) {
      self.text = text
      self.style = style
    }
  }

  /// The pieces from left to right.
  package private(set) var spans: [Span]

  /// Makes a text of pieces.
  package init(_ spans: [Span] = []) {
    self.spans = spans
  }

  /// Makes a text of one piece.
  package init(_ text: String, _ style: Style = .plain) {
    spans = text.isEmpty ? [] : [Span(text, style)]
  }

  /// Makes a text of one piece in a role's own look.
  package init(_ text: String, _ role: StyleRole) {
    self.init(text, Style(role))
  }

  /// What it says, without styles.
  package var string: String {
    spans.map(\.text).joined()
  }

  /// Whether it says nothing.
  package var isEmpty: Bool {
    spans.allSatisfy(\.text.isEmpty)
  }

  /// Adds a piece at the end.
  package mutating func append(_ text: String, _ style: Style = .plain) {
    guard !text.isEmpty else { return }
    if let last = spans.indices.last, spans[last].style == style {
      spans[last].text += text
    } else {
      spans.append(Span(text, style))
    }
  }

  /// Adds a piece at the end in a role's own look.
  package mutating func append(_ text: String, _ role: StyleRole) {
    append(text, Style(role))
  }

  /// Adds another text at the end.
  package mutating func append(_ other: StyledText) {
    for span in other.spans {
      append(span.text, span.style)
    }
  }

  /// Columns it takes when drawn on one line.
  package func columns(_ width: CharacterWidth = .standard) -> Int {
    spans.reduce(0) { $0 + width.columns(of: $1.text) }
  }
}
