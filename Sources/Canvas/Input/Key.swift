/// A key, or a combination that a terminal can report.
package enum Key: Hashable, Sendable {
  /// A printable character, in the case it was typed in; space is one of them.
  case character(Character)
  /// The control key with a lower case letter, or with one of `\ ] ^ _` and space. Never `i` or `m`, which
  /// arrive as Tab and Enter, nor `h`, which is Backspace on some terminals and arrives as that.
  case control(Character)
  /// The Alt key with a character.
  case alt(Character)
  case up, down, left, right
  case home, end, pageUp, pageDown
  case tab, shiftTab, enter, escape, backspace, delete, insert
  /// F1 to F12 and further.
  case function(Int)
}

extension Key: CustomStringConvertible {
  /// The key as help texts write it: "q", "ctrl-l", "PgUp", "F1".
  package var description: String {
    switch self {
    case .character(" "): "space"
    case .character(let character): String(character)
    case .control(" "): "ctrl-space"
    case .control(let character): "ctrl-\(character)"
    case .alt(let character): "alt-\(character)"
    case .function(let number): "F\(number)"
    default: Key.names[self] ?? "?"
    }
  }

  private static let names: [Key: String] = [
    .up: "Up", .down: "Down", .left: "Left", .right: "Right",
    .home: "Home", .end: "End", .pageUp: "PgUp", .pageDown: "PgDn",
    .tab: "Tab", .shiftTab: "shift-Tab", .enter: "Enter", .escape: "Esc",
    .backspace: "Backspace", .delete: "Del", .insert: "Ins",
  ]
}
