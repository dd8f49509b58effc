/// How a person looks at one panel: what is selected and how far it is scrolled.
package struct PanelView: Hashable, Sendable {
  /// The selected row, counted from 0 over all rows; nil when the panel goes where the program goes.
  package var selection: Int?
  /// The first row that shows; nil for the panel's own choice.
  package var scroll: Int?
  /// Columns scrolled to the right.
  package var columns = 0

  package init() {}

  /// The first of `total` rows to show in `height` rows, when the panel would show `preferred` by itself. A
  /// selected row is always among those that show.
  package func firstRow(total: Int, height: Int, preferred: Int = 0) -> Int {
    let last = max(0, total - max(1, height))
    var first = min(max(0, scroll ?? preferred), last)
    if let selection, height > 0 {
      if selection < first { first = max(0, selection) }
      if selection >= first + height { first = min(selection - height + 1, last) }
    }
    return first
  }
}
