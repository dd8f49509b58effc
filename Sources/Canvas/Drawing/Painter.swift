/// Draws on a part of a canvas, in coordinates of its own: (0, 0) is the top left cell of its area, and nothing
/// it is told to draw gets outside. Panels receive one and never do arithmetic with the whole screen's places.
package struct Painter {
  /// What is drawn on.
  package let canvas: CellCanvas
  /// The part of the canvas this painter's coordinates count in, in the canvas's own coordinates.
  package let area: Rect
  /// The part that shows, in the canvas's coordinates.
  let clip: Rect

  init(canvas: CellCanvas, area: Rect) {
    self.init(canvas: canvas, area: area, clip: area.intersection(Rect(size: canvas.size)))
  }

  private init(canvas: CellCanvas, area: Rect, clip: Rect) {
    self.canvas = canvas
    self.area = area
    self.clip = clip
  }

  /// Columns and rows to draw on.
  package var size: Size { area.size }

  /// The area in the painter's own coordinates.
  package var bounds: Rect { Rect(size: area.size) }

  /// The widths the canvas goes by.
  package var width: CharacterWidth { canvas.width }

  /// A painter for `rect`, which is given in this painter's coordinates. What sticks out is clipped.
  package func within(_ rect: Rect) -> Painter {
    let area = rect.offset(by: self.area.origin)
    return Painter(canvas: canvas, area: area, clip: clip.intersection(area))
  }

  /// A painter for what is inside `insets`.
  package func inset(by insets: Insets) -> Painter {
    within(bounds.inset(by: insets))
  }

  /// Fills `rect`, or everything, with blanks of a style, or with a glyph.
  package func fill(_ rect: Rect? = nil, _ style: Style = .plain, with glyph: Glyph? = nil) {
    let visible = (rect ?? bounds).offset(by: area.origin).intersection(clip)
    let cell = Cell(glyph?.grapheme ?? .space, style: style)
    for y in visible.rows {
      for x in visible.columns {
        canvas.put(cell, x: x, y: y)
      }
    }
  }

  /// Draws one of the interface's own characters.
  package func glyph(_ glyph: Glyph, at point: Point, _ style: Style = .plain) {
    put(Cell(glyph.grapheme, style: style), at: point)
  }

  /// Draws one of the interface's own characters in a role's own look.
  package func glyph(_ glyph: Glyph, at point: Point, _ role: StyleRole) {
    self.glyph(glyph, at: point, Style(role))
  }

  /// Adds attributes to what is drawn in `rect` already, such as reverse for the selected row.
  package func add(_ attributes: Attributes, to rect: Rect) {
    restyle(rect) { $0.attributes.formUnion(attributes) }
  }

  /// Changes the styles of what is drawn in `rect` already.
  package func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    canvas.restyle(rect.offset(by: area.origin).intersection(clip), change)
  }

  /// Puts the terminal's cursor at `point`, if that is inside.
  package func setCursor(at point: Point, visible: Bool = false) {
    let place = Point(x: area.left + point.x, y: area.top + point.y)
    guard clip.contains(place) else { return }
    canvas.cursor = place
    canvas.showsCursor = visible
  }

  /// Draws a cell; a wide one that the clip cuts in half leaves a blank.
  func put(_ cell: Cell, at point: Point) {
    let x = area.left + point.x
    let y = area.top + point.y
    guard clip.rows.contains(y) else { return }
    if x >= clip.left, x + Int(cell.width) <= clip.right { return canvas.put(cell, x: x, y: y) }
    guard cell.width == 2 else { return }
    let blank = Cell.blank(cell.style)
    for half in [x, x + 1] where clip.columns.contains(half) {
      canvas.put(blank, x: half, y: y)
    }
  }
}
