import Canvas
import TestSupport
import Testing

/// What painters draw, as text.
struct PainterTests {
  private func drawing(_ width: Int, _ height: Int, _ draw: (Painter) -> Void) -> [String] {
    let canvas = CellCanvas(size: Size(width: width, height: height))
    draw(canvas.painter)
    return canvas.frame.lines
  }

  @Test func alignment() {
    #expect(drawing(7, 1) { $0.text("abc", alignment: .right) } == ["    abc"])
    #expect(drawing(7, 1) { $0.text("abc", alignment: .center) } == ["  abc"])
    #expect(drawing(7, 1) { $0.text("任务", columns: 5, alignment: .right) } == [" 任务"])
    #expect(drawing(3, 1) { $0.text("abcdef", alignment: .right) } == ["ab…"])
  }

  @Test func textEndsInAnEllipsisOnlyWhenSomethingIsCut() {
    #expect(drawing(3, 1) { $0.text("abc") } == ["abc"])
    #expect(drawing(3, 1) { $0.text("abcd") } == ["ab…"])
    #expect(drawing(3, 1) { $0.text("abcd", ellipsis: false) } == ["abc"])
    #expect(drawing(4, 1) { $0.text("任务完") } == ["任…"])
    #expect(drawing(5, 1) { $0.text("任务完") } == ["任务…"])
    #expect(drawing(9, 1) { $0.text("abcdef", columns: 3) } == ["ab…"])
    #expect(drawing(9, 1) { $0.text("abcdef", columns: 0) } == [""])
  }

  @Test func textTellsTheColumnsItUsed() {
    _ = drawing(9, 1) { painter in
      #expect(painter.text("ab") == 2)
      #expect(painter.text("任务") == 4)
      #expect(painter.text("0123456789") == 9)
      #expect(painter.text("x", at: Point(x: 9, y: 0)) == 0)
    }
  }

  @Test func boxes() {
    let lines = drawing(20, 4) { painter in
      painter.box(title: StyledText("Ready"), note: StyledText("2 of 3")).text("inside")
    }
    #expect(
      lines == [
        "┌ Ready ── 2 of 3 ─┐",
        "│inside            │",
        "│                  │",
        "└──────────────────┘",
      ])
  }

  @Test func theNoteGoesBeforeTheTitleDoes() {
    #expect(
      drawing(14, 2) { $0.box(title: StyledText("Ready"), note: StyledText("2 of 3")) }[0] == "┌ Ready ─────┐"
    )
    #expect(drawing(9, 2) { $0.box(title: StyledText("Waiting")) }[0] == "┌ Wai… ─┐")
  }

  @Test func dividersJoinTheSides() {
    let lines = drawing(14, 3) { painter in
      painter.box()
      painter.divider(y: 1, title: StyledText("Output"))
    }
    #expect(lines == ["┌────────────┐", "├ Output ────┤", "└────────────┘"])
  }

  @Test(arguments: [
    Size.zero, Size(width: 1, height: 1), Size(width: 2, height: 2), Size(width: 1, height: 9),
  ])
  func tinyBoxesAreHarmless(_ size: Size) {
    let canvas = CellCanvas(size: size)
    let inside = canvas.painter.box(title: StyledText("Ready"), note: StyledText("x"))
    #expect(inside.size.isEmpty)
    inside.text("nothing")
    canvas.painter.divider(y: 0, title: StyledText("x"))
    canvas.painter.progress(at: .zero, columns: -1, fraction: .nan)
    canvas.painter.scrollBar(x: 0, rows: 0..<0, first: 0, visible: 0, total: 9)
    #expect(canvas.frame.cells.count == size.area)
  }

  @Test func progressIsFullOnlyWhenDone() {
    func bar(_ fraction: Double) -> String {
      drawing(4, 1) { $0.progress(at: .zero, columns: 4, fraction: fraction) }[0]
    }
    #expect(bar(0) == "▱▱▱▱")
    #expect(bar(0.5) == "▰▰▱▱")
    #expect(bar(0.999) == "▰▰▰▱")
    #expect(bar(1) == "▰▰▰▰")
    #expect(bar(7) == "▰▰▰▰")
    #expect(bar(.nan) == "▱▱▱▱")
    #expect(bar(-.infinity) == "▱▱▱▱")
  }

  @Test func theThumbTouchesAnEndOnlyThere() {
    #expect(ScrollThumb(track: 10, first: 0, visible: 10, total: 10) == nil)
    #expect(ScrollThumb(track: 10, first: 0, visible: 10, total: 40)?.range == 0..<2)
    #expect(ScrollThumb(track: 10, first: 1, visible: 10, total: 40)?.range == 1..<3)
    #expect(ScrollThumb(track: 10, first: 29, visible: 10, total: 40)?.range == 7..<9)
    #expect(ScrollThumb(track: 10, first: 30, visible: 10, total: 40)?.range == 8..<10)
    #expect(ScrollThumb(track: 10, first: 500, visible: 10, total: 1_000_000)?.range == 1..<2)
    #expect(ScrollThumb(track: 1, first: 3, visible: 1, total: 9)?.range == 0..<1)
  }

  @Test func restylingKeepsText() {
    let canvas = CellCanvas(size: Size(width: 3, height: 1))
    canvas.painter.text("abc", .ready)
    canvas.painter.add(.reverse, to: Rect(x: 1, y: 0, width: 9, height: 9))
    #expect(canvas.frame.lines == ["abc"])
    #expect(
      canvas.frame.cells.map(\.style) == [Style(.ready), Style(.ready, .reverse), Style(.ready, .reverse)])
  }

  @Test func aWholeScreen() {
    let canvas = CellCanvas(size: Size(width: 48, height: 10))
    let (upper, lower) = canvas.painter.bounds.splitTop(6)
    let source = canvas.painter.within(upper).box(title: StyledText("Source"), note: StyledText("workers.py"))
    source.glyph(Glyphs.current, at: .zero, .running)
    source.text("10      print(\"worker_1 done\")", at: Point(x: 2, y: 0))
    source.glyph(Glyphs.parked, at: Point(x: 0, y: 2), .waiting)
    source.text("14      await asyncio.sleep(2)", at: Point(x: 2, y: 2))
    source.scrollBar(x: source.size.width - 1, rows: 0..<4, first: 2, visible: 4, total: 20)
    let waiting = canvas.painter.within(lower).box(title: StyledText("等待"))
    waiting.text("worker_2   睡眠 2 秒     还剩 1.000 秒")
    waiting.progress(at: Point(x: 38, y: 0), columns: 4, fraction: 0.5)
    waiting.text("a very long line of text that does not fit into the box", at: Point(x: 0, y: 1))
    #expect(Snapshot.mismatch(canvas.frame.text, "whole-screen.txt") == nil)
    #expect(Snapshot.mismatch(canvas.frame.restricted(to: .ascii).text, "whole-screen-ascii.txt") == nil)
  }
}
