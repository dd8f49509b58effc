import Canvas
import Story

/// What the program shows and what to press, until the first key.
enum WelcomeText {
  static func content(_ scene: Scene) -> OverlayDrawing.Content {
    let size = scene.viewer.size
    let wrapping = TextWrapping(columns: min(size.width - 6, 76))
    var keys = Message.firstStart.flatMap { wrapping.lines(StyledText(scene.text($0))) }
    if size.height >= 14 { keys += [StyledText(), StyledText(scene.text(.pressAnyKey), .dim)] }
    let lines = introduction(scene, wrapping, rows: size.height - keys.count - 7) + keys
    return OverlayDrawing.Content(title: "coroviz \(displaySafe(scene.viewer.programName))", lines: lines)
  }

  /// What to watch for, if there is room for all of it, with an empty line below.
  private static func introduction(_ scene: Scene, _ wrapping: TextWrapping, rows: Int) -> [StyledText] {
    guard let message = scene.viewer.introduction else { return [] }
    let text = displaySafe(Paragraphs.unwrapped(scene.text(message)))
    let title = text.prefix { $0 != "\n" }
    var styled = StyledText(String(title), .title)
    styled.append(String(text.dropFirst(title.count)), .storyText)
    let lines = wrapping.lines(styled)
    return lines.count <= rows ? lines + [StyledText()] : []
  }
}
