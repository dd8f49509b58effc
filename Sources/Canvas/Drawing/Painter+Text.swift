/// Drawing text. Everything is clipped at the painter's edges on whole clusters; controls in the text come out
/// as visible substitutes, see `ClusterReader`.
extension Painter {
  /// Draws `string` on one line from `point`, in at most `columns` columns (to the right edge when nil). What
  /// does not fit ends in "…" if `ellipsis` is set. Returns the columns used.
  @discardableResult
  package func text(
    _ string: String, at point: Point = .zero, _ style: Style = .plain,
    columns: Int? = nil, alignment: Alignment = .left, ellipsis: Bool = true
  ) -> Int {
    text(
      StyledText(string, style), at: point, columns: columns, alignment: alignment, ellipsis: ellipsis)
  }

  /// Draws `string` in a role's own look; see the other form.
  @discardableResult
  package func text(
    _ string: String, at point: Point = .zero, _ role: StyleRole,
    columns: Int? = nil, alignment: Alignment = .left, ellipsis: Bool = true
  ) -> Int {
    text(string, at: point, Style(role), columns: columns, alignment: alignment, ellipsis: ellipsis)
  }

  /// Draws a styled line from `point`; see the other form.
  @discardableResult
  package func text(
    _ line: StyledText, at point: Point = .zero,
    columns: Int? = nil, alignment: Alignment = .left, ellipsis: Bool = true
  ) -> Int {
    let room = min(columns ?? .max, size.width - point.x)
    guard room > 0, clip.rows.contains(area.top + point.y) else { return 0 }
    var start = point.x
    if alignment != .left {
      let missing = room - min(room, measure(line, upTo: room))
      start += alignment == .center ? missing / 2 : missing
    }
    return draw(line, x: start, y: point.y, room: room, ellipsis: ellipsis)
  }

  /// Draws lines below one another from `point`, as many as there are rows. Returns the rows used.
  @discardableResult
  package func lines(_ lines: some Sequence<StyledText>, at point: Point = .zero) -> Int {
    var y = point.y
    for line in lines {
      guard y < size.height else { break }
      text(line, at: Point(x: point.x, y: y))
      y += 1
    }
    return y - point.y
  }

  /// Columns of `line`, counted no further than needed to know that it exceeds `limit`.
  private func measure(_ line: StyledText, upTo limit: Int) -> Int {
    var columns = 0
    for span in line.spans where columns <= limit {
      columns += width.columns(of: span.text, upTo: limit - columns)
    }
    return columns
  }

  /// Draws clusters while they fit into `room` columns. The one that does not fit decides whether the end has
  /// to be taken back for an ellipsis.
  private func draw(_ line: StyledText, x: Int, y: Int, room: Int, ellipsis: Bool) -> Int {
    var used = 0
    var last = 0
    for span in line.spans {
      var reader = ClusterReader(span.text, width: width)
      while let cluster = reader.next() {
        if used + cluster.columns > room {
          guard ellipsis else { return used }
          // Without a column to spare, the last character gives way as a whole.
          let place = used < room ? used : used - last
          return drawEllipsis(x: x + place, y: y, erasing: used - place, span.style) + place
        }
        put(Cell(cluster.grapheme, style: span.style, width: cluster.columns), at: Point(x: x + used, y: y))
        last = cluster.columns
        used += last
      }
    }
    return used
  }

  /// Puts "…" over the first of `columns` columns and a blank over the second. Returns the columns used.
  private func drawEllipsis(x: Int, y: Int, erasing columns: Int, _ style: Style) -> Int {
    if columns == 2 { put(.blank(style), at: Point(x: x + 1, y: y)) }
    glyph(Glyphs.ellipsis, at: Point(x: x, y: y), style)
    return max(1, columns)
  }
}
