import Canvas
import Story

/// What this step means, in sentences; what was told before stands above it, dimmed.
struct StoryPanel: Panel {
  let kind = PanelKind.story

  func title(_ scene: Scene) -> Message { .panelStory }

  func rowCount(_ scene: Scene, columns: Int) -> Int {
    Self.lines(scene, columns: columns, rows: .max).all.count
      + StoryNote(scene.viewer, columns: columns).lines.count
  }

  /// The present step ends at the foot; a sentence that alone is too long begins at the top.
  func preferredFirstRow(_ scene: Scene, size: Size) -> Int {
    let lines = Self.lines(scene, columns: size.width, rows: size.height)
    if lines.present.count > size.height { return lines.earlier.count }
    return max(0, lines.earlier.count + lines.present.count - size.height)
  }

  func draw(_ scene: Scene, _ painter: Painter) {
    let note = StoryNote(scene.viewer, columns: painter.size.width)
    if scene.viewer.view(of: kind).scroll != nil { return drawScrolled(scene, note, painter) }
    let present = Self.storyRows(scene.viewer, columns: painter.size.width)
    let noteRows = note.rows(in: painter.size.height, story: present)
    let (above, below) = painter.bounds.splitBottom(noteRows)
    drawStory(scene, painter.within(above))
    draw(note, from: 0, painter.within(below))
  }

  private func drawStory(_ scene: Scene, _ painter: Painter) {
    let lines = Self.lines(scene, columns: painter.size.width, rows: painter.size.height)
    guard !lines.all.isEmpty else { return drawEmpty(scene, painter) }
    draw(lines, from: preferredFirstRow(scene, size: painter.size), scene, painter)
    if preferredFirstRow(scene, size: painter.size) + painter.size.height < lines.all.count {
      drawMore(painter)
    }
  }

  /// The story with the note behind it, from the row that the person has scrolled to.
  private func drawScrolled(_ scene: Scene, _ note: StoryNote, _ painter: Painter) {
    let lines = Self.lines(scene, columns: painter.size.width, rows: .max)
    let first = firstRow(scene, size: painter.size)
    draw(lines, from: first, scene, painter)
    let shown = max(0, lines.all.count - first)
    if shown < painter.size.height {
      let (_, below) = painter.bounds.splitTop(shown)
      draw(note, from: max(0, first - lines.all.count), painter.within(below))
    }
    if first + painter.size.height < lines.all.count + note.lines.count { drawMore(painter) }
  }

  private func draw(_ lines: Lines, from first: Int, _ scene: Scene, _ painter: Painter) {
    if first < lines.earlier.count, !lines.starts.contains(first) {
      painter.glyph(Glyphs.ellipsis, at: .zero, Style(.dim))
    }
    for (y, line) in lines.all.dropFirst(first).prefix(painter.size.height).enumerated() {
      if first + y == lines.earlier.count, scene.viewer.story.isFresh {
        painter.glyph(Glyphs.current, at: Point(x: 0, y: y), Style(.changedMark))
      }
      painter.text(line, at: Point(x: 2, y: y))
    }
  }

  /// The teacher's words, with the mark that the timeline has at this moment.
  private func draw(_ note: StoryNote, from first: Int, _ painter: Painter) {
    for (y, line) in note.lines.dropFirst(first).prefix(painter.size.height).enumerated() {
      if note.starts.contains(first + y) {
        painter.glyph(Glyphs.marker, at: Point(x: 0, y: y), Style(.changedMark))
      }
      painter.text(line, at: Point(x: 2, y: y))
    }
    if first == 0, painter.size.height > 0, painter.size.height < note.lines.count { drawMore(painter) }
  }

  /// Says that there is more below.
  private func drawMore(_ painter: Painter) {
    let corner = Point(x: painter.size.width - 1, y: painter.size.height - 1)
    painter.glyph(Glyphs.ellipsis, at: corner, Style(.dim))
  }

  private func drawEmpty(_ scene: Scene, _ painter: Painter) {
    let wrapping = TextWrapping(columns: painter.size.width - 3, width: painter.width)
    let introduction =
      scene.viewer.introduction.map { displaySafe(Paragraphs.unwrapped(scene.text($0))) } ?? ""
    let isAtStart = scene.viewer.position == 0 && !introduction.isEmpty
    let text =
      isAtStart
      ? StyledText(introduction, .storyText)
      : StyledText(scene.text(scene.viewer.position == 0 ? .emptyStory : .silentStory), .dim)
    let lines = wrapping.lines(text)
    painter.lines(lines, at: Point(x: 2, y: 0))
    if lines.count > painter.size.height { drawMore(painter) }
  }

  /// Rows that the story itself would like to have, for the layout.
  static func storyRows(_ viewer: ViewerState, columns: Int) -> Int {
    let wrapping = TextWrapping(columns: columns - 3)
    return viewer.story.present.reduce(0) { $0 + wrapping.lines($1).count }
  }

  /// The sentences in lines, and at which lines the earlier ones start.
  private struct Lines {
    var earlier: [StyledText] = []
    var present: [StyledText] = []
    var starts: [Int] = []

    var all: [StyledText] { earlier + present }
  }

  /// The lines for a panel of so many rows: when not all sentences of the present step fit, as many as do
  /// of those that the story turns on. A panel that is scrolled has them all.
  private static func lines(_ scene: Scene, columns: Int, rows: Int) -> Lines {
    let wrapping = TextWrapping(columns: columns - 3)
    let story = scene.viewer.story
    var lines = Lines()
    for sentence in story.earlier {
      lines.starts.append(lines.earlier.count)
      lines.earlier += wrapping.lines(sentence.inRole(.dim))
    }
    lines.present = story.present.flatMap { wrapping.lines($0) }
    if lines.present.count > rows {
      let sentences = story.keys.isEmpty ? story.present : story.keys
      lines.present = lastFitting(sentences.map { wrapping.lines($0) }, rows: rows)
    }
    return lines
  }

  /// The last sentences that fit, at least one.
  private static func lastFitting(_ sentences: [[StyledText]], rows: Int) -> [StyledText] {
    var lines: [StyledText] = []
    for sentence in sentences.reversed() {
      guard lines.isEmpty || lines.count + sentence.count <= rows else { break }
      lines = sentence + lines
    }
    return lines
  }
}
