import Canvas
import Viewer

/// The pictures of a walk, with what they share stored once.
///
/// A row of the screen is cut where one column of panels ends and the next begins, and each different piece is kept once:
/// from step to step most of them stay. A picture is a list of pieces, `parts` of them a row, and is told by what is
/// different from the picture before: `[place, piece, place, piece ...]`.
///
/// The top and the bottom row, the status and the keys, are left out: the page has its own.
struct HTMLPictures {
  let columns: Int
  /// Rows of a picture.
  let rows: Int
  /// The most pieces that a row of any picture can have.
  let parts: Int
  /// The looks that pieces name by number.
  private(set) var styles: HTMLStyles
  /// Each different piece, as JSON; the first is the empty one.
  private(set) var pieces = ["[]"]
  private var numbers = ["[]": 0]
  /// The pieces of the picture added last.
  private var present: [Int]

  /// More columns of panels than any layout has.
  private static let mostParts = 6

  /// `isStrong` says that the pictures ask for strong colours.
  init(size: Size, isStrong: Bool) {
    styles = HTMLStyles(isStrong: isStrong)
    columns = size.width
    rows = max(1, size.height - 2)
    parts = Self.mostParts
    present = Array(repeating: 0, count: rows * parts)
  }

  /// Adds a picture; returns what is different from the one before.
  mutating func add(_ frame: Frame, _ layout: FrameLayout) -> [Int] {
    var changes: [Int] = []
    for row in 0..<rows {
      for (part, cells) in Self.cut(frame.row(row + 1), at: layout.edges(inRow: row + 1)).enumerated() {
        guard part < parts else { break }
        let place = row * parts + part
        let piece = number(of: cells)
        guard present[place] != piece else { continue }
        present[place] = piece
        changes += [place, piece]
      }
    }
    return changes
  }

  private mutating func number(of cells: ArraySlice<Cell>) -> Int {
    let json = HTMLRuns(cells, &styles).json
    if let known = numbers[json] { return known }
    numbers[json] = pieces.count
    pieces.append(json)
    return pieces.count - 1
  }

  /// As many parts as the most that there can be, empty ones at the end. No wide character is cut.
  private static func cut(_ row: ArraySlice<Cell>, at edges: [Int]) -> [ArraySlice<Cell>] {
    var parts: [ArraySlice<Cell>] = []
    var start = row.startIndex
    for edge in edges.prefix(mostParts - 1) {
      let end = row.startIndex + edge
      guard end > start, end < row.endIndex, !row[end].isContinuation else { continue }
      parts.append(row[start..<end])
      start = end
    }
    parts.append(row[start...])
    while parts.count < mostParts { parts.append([]) }
    return parts
  }
}

extension FrameLayout {
  /// Where the columns of panels begin in a row of the screen, from left to right.
  fileprivate func edges(inRow row: Int) -> [Int] {
    columns.map(\.rect).filter { $0.top <= row && row < $0.top + $0.height }.map(\.left).sorted()
  }
}
