import Canvas
import Timeline
import TraceModel

/// The printed lines that show in the output panel.
///
/// An entry of the output is one `write`: several lines of a traceback, or a piece of a line. Only the entries that
/// show are taken apart.
struct OutputLines {
  /// One row of the panel.
  struct Line {
    /// The entry it begins with.
    var entry: Int
    var text: String
    /// Whether it is the first line of the entry: time and name stand beside it.
    var isFirst: Bool
    fileprivate var isOpen: Bool
  }

  private(set) var lines: [Line] = []

  /// The most lines of one entry, and the most characters of one line, that are shown.
  private static let longestEntry = 60
  private static let longestLine = 2_000

  /// The lines from an entry on, as many as there are rows; the last ones when `first` is nil.
  init(_ scene: Scene, first: Int?, rows: Int) {
    guard rows > 0 else { return }
    if let first {
      var entry = first
      while lines.count <= rows, let next = scene.loop.output.element(at: entry) {
        join(Self.lines(of: next, entry, scene), scene)
        entry += 1
      }
      lines = Array(lines.prefix(rows))
    } else {
      let start = Self.start(scene, rows: rows)
      for (entry, output) in scene.loop.output[start...].enumerated() {
        join(Self.lines(of: output, start + entry, scene), scene)
      }
      lines = Array(lines.suffix(rows))
    }
  }

  /// The entry from which on there are surely enough lines.
  private static func start(_ scene: Scene, rows: Int) -> Int {
    var entry = scene.loop.output.count
    var found = 0
    while entry > 0, found <= rows {
      entry -= 1
      let text = scene.loop.output.element(at: entry).map { scene.log.text($0.text) } ?? ""
      found += text.utf8.contains(10) ? Self.pieces(text).count : 0
    }
    return entry
  }

  /// Puts the lines of one more entry below; a piece of a line goes on where the last one ended.
  private mutating func join(_ next: [Line], _ scene: Scene) {
    guard let last = lines.indices.last, lines[last].isOpen, let first = next.first,
      let before = scene.loop.output.element(at: lines[last].entry),
      let entry = scene.loop.output.element(at: first.entry), before.task == entry.task,
      before.thread == entry.thread, before.stream == entry.stream, lines[last].text.count < Self.longestLine
    else {
      lines += next
      return
    }
    lines[last].text += first.text
    lines[last].isOpen = first.isOpen
    lines += next.dropFirst()
  }

  private static func lines(of output: OutputEntry, _ entry: Int, _ scene: Scene) -> [Line] {
    let text = scene.log.text(output.text)
    let pieces = pieces(text)
    let endsOpen = text.utf8.last != 10
    return pieces.enumerated().map { index, piece in
      Line(
        entry: entry, text: piece, isFirst: index == 0, isOpen: endsOpen && index == pieces.count - 1)
    }
  }

  private static func pieces(_ text: String) -> [String] {
    var pieces = text.split(separator: "\n", maxSplits: longestEntry, omittingEmptySubsequences: false)
    if pieces.count > 1, pieces.last?.isEmpty == true { pieces.removeLast() }
    if pieces.count > longestEntry { pieces[longestEntry] = Substring(Glyphs.ellipsis.string) }
    return pieces.map { displaySafe(String($0.prefix(longestLine))) }
  }
}
