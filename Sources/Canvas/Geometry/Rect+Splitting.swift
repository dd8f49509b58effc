/// Cutting a rectangle into parts. The parts always cover the whole and never overlap; a part for which there
/// is no room comes out empty.
extension Rect {
  /// The first `rows` rows, and the rest below them.
  package func splitTop(_ rows: Int) -> (top: Rect, rest: Rect) {
    let rows = min(max(0, rows), height)
    return (
      Rect(x: left, y: top, width: width, height: rows),
      Rect(x: left, y: top + rows, width: width, height: height - rows)
    )
  }

  /// The last `rows` rows, and the rest above them.
  package func splitBottom(_ rows: Int) -> (rest: Rect, bottom: Rect) {
    let (rest, bottom) = splitTop(height - min(max(0, rows), height))
    return (rest, bottom)
  }

  /// The first `columns` columns, and the rest to their right.
  package func splitLeft(_ columns: Int) -> (left: Rect, rest: Rect) {
    let columns = min(max(0, columns), width)
    return (
      Rect(x: left, y: top, width: columns, height: height),
      Rect(x: left + columns, y: top, width: width - columns, height: height)
    )
  }

  /// The last `columns` columns, and the rest to their left.
  package func splitRight(_ columns: Int) -> (rest: Rect, right: Rect) {
    let (rest, right) = splitLeft(width - min(max(0, columns), width))
    return (rest, right)
  }

  /// Rows shared out from top to bottom by `shares`.
  package func stacked(_ shares: [Share]) -> [Rect] {
    var rest = self
    return Share.lengths(shares, total: height).map { length in
      let (part, remainder) = rest.splitTop(length)
      rest = remainder
      return part
    }
  }

  /// Columns shared out from left to right by `shares`.
  package func sideBySide(_ shares: [Share]) -> [Rect] {
    var rest = self
    return Share.lengths(shares, total: width).map { length in
      let (part, remainder) = rest.splitLeft(length)
      rest = remainder
      return part
    }
  }
}

/// How much of a length one part gets.
package enum Share: Hashable, Sendable {
  /// Exactly this many cells, as long as there are any left.
  case fixed(Int)
  /// A part of what the fixed ones leave, in proportion to the weight, and no fewer than `atLeast` cells
  /// while there are enough.
  case weight(Int, atLeast: Int = 0)

  /// Shares out `total` cells. The results add up to `total` when there is a weight, to at most `total`
  /// otherwise; cells that do not divide go to the first weights.
  package static func lengths(_ shares: [Share], total: Int) -> [Int] {
    var left = max(0, total)
    var lengths = shares.map { share in
      let wanted =
        switch share {
        case .fixed(let cells): max(0, cells)
        case .weight(_, let least): max(0, least)
        }
      let given = min(wanted, left)
      left -= given
      return given
    }
    growWeights(shares, &lengths, by: left)
    return lengths
  }

  /// Hands out the remaining cells one at a time to whichever weight is furthest behind its proportion.
  private static func growWeights(_ shares: [Share], _ lengths: inout [Int], by extra: Int) {
    let weights = shares.map { share in
      if case .weight(let weight, _) = share { max(0, weight) } else { 0 }
    }
    guard weights.contains(where: { $0 > 0 }) else { return }
    for _ in 0..<extra {
      var neediest: Int?
      for index in weights.indices where weights[index] > 0 {
        guard let best = neediest else {
          neediest = index
          continue
        }
        if lengths[index] * weights[best] < lengths[best] * weights[index] { neediest = index }
      }
      if let neediest { lengths[neediest] += 1 }
    }
  }
}
