import Canvas
import Story

/// The help: every key with what it does, in groups, then the commands that take words. Made from the key table.
enum HelpText {
  static func content(_ scene: Scene, scroll: Int, columns: Int) -> OverlayDrawing.Content {
    OverlayDrawing.Content(
      title: scene.text(.panelHelp), lines: lines(scene, columns: columns), scroll: scroll)
  }

  private static func lines(_ scene: Scene, columns: Int) -> [StyledText] {
    var lines: [StyledText] = []
    for group in ViewerAction.Group.allCases {
      lines.append(StyledText(scene.text(group.title), .title))
      for binding in KeyBindings.all where binding.action.group == group {
        lines += entry(keys(binding), scene.text(binding.action.text.help), columns)
      }
      lines.append(StyledText())
    }
    lines.append(StyledText(scene.text(.helpCommands), .title))
    for word in CommandWord.all {
      lines += entry(":\(word.name) \(word.argument)", scene.text(word.help), columns)
    }
    lines.append(StyledText())
    lines += TextWrapping(columns: columns).lines(StyledText(scene.text(ActionText.repeatCount.help), .dim))
    return lines
  }

  /// The keys of an action, or its name for the command line.
  private static func keys(_ binding: KeyBinding) -> String {
    guard !binding.keys.isEmpty else { return ":\(binding.action.rawValue)" }
    return binding.keys.map(\.label).joined(separator: " ")
  }

  private static let keyColumns = 16
  /// Blanks between the keys and what they do.
  private static let gap = 2

  /// The keys, and what they do beside them; below them when they are long.
  private static func entry(_ keys: String, _ help: String, _ columns: Int) -> [StyledText] {
    let width = CharacterWidth.standard
    let wrapped = TextWrapping(columns: max(10, columns - keyColumns - 2)).lines(help)
    let blank = String(repeating: " ", count: keyColumns + 2)
    let isLong = width.columns(of: keys) > keyColumns - gap
    var lines = isLong ? [StyledText("  " + keys, .keyName)] : []
    for (index, text) in wrapped.enumerated() {
      var line = StyledText()
      if index == 0, !isLong {
        line.append("  " + width.pad(keys, to: keyColumns), .keyName)
      } else {
        line.append(blank)
      }
      line.append(text)
      lines.append(line)
    }
    return lines
  }
}

extension Message {
  static let helpCommands = Message("Commands", "命令")
}
