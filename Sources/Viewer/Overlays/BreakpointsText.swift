import Canvas
import Story
import Timeline

/// The breakpoints with their numbers.
enum BreakpointsText {
  static func content(_ scene: Scene, scroll: Int) -> OverlayDrawing.Content {
    var lines: [StyledText] = []
    for (index, breakpoint) in scene.viewer.breakpoints.items.enumerated() {
      var line = StyledText("\(index + 1)  ", .keyName)
      line.append(scene.text(description(of: breakpoint, scene)))
      lines.append(line)
    }
    if lines.isEmpty { lines = [StyledText(scene.text(.emptyBreakpoints), .dim)] }
    return OverlayDrawing.Content(title: scene.text(.panelBreakpoints), lines: lines, scroll: scroll)
  }

  static func description(of breakpoint: Breakpoint, _ scene: Scene) -> Message {
    switch breakpoint {
    case .line(let line): .statusLine(Int(line))
    case .task(let task): .breakTask(scene.plainName(of: task))
    case .taskNamed(let name): .breakTask(displaySafe(name))
    case .output(let text): .breakOutput(displaySafe(text))
    case .event(.textWritten): .breakAnyOutput
    case .event(let kind): Message(verbatim: "\(kind)")
    case .exception: .breakException
    }
  }
}

extension Message {
  static func breakTask(_ name: String) -> Message { Message("\(name) runs", "\(name) 运行") }
  static let breakAnyOutput = Message("something is printed", "有输出")
  static let breakException = Message("an exception is raised", "抛出异常")
  static func breakOutput(_ text: String) -> Message { Message("\"\(text)\" is printed", "输出“\(text)”") }
}
