import Canvas
import Story

/// What this step means, in sentences; what was told before stands above it, dimmed.
struct StoryPanel: Panel {
  let kind = PanelKind.story

  func title(_ scene: Scene) -> Message { .panelStory }

  func rowCount(_ scene: Scene, columns: Int) -> Int {
    let lines = Self.lines(scene, columns: columns, rows: .max)
    return lines.earlier.count + lines.present.count
  }

  /// The present step ends at the foot; a sentence that alone is too long begins at the top.
  func preferredFirstRow(_ scene: Scene, size: Size) -> Int {
    let lines = Self.lines(scene, columns: size.width, rows: size.height)
    if lines.present.count > size.height { return lines.earlier.count }
    return max(0, lines.earlier.count + lines.present.count - size.height)
  }

  func draw(_ scene: Scene, _ painter: Painter) {
    let isScrolled = scene.viewer.view(of: kind).scroll != nil
    let lines = Self.lines(
      scene, columns: painter.size.width, rows: isScrolled ? .max : painter.size.height)
    guard !lines.all.isEmpty else { return drawEmpty(scene, painter) }
    let first =
      isScrolled ? firstRow(scene, size: painter.size) : preferredFirstRow(scene, size: painter.size)
    if first < lines.earlier.count, !lines.starts.contains(first) {
      painter.glyph(Glyphs.ellipsis, at: .zero, Style(.dim))
    }
    for (y, line) in lines.all.dropFirst(first).prefix(painter.size.height).enumerated() {
      if first + y == lines.earlier.count, scene.viewer.story.isFresh {
        painter.glyph(Glyphs.current, at: Point(x: 0, y: y), Style(.changedMark))
      }
      painter.text(line, at: Point(x: 2, y: y))
    }
    if first + painter.size.height < lines.all.count {
      let corner = Point(x: painter.size.width - 1, y: painter.size.height - 1)
      painter.glyph(Glyphs.ellipsis, at: corner, Style(.dim))
    }
  }

  private func drawEmpty(_ scene: Scene, _ painter: Painter) {
    let wrapping = TextWrapping(columns: painter.size.width - 3, width: painter.width)
    let introduction =
      scene.viewer.introduction.map { displaySafe(Paragraphs.unwrapped(scene.text($0))) } ?? ""
    let isAtStart = scene.viewer.position == 0 && !introduction.isEmpty
    let text = isAtStart ? StyledText(introduction, .storyText) : StyledText(scene.text(.emptyStory), .dim)
    let lines = wrapping.lines(text)
    painter.lines(lines, at: Point(x: 2, y: 0))
    if lines.count > painter.size.height {
      painter.glyph(
        Glyphs.ellipsis, at: Point(x: painter.size.width - 1, y: painter.size.height - 1), Style(.dim))
    }
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
