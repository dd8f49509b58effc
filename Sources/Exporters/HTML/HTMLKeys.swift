import Canvas
import Story
import Viewer

/// The page's keys: those of the terminal, from its one table, for all that a finished walk can do.
enum HTMLKeys {
  /// What the page can do, in the order of its help.
  static let actions: [ViewerAction] = KeyBindings.all.map(\.action).filter(isSupported)

  private static func isSupported(_ action: ViewerAction) -> Bool {
    switch action {
    case .eventForward, .eventBack, .anyEventForward, .anyEventBack, .lineForward, .lineBack, .turnForward,
      .turnBack, .tickForward, .tickBack, .goToStart, .goToEnd, .goToPercent, .playPause, .slower, .faster,
      .normalSpeed, .nextMark, .previousMark, .marks, .close, .zoom, .help:
      true
    default: false
    }
  }

  /// What the help says about an action: as in the terminal, unless the page does something else.
  static func help(_ action: ViewerAction) -> Message {
    switch action {
    case .zoom: .htmlBigHelp
    case .marks: .htmlMarksHelp
    case .help: .htmlHelpHelp
    case .anyEventForward: ActionText.eventForward.help
    case .anyEventBack: ActionText.eventBack.help
    default: action.text.help
    }
  }

  /// The keys of an action as the page shows them.
  static func labels(_ action: ViewerAction) -> [String] {
    KeyBindings.keys(of: action).filter { name($0) != nil }.map(\.label)
  }

  /// From the names that browsers give to keys to the names of actions.
  static var json: String {
    let pairs = actions.flatMap { action in
      KeyBindings.keys(of: action).compactMap { key in
        name(key).map { "\(ScriptJSON.string($0)):\(ScriptJSON.string(action.rawValue))" }
      }
    }
    return "{" + pairs.joined(separator: ",") + "}"
  }

  /// `KeyboardEvent.key` (W3C UI Events) of a key; nil for combinations, which belong to the browser.
  private static func name(_ key: Key) -> String? {
    switch key {
    case .character(let character): String(character)
    case .left: "ArrowLeft"
    case .right: "ArrowRight"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PageUp"
    case .pageDown: "PageDown"
    case .escape: "Escape"
    default: nil
    }
  }
}
