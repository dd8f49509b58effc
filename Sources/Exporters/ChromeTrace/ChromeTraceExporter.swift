/// A walk as a Chrome trace, for Perfetto.
package struct ChromeTraceExporter: WalkExporter {
  package static let name = "chrome"
  package static let fileExtensions = ["trace.json", "json"]
  package static let readsEvents = true

  package init() {}

  package func export(_ walk: ExportWalk, progress: (Double) -> Void) throws(ExportError) -> String {
    ChromeTrace(walk.subject).json(progress: progress)
  }

  package func warning(_ walk: ExportWalk, _ file: String) -> String? { walk.eventsNotice }
}
