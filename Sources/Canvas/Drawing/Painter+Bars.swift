/// Progress bars and scroll bars.
extension Painter {
  /// Draws how much of something has passed: "▰▰▱▱". `fraction` is taken between 0 and 1; only what is
  /// complete shows as complete.
  package func progress(at point: Point, columns: Int, fraction: Double, _ style: Style = Style(.timer)) {
    let full = ProgressBar.filledCells(of: columns, fraction: fraction)
    for x in 0..<max(0, columns) {
      let glyph = x < full ? Glyphs.progressFull : Glyphs.progressEmpty
      self.glyph(glyph, at: point.moved(dx: x), style)
    }
  }

  /// Draws a scroll bar down column `x` of `rows` rows for a list of `total` items of which `visible` show from
  /// `first` on. Draws nothing when everything shows.
  package func scrollBar(
    x: Int, rows: Range<Int>, first: Int, visible: Int, total: Int, _ style: Style = Style(.border)
  ) {
    guard
      let thumb = ScrollThumb(track: rows.count, first: first, visible: visible, total: total)
    else { return }
    for (index, y) in rows.enumerated() {
      let glyph = thumb.range.contains(index) ? Glyphs.scrollThumb : Glyphs.scrollTrack
      self.glyph(glyph, at: Point(x: x, y: y), style)
    }
  }
}

/// The arithmetic of a progress bar, for exporters too.
package enum ProgressBar {
  /// How many of `cells` are filled at `fraction`. Something begun but not done is never full, and NaN is 0.
  package static func filledCells(of cells: Int, fraction: Double) -> Int {
    guard cells > 0, fraction > 0 else { return 0 }
    guard fraction < 1 else { return cells }
    return min(cells - 1, Int(fraction * Double(cells)))
  }
}

/// Where the thumb of a scroll bar is.
package struct ScrollThumb: Hashable, Sendable {
  /// Cells of the track that the thumb covers. It touches an end exactly when that end of the list shows.
  package let range: Range<Int>

  /// Works out the thumb on a track of `track` cells, nil when there is nothing to scroll.
  package init?(track: Int, first: Int, visible: Int, total: Int) {
    guard track > 0, visible > 0, total > visible else { return nil }
    let length = min(max(1, track - 1), max(1, Int(Double(track) * Double(visible) / Double(total))))
    let last = total - visible
    let first = min(max(0, first), last)
    var start = Int(Double(track - length) * Double(first) / Double(last))
    let free = track - length
    if first > 0, start == 0, free > 1 { start = 1 }
    if first < last, start == free, free > 1 { start = free - 1 }
    range = start..<min(track, start + length)
  }
}
