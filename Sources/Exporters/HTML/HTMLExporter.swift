import Canvas
import Viewer

/// The whole walk as one HTML file: it needs no network, no server and no other file.
///
/// The page steps through the walk with buttons and with the terminal's keys. It is given the pictures as data (see
/// `HTMLPictures`) and draws them itself; its style and its script are the files in `Page`. Nothing in the page can do
/// more than that: a content security policy allows exactly that script and that style, by their hashes, and texts from
/// outside reach the page as text only.
package struct HTMLExporter: WalkExporter {
  package static let name = "html"
  package static let fileExtensions = ["html", "htm"]
  private let settings: ExportSettings

  package init(_ settings: ExportSettings = ExportSettings()) {
    self.settings = settings
  }

  package func export(_ walk: ExportWalk, progress: (Double) -> Void) throws(ExportError) -> String {
    var pictures = HTMLPictures(
      size: walk.size, isStrong: walk.viewer.state.options.hasContrast)
    var changes: [[Int]] = []
    for step in walk.steps {
      let frame = walk.frame(at: step.index)
      changes.append(pictures.add(frame, walk.viewer.state.layout))
      if step.index % 16 == 0 { progress(Double(step.index) / Double(walk.steps.count)) }
    }
    let data = HTMLData(walk: walk, pictures: pictures, changes: changes, settings: settings)
    return HTMLPage(walk: walk, style: pictures.styles.css, data: data.json).text
  }
}
