import Canvas

/// What a person can choose about an export.
package struct ExportSettings: Hashable, Sendable {
  /// How long a step stays, in milliseconds, where nobody has presented the walk.
  package var pace = 1_000
  /// No pause of the teacher's is longer than this, in milliseconds.
  package var idleLimit = 5_000
  /// The version of the asciicast format: 2 or 3.
  package var castVersion = 2
  /// Whether a moving picture begins again when it has ended.
  package var isLooping = false
  /// Whether a written lesson has a picture of the screen at every step, and not only at markers.
  package var showsAllFrames = false
  /// How many colours a recording of a terminal uses.
  package var colorLevel = ColorLevel.indexed256

  package init() {}
}

/// A format a walk can be exported in: one row of the table from which the command, its help and its errors are made.
package struct ExportFormat: Sendable {
  /// What `--format` calls it.
  package let name: String
  /// What its files end in, without the dot.
  package let fileExtensions: [String]
  package let isStill: Bool
  package let prefersPresented: Bool
  package let readsEvents: Bool
  /// What one gets, in a few English words for the help.
  package let summary: String
  /// Makes the exporter.
  package let exporter: @Sendable (ExportSettings) -> any WalkExporter

  private init<Exporter: WalkExporter>(
    _ summary: String, _ exporter: @escaping @Sendable (ExportSettings) -> Exporter
  ) {
    name = Exporter.name
    fileExtensions = Exporter.fileExtensions
    isStill = Exporter.isStill
    prefersPresented = Exporter.prefersPresented
    readsEvents = Exporter.readsEvents
    self.summary = summary
    self.exporter = exporter
  }

  /// All formats.
  package static let all: [ExportFormat] = [
    ExportFormat("a page that steps, for any browser") { HTMLExporter($0) },
    ExportFormat("a terminal recording for asciinema, players and agg") { CastExporter($0) },
    ExportFormat("a picture that moves, for web pages; no script") { AnimatedSVGExporter($0) },
    ExportFormat("one place as a picture (--at)") { _ in SVGWalkExporter() },
    ExportFormat("the story with output, notes and screens") { MarkdownExporter($0) },
    ExportFormat("the same without any markup") { PlainTextExporter($0) },
    ExportFormat("a Mermaid diagram of who wakes whom") { _ in MermaidExporter() },
    ExportFormat("lanes, waits and wake-ups for Perfetto") { _ in ChromeTraceExporter() },
  ]

  /// The format of this name.
  package init?(named name: String) {
    guard let format = Self.all.first(where: { $0.name == name.lowercased() }) else { return nil }
    self = format
  }

  /// The format for a file's name, by its ending; the longest ending that fits counts.
  package init?(fileName: String) {
    let name = fileName.lowercased()
    let fitting = Self.all.flatMap { format in
      format.fileExtensions.map { (format: format, ending: "." + $0) }
    }
    .filter { name.hasSuffix($0.ending) }
    guard let best = fitting.max(by: { $0.ending.count < $1.ending.count }) else { return nil }
    self = best.format
  }
}
