/// Where a text stands when it is shorter than the room it has.
package enum Alignment: Hashable, Sendable {
  case left, center, right
}

/// Fitting text into a number of columns.
extension CharacterWidth {
  /// `text` cut to at most `columns` columns, on a cluster's boundary; when something is cut the last column
  /// shows an ellipsis.
  package func truncate(_ text: String, to columns: Int) -> String {
    guard self.columns(of: text, upTo: columns) > columns else { return text }
    guard columns > 0 else { return "" }
    var kept = ""
    var used = 0
    for cluster in ClusterReader(text, width: self) {
      if used + cluster.columns > columns - 1 { break }
      cluster.grapheme.write(to: &kept)
      used += cluster.columns
    }
    Glyphs.ellipsis.grapheme.write(to: &kept)
    return kept
  }

  /// `text` cut or filled with blanks to exactly `columns` columns.
  package func pad(_ text: String, to columns: Int, _ alignment: Alignment = .left) -> String {
    let fitted = truncate(text, to: columns)
    let missing = max(0, columns - self.columns(of: fitted))
    let before =
      switch alignment {
      case .left: 0
      case .center: missing / 2
      case .right: missing
      }
    return String(repeating: " ", count: before) + fitted + String(repeating: " ", count: missing - before)
  }

  /// `line` with each tab replaced by blanks up to the next multiple of `tabWidth` columns.
  package func expandTabs(_ line: String, tabWidth: Int = 8) -> String {
    guard line.utf8.contains(UInt8(ascii: "\t")) else { return line }
    var expanded = ""
    var column = 0
    for (index, piece) in line.split(separator: "\t", omittingEmptySubsequences: false).enumerated() {
      if index > 0 {
        let blanks = max(1, tabWidth) - column % max(1, tabWidth)
        expanded += String(repeating: " ", count: blanks)
        column += blanks
      }
      expanded += piece
      column += columns(of: String(piece))
    }
    return expanded
  }
}
