extension Palette {
  /// What the sixteen colours of a terminal should be, in ANSI's order, on an exported page of `theme`.
  package static func terminalColours(_ theme: Theme) -> [RGB] {
    let named: [PaletteColor] =
      [.black, .red, .green, .yellow, .blue, .magenta, .cyan, .gray, .brightGreen, .brightCyan]
      + PaletteColor.tasks
    let page: [RGB] = (0..<16).map { _ in pageForeground(theme) }
    return named.reversed().reduce(into: page) { colours, colour in
      colours[Int(colour.ansi16)] = colour.exact(theme)
    }
  }
}
