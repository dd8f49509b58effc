import Canvas
import Viewer

/// A walk as a picture that moves: SVG with CSS animations, no script.
///
/// Each row of a panel is a strip of its different pictures behind a window one row high; the strip jumps when the row
/// changes. Rows that look the same are drawn once. What stands without animation is the last picture: that is what
/// programs without CSS show, and people who asked for reduced motion.
package struct AnimatedSVGExporter: WalkExporter {
  package static let name = "animated-svg"
  package static let fileExtensions = ["anim.svg"]
  package static let prefersPresented = true
  private let settings: ExportSettings

  /// More steps, or more bytes, than browsers move with ease.
  private static let easySteps = 200
  private static let easyBytes = 1 << 20

  package init(_ settings: ExportSettings = ExportSettings()) { self.settings = settings }

  package func export(_ walk: ExportWalk, progress: (Double) -> Void) throws(ExportError) -> String {
    let page = SVGPage(size: walk.size, theme: walk.theme, isStrong: walk.hasContrast)
    let tiles = SVGTile.tiles(of: FrameLayout(size: walk.size, usesLoop: walk.viewer.state.usesLoop))
    var pictures = SVGPictures(SVGDrawing(theme: walk.theme, isStrong: walk.hasContrast))
    var strips = Array(repeating: SVGStrip(), count: tiles.count)
    for index in walk.steps.indices {
      let frame = walk.frame(at: index)
      for (number, tile) in tiles.enumerated() {
        strips[number].note(pictures.number(of: tile.cells(of: frame)), at: index)
      }
      progress(Double(index + 1) / Double(walk.steps.count))
    }
    let names = SVGNames(pictures.contents)
    let animation = SVGAnimation(ExportTiming(walk, settings), names, isLooping: settings.isLooping)
    return page.opening(
      title: walk.title, description: Transcript(walk).text, style: animation.style(strips))
      + pictures.definitions(names)
      + zip(tiles, strips).enumerated().map { window($1.0, $1.1, $0, names) }.joined() + SVGPage.closing
  }

  package func warning(_ walk: ExportWalk, _ file: String) -> String? {
    guard walk.steps.count > Self.easySteps || file.utf8.count > Self.easyBytes else { return nil }
    let kilobytes = file.utf8.count / 1_000
    return
      "\(walk.steps.count) steps and \(kilobytes) kB are much for a moving picture, which browsers may show slowly; "
      + "--max-steps \(Self.easySteps) cuts it, and the formats html and cast carry long walks"
  }

  /// A tile's window with its strip in it, moved to the last picture.
  private func window(_ tile: SVGTile, _ strip: SVGStrip, _ number: Int, _ names: SVGNames) -> String {
    let isMoving = strip.changes.count > 1
    var svg = tile.window
    if isMoving {
      let last = strip.changes.last?.picture ?? 0
      svg += "<g class=\"\(names.strip(number))\" transform=\"translate(0 -\(SVGMetrics.y(last)))\">"
    }
    for (place, picture) in strip.pictures.enumerated() {
      let top = place == 0 ? "" : " y=\"\(SVGMetrics.y(place))\""
      svg += names.use(names.picture(picture), top)
    }
    return svg + (isMoving ? "</g>" : "") + "</svg>\n"
  }
}
