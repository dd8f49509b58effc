/// Boxes and rules.
extension Painter {
  /// Draws a border around `rect` (everything when nil) with a title set into the top edge, and a note into the
  /// right end of it. Returns a painter for the inside.
  @discardableResult
  package func box(
    _ rect: Rect? = nil, title: StyledText? = nil, note: StyledText? = nil, _ style: Style = Style(.border)
  ) -> Painter {
    let box = within(rect ?? bounds)
    let right = box.size.width - 1
    let bottom = box.size.height - 1
    guard right > 0, bottom > 0 else { return box.within(Rect(size: .zero)) }
    for y in 1..<max(1, bottom) {
      box.glyph(Glyphs.vertical, at: Point(x: 0, y: y), style)
      box.glyph(Glyphs.vertical, at: Point(x: right, y: y), style)
    }
    box.rule(y: 0, left: Glyphs.topLeft, right: Glyphs.topRight, title: title, note: note, style)
    box.rule(y: bottom, left: Glyphs.bottomLeft, right: Glyphs.bottomRight, style)
    return box.inset(by: Insets(1))
  }

  /// Draws a line across row `y` that joins a box's sides, with a title set into it: "├ Output ────┤".
  package func divider(
    y: Int, title: StyledText? = nil, note: StyledText? = nil, _ style: Style = Style(.border)
  ) {
    rule(y: y, left: Glyphs.teeLeft, right: Glyphs.teeRight, title: title, note: note, style)
  }

  /// Draws a plain horizontal line of `length` columns.
  package func horizontalLine(at point: Point, length: Int, _ style: Style = Style(.border)) {
    fill(Rect(x: point.x, y: point.y, width: length, height: 1), style, with: Glyphs.horizontal)
  }

  /// An edge of a box: end pieces, line, title after the left one, note before the right one. The note goes
  /// first when there is no room for both.
  private func rule(
    y: Int, left: Glyph, right: Glyph, title: StyledText? = nil, note: StyledText? = nil, _ style: Style
  ) {
    let last = size.width - 1
    guard last > 0 else { return }
    horizontalLine(at: Point(x: 1, y: y), length: last - 1, style)
    glyph(left, at: Point(x: 0, y: y), style)
    glyph(right, at: Point(x: last, y: y), style)
    // A corner, a blank, the text, a blank and at least one dash.
    var room = last - 4
    if let note, !note.isEmpty {
      let columns = note.columns(width) + 3
      if columns <= room - (title?.columns(width) ?? 0) {
        inlay(note, x: last - columns, y: y, room: room)
        room -= columns
      }
    }
    if let title, !title.isEmpty { inlay(title, x: 1, y: y, room: room) }
  }

  /// Writes a text into a line, with a blank on either side.
  private func inlay(_ text: StyledText, x: Int, y: Int, room: Int) {
    guard room > 0 else { return }
    self.text(" ", at: Point(x: x, y: y))
    let used = self.text(text, at: Point(x: x + 1, y: y), columns: room)
    self.text(" ", at: Point(x: x + 1 + used, y: y))
  }
}
