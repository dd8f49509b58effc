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

  /// The present step ends at the foot.
  func preferredFirstRow(_ scene: Scene, size: Size) -> Int {
    let lines = Self.lines(scene, columns: size.width, rows: size.height)
    return max(0, lines.earlier.count + lines.present.count - size.height)
  }

  func draw(_ scene: Scene, _ painter: Painter) {
    let isScrolled = scene.viewer.view(of: kind).scroll != nil
    let lines = Self.lines(
      scene, columns: painter.size.width, rows: isScrolled ? .max : painter.size.height)
    guard !lines.earlier.isEmpty || !lines.present.isEmpty else {
      let text = TextWrapping(columns: painter.size.width - 2, width: painter.width)
        .lines(StyledText(scene.text(.emptyStory), .dim))
      painter.lines(text, at: Point(x: 2, y: 0))
      return
    }
    let first =
      isScrolled ? firstRow(scene, size: painter.size) : preferredFirstRow(scene, size: painter.size)
    if first > lines.earlier.count || first < lines.earlier.count && !lines.starts.contains(first) {
      painter.glyph(Glyphs.ellipsis, at: .zero, Style(.dim))
    }
    for (y, index) in (first..<first + painter.size.height).enumerated() {
      if index < lines.earlier.count {
        painter.text(lines.earlier[index], at: Point(x: 2, y: y))
      } else if index - lines.earlier.count < lines.present.count {
        let present = index - lines.earlier.count
        if present == 0, scene.viewer.story.isFresh {
          painter.glyph(Glyphs.current, at: Point(x: 0, y: y), Style(.changedMark))
        }
        painter.text(lines.present[present], at: Point(x: 2, y: y))
      }
    }
  }

  /// The sentences in lines, and at which lines the earlier ones start.
  private struct Lines {
    var earlier: [StyledText] = []
    var present: [StyledText] = []
    var starts: [Int] = []
  }

  /// The lines for a panel of so many rows: when not all sentences of the present step fit, those that the story
  /// turns on. A panel that is scrolled has them all.
  private static func lines(_ scene: Scene, columns: Int, rows: Int) -> Lines {
    let wrapping = TextWrapping(columns: columns - 3)
    let story = scene.viewer.story
    var lines = Lines()
    for sentence in story.earlier {
      lines.starts.append(lines.earlier.count)
      lines.earlier += wrapping.lines(sentence.inRole(.dim))
    }
    lines.present = story.present.flatMap { wrapping.lines($0) }
    if lines.present.count > rows, !story.keys.isEmpty {
      lines.present = story.keys.flatMap { wrapping.lines($0) }
    }
    return lines
  }
}
