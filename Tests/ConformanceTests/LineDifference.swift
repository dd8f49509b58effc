/// The lines of `old` and `new`, marked `-` and `+` where they differ, with `context` equal lines around each
/// difference and at most `limit` lines in all.
func lineDifference(_ old: String, _ new: String, context: Int = 2, limit: Int = 40) -> String {
  let lines = markedLines(
    old.split(separator: "\n", omittingEmptySubsequences: false),
    new.split(separator: "\n", omittingEmptySubsequences: false))
  let changes = lines.indices.filter { !lines[$0].hasPrefix(" ") }
  var shown: [String] = []
  var last = -1
  for index in lines.indices where changes.contains(where: { abs($0 - index) <= context }) {
    if index > last + 1 { shown.append("    ...") }
    shown.append("  " + lines[index])
    last = index
  }
  let rest = shown.count - limit
  return (shown.prefix(limit) + (rest > 0 ? ["    ... \(rest) more lines"] : [])).joined(separator: "\n")
}

/// Both texts as one list: `  same`, `- only in old`, `+ only in new`.
private func markedLines(_ old: [Substring], _ new: [Substring]) -> [String] {
  let difference = new.difference(from: old)
  var removed: Set<Int> = []
  var inserted: Set<Int> = []
  for change in difference {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): inserted.insert(offset)
    }
  }
  var lines: [String] = []
  var (i, j) = (0, 0)
  while i < old.count || j < new.count {
    if i < old.count, removed.contains(i) {
      lines.append("- \(old[i])")
      i += 1
    } else if j < new.count, inserted.contains(j) {
      lines.append("+ \(new[j])")
      j += 1
    } else {
      lines.append("  \(new[j])")
      (i, j) = (i + 1, j + 1)
    }
  }
  return lines
}
