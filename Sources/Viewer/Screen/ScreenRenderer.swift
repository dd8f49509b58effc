import Canvas
import Story

/// Draws a whole screen: status bar, panels, footer, and what lies on top.
///
/// A pure function of a scene, used by the terminal, by `coroviz screenshot` and by every exporter alike.
package enum ScreenRenderer {
  /// The picture of a scene at the size that its viewer has.
  package static func frame(_ scene: Scene) -> Canvas.Frame {
    let options = scene.viewer.options
    var frame = canvas(scene).frame
    frame.scheme = options.scheme
    if !options.usesColour { frame = frame.withoutColours() }
    return options.isASCII ? frame.restricted(to: .asciiGlyphs) : frame
  }

  /// The same, to draw more on.
  package static func canvas(_ scene: Scene) -> CellCanvas {
    let canvas = CellCanvas(size: scene.viewer.size)
    let layout = scene.viewer.layout
    guard !layout.isTooSmall else {
      drawTooSmall(scene, canvas.painter)
      return canvas
    }
    StatusBar(scene).draw(canvas.painter.within(layout.statusBar))
    for column in layout.columns { PanelFrames(scene).draw(column, canvas.painter) }
    QuizBand(scene.viewer, body: layout.body)?.draw(canvas.painter)
    OverlayDrawing.draw(scene, canvas.painter)
    Footer(scene).draw(canvas.painter.within(layout.footer))
    return canvas
  }

  private static func drawTooSmall(_ scene: Scene, _ painter: Painter) {
    let smallest = FrameLayout.smallest
    let text = scene.text(
      .tooSmall(
        columns: smallest.width, rows: smallest.height, haveColumns: painter.size.width,
        haveRows: painter.size.height))
    painter.text(text, at: Point(x: 0, y: painter.size.height / 2), alignment: .center)
  }
}
