import Canvas
import Testing

/// Differences of two frames.
struct CellDiffTests {
  private func frame(_ rows: String...) -> Frame {
    let canvas = CellCanvas(size: Size(width: 12, height: rows.count))
    for (y, row) in rows.enumerated() { canvas.painter.text(row, at: Point(x: 0, y: y)) }
    return canvas.frame
  }

  private func runs(_ old: Frame?, _ new: Frame) -> [String] {
    CellDiff.runs(from: old, to: new).map { run in
      let text = Frame(size: Size(width: run.cells.count, height: 1), cells: Array(run.cells)).lines[0]
      return "\(run.origin.x),\(run.origin.y)+\(run.cells.count) \(text)"
    }
  }

  @Test func nothingChanged() {
    #expect(runs(frame("abc"), frame("abc")) == [])
  }

  @Test func oneCell() {
    #expect(runs(frame("abc", "def"), frame("abc", "dxf")) == ["1,1+1 x"])
  }

  @Test func smallGapsAreWrittenOver() {
    #expect(runs(frame("abcdef"), frame("Xbcdef")) == ["0,0+1 X"])
    #expect(runs(frame("abcdef"), frame("XbcdYf")) == ["0,0+5 XbcdY"])
    #expect(runs(frame("abcdefgh"), frame("XbcdefgY")) == ["0,0+1 X", "7,0+1 Y"])
  }

  @Test func aNewSizeChangesEverything() {
    let small = Frame(blank: Size(width: 2, height: 1))
    #expect(runs(small, frame("ab", "c")) == ["0,0+12 ab", "0,1+12 c"])
    #expect(runs(nil, frame("ab")) == ["0,0+12 ab"])
  }

  @Test func halvesOfWideCharactersStayTogether() {
    #expect(runs(frame("任务"), frame("任完")) == ["2,0+2 完"])
    #expect(runs(frame("任务"), frame("ab务")) == ["0,0+2 ab"])
    #expect(runs(frame("ab务"), frame("任务")) == ["0,0+2 任"])
    #expect(runs(frame("a任b"), frame("任bb")) == ["0,0+3 任b"])
  }

  @Test func aStyleIsADifference() {
    let canvas = CellCanvas(size: Size(width: 12, height: 1))
    canvas.painter.text("任务")
    let before = canvas.frame
    canvas.painter.add(.reverse, to: Rect(x: 3, y: 0, width: 1, height: 1))
    #expect(runs(before, canvas.frame) == ["2,0+2 务"])
  }

  /// Writes random texts over one another and replays the differences on a model of the screen.
  @Test func replayingTheRunsGivesTheNewFrame() {
    var random = SplitMix(state: 7)
    let canvas = CellCanvas(size: Size(width: 20, height: 5))
    var old = canvas.frame
    var model = old.cells
    for _ in 0..<500 {
      let text = (0..<random.next(6)).map { _ in ["a", "任", "é", " ", "👩", "▶"][random.next(6)] }.joined()
      canvas.painter.text(
        text, at: Point(x: random.next(22) - 2, y: random.next(5)), Style.task(random.next(3)))
      let new = canvas.frame
      for run in CellDiff.runs(from: old, to: new) {
        #expect(run.cells.first?.isContinuation == false)
        let start = run.origin.y * 20 + run.origin.x
        model.replaceSubrange(start..<start + run.cells.count, with: run.cells)
      }
      #expect(model == new.cells)
      old = new
    }
  }
}

/// A small generator of numbers that are the same in every run.
struct SplitMix {
  var state: UInt64

  /// A number from 0 up to, not including, `limit`.
  mutating func next(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) % UInt64(limit))
  }
}
