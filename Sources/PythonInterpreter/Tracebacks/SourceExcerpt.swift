/// The lines of source an instruction stands for, and the line of `~` and `^` below them that shows which part of
/// them failed. (CPython: `StackSummary.format_frame_summary`)
struct SourceExcerpt {
  /// The lines, indented by four columns.
  let text: String

  /// - Parameter line: gives a line of the file, counted from 1.
  /// - Returns: nil when the source is not there, or its lines are empty.
  init?(_ range: SourceRange, line: (Int) -> String?) {
    let lines = (range.line...max(range.line, range.endLine)).map { number in
      Array((line(Int(number)) ?? "").trimmedAtEnd.unicodeScalars)
    }
    let dedented = Dedentation.apply(to: lines)
    guard let first = lines.first, let dedentedFirst = dedented.first, let last = dedented.last,
      dedented.contains(where: { !$0.isEmpty })
    else { return nil }
    let removed = first.count - dedentedFirst.count
    let start = min(max(0, Int(range.column) - removed), dedentedFirst.count)
    let end = min(max(0, Int(range.endColumn) - removed), last.count)
    let marking = Marking(dedented, start: start, end: end)
    text = Dedentation.apply(to: marking.lines).map { "    " + String(scalars: $0) + "\n" }.joined()
  }
}

/// The lines of an excerpt with the marks below.
private struct Marking {
  typealias Line = [Unicode.Scalar]
  private let source: [Line]
  private let start: Int
  private let end: Int
  private let anchors: CaretAnchors?
  private let showsCarets: Bool
  private(set) var lines: [Line] = []

  init(_ source: [Line], start: Int, end: Int) {
    self.source = source
    self.start = start
    self.end = end
    var segment = source
    let tail = segment.count - 1
    segment[tail] = Array(segment[tail].prefix(end))
    segment[0] = Array(segment[0].dropFirst(start))
    anchors = CaretAnchors(segment)
    showsCarets = Marking.showsCarets(source, start, end, hasAnchors: anchors != nil)
    addLines()
  }

  /// Whether the marks say more than the lines alone.
  private static func showsCarets(_ source: [Line], _ start: Int, _ end: Int, hasAnchors: Bool) -> Bool {
    if CaretAnchors.isPlainCall(source, start: start, end: end) { return false }
    if hasAnchors { return true }
    return source[0].prefix(start).contains { !$0.isBlank }
      || source[source.count - 1].dropFirst(end).contains { !$0.isBlank }
  }

  /// The first line, the last, and those around the anchors; three dots for more than one line between them.
  private mutating func addLines() {
    var shown: Set = [0, source.count - 1]
    if let anchors {
      for line in [anchors.left.line, anchors.right.line] { shown.formUnion((line - 1)...(line + 1)) }
    }
    var previous: Int?
    for index in shown.sorted() where source.indices.contains(index) {
      if let previous, index - previous == 2 { add(index - 1) }
      if let previous, index - previous > 2 {
        lines.append(Array("...<\(index - previous - 1) lines>...".unicodeScalars))
      }
      add(index)
      previous = index
    }
  }

  private mutating func add(_ index: Int) {
    lines.append(source[index])
    if showsCarets { lines.append(carets(under: index)) }
  }

  private func carets(under index: Int) -> Line {
    let line = source[index]
    let blanks = line.prefix { $0.isBlank }.count
    let width = index == source.count - 1 ? line.width(upTo: end) : line.width(upTo: line.count)
    let first = index == 0 ? source[0].width(upTo: start) : 0
    return (0..<width).map { column in
      if column < max(blanks, first) { return " " }
      guard let anchors else { return "^" }
      return isWithin(anchors, index, column) ? "^" : "~"
    }
  }

  private func isWithin(_ anchors: CaretAnchors, _ line: Int, _ column: Int) -> Bool {
    let left = displayColumn(anchors.left)
    let right = displayColumn(anchors.right)
    let isAfter = line > anchors.left.line || (line == anchors.left.line && column >= left)
    let isBefore = line < anchors.right.line || (line == anchors.right.line && column < right)
    return isAfter && isBefore
  }

  private func displayColumn(_ place: CaretAnchors.Place) -> Int {
    guard source.indices.contains(place.line) else { return place.column }
    return source[place.line].width(upTo: place.column + (place.line == 0 ? start : 0))
  }
}

/// Takes the white space away that all lines begin with. (CPython: `textwrap.dedent`)
enum Dedentation {
  static func apply(to lines: [[Unicode.Scalar]]) -> [[Unicode.Scalar]] {
    var margin: ArraySlice<Unicode.Scalar>?
    for line in lines where line.contains(where: { !$0.isBlank }) {
      let indentation = line.prefix { $0 == " " || $0 == "\t" }
      guard let known = margin else {
        margin = indentation
        continue
      }
      let common = zip(known, indentation).prefix { $0 == $1 }.count
      margin = known.prefix(common)
    }
    let count = margin?.count ?? 0
    return lines.map { line in line.allSatisfy(\.isBlank) ? [] : Array(line.dropFirst(count)) }
  }
}

extension Unicode.Scalar {
  /// Whether it is white space.
  fileprivate var isBlank: Bool { properties.isWhitespace }

  /// Columns it takes up: two for the wide characters of East Asia and emoji.
  fileprivate var columns: Int {
    switch value {
    case 0..<0x1100: 1
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      2
    default: properties.isEmojiPresentation ? 2 : 1
    }
  }
}

extension [Unicode.Scalar] {
  /// Columns of the first so many characters.
  fileprivate func width(upTo count: Int) -> Int { prefix(count).reduce(0) { $0 + $1.columns } }
}

extension String {
  init(scalars: [Unicode.Scalar]) {
    self.init()
    unicodeScalars.append(contentsOf: scalars)
  }

  fileprivate var trimmedAtEnd: String {
    var scalars = Substring(self).unicodeScalars
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}
