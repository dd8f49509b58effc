import Canvas

/// One row of a list panel, before it is fitted to a width.
///
///     • B worker_1  sleep 1 s              0.500 s left ▰▰▱▱
///     │ │ name      detail                 trailing     fraction
///     │ letter
///     mark
struct ListRow {
  /// The glyph at the left edge: what runs, what has changed.
  var mark: Glyph?
  var markStyle = Style(.changedMark)
  /// A letter and a name in a task's colour; nil for rows that are not about a task.
  var name: StyledText?
  var detail = StyledText()
  var trailing = StyledText()
  /// A shorter form of the trailing text, for narrow panels.
  var shortTrailing = StyledText()
  /// How much of a wait has passed, 0 to 1.
  var fraction: Double?
  /// Whether the last step made or changed this row.
  var isChanged = false
}

extension ListRow {
  /// The row with what stands on the right as short as it goes, where the detail has to be cut anyway.
  fileprivate var shortened: ListRow {
    var row = self
    if !shortTrailing.isEmpty { row.trailing = shortTrailing }
    return row
  }
}

/// A panel that is a list of rows.
protocol ListPanel: Panel {
  /// What stands there when there is no row.
  func emptyText(_ scene: Scene) -> String
  /// Columns for the names of the rows that show.
  func row(at index: Int, _ scene: Scene) -> ListRow?
}

extension ListPanel {
  func draw(_ scene: Scene, _ painter: Painter) {
    let total = rowCount(scene, columns: painter.size.width)
    guard total > 0 else {
      painter.text(emptyText(scene), at: Point(x: 2, y: 0), .dim)
      return
    }
    let first = firstRow(scene, size: painter.size)
    let rows = (first..<min(total, first + painter.size.height)).map { row(at: $0, scene) }
    let names = rows.map { $0?.name?.columns(painter.width) ?? 0 }.max() ?? 0
    let layout = ListRowLayout(columns: painter.size.width, names: names)
    for (y, row) in rows.enumerated() {
      if let row { layout.draw(row, painter, y: y) }
    }
    scene.drawSelection(of: kind, first: first, painter)
  }
}

/// Where the parts of list rows go in a panel of one width.
struct ListRowLayout {
  private let columns: Int
  /// Columns of the longest name, no more than two fifths of the row.
  private let nameColumns: Int

  init(columns: Int, names: Int) {
    // The last column stays free, so that text does not touch the border.
    self.columns = max(0, columns - 1)
    nameColumns = min(names, max(8, columns * 2 / 5))
  }

  func draw(_ row: ListRow, _ painter: Painter, y: Int) {
    let line = painter.within(Rect(x: 0, y: y, width: columns, height: 1))
    if let mark = row.mark ?? (row.isChanged ? Glyphs.bullet : nil) {
      line.glyph(mark, at: .zero, row.markStyle)
    }
    var x = 2
    if let name = row.name {
      line.text(name, at: Point(x: x, y: 0), columns: nameColumns)
      x += nameColumns + 2
    }
    let right = drawRight(row, line, from: x)
    line.text(row.detail, at: Point(x: x, y: 0), columns: max(0, right - x))
  }

  /// Draws the trailing text and the bar as far as they leave room for the detail; returns where they begin.
  private func drawRight(_ row: ListRow, _ line: Painter, from x: Int) -> Int {
    let detail = row.detail.columns(line.width)
    let room = columns - x - 1
    guard
      let (text, bar) = right(row, room: room - detail, line.width)
        ?? right(row.shortened, room: room - min(detail, max(10, room * 2 / 3)), line.width)
    else { return columns }
    let textColumns = text.columns(line.width)
    let start = columns - textColumns - bar - (bar > 0 && textColumns > 0 ? 1 : 0)
    line.text(text, at: Point(x: start, y: 0))
    if bar > 0, let fraction = row.fraction {
      line.progress(at: Point(x: columns - bar, y: 0), columns: bar, fraction: fraction)
    }
    return start - 1
  }

  /// The fullest form that fits into so many columns: text and bar, the short text and the bar, or the text alone.
  private func right(_ row: ListRow, room: Int, _ width: CharacterWidth) -> (text: StyledText, bar: Int)? {
    let bar = row.fraction == nil ? 0 : columns >= 60 ? 8 : 4
    let candidates = [
      (row.trailing, bar), (row.shortTrailing, bar), (row.shortTrailing, min(bar, 3)), (row.trailing, 0),
      (row.shortTrailing, 0),
    ]
    return candidates.first { text, bar in
      let columns = text.columns(width) + (bar > 0 ? bar + (text.isEmpty ? 0 : 1) : 0)
      return columns > 0 && columns <= room
    }
  }
}
