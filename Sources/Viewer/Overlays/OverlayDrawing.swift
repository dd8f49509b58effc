import Canvas
import Story
import TraceModel

/// Draws what lies on top of the panels.
enum OverlayDrawing {
  static func draw(_ scene: Scene, _ painter: Painter) {
    let area = painter.within(painter.bounds.inset(by: Insets(top: 1, bottom: 1)))
    if let menu = scene.viewer.menuBelow { MenuDrawing(scene, menu).draw(area) }
    switch scene.viewer.overlay {
    case .note(let note): NoteDrawing(scene, note).draw(area)
    case .marks(let list):
      box(MarksText.content(scene, list, columns: columns(area)), scene, area, selected: list.row)
    case nil, .quitQuestion, .overwriteQuestion, .unsavedQuestion:
      if scene.viewer.showsWelcome { box(WelcomeText.content(scene), scene, area) }
    case .menu(let menu): MenuDrawing(scene, menu).draw(area)
    case .quizScore(let row):
      let (content, selected) = ScoreText.content(scene, row: row)
      box(content, scene, area, selected: selected)
    case .options(let row): box(OptionsText.content(scene, row: row), scene, area, selected: row)
    default: if let content = content(scene, columns: columns(area)) { box(content, scene, area) }
    }
  }

  /// A titled text that may be longer than its box.
  struct Content {
    var title: String
    var lines: [StyledText]
    var scroll = 0
  }

  /// What the overlay that is open says, when it is a text, wrapped to so many columns.
  static func content(_ scene: Scene, columns: Int) -> Content? {
    switch scene.viewer.overlay {
    case .help(let scroll): HelpText.content(scene, scroll: scroll, columns: columns)
    case .card(let index, let scroll): CardText.content(scene, index: index, scroll: scroll, columns: columns)
    case .warnings(let scroll): WarningsText.content(scene, scroll: scroll, columns: columns)
    case .tree(let scroll): TreeText.content(scene, scroll: scroll, columns: columns)
    case .breakpoints(let scroll): BreakpointsText.content(scene, scroll: scroll)
    case .marks(let list): MarksText.content(scene, list, columns: columns)
    case .details(let kind, let scroll): DetailsText.content(scene, kind, scroll: scroll, columns: columns)
    default: nil
    }
  }

  /// Columns for text in a box on a screen of this size.
  static func columns(_ painter: Painter) -> Int { min(painter.size.width - 6, 88) }

  /// Rows for text in a box on a screen of this size.
  static func rows(of size: Size) -> Int { max(1, size.height - 6) }

  /// A centred box, as large as its content needs, with the part of the text that shows.
  static func box(_ content: Content, _ scene: Scene, _ painter: Painter, selected: Int? = nil) {
    let widest = content.lines.map { $0.columns(painter.width) }.max() ?? 0
    let width = min(painter.size.width - 2, max(widest, painter.width.columns(of: content.title) + 4) + 4)
    let height = min(painter.size.height - 2, content.lines.count + 2)
    let rect = painter.bounds.centered(Size(width: width, height: height))
    painter.fill(Rect(x: rect.left - 1, y: rect.top, width: rect.width + 2, height: rect.height))
    let title = StyledText(content.title, .focusedBorder)
    let inside = painter.box(rect, title: title, Style(.focusedBorder)).inset(by: Insets(left: 1, right: 1))
    let first = min(content.scroll, max(0, content.lines.count - inside.size.height))
    inside.lines(content.lines.dropFirst(first))
    if content.lines.count > inside.size.height {
      let bar = painter.within(rect)
      bar.scrollBar(
        x: rect.width - 1, rows: 1..<rect.height - 1, first: first, visible: inside.size.height,
        total: content.lines.count)
    }
    if let selected, selected >= first {
      inside.add(.reverse, to: Rect(x: 0, y: selected - first, width: inside.size.width, height: 1))
      inside.setCursor(at: Point(x: 0, y: selected - first))
    }
  }
}
