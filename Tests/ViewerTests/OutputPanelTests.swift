import Canvas
import TestSupport
import Testing
import Viewer

/// What a program prints, and what of it shows.
@Suite struct OutputPanelTests {
  private func lines(_ texts: [String], rows: Int = 24, keys: String = "") -> [String] {
    let trace = TraceBuilder()
    trace.emit(.programStarted)
    trace.enter("<module>", .module, definedAt: 1)
    for text in texts { trace.print(text, to: text.contains("Error") ? .error : .output) }
    let program = ViewerProgram(name: "p", fileName: "p.py", text: "x\n", producer: FinishedTrace(trace.log))
    let viewer = Viewer(program, size: Size(width: 60, height: rows))
    viewer.finishWalk(.end)
    viewer.state.focus = .output
    viewer.state.zoomed = .output
    for key in keys { _ = viewer.press(.character(key)) }
    return viewer.frame.lines.dropFirst(2).dropLast(2).map { line in
      String(line.dropFirst().dropLast()).replacing("0.000", with: "t").trimming()
    }.filter { !$0.isEmpty }
  }

  @Test func aTracebackTakesSeveralRows() {
    let shown = lines(["hello\n", "Traceback\n  File x\nValueError: no\n"])
    #expect(shown.count == 4)
    #expect(shown.last?.contains("ValueError: no") == true)
  }

  @Test func piecesOfALineGoOnInOneRow() {
    #expect(lines(["1 ", "2 ", "3\n", "x\n"]).first == "t 1 2 3")
  }

  @Test func theLastLinesShow() {
    let shown = lines((1...100).map { "line \($0)\n" })
    #expect(shown.last?.hasSuffix("line 100") == true)
    #expect(shown.count == 20)
  }

  @Test func selectingGoesUpFromTheLast() {
    let shown = lines((1...100).map { "line \($0)\n" }, keys: "k30k")
    #expect(shown.contains { $0.hasSuffix("line 70") })
  }

  @Test func escapeSequencesAreMadeVisible() {
    #expect(lines(["\u{1B}[31mred\u{7}\n"]).first == "• t ^[[31mred^G")
  }

  @Test func tenMegabytesInOneLineAreCut() {
    let shown = lines([String(repeating: "x", count: 10_000_000)])
    #expect(shown.count == 1)
  }

  @Test func manyLinesInOneWriteAreCut() {
    let shown = lines([(1...5_000).map { "\($0)" }.joined(separator: "\n")], rows: 100)
    #expect(shown.last?.hasSuffix("…") == true)
  }
}

extension String {
  fileprivate func trimming() -> String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
