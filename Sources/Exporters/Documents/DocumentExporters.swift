/// A walk as a written lesson in Markdown.
package struct MarkdownExporter: WalkExporter {
  package static let name = "markdown"
  package static let fileExtensions = ["md", "markdown"]
  package static let readsEvents = true
  private let settings: ExportSettings

  package init(_ settings: ExportSettings = ExportSettings()) { self.settings = settings }

  package func export(_ walk: ExportWalk, progress: (Double) -> Void) throws(ExportError) -> String {
    Document(walk, showsAllFrames: settings.showsAllFrames)
      .text(MarkdownWriter(language: walk.language), progress: progress)
  }

  package func warning(_ walk: ExportWalk, _ file: String) -> String? { walk.eventsNotice }
}

/// A walk as a written lesson in plain text.
package struct PlainTextExporter: WalkExporter {
  package static let name = "text"
  package static let fileExtensions = ["txt"]
  package static let readsEvents = true
  private let settings: ExportSettings

  package init(_ settings: ExportSettings = ExportSettings()) { self.settings = settings }

  package func export(_ walk: ExportWalk, progress: (Double) -> Void) throws(ExportError) -> String {
    Document(walk, showsAllFrames: settings.showsAllFrames)
      .text(PlainTextWriter(language: walk.language), progress: progress)
  }

  package func warning(_ walk: ExportWalk, _ file: String) -> String? { walk.eventsNotice }
}
