/// One place of a walk as a picture.
package struct SVGWalkExporter: WalkExporter {
  package static let name = "svg"
  package static let fileExtensions = ["svg"]
  package static let isStill = true

  package init() {}

  package func export(_ walk: ExportWalk, progress: (Double) -> Void) throws(ExportError) -> String {
    let picture = walk.picture(at: walk.steps.count - 1)
    return SVGExporter(theme: picture.theme, title: picture.title, description: picture.description)
      .export(picture.frame)
  }
}
