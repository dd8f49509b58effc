import Canvas

/// The first line of an asciicast. It says nothing about who made the file, where and when, so that the same walk gives
/// the same file everywhere.
struct CastHeader {
  var size: Size
  var title: String
  var theme: Theme
  /// Whether the page is black or white, as the high-contrast scheme asks.
  var isStrong: Bool
  /// The longest pause in whole seconds: players cut what is longer than their own limit unless the file names one.
  var longestPause: Int

  private static let terminal = "\"xterm-256color\""

  func line(_ version: CastVersion) -> String {
    let fields =
      switch version {
      case .two:
        [
          "\"version\": 2", "\"width\": \(size.width)", "\"height\": \(size.height)", idleLimit, name,
          "\"env\": {\"TERM\": \(Self.terminal)}", "\"theme\": \(colours)",
        ]
      case .three:
        [
          "\"version\": 3",
          """
          "term": {"cols": \(size.width), "rows": \(size.height), "type": \(Self.terminal), "theme": \(colours)}
          """,
          idleLimit, name,
        ]
      }
    return "{" + fields.joined(separator: ", ") + "}\n"
  }

  private var name: String { "\"title\": \(JSONText.quoted(title))" }

  private var idleLimit: String { "\"idle_time_limit\": \(max(1, longestPause))" }

  private var colours: String {
    let palette = Palette.terminalColours(theme).map(\.hex).joined(separator: ":")
    let page = Palette.pageBackground(theme, isStrong: isStrong).hex
    return
      "{\"fg\": \"\(Palette.pageForeground(theme).hex)\", \"bg\": \"\(page)\", \"palette\": \"\(palette)\"}"
  }
}
