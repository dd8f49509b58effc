import Canvas
import Recording
import Story
import Timeline
import Viewer

/// A walk through a program as exporters see it: its steps in order, and the screen's own picture of each.
///
///     let walk = try ExportWalk(viewer, .everyStep)
///     for step in walk.steps { draw(walk.frame(at: step.index), step.sentences) }
///
/// Steps are kept, pictures are not: each is drawn when it is asked for, quickest in the order of the steps.
package final class ExportWalk {
  /// Which positions become steps.
  package enum Selection: Hashable, Sendable {
    /// Where the key `.` stops, over the whole program, and wherever there is a note or a marker.
    case everyStep
    /// The teacher's moves, with their times, and the notes and markers that no move came to.
    case asPresented
    /// One place, as in `--at time:1`.
    case only(String)
    /// The beginning alone, after the program has run to its end, or for so many events: for formats that read those.
    case events(limit: Int)
  }

  /// The most steps that are taken unless more are asked for.
  package static let usualLimit = 5_000

  package let viewer: Viewer
  package let selection: Selection
  /// At least one.
  package let steps: [ExportStep]
  /// Whether there would have been more steps than were allowed: what is exported is then the beginning of the walk.
  package let isCut: Bool

  /// Takes the steps of the viewer's program, which runs as far as that needs.
  ///
  /// - Parameters:
  ///   - limit: The most steps; the walk is cut there.
  ///   - progress: Told from time to time how many steps there are so far.
  /// - Throws: `ExportError` for a place that cannot be read or is never reached.
  package init(
    _ viewer: Viewer, _ selection: Selection, limit: Int = usualLimit, progress: (Int) -> Void = { _ in }
  ) throws(ExportError) {
    viewer.state.showsWelcome = false
    var collector = ExportStepCollector(viewer, limit: max(1, limit))
    try collector.collect(selection, progress)
    self.viewer = viewer
    self.selection = selection
    steps = collector.steps
    isCut = collector.isCut
  }
}

extension ExportWalk {
  /// The program's name, as in `coroviz workers`.
  package var programName: String { displaySafe(viewer.program.name) }
  /// "coroviz workers".
  package var title: String { "coroviz \(programName)" }
  package var language: Language { viewer.state.options.language }
  package var theme: Theme { viewer.state.options.theme }
  /// Whether pictures are in strong colours.
  package var hasContrast: Bool { viewer.state.options.hasContrast }
  package var size: Size { viewer.state.size }
  package var history: History { viewer.history }
  package var names: NameBook { viewer.names }
  /// Notes, markers and moves, when the program comes from a recording.
  package var lesson: Lesson? { viewer.program.lesson }

  /// What a reader must know about a walk that was cut, in its language; nil for a whole one.
  package var cutNotice: String? {
    guard isCut else { return nil }
    let notice = Message(
      "Only the first \(steps.count) steps are here; the program goes on.",
      "这里只有前 \(steps.count) 步；程序还在继续。")
    return notice.text(in: language)
  }

  /// The screen at a step; the nearest step's where there is no such one.
  package func frame(at index: Int) -> Canvas.Frame {
    picture(at: index).frame
  }

  /// The screen at a step, with words for formats that have a place for them.
  package func picture(at index: Int) -> ViewerPicture {
    let step = steps[min(max(0, index), steps.count - 1)]
    viewer.look(as: step.move)
    viewer.show(step.position, comingFrom: step.previous, sourceTop: step.sourceTop)
    return viewer.picture
  }
}

extension Viewer {
  /// Looks at what the teacher looked at.
  func look(as move: Move?) {
    state.zoomed = move?.zoomed.flatMap(PanelKind.init(name:))
    state.focus = move?.focus.flatMap(PanelKind.init(name:)) ?? .source
  }
}

extension PanelKind {
  fileprivate init?(name: String) {
    guard let kind = PanelKind.allCases.first(where: { "\($0)" == name }) else { return nil }
    self = kind
  }
}
