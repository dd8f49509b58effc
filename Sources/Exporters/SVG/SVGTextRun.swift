import Canvas

/// Neighbouring cells that become one `<text>` element.
struct SVGTextRun {
  private(set) var style: Style?
  private var start = 0
  private var columns = 0
  private var text = ""
  private var width: UInt8 = 1
  private var endsInBlank = false

  /// Whether a cell can go on this run.
  func accepts(_ cell: Cell) -> Bool {
    guard let style else { return true }
    if cell.grapheme == .space { return !endsInBlank && !isWide && cell.style == style }
    return cell.style == style && cell.width == width && !cell.hasUncertainWidth
  }

  mutating func add(_ cell: Cell, x: Int) {
    let isBlank = cell.grapheme == .space
    if style == nil {
      guard !isBlank else { return }
      style = cell.style
      start = x
      width = cell.width
    }
    cell.grapheme.write(to: &text)
    columns += Int(cell.width)
    endsInBlank = isBlank
  }

  /// Whether it consists of characters two columns wide.
  var isWide: Bool { width == 2 }

  /// The run without a blank at its end; nil when nothing is left.
  func trimmed() -> (string: String, x: Int, columns: Int)? {
    guard !text.isEmpty else { return nil }
    return endsInBlank ? (String(text.dropLast()), start, columns - 1) : (text, start, columns)
  }
}
