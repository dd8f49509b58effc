import Canvas
import Exporters
import TestSupport
import Testing

@Suite struct FrameExporterTests {
  /// A small picture with everything that matters: a box, colours, wide characters, and text from outside.
  private static func frame() -> Frame {
    let canvas = CellCanvas(size: Size(width: 30, height: 5))
    let inside = canvas.painter.box(title: StyledText("Tasks", .title))
    inside.text("A main", at: Point(x: 1, y: 0), Style.task(0, .bold))
    inside.text("就绪 ready", at: Point(x: 10, y: 0), .ready)
    inside.text("<&\"'> \u{1B}[31m", at: Point(x: 1, y: 1), .errorOutput)
    inside.text("PAUSED", at: Point(x: 1, y: 2), .statusPaused)
    inside.progress(at: Point(x: 10, y: 2), columns: 4, fraction: 0.5)
    return canvas.frame
  }

  @Test func text() {
    let text = TextExporter().export(Self.frame())
    #expect(text.split(separator: "\n").count == 5)
    #expect(text.contains("│ A main   就绪 ready"))
  }

  @Test func ansi() {
    let text = ANSIExporter(level: .ansi16).export(Self.frame())
    #expect(text.contains("\u{1B}[0;1;36mA main"))
    #expect(!text.contains("\u{1B}[31m"), "an escape sequence of the program must not get through")
    for line in text.split(separator: "\n") {
      #expect(line.hasSuffix("\u{1B}[0m") || !line.contains("\u{1B}"), "every line ends as it began")
    }
  }

  @Test func ansiWithoutColour() {
    let text = ANSIExporter(level: .mono).export(Self.frame())
    #expect(!text.contains("36m"))
    #expect(text.contains(";1mA main"))
  }

  @Test(arguments: [Theme.dark, .light])
  func svg(_ theme: Theme) {
    let svg = SVGExporter(theme: theme, title: "coroviz <workers>", description: "a & b").export(Self.frame())
    #expect(svg.hasPrefix("<svg xmlns="))
    #expect(svg.contains("<title>coroviz &lt;workers&gt;</title>"))
    #expect(svg.contains("<desc>a &amp; b</desc>"))
    #expect(svg.contains(Palette.pageBackground(theme).hex))
    #expect(!svg.contains("<script") && !svg.contains("\u{1B}"))
    let name = theme == .dark ? "frame-dark.svg" : "frame-light.svg"
    #expect(Snapshot.mismatch(svg, name) == nil)
  }

  @Test func everyRunOfTextSaysWhereItBeginsAndHowLongItIs() {
    let svg = SVGExporter().export(Self.frame())
    for line in svg.split(separator: "\n") where line.hasPrefix("<text") {
      let places = line.split(separator: "\"")[1].split(separator: " ")
      #expect(places.count > 1 || line.contains("textLength="))
    }
    #expect(svg.contains("x=\"93.8 110.6\" y=\"31.5\""), "both Chinese characters have their place")
  }

  @Test func xmlForbidsMostControls() {
    #expect(XMLText.escape("a\u{0}b\u{1B}c\u{9B}d\n") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\n")
  }

  @Test(arguments: [("a.svg", FrameFormat.svg), ("a.b.ANSI", .ansi), ("notes.txt", .text), ("frame", .text)])
  func theEndingChoosesTheFormat(_ name: String, _ format: FrameFormat) {
    #expect(FrameFormat(fileName: name) == format)
  }

  @Test func anEmptyFrame() {
    for format in FrameFormat.allCases {
      #expect(!format.exporter().export(Frame(blank: Size(width: 3, height: 1))).isEmpty)
    }
  }
}
