/// How many letters must be put in, left out, replaced or swapped with their neighbour to make `first` into
/// `second` (the "optimal string alignment" distance: a swap counts once, as people's slips do).
func editDistance(_ first: String, _ second: String) -> Int {
  let (first, second) = (Array(first), Array(second))
  // Each row holds the distances of one prefix of `first` from every prefix of `second`.
  var rows = [Array(0...second.count)]
  for i in 0..<first.count {
    var row = [i + 1]
    for j in 0..<second.count {
      let replaced = rows[i][j] + (first[i] == second[j] ? 0 : 1)
      var best = min(replaced, rows[i][j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
        best = min(best, rows[i - 1][j - 1] + 1)
      }
      row.append(best)
    }
    rows.append(row)
  }
  return rows[first.count][second.count]
}
