import Canvas
import Story

/// The options with their values, one a row.
enum OptionsText {
  static func content(_ scene: Scene, row: Int) -> OverlayDrawing.Content {
    let rows = ViewerOptions.Row.allCases.map { ($0, scene.text($0.title)) }
    let width = CharacterWidth.standard
    let names = rows.map { width.columns(of: $0.1) }.max() ?? 0
    let lines = rows.map { option, name in
      var line = StyledText(width.pad(name, to: names + 2))
      line.append(width.pad(value(of: option, scene), to: 10), .emphasis)
      return line
    }
    return OverlayDrawing.Content(title: scene.text(.panelOptions), lines: lines)
  }

  static func value(of row: ViewerOptions.Row, _ scene: Scene) -> String {
    let options = scene.viewer.options
    switch row {
    case .language: return options.language.ownName
    case .colour: return scene.text(options.usesColour ? .on : .off)
    case .ascii: return scene.text(options.isASCII ? .on : .off)
    case .contrast: return scene.text(options.hasContrast ? .on : .off)
    case .theme: return scene.text(options.theme == .dark ? .themeDark : .themeLight)
    case .mouse: return scene.text(options.usesMouse ? .on : .off)
    case .speed: return "\(Numbers.short(scene.viewer.playback.speed))x"
    }
  }
}

extension ViewerOptions.Row {
  var title: Message {
    switch self {
    case .language: .optionLanguage
    case .colour: .optionColor
    case .ascii: .optionAscii
    case .contrast: .optionContrast
    case .theme: .optionTheme
    case .mouse: .optionMouse
    case .speed: .optionSpeed
    }
  }
}

extension Message {
  static let optionTheme = Message("Background of pictures", "导出图片的背景")
  static let themeDark = Message("dark", "深色")
  static let themeLight = Message("light", "浅色")
}
