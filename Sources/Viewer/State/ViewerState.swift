import Canvas
import Recording
import Story
import Timeline
import TraceModel

/// The interactive program at one moment, as a value: where the walk is, what the person looks at, and what is open.
package struct ViewerState: Sendable {
  // MARK: Program

  /// The program's name, as in `coroviz workers`.
  package var programName: String
  /// The constants that have other values than the program gives them: `N=5`.
  package var settings: [String] = []
  package var source: SourceFile
  /// What to watch for; shown until the first step.
  package var introduction: Message?
  /// What to know of the program before looking at it.
  package var remarks: [Message] = []
  /// Whether this is a recording: nothing runs, all of it has happened.
  package var isRecorded = false
  /// Whether the program has an event loop; without one, coroutines are listed in place of tasks.
  package var usesLoop: Bool

  // MARK: Where the walk is

  /// The program and its loop at the position shown.
  package var loop = LoopState()
  /// The latest position that was shown: before it lies the past.
  package var furthest = 0
  /// How many events there are so far.
  package var knownCount = 0
  /// Whether there can be no more of them.
  package var isComplete = false
  /// The coroutines that a program without a loop lists.
  package var listedCoroutines: [CoroutineID] = []
  /// What the last step changed.
  package var changes = StepChanges()
  /// What the last step means.
  package var story = StoryPage()
  /// Whether the walk is on its way somewhere, which takes longer than a frame.
  package var isWorking = false
  /// What the walk stopped at, when that was a breakpoint.
  package var stoppedAt: Breakpoint?

  // MARK: What a teacher wrote

  /// The notes and markers of this walk.
  package var annotations = Annotations()
  /// Those of them that a recording holds.
  package var saved = Annotations()
  /// What was done and is in no recording, in its order.
  package var unrecorded: [LessonFact] = []
  /// The recording that goes on.
  package var recording: RecordingStatus?
  /// The answers of earlier quizzes that a recording holds.
  package var recordedAnswers: [Answer] = []

  // MARK: What a student is asked

  /// The quiz that is on, or the last one.
  package var quiz: QuizSession?

  // MARK: The lesson of a recording

  /// The lesson while it is presented or has been left; nil while there is none to go back to.
  package var lesson: LessonPlayback?
  /// The teacher's move that focus and zoom were last taken from.
  var lessonLook: Move?

  // MARK: What the person looks at

  package var size: Size
  /// Whether this is one half of a screen that shows two walks.
  package var isHalf = false
  /// How far the timeline reaches at least, in seconds: as far as that of the walk beside it.
  package var axisEnd = 0.0
  package var focus = PanelKind.source
  package var zoomed: PanelKind?
  /// Panels shown in the place of others.
  package var swaps: [PanelKind: PanelKind] = [:]
  private var views: [PanelKind: PanelView] = [:]
  /// The task that "the selected task" means; nil follows whatever runs.
  package var selectedTask: TaskID?
  /// How many calls outward from the innermost one the chain's selection is.
  package var chainDepth = 0
  /// The first line of the source that shows, counted from 0, while the person has not scrolled.
  package var sourceTop = 0
  /// What lies on top. Closing the help or the options that were opened from the menu shows the menu again.
  package var overlay: Overlay? {
    didSet {
      guard overlay == nil, let menu = menuBelow else { return }
      menuBelow = nil
      overlay = .menu(menu)
    }
  }
  /// The menu that waits below what was opened from it.
  package private(set) var menuBelow: ScenarioMenu?
  /// Whether the three lines for a first start show.
  package var showsWelcome = false

  // MARK: What the person does

  package var input: InputLine?
  package var commandHistory = LineHistory()
  package var searchHistory = LineHistory()
  /// The number typed before a key.
  package var count: Int?
  package var playback = Playback()
  package var breakpoints = Breakpoints()
  /// What was searched for last.
  package var searchText = ""
  package var options: ViewerOptions
  /// What the foot of the screen says, until the next key.
  package var message: Message?
  package var messageIsError = false

  package init(
    programName: String, source: SourceFile, usesLoop: Bool? = nil, size: Size,
    options: ViewerOptions = ViewerOptions()
  ) {
    self.programName = programName
    self.source = source
    self.usesLoop = usesLoop ?? source.mentionsLoop
    self.size = size
    self.options = options
  }

  /// How the person looks at a panel.
  package func view(of kind: PanelKind) -> PanelView { views[kind] ?? PanelView() }

  /// Changes how the person looks at a panel.
  package mutating func updateView(of kind: PanelKind, _ change: (inout PanelView) -> Void) {
    change(&views[kind, default: PanelView()])
  }

  /// Where the panels are.
  ///
  /// They stay where they are from step to step. Only a note that has no room takes rows from the story's neighbours.
  package var layout: FrameLayout {
    var layout = FrameLayout(
      size: size, usesLoop: usesLoop, zoomed: zoomed, swaps: swaps, isHalf: isHalf)
    if zoomed == nil, let place = layout.place(of: .story) {
      let note = StoryNote(self, columns: place.content.width)
      let rows =
        note.lines.isEmpty
        ? 0 : note.wantedRows(story: StoryPanel.storyRows(self, columns: place.content.width))
      if rows > place.content.height {
        layout = FrameLayout(
          size: size, usesLoop: usesLoop, swaps: swaps, isHalf: isHalf, storyRows: rows)
      }
    }
    if let band = QuizBand(self, body: layout.body) { layout.endPanels(above: band.rect.top) }
    return layout
  }

  /// The panels that have a place, in reading order.
  package var visiblePanels: [PanelKind] { layout.panels.map(\.kind) }

  package var position: Int { loop.position }

  /// Whether a later position has been shown before.
  package var isPast: Bool { position < furthest }
}

// MARK: The menu

extension ViewerState {
  /// Opens something on top of the menu.
  mutating func open(_ overlay: Overlay, above menu: ScenarioMenu) {
    menuBelow = menu
    self.overlay = overlay
  }

  /// The menu that is open, on top or below.
  package var menu: ScenarioMenu? {
    if case .menu(let menu)? = overlay { menu } else { menuBelow }
  }

  /// Lists other items in the menu, if it is open.
  mutating func list(_ items: [ScenarioItem]) {
    menuBelow = menuBelow?.listing(items)
    if case .menu(let menu)? = overlay { overlay = .menu(menu.listing(items)) }
  }
}

extension ViewerState {
  /// The program's name with the settings in force: `workers SLEEP_2=5`.
  package var programTitle: String { ([programName] + settings).joined(separator: " ") }
}

extension SourceFile {
  /// Whether the program speaks of asyncio at all.
  package var mentionsLoop: Bool {
    lines.contains { line in
      let code = line.drop { $0 == " " }
      return (code.hasPrefix("import ") || code.hasPrefix("from ")) && code.contains("asyncio")
    }
  }
}
