import Story

/// Puts the facts of two runs at one moment beside each other.
enum FactAlignment {
  /// With more facts than this on a side they are paired in their order.
  private static let longest = 300

  /// Equal facts in one row, as many as possible without changing an order. What is left between them is paired in its
  /// order.
  static func rows(_ facts: Pair<[RunFact]>) -> [Pair<RunFact?>] {
    var rows: [Pair<RunFact?>] = []
    var (left, right) = (0, 0)
    for (a, b) in common(facts) + [(facts.left.count, facts.right.count)] {
      while left < a || right < b {
        rows.append(Pair(left < a ? facts.left[left] : nil, right < b ? facts.right[right] : nil))
        (left, right) = (min(left + 1, a), min(right + 1, b))
      }
      guard a < facts.left.count, b < facts.right.count else { break }
      rows.append(Pair(facts.left[a], facts.right[b]))
      (left, right) = (a + 1, b + 1)
    }
    return rows
  }

  /// The pairs of equal facts of a longest common subsequence.
  private static func common(_ facts: Pair<[RunFact]>) -> [(Int, Int)] {
    let a = facts.left.map(\.content)
    let b = facts.right.map(\.content)
    guard a.count <= longest, b.count <= longest else {
      return zip(a.indices, b.indices).filter { a[$0] == b[$1] }
    }
    // lengths[i][j]: of the longest common subsequence of what comes from i and from j on.
    var lengths = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in a.indices.reversed() {
      for j in b.indices.reversed() {
        lengths[i][j] =
          a[i] == b[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    var pairs: [(Int, Int)] = []
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        pairs.append((i, j))
        (i, j) = (i + 1, j + 1)
      } else if lengths[i + 1][j] >= lengths[i][j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return pairs
  }
}
