import CNcurses
import Canvas

/// Puts frames on curses' window: only what differs from the frame before, in runs of one style.
struct FramePainter {
  /// The level that styles are shown at.
  let colors: ColorLevel
  private var pairs: PairTable
  /// What the window shows, nil if that is not known.
  private var shown: Frame?
  private var codes: [wchar_t] = []

  /// Makes a painter for a window that shows nothing yet.
  init(colors: ColorLevel, pairs: PairTable) {
    self.colors = colors
    self.pairs = pairs
  }

  /// Forgets what the window shows, so that the next frame is painted as a whole.
  mutating func forget() {
    shown = nil
  }

  /// Paints `frame`, which has the window's size.
  mutating func paint(_ frame: Frame) {
    let window = cnc_window()
    if shown?.size != frame.size { werase(window) }
    for run in CellDiff.runs(from: shown, to: frame) {
      paint(run, frame.scheme)
    }
    let cursor = frame.cursor ?? Point(x: 0, y: max(0, frame.size.height - 1))
    curs_set(frame.showsCursor ? 1 : 0)
    wmove(window, Int32(cursor.y), Int32(cursor.x))
    wrefresh(window)
    shown = frame
  }

  /// Paints one run, split where the style changes and after characters that the terminal may count otherwise.
  private mutating func paint(_ run: CellDiff.Run, _ scheme: ColorScheme) {
    var start = run.cells.startIndex
    while start < run.cells.endIndex {
      let first = run.cells[start]
      var end = start + 1
      while end < run.cells.endIndex, continues(run.cells[end], first, run.cells[end - 1]) { end += 1 }
      let column = run.origin.x + start - run.cells.startIndex
      write(run.cells[start..<end], x: column, y: run.origin.y, scheme)
      if first.hasUncertainWidth {
        putCursorRight(x: column + end - start, y: run.origin.y)
      }
      start = end
    }
  }

  /// Whether `cell` can be written together with a piece that begins with `first`.
  private func continues(_ cell: Cell, _ first: Cell, _ previous: Cell) -> Bool {
    if cell.isContinuation { return true }
    return cell.style == first.style && cell.hasUncertainWidth == first.hasUncertainWidth
  }

  private mutating func write(_ cells: ArraySlice<Cell>, x: Int, y: Int, _ scheme: ColorScheme) {
    guard let first = cells.first else { return }
    codes.removeAll(keepingCapacity: true)
    for cell in cells where !cell.isContinuation { append(cell) }
    let look = Palette.appearance(of: first.style, level: colors, scheme: scheme)
    let window = cnc_window()
    wattr_set(window, curses(look.attributes), pairs.number(for: look), nil)
    wmove(window, Int32(y), Int32(x))
    // In the last cell of the screen this reports an error though it succeeds (curs_addch(3X)).
    waddnwstr(window, codes, Int32(codes.count))
  }

  /// Adds what the library has to be told to fill exactly the cell's columns. The library counts by the C
  /// library's table; where that disagrees with ours, ours wins.
  private mutating func append(_ cell: Cell) {
    if cell.grapheme.isASCII { return codes.append(wchar_t(cell.grapheme.base.value)) }
    let base = wchar_t(cell.grapheme.base.value)
    let counted = Int(cnc_columns(base))
    guard counted > 0, counted <= Int(cell.width) else {
      codes.append(wchar_t(Grapheme.replacement.base.value))
      if cell.width == 2 { codes.append(0x20) }
      return
    }
    codes.append(base)
    for mark in cell.grapheme.scalars.dropFirst() where cnc_columns(wchar_t(mark.value)) == 0 {
      codes.append(wchar_t(mark.value))
    }
    if counted < Int(cell.width) { codes.append(0x20) }
  }

  /// Shows what is written so far and puts the terminal's cursor where it belongs, in case the terminal has taken
  /// more or fewer columns than we did.
  private func putCursorRight(x: Int, y: Int) {
    let window = cnc_window()
    guard x < Int(getmaxx(window)) else { return }
    wmove(window, Int32(y), Int32(x))
    wrefresh(window)
    cnc_force_cursor(Int32(y), Int32(x))
  }

  private func curses(_ attributes: Attributes) -> attr_t {
    var combined: attr_t = 0
    if attributes.contains(.bold) { combined |= cnc_bold() }
    if attributes.contains(.dim) { combined |= cnc_dim() }
    if attributes.contains(.underline) { combined |= cnc_underline() }
    if attributes.contains(.reverse) { combined |= cnc_reverse() }
    return combined
  }
}
