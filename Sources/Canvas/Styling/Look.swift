/// What a role looks like: its line in the palette's table.
struct Look: Hashable, Sendable {
  /// nil is the terminal's own.
  let foreground: PaletteColor?
  /// nil is the terminal's own.
  let background: PaletteColor?
  /// With colours.
  let attributes: Attributes
  /// Without colours.
  let mono: Attributes

  private init(
    _ foreground: PaletteColor? = nil, on background: PaletteColor? = nil,
    _ attributes: Attributes = [], mono: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
    self.mono = mono
  }

  /// The table.
  init(role: StyleRole) {
    self =
      switch role {
      case .text, .storyText, .output: Look()
      case .dim: Look(.gray, mono: .dim)
      case .emphasis: Look(nil, .bold, mono: .bold)
      case .title: Look(nil, .bold, mono: .bold)
      case .border: Look(.gray)
      case .focusedBorder: Look(.cyan, .bold, mono: .bold)
      case .selection: Look(nil, .reverse, mono: .reverse)
      case .searchHit: Look(.black, on: .yellow, mono: [.reverse, .underline])

      case .running: Look(.brightGreen, .bold, mono: [.bold, .reverse])
      case .ready: Look(.green, mono: .bold)
      case .waiting: Look(.yellow)
      case .done: Look(.gray, mono: .dim)
      case .failed: Look(.red, .bold, mono: [.reverse, .underline])
      case .cancelled: Look(.magenta, mono: [.dim, .underline])

      case .timer: Look(.blue, mono: .underline)
      case .errorOutput: Look(.red, mono: .underline)
      case .changed: Look(.yellow, [.bold, .underline], mono: [.bold, .underline])
      case .changedMark: Look(.yellow, .bold, mono: .bold)
      case .warning: Look(.red, .bold, mono: [.bold, .underline])
      case .storyName: Look(nil, .bold, mono: .bold)

      case .lineNumber: Look(.gray, mono: .dim)
      case .currentLine: Look(nil, .bold, mono: .bold)
      case .parkedLine: Look(nil, .underline, mono: .underline)
      case .breakpoint: Look(.red, .bold, mono: .reverse)
      case .keyword: Look(.magenta, mono: .bold)
      case .string: Look(.green)
      case .number: Look(.cyan)
      case .comment: Look(.gray, mono: .dim)
      case .definition: Look(.blue, .bold, mono: .bold)

      case .keyHint: Look(.gray)
      case .keyName: Look(.cyan, .bold, mono: .bold)
      case .statusBar: Look(nil, .bold, mono: .bold)
      case .statusPaused: Look(.black, on: .yellow, mono: .reverse)
      case .statusLive: Look(.black, on: .green, mono: [.reverse, .bold])
      case .statusPast: Look(.black, on: .cyan, mono: [.reverse, .underline])
      case .statusRecording: Look(.red, .bold, mono: [.reverse, .bold])

      case .task0, .task1, .task2, .task3, .task4, .task5, .task6, .task7, .task8, .task9, .task10, .task11:
        Look(PaletteColor.tasks[role.taskIndex ?? 0])
      }
  }
}
