/// A walk as a Mermaid sequence diagram.
package struct MermaidExporter: WalkExporter {
  package static let name = "mermaid"
  package static let fileExtensions = ["mmd", "mermaid"]
  package static let readsEvents = true

  package init() {}

  package func export(_ walk: ExportWalk, progress: (Double) -> Void) throws(ExportError) -> String {
    MermaidDiagram(walk.subject, isUnfinished: walk.isUnfinished).text(progress: progress)
  }

  package func warning(_ walk: ExportWalk, _ file: String) -> String? { walk.eventsNotice }
}
