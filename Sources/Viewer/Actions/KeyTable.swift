import Canvas
import Story

/// The key table as documentation: what the README and the manual show.
package enum KeyTable {
  /// Groups with their rows: keys, the action's name for the command line and plain mode, and what it does.
  package static func groups(
    in language: Language
  ) -> [(title: String, rows: [(keys: String, name: String, help: String)])] {
    ViewerAction.Group.allCases.map { group in
      let bindings = KeyBindings.all.filter { $0.action.group == group }
      let rows = bindings.map { binding in
        (
          keys: binding.keys.map(\.label).joined(separator: " "), name: binding.action.rawValue,
          help: binding.action.text.help.text(in: language)
        )
      }
      return (group.title.text(in: language), rows)
    }
  }

  /// All groups as one Markdown table.
  package static func markdown(in language: Language = .english) -> String {
    var text = language.say("| Key | Command | What it does |\n", "| 按键 | 命令 | 作用 |\n")
    text += "|---|---|---|\n"
    for group in groups(in: language) {
      text += "| **\(group.title)** | | |\n"
      for row in group.rows {
        let keys = row.keys.split(separator: " ").map { "`\($0 == "|" ? "\\|" : $0)`" }.joined(separator: " ")
        text += "| \(keys) | `\(row.name)` | \(row.help) |\n"
      }
    }
    return text
  }
}
