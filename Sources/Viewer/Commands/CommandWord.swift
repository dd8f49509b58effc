import Story

/// A command that takes words: one row of the table from which parsing, completion and help are made.
///
/// Actions are commands too, under their own names, and need no row here.
package struct CommandWord: Hashable, Sendable {
  /// The word to type.
  package var name: String
  /// Other words that mean the same.
  package var aliases: [String]
  /// What follows, as help shows it.
  package var argument: String
  /// A whole line that works.
  package var example: String
  package var help: Message
  var kind: Kind

  enum Kind: CaseIterable, Sendable {
    case goTo, breakpoint, breaks, delete, language, ascii, contrast, colour, mouse, theme, speed, set
    case search, write, panel, select, open
    case note, mark, unnote, unmark, record, save
  }

  private init(
    _ kind: Kind, _ name: String, aliases: [String] = [], _ argument: String, example: String? = nil,
    _ help: Message
  ) {
    self.kind = kind
    self.name = name
    self.aliases = aliases
    self.argument = argument
    self.example = example ?? name
    self.help = help
  }

  /// The table, in the order in which help lists it.
  package static let all: [CommandWord] = [
    CommandWord(
      .goTo, "goto", aliases: ["go"], "POSITION", example: "goto turn:3", ActionText.goTo.help),
    CommandWord(
      .breakpoint, "break", "line N | task NAME | output [TEXT]", example: "break line 12",
      Message("Set a breakpoint.", "设置断点。")),
    CommandWord(.breaks, "breaks", "", Message("List the breakpoints.", "列出断点。")),
    CommandWord(
      .delete, "delete", "N", example: "delete 1", Message("Remove a breakpoint by its number.", "按编号取消断点。")),
    CommandWord(
      .search, "find", "TEXT", example: "find worker", ActionText.searchEverywhere.help),
    CommandWord(
      .select, "select", "TASK", example: "select worker_1", Message("Select a task.", "选中一个任务。")),
    CommandWord(
      .panel, "show", "PANEL", example: "show timeline", Message("Show a panel and focus it.", "显示并切换到某个面板。")),
    CommandWord(
      .write, "write", aliases: ["w"], "FILE", example: "write picture.svg",
      Message("Write this screen to a file: .txt, .ansi or .svg.", "把当前画面写入文件：.txt、.ansi 或 .svg。")),
    CommandWord(.open, "open", "SCENARIO", example: "open workers", ActionText.menu.help),
    CommandWord(
      .note, "note", "TEXT", example: "note main has not started yet",
      Message("Write a note at this position.", "在此处写注释。")),
    CommandWord(.unnote, "unnote", "", Message("Delete the note at this position.", "删除此处的注释。")),
    CommandWord(
      .mark, "mark", aliases: ["marker"], "[chapter | question] [LABEL]", example: "mark chapter Sleeping",
      Message("Set a marker at this position.", "在此处设标记。")),
    CommandWord(.unmark, "unmark", "", Message("Delete the marker at this position.", "删除此处的标记。")),
    CommandWord(
      .record, "record", "FILE", example: "record lesson.coroviz",
      Message("Record this walk into a file.", "把这次浏览录制到文件。")),
    CommandWord(
      .save, "save", "FILE", example: "save lesson.coroviz",
      Message("Write this walk with its notes into a file.", "把这次浏览连同注释写入文件。")),
    CommandWord(
      .speed, "speed", "N", example: "speed 2", Message("Play N times as fast.", "以 N 倍速播放。")),
    CommandWord(
      .language, "lang", "en | zh", example: "lang zh", ActionText.switchLanguage.help),
    CommandWord(.ascii, "ascii", "on | off", example: "ascii on", ActionText.switchAscii.help),
    CommandWord(
      .contrast, "contrast", "on | off", example: "contrast on", ActionText.switchContrast.help),
    CommandWord(
      .colour, "colour", aliases: ["color"], "on | off", example: "colour off", ActionText.switchColor.help),
    CommandWord(.mouse, "mouse", "on | off", example: "mouse on", ActionText.switchMouse.help),
    CommandWord(
      .theme, "theme", "dark | light", example: "theme light",
      Message("Colours for a dark or a light background.", "选择深色或浅色背景的配色。")),
    CommandWord(.set, "set", "", Message("Show the options.", "显示选项。")),
  ]

  /// The row of a command by its name or another word for it.
  static func named(_ name: String) -> CommandWord? {
    all.first { $0.name == name || $0.aliases.contains(name) }
  }

  /// The words that may follow the command, where there is a fixed set of them.
  var choices: [String] {
    switch kind {
    case .breakpoint: ["line", "task", "output"]
    case .language: ["en", "zh"]
    case .ascii, .contrast, .colour, .mouse: ["on", "off"]
    case .theme: ["dark", "light"]
    case .mark: ["place", "chapter", "question"]
    case .goTo: ["start", "end", "turn:", "tick:", "time:", "line:", "output:", "event:"]
    case .panel: PanelKind.allCases.map { "\($0)" }
    default: []
    }
  }
}
