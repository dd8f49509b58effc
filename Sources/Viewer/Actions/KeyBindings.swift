import Canvas

/// Which keys do one action, and whether the footer shows it.
package struct KeyBinding: Hashable, Sendable {
  package var action: ViewerAction
  /// The keys, the one to tell people first. Empty for actions that only have a name.
  package var keys: [Key]
  /// Its place in the footer, smallest first; nil when it is not shown there.
  package var footer: Int?

  fileprivate init(_ action: ViewerAction, _ keys: [Key], footer: Int? = nil) {
    self.action = action
    self.keys = keys
    self.footer = footer
  }
}

/// The one table of keys. Dispatch, footer, help, plain mode and the README are all made from it.
package enum KeyBindings {
  /// Every action once, in the order in which help lists them.
  package static let all: [KeyBinding] = [
    KeyBinding(.eventForward, [.right, "l"], footer: 0),
    KeyBinding(.eventBack, [.left, "h"], footer: 1),
    KeyBinding(.anyEventForward, ["."]),
    KeyBinding(.anyEventBack, [","]),
    KeyBinding(.lineForward, ["s"], footer: 8),
    KeyBinding(.lineBack, ["S"]),
    KeyBinding(.turnForward, ["n"], footer: 2),
    KeyBinding(.turnBack, ["N"]),
    KeyBinding(.tickForward, ["t"], footer: 3),
    KeyBinding(.tickBack, ["T"]),
    KeyBinding(.taskForward, ["x"], footer: 12),
    KeyBinding(.taskBack, ["X"]),
    KeyBinding(.finishForward, ["f"]),
    KeyBinding(.finishBack, ["F"]),
    KeyBinding(.continueForward, ["c"], footer: 13),
    KeyBinding(.continueBack, ["C"]),

    KeyBinding(.goToStart, ["g", "<", .home]),
    KeyBinding(.goToEnd, ["G", ">", .end]),
    KeyBinding(.goToPercent, ["%"]),
    KeyBinding(.search, ["/"], footer: 14),
    KeyBinding(.searchNext, [.control("n")]),
    KeyBinding(.searchPrevious, [.control("p")]),
    KeyBinding(.breakpoint, ["b"], footer: 11),
    KeyBinding(.clearBreakpoints, ["B"]),

    KeyBinding(.playPause, [" "], footer: 4),
    KeyBinding(.slower, ["-"]),
    KeyBinding(.faster, ["+"]),
    KeyBinding(.normalSpeed, ["="]),

    KeyBinding(.nextMark, ["]", .pageDown]),
    KeyBinding(.previousMark, ["[", .pageUp]),
    KeyBinding(.note, ["a"]),
    KeyBinding(.marker, ["m"]),
    KeyBinding(.marks, ["A"]),
    KeyBinding(.record, ["R"]),
    KeyBinding(.lesson, ["v"]),
    KeyBinding(.quiz, ["Q"]),

    KeyBinding(.nextPanel, [.tab], footer: 9),
    KeyBinding(.previousPanel, [.shiftTab, "w"]),
    KeyBinding(.selectNext, ["j", .down]),
    KeyBinding(.selectPrevious, ["k", .up]),
    KeyBinding(.pageDown, [.control("f")]),
    KeyBinding(.pageUp, [.control("b")]),
    KeyBinding(.scrollRight, [")"]),
    KeyBinding(.scrollLeft, ["("]),
    KeyBinding(.details, [.enter]),
    KeyBinding(.close, [.escape]),
    KeyBinding(.zoom, ["z"], footer: 15),
    KeyBinding(.swapPanel, ["p"]),
    KeyBinding(.chainUp, ["u"]),
    KeyBinding(.chainDown, ["d"]),
    KeyBinding(.follow, ["r"]),

    KeyBinding(.editSource, ["e"], footer: 16),
    KeyBinding(.reload, [.control("r")]),
    KeyBinding(.stopProgram, []),
    KeyBinding(.menu, ["L"]),
    KeyBinding(.warnings, ["W"]),
    KeyBinding(.tree, ["y"]),
    KeyBinding(.card, ["i"], footer: 10),

    KeyBinding(.command, [":"], footer: 5),
    KeyBinding(.help, ["?", .function(1)], footer: 6),
    KeyBinding(.options, ["o"], footer: 17),
    KeyBinding(.switchLanguage, []),
    KeyBinding(.switchASCII, []),
    KeyBinding(.switchMouse, ["M"]),
    KeyBinding(.redraw, [.control("l")]),
    KeyBinding(.suspend, [.control("z")]),
    KeyBinding(.interrupt, [.control("c")]),
    KeyBinding(.quit, ["q"], footer: 7),
  ]

  private static let actions: [Key: ViewerAction] = Dictionary(
    all.flatMap { binding in binding.keys.map { ($0, binding.action) } },
    uniquingKeysWith: { first, _ in first })

  private static let bindings: [ViewerAction: KeyBinding] = Dictionary(
    all.map { ($0.action, $0) }, uniquingKeysWith: { first, _ in first })

  /// What a key does, nil when it is not bound.
  package static func action(for key: Key) -> ViewerAction? { actions[key] }

  /// The keys of an action, the one to tell people first.
  package static func keys(of action: ViewerAction) -> [Key] { bindings[action]?.keys ?? [] }

  /// What the footer shows, most important first.
  package static let footer: [KeyBinding] =
    all.filter { $0.footer != nil }.sorted { ($0.footer ?? 0) < ($1.footer ?? 0) }
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  /// `"n"` in the table is the key n.
  package init(extendedGraphemeClusterLiteral value: Character) { self = .character(value) }
}

extension Key {
  /// The key as the screen shows it: arrows as arrows.
  package var label: String {
    switch self {
    case .left: Glyphs.leftArrow.string
    case .right: Glyphs.rightArrow.string
    case .up: Glyphs.upArrow.string
    case .down: Glyphs.downArrow.string
    default: description
    }
  }
}
