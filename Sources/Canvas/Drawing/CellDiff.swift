/// What has to be written to turn one frame into the next, as runs of neighbouring cells.
///
/// The edge cases, by name:
/// - *size changed*: nothing of the old frame can be trusted, every cell is in a run;
/// - *scheme changed*: every cell looks different, so every cell is in a run;
/// - *cut wide character*: a run never begins with a second half nor ends with a first half. If only one half
///   of a wide character differs, both are written;
/// - *overwritten wide character*: when a wide character is replaced by narrow ones, both of its cells differ
///   from what was there, so both are written;
/// - *small gap*: runs separated by fewer than four unchanged cells are joined, because moving the cursor costs
///   more than writing those.
package enum CellDiff {
  /// Neighbouring cells of one row to write.
  package struct Run: Hashable, Sendable {
    /// The first cell's place.
    package let origin: Point
    /// The cells, of the new frame.
    package let cells: ArraySlice<Cell>
  }

  /// Unchanged cells that are cheaper to write again than to jump over.
  private static let gap = 4

  /// The runs that turn `old` (nil: an unknown screen) into `new`, from top to bottom and left to right.
  package static func runs(from old: Frame?, to new: Frame) -> [Run] {
    let known = old?.size == new.size && old?.scheme == new.scheme ? old : nil
    var runs: [Run] = []
    for y in 0..<new.size.height {
      guard let known else {
        runs.append(Run(origin: Point(x: 0, y: y), cells: new.row(y)))
        continue
      }
      appendRuns(row: y, from: known.row(y), to: new.row(y), into: &runs)
    }
    return runs.filter { !$0.cells.isEmpty }
  }

  private static func appendRuns(
    row y: Int, from old: ArraySlice<Cell>, to new: ArraySlice<Cell>, into runs: inout [Run]
  ) {
    var index = new.startIndex
    while let start = firstDifference(old, new, from: index) {
      var end = start + 1
      var next = end
      while next < new.endIndex, next - end < gap {
        if old[next] != new[next] { end = next + 1 }
        next += 1
      }
      let first = new[start].isContinuation && start > new.startIndex ? start - 1 : start
      if end < new.endIndex, new[end].isContinuation { end += 1 }
      runs.append(Run(origin: Point(x: first - new.startIndex, y: y), cells: new[first..<end]))
      index = end
    }
  }

  private static func firstDifference(
    _ old: ArraySlice<Cell>, _ new: ArraySlice<Cell>, from start: Int
  ) -> Int? {
    var index = start
    while index < new.endIndex {
      if old[index] != new[index] { return index }
      index += 1
    }
    return nil
  }
}
