/// Breaking text into lines by columns.
///
/// Latin text breaks at blanks and after hyphens; a word longer than a line is cut. Chinese, Japanese and Korean
/// text breaks between any two characters, except that a line never begins with closing punctuation nor ends
/// with an opening bracket. Newlines always break; blanks at a break disappear.
package struct TextWrapping {
  /// Columns of a line; at least 2, so that a wide character always fits.
  private let columns: Int
  private let width: CharacterWidth
  private let maximumLines: Int

  /// Wraps to lines of `columns` columns, and to no more than `maximumLines`. What is sure to come after those is
  /// not even read, so that a few lines of a text of megabytes cost no more than a few lines.
  package init(columns: Int, width: CharacterWidth = .standard, maximumLines: Int = .max) {
    self.columns = max(2, columns)
    self.width = width
    self.maximumLines = max(0, maximumLines)
  }

  /// Scalars that are read at most: four for each cell, which leaves room for marks and for blanks at breaks.
  private var budget: Int {
    let (cells, overflow) = maximumLines.multipliedReportingOverflow(by: 4 * columns)
    return overflow ? .max : cells
  }

  /// `text` in lines of at most the set number of columns.
  package func lines(_ text: String) -> [String] {
    lines(StyledText(text)).map(\.string)
  }

  /// A styled text in lines of at most the set number of columns. An empty text is one empty line.
  package func lines(_ text: StyledText) -> [StyledText] {
    var lines: [StyledText] = []
    for paragraph in paragraphs(text) where lines.count < maximumLines {
      lines += wrap(paragraph)
    }
    return Array(lines.prefix(maximumLines))
  }

  /// A cluster with its style.
  private struct Piece {
    let cluster: Cluster
    let style: Style

    var isBlank: Bool { cluster.grapheme == .space }
    var isLetter: Bool { cluster.grapheme.base.properties.isAlphabetic }
  }

  /// The clusters of each paragraph.
  private func paragraphs(_ text: StyledText) -> [[Piece]] {
    var paragraphs: [[Piece]] = [[]]
    var budget = budget
    for span in text.spans where budget > 0 {
      let start = span.text.unicodeScalars.prefix(budget)
      if budget < .max { budget -= start.count }
      for (index, part) in start.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if index > 0 { paragraphs.append([]) }
        let pieces = ClusterReader(String(part), width: width).map { Piece(cluster: $0, style: span.style) }
        paragraphs[paragraphs.count - 1] += pieces
      }
    }
    return paragraphs
  }

  private func wrap(_ pieces: [Piece]) -> [StyledText] {
    var lines: [StyledText] = []
    var start = 0
    while start < pieces.count || lines.isEmpty {
      let fitting = endOfFit(pieces, from: start)
      let end = fitting == pieces.count ? fitting : lineBreak(pieces, from: start, notAfter: fitting)
      lines.append(line(pieces[start..<end]))
      start = end
      while start < pieces.count, pieces[start].isBlank { start += 1 }
    }
    return lines
  }

  /// The first piece after `start` that a line has no room for.
  private func endOfFit(_ pieces: [Piece], from start: Int) -> Int {
    var used = 0
    var index = start
    while index < pieces.count, used + pieces[index].cluster.columns <= columns {
      used += pieces[index].cluster.columns
      index += 1
    }
    return index
  }

  /// The last place a line may be broken at, no later than `limit`; `limit` itself if there is none.
  private func lineBreak(_ pieces: [Piece], from start: Int, notAfter limit: Int) -> Int {
    var place = limit
    while place > start {
      if mayBreak(pieces, at: place) { return place }
      place -= 1
    }
    return limit
  }

  /// Whether a line may end before the piece at `place`, which is not the first one.
  private func mayBreak(_ pieces: [Piece], at place: Int) -> Bool {
    let before = pieces[place - 1]
    let after = pieces[place]
    if after.isBlank { return true }
    if LineBreaking.forbidsLineStart(after.cluster.grapheme.base) { return false }
    if LineBreaking.forbidsLineEnd(before.cluster.grapheme.base) { return false }
    if before.isBlank || before.cluster.columns == 2 || after.cluster.columns == 2 { return true }
    // "event-loop" breaks after its hyphen, "-1" and "--ascii" do not.
    return before.cluster.grapheme.base == "-" && place > 1 && pieces[place - 2].isLetter && after.isLetter
  }

  /// Joins pieces into a line without trailing blanks.
  private func line(_ pieces: ArraySlice<Piece>) -> StyledText {
    let last = pieces.lastIndex { !$0.isBlank } ?? pieces.startIndex - 1
    var line = StyledText()
    for piece in pieces[...last] {
      var text = ""
      piece.cluster.grapheme.write(to: &text)
      line.append(text, piece.style)
    }
    return line
  }
}

/// Where East Asian typesetting does not break a line (the small set that matters in our texts).
enum LineBreaking {
  /// Closing punctuation, small kana and the like: never first on a line.
  static func forbidsLineStart(_ scalar: Unicode.Scalar) -> Bool {
    "、。，．：；？！）］｝」』】〉》〕〗’”…‥・ー々ゝゞぁぃぅぇぉっゃゅょァィゥェォッャュョ,.;:?!)]}%".unicodeScalars
      .contains(scalar)
  }

  /// Opening brackets: never last on a line.
  static func forbidsLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    "（［｛「『【〈《〔〖‘“([{".unicodeScalars.contains(scalar)
  }
}
