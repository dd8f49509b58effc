/// The frame as plain text, for golden files and `screenshot --format text`.
extension Frame {
  /// One string a row, without trailing blanks.
  package var lines: [String] {
    (0..<size.height).map { Frame.text(of: row($0)) }
  }

  /// All rows, each ended by a newline.
  package var text: String {
    lines.map { $0 + "\n" }.joined()
  }

  /// What a run of cells shows, without trailing blanks.
  private static func text(of cells: ArraySlice<Cell>) -> String {
    var line = ""
    var blanks = 0
    for cell in cells where !cell.isContinuation {
      if cell.grapheme == .space {
        blanks += 1
        continue
      }
      line += String(repeating: " ", count: blanks)
      blanks = 0
      cell.grapheme.write(to: &line)
    }
    return line
  }

  /// The roles used in row `y`, one letter a cell from `legend`, "." for others; for tests of colours.
  package func roles(inRow y: Int, legend: [StyleRole: Character]) -> String {
    String(row(y).map { legend[$0.style.role] ?? "." })
  }
}
