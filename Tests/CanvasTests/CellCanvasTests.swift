import Canvas
import Testing

/// The grid, above all what becomes of the halves of wide characters.
struct CellCanvasTests {
  private func canvas(_ text: String, width: Int = 8) -> CellCanvas {
    let canvas = CellCanvas(size: Size(width: width, height: 1))
    canvas.painter.text(text)
    return canvas
  }

  @Test func aWideCharacterOwnsTwoCells() {
    let canvas = canvas("任")
    #expect(canvas.cell(x: 0, y: 0)?.width == 2)
    #expect(canvas.cell(x: 1, y: 0)?.isContinuation == true)
    #expect(canvas.cell(x: 8, y: 0) == nil)
  }

  @Test func overwritingEitherHalfBlanksTheOther() {
    let first = canvas("任务")
    first.painter.text("x", at: Point(x: 2, y: 0))
    #expect(first.frame.lines == ["任x"])
    #expect(first.cell(x: 3, y: 0) == .blank)

    let second = canvas("任务")
    second.painter.text("x", at: Point(x: 1, y: 0))
    #expect(second.frame.lines == [" x务"])

    let shifted = canvas("任务")
    shifted.painter.text("完", at: Point(x: 1, y: 0))
    #expect(shifted.frame.lines == [" 完"])
  }

  @Test func theClipNeverShowsHalfACharacter() {
    #expect(canvas("abc任", width: 4).frame.lines == ["abc…"])
    let canvas = CellCanvas(size: Size(width: 4, height: 1))
    canvas.painter.text("任务", at: Point(x: -1, y: 0))
    #expect(canvas.frame.lines == [" 务"])
    canvas.painter.within(Rect(x: 0, y: 0, width: 2, height: 1)).text("x任", ellipsis: false)
    #expect(canvas.frame.lines == ["x务"])
  }

  @Test func drawingOutsideDoesNothing() {
    let canvas = CellCanvas(size: Size(width: 3, height: 2))
    let painter = canvas.painter
    painter.text("abc", at: Point(x: 0, y: 5))
    painter.text("abc", at: Point(x: 9, y: 0))
    painter.text("abc", at: Point(x: 0, y: -1))
    painter.fill(Rect(x: -5, y: -5, width: 2, height: 2), with: Glyphs.dot)
    painter.glyph(Glyphs.dot, at: Point(x: 3, y: 0))
    painter.within(Rect(x: 2, y: 1, width: 9, height: 9)).text("zz", at: Point(x: 1, y: 0))
    #expect(canvas.frame == Frame(blank: canvas.size))
  }

  @Test func aFrameDoesNotChangeWhenDrawingGoesOn() {
    let canvas = canvas("one")
    let frame = canvas.frame
    canvas.painter.text("two")
    #expect(frame.lines == ["one"])
    #expect(canvas.frame.lines == ["two"])
  }

  @Test func clearingForgetsTheCursor() {
    let canvas = canvas("x")
    canvas.painter.setCursor(at: Point(x: 1, y: 0), visible: true)
    #expect(canvas.frame.cursor == Point(x: 1, y: 0))
    canvas.clear(size: Size(width: 2, height: 2))
    #expect(canvas.frame == Frame(blank: Size(width: 2, height: 2)))
  }

  @Test func fittingCutsAndFills() {
    let frame = canvas("abc任", width: 6).frame
    #expect(frame.fitted(to: Size(width: 4, height: 2)).lines == ["abc", ""])
    #expect(frame.fitted(to: Size(width: 9, height: 1)).lines == ["abc任"])
    #expect(frame.fitted(to: Size(width: 5, height: 1)).lines == ["abc任"])
    #expect(frame.fitted(to: .zero).cells.isEmpty)
  }

  @Test func aFrameAlwaysHasAllItsCells() {
    #expect(Frame(size: Size(width: 2, height: 2), cells: [Cell(Grapheme("x"))]).lines == ["x", ""])
    #expect(Frame(blank: Size(width: 1, height: 1))[Point(x: 1, y: 0)] == nil)
  }

  @Test func restrictingToASCIIKeepsEveryColumn() {
    let frame = canvas("─▶任é", width: 6).frame
    #expect(frame.restricted(to: .ascii).lines == ["->???"])
    #expect(frame.restricted(to: .asciiGlyphs).lines == ["->任é"])
    #expect(frame.restricted(to: .unicode) == frame)
    #expect(frame.restricted(to: .ascii).cells.count == 6)
  }

  @Test func onlyDifficultCharactersHaveAnUncertainWidth() {
    func isUncertain(_ text: String) -> Bool? { canvas(text).cell(x: 0, y: 0)?.hasUncertainWidth }
    for text in ["a", "é", "ж", "Ω", "任", "。", "カ", "한", "─", "▶", "…", "→"] {
      #expect(isUncertain(text) == false, "\(text)")
    }
    for text in ["e\u{301}", "👩", "❤", "ก", "ש", "कि", "✓"] {
      #expect(isUncertain(text) == true, "\(text)")
    }
  }
}
