/// A panel's claim on rows in a column of the screen.
package struct PanelSlot: Hashable, Sendable {
  package var kind: PanelKind
  /// Rows without which it is left out, when there are other panels.
  package var least: Int
  /// Rows it gets before any other panel gets more than it needs.
  package var ample: Int
  /// Its part of what is left over; 0 for panels whose content never grows.
  package var weight: Int
  /// Whether other panels are left out before it is, whatever its rank.
  package var isKept = false

  package init(_ kind: PanelKind, least: Int, ample: Int, weight: Int = 1) {
    self.kind = kind
    self.least = least
    self.ample = max(least, ample)
    self.weight = weight
  }
}

extension PanelSlot {
  /// Which of the slots get room in `rows` rows, `chrome` of them lost to each panel's title, and how many
  /// rows each gets. The least important are left out until the rest fits.
  static func share(_ slots: [PanelSlot], rows: Int, chrome: Int = 1) -> [(kind: PanelKind, rows: Int)] {
    var kept = slots
    while kept.count > 1, kept.reduce(0, { $0 + $1.least + chrome }) > rows {
      guard let last = Self.leastImportant(of: kept) else { break }
      kept.remove(at: last)
    }
    return zip(kept, heights(of: kept, rows: rows - kept.count * chrome)).map { ($0.kind, $1) }
  }

  private static func leastImportant(of slots: [PanelSlot]) -> Int? {
    let free = slots.indices.filter { !slots[$0].isKept && slots[$0].kind != .source }
    return (free.isEmpty ? Array(slots.indices) : free).max { slots[$0].kind.rank < slots[$1].kind.rank }
  }

  /// Least first, then ample in the order of importance a row at a time, then what is left by weight.
  private static func heights(of slots: [PanelSlot], rows: Int) -> [Int] {
    var heights = slots.map { min($0.least, max(0, rows)) }
    var left = rows - heights.reduce(0, +)
    let order = slots.indices.sorted { slots[$0].kind.rank < slots[$1].kind.rank }
    var grew = true
    while left > 0, grew {
      grew = false
      for index in order where left > 0 && heights[index] < slots[index].ample {
        heights[index] += 1
        left -= 1
        grew = true
      }
    }
    spread(left, over: slots, into: &heights)
    return heights
  }

  private static func spread(_ rows: Int, over slots: [PanelSlot], into heights: inout [Int]) {
    let total = slots.reduce(0) { $0 + $1.weight }
    guard rows > 0, total > 0 else {
      if rows > 0, !heights.isEmpty { heights[heights.count - 1] += rows }
      return
    }
    var left = rows
    for index in slots.indices {
      let share = rows * slots[index].weight / total
      heights[index] += share
      left -= share
    }
    let first = slots.indices.max { slots[$0].weight < slots[$1].weight } ?? 0
    heights[first] += left
  }
}
