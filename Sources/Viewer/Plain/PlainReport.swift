import Canvas
import Story
import Timeline
import TraceModel

/// What plain mode says after a step: where the walk is, the story, and those lists that are not as they were.
struct PlainReport {
  private var line: Int32?
  private var ready: [String] = []
  private var waiting: [String] = []
  private var timers: [String] = []
  private var outputs = 0

  /// No more rows of a list are read out.
  private static let longestList = 20

  /// Takes the state as known: nothing of it will be said.
  init(_ scene: Scene) {
    note(scene)
  }

  private mutating func note(_ scene: Scene) {
    line = scene.loop.runsProgram ? scene.loop.currentLine : nil
    ready = Self.ready(scene)
    waiting = Self.waiting(scene)
    timers = Self.timers(scene)
    outputs = scene.loop.output.count
  }

  /// What to say about a state, as it differs from the one before.
  mutating func lines(to scene: Scene) -> [String] {
    let before = self
    note(scene)
    let loop = scene.loop
    var messages: [Message] = [
      .plainStep(event: loop.position, tick: Int(loop.tick), turn: loop.turn, seconds: loop.now.seconds)
    ]
    messages += scene.viewer.story.plain.map(Message.init(verbatim:))
    if let line, line != before.line {
      messages.append(.plainLine(Int(line), code: scene.sourceText(ofLine: Int(line)).string))
    }
    messages += printed(from: before.outputs, scene)
    if ready != before.ready { messages.append(.plainList(.panelReady, ready)) }
    if waiting != before.waiting { messages.append(.plainList(.panelWaiting, waiting)) }
    if timers != before.timers { messages.append(.plainList(.panelTimers, timers)) }
    messages += written(scene.viewer)
    return messages.map(scene.text)
  }

  /// What a teacher wrote here.
  private func written(_ viewer: ViewerState) -> [Message] {
    let marker = viewer.annotations.marker(at: viewer.position)
      .map { Message.plainMarker(kind: $0.kind.heading, label: displaySafe($0.label)) }
    let note = viewer.annotations.note(at: viewer.position).map { Message.plainNote(displaySafe($0.text)) }
    return [marker, note].compactMap(\.self)
  }

  private func printed(from start: Int, _ scene: Scene) -> [Message] {
    let entries = (max(start, outputs - Self.longestList)..<max(start, outputs))
      .compactMap { scene.loop.output.element(at: $0) }
    return entries.map { .plainPrinted(OutputPanel.shown(scene.log.text($0.text))) }
  }

  // MARK: Lists as words

  private static func ready(_ scene: Scene) -> [String] {
    rows(ReadyPanel(), scene) { row in
      "\((row.name?.string ?? "").drop { $0 == " " }) \(row.detail.string)"
    }
  }

  private static func waiting(_ scene: Scene) -> [String] {
    rows(WaitingPanel(), scene) { "\($0.name?.string ?? "") (\($0.detail.string))" }
  }

  private static func timers(_ scene: Scene) -> [String] {
    rows(TimersPanel(), scene) { "\($0.name?.string ?? "") \($0.detail.string)" }
  }

  private static func rows(_ panel: some ListPanel, _ scene: Scene, _ text: (ListRow) -> String) -> [String] {
    let total = panel.rowCount(scene, columns: 80)
    var texts = (0..<min(total, longestList)).compactMap { panel.row(at: $0, scene).map(text) }
    if total > longestList { texts.append(scene.text(.hintMore(count: total - longestList))) }
    return texts
  }
}
