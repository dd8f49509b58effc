import Canvas

/// The looks that the pictures use, as classes `s0`, `s1` ... of the page's style sheet, and their colours as custom
/// properties, so that the page can be dark or light.
struct HTMLStyles {
  private struct Look: Hashable {
    var dark: ExactAppearance
    var light: ExactAppearance
  }

  private var looks: [Look] = []
  private var numbers: [Style: Int] = [:]
  private let isStrong: Bool

  /// `isStrong` says that the pictures ask for strong colours.
  init(isStrong: Bool) {
    self.isStrong = isStrong
    _ = number(of: .plain)
  }

  /// The number of a style's look; 0 is ordinary text.
  mutating func number(of style: Style) -> Int {
    if let number = numbers[style] { return number }
    let look = Look(dark: appearance(style, .dark), light: appearance(style, .light))
    let number = looks.firstIndex(of: look) ?? looks.count
    if number == looks.count { looks.append(look) }
    numbers[style] = number
    return number
  }

  /// Whether a blank in this look shows nothing.
  func isInvisible(_ number: Int) -> Bool {
    guard number < looks.count else { return true }
    let dark = looks[number].dark
    return dark.background == nil && !dark.attributes.contains(.underline)
  }

  private func appearance(_ style: Style, _ theme: Theme) -> ExactAppearance {
    Palette.exactAppearance(of: style, theme: theme, isStrong: isStrong)
  }

  // MARK: The style sheet

  /// The custom properties for both themes, and the classes.
  var css: String {
    var colours = Colours(isStrong: isStrong)
    let rules = looks.enumerated().dropFirst().map { number, look in
      ".s\(number){\(declarations(look, &colours))}"
    }
    let dark = colours.properties(\.dark)
    let light = colours.properties(\.light)
    return """
      :root{\(dark)}
      @media (prefers-color-scheme:light){:root{\(light)}}
      :root[data-theme=dark]{\(dark)}
      :root[data-theme=light]{\(light)}
      @media print{:root:root{\(light)}}
      \(rules.joined(separator: "\n"))

      """
  }

  private func declarations(_ look: Look, _ colours: inout Colours) -> String {
    var text = "color:var(\(colours.name(look.dark.foreground, look.light.foreground)))"
    if let dark = look.dark.background, let light = look.light.background {
      text += ";background-color:var(\(colours.name(dark, light)))"
    }
    if look.dark.attributes.contains(.bold) { text += ";font-weight:bold" }
    if look.dark.attributes.contains(.dim) { text += ";opacity:.6" }
    if look.dark.attributes.contains(.underline) { text += ";text-decoration:underline" }
    return text
  }

  /// Pairs of colours with the names of their custom properties.
  private struct Colours {
    struct Pair: Hashable {
      var dark: RGB
      var light: RGB
    }

    private var pairs: [Pair] = []
    private let page: Pair
    private let text: Pair

    init(isStrong: Bool) {
      func pair(_ colour: (Theme) -> RGB) -> Pair { Pair(dark: colour(.dark), light: colour(.light)) }
      page = pair { Palette.pageBackground($0, isStrong: isStrong) }
      text = pair {
        Palette.exactAppearance(of: .plain, theme: $0, isStrong: isStrong).foreground
      }
    }

    mutating func name(_ dark: RGB, _ light: RGB) -> String {
      let pair = Pair(dark: dark, light: light)
      if let index = pairs.firstIndex(of: pair) { return "--c\(index)" }
      pairs.append(pair)
      return "--c\(pairs.count - 1)"
    }

    func properties(_ theme: KeyPath<Pair, RGB>) -> String {
      let named = pairs.enumerated().map { "--c\($0.offset):\($0.element[keyPath: theme].hex);" }
      return "--screen:\(page[keyPath: theme].hex);--ink:\(text[keyPath: theme].hex);" + named.joined()
    }
  }
}
