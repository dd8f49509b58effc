import Canvas
import Story

/// What to press, in three lines, until the first key.
enum WelcomeText {
  static func content(_ scene: Scene) -> OverlayDrawing.Content {
    let columns = min(scene.viewer.size.width - 6, 76)
    let wrapping = TextWrapping(columns: columns)
    var lines = Message.firstStart.flatMap { wrapping.lines(StyledText(scene.text($0))) }
    if scene.viewer.size.height >= 14 {
      lines.append(StyledText())
      lines.append(StyledText(scene.text(.pressAnyKey), .dim))
    }
    return OverlayDrawing.Content(title: "coroviz \(displaySafe(scene.viewer.programName))", lines: lines)
  }
}
