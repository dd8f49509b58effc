import Canvas
import Story

/// A part of the screen that shows one side of the program's state.
///
/// A panel draws what a `Scene` holds and nothing else. Only the rows that show are ever made: a list of a
/// hundred thousand tasks costs what a list of three costs.
protocol Panel: Sendable {
  var kind: PanelKind { get }
  /// What stands in the title line.
  func title(_ scene: Scene) -> Message
  /// What stands beside the title where there is room.
  func hint(_ scene: Scene) -> Message?
  /// How many rows there are to scroll through and to select, in a panel of this width.
  func rowCount(_ scene: Scene, columns: Int) -> Int
  /// How many of them show at once.
  func visibleRows(_ scene: Scene, size: Size) -> Int
  /// What a row stands for.
  func subject(at row: Int, _ scene: Scene) -> Subject?
  /// The row that shows at a line of a panel of this size, for the mouse.
  func row(atLine y: Int, _ scene: Scene, size: Size) -> Int?
  /// The row to keep in sight when the person has not scrolled: the running line, the last output.
  func preferredFirstRow(_ scene: Scene, size: Size) -> Int
  /// Draws the content.
  func draw(_ scene: Scene, _ painter: Painter)
}

extension Panel {
  func hint(_ scene: Scene) -> Message? { nil }
  func visibleRows(_ scene: Scene, size: Size) -> Int { size.height }
  func subject(at row: Int, _ scene: Scene) -> Subject? { nil }
  func preferredFirstRow(_ scene: Scene, size: Size) -> Int { 0 }

  func row(atLine y: Int, _ scene: Scene, size: Size) -> Int? {
    guard y < visibleRows(scene, size: size) else { return nil }
    let row = firstRow(scene, size: size) + y
    return row < rowCount(scene, columns: size.width) ? row : nil
  }

  /// The first row that shows in a panel of this size.
  func firstRow(_ scene: Scene, size: Size) -> Int {
    scene.viewer.view(of: kind).firstRow(
      total: rowCount(scene, columns: size.width), height: visibleRows(scene, size: size),
      preferred: preferredFirstRow(scene, size: size))
  }
}

/// All panels by their kind.
enum Panels {
  static func panel(_ kind: PanelKind) -> any Panel {
    switch kind {
    case .source: SourcePanel()
    case .tasks: TasksPanel()
    case .coroutines: CoroutinesPanel()
    case .running: RunningPanel()
    case .ready: ReadyPanel()
    case .waiting: WaitingPanel()
    case .story: StoryPanel()
    case .output: OutputPanel()
    case .timers: TimersPanel()
    case .timeline: TimelinePanel()
    case .chain: ChainPanel()
    case .phases: PhasesPanel()
    case .done: DonePanel()
    case .resources: ResourcesPanel()
    }
  }
}
