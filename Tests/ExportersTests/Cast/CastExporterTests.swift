import Canvas
import Exporters
import Recording
import TestSupport
import Testing
import Viewer

/// asciicasts, read back by the tests' own terminal. What other programs make of them is in `CommandTests`.
@Suite struct CastExporterTests {
  private static let size = Size(width: 80, height: 24)

  private static func exporter(_ change: (inout ExportSettings) -> Void = { _ in }) -> CastExporter {
    var settings = ExportSettings()
    change(&settings)
    return CastExporter(settings)
  }

  @Test(arguments: [
    ("workers", 2, ViewerOptions(language: .chinese)), ("workers", 3, ViewerOptions(isASCII: true)),
    ("crawler", 2, ViewerOptions()), ("deadlock", 3, ViewerOptions(usesColour: false)),
  ])
  func aTerminalShowsEachStepAtItsMarker(_ scenario: String, _ version: Int, _ options: ViewerOptions) throws
  {
    let walk = try SampleWalks.scenario(scenario, options: options)
    let cast = try #require(CastReading(Self.exporter { $0.castVersion = version }.file(walk)))
    let screens = cast.screens(Self.size)
    #expect(screens.count == walk.steps.count + 1)
    for (index, screen) in screens.enumerated() {
      #expect(screen.lines == walk.frame(at: index).lines, "step \(index)")
      #expect(screen.unknown.isEmpty)
    }
    #expect(screens.last?.modes.contains(25) == true, "the cursor shows again")
    #expect(screens.last?.cursor == Point(x: 0, y: 23))
    #expect(screens.allSatisfy { !$0.isAlternate })
  }

  @Test func coloursAreTheScreensOwn() throws {
    for options in [ViewerOptions(), ViewerOptions(hasContrast: true, theme: .light)] {
      let walk = try SampleWalks.scenario("workers", options: options)
      let cast = try #require(CastReading(CastExporter().file(walk)))
      for (index, screen) in cast.screens(Self.size).enumerated() where index % 10 == 0 {
        var whole = VirtualTerminal(size: Self.size)
        let picture = ANSIExporter().export(walk.frame(at: index))
        whole.feed(picture.split(separator: "\n").joined(separator: "\r\n").utf8)
        for y in 0..<24 {
          for x in 0..<80 where screen.cell(x: x, y: y)?.text != " " {
            #expect(screen.cell(x: x, y: y) == whole.cell(x: x, y: y), "step \(index), column \(x), row \(y)")
          }
        }
      }
    }
  }

  @Test func theFirstEventClearsTheScreen() throws {
    let cast = try #require(CastReading(CastExporter().file(SampleWalks.scenario("coroutine_object"))))
    #expect(cast.events.first?.code == "o")
    #expect(cast.events.first?.text.contains("\u{1B}[2J\u{1B}[H") == true)
    #expect(cast.events.last?.text == "\u{1B}[0m\u{1B}[?25h\u{1B}[24;1H")
    #expect(!cast.output.contains("\n") && !cast.output.contains("\u{1B}[?1049"))
  }

  @Test func changedCellsOnly() throws {
    let cast = try #require(CastReading(CastExporter().file(SampleWalks.scenario("workers"))))
    let outputs = cast.events.filter { $0.code == "o" }.map(\.text.utf8.count)
    let average = outputs.dropFirst().reduce(0, +) / max(1, outputs.count - 1)
    #expect(average < outputs[0] / 2)
  }

  @Test func markersSayWhatHappens() throws {
    let lesson = SampleWalks.lesson(notes: [
      (12, "Calling is not running.\nSecond line."), (14, "注意 \u{1B}[31m\tred"),
    ])
    let walk = try SampleWalks.scenario("workers", lesson: lesson)
    let cast = try #require(CastReading(CastExporter().file(walk)))
    #expect(cast.markers.count == walk.steps.count)
    #expect(cast.markers.allSatisfy { !$0.text.isEmpty && !$0.text.contains("\n") })
    #expect(cast.markers.contains { $0.text == "Calling is not running." })
    #expect(cast.markers.contains { $0.text == "注意 ^[[31m red" })
    #expect(cast.markers.contains { $0.text == "Tick 1 begins." })
  }

  @Test(arguments: [2, 3])
  func timesNeverGoBackwards(_ version: Int) throws {
    let lesson = SampleWalks.lesson(
      moves: [(0, 0), (700, 12), (90_000, 30), (80_000, 12), (81_500, 40)], notes: [(40, "end")])
    let walk = try SampleWalks.scenario("workers", .asPresented, lesson: lesson)
    let cast = try #require(CastReading(Self.exporter { $0.castVersion = version }.file(walk)))
    var time = 0.0
    let times = cast.events.map { event in
      time = version == 2 ? event.seconds : time + event.seconds
      return (code: event.code, milliseconds: Int((time * 1_000).rounded()))
    }
    #expect(times.map(\.milliseconds) == times.map(\.milliseconds).sorted())
    let markers = times.filter { $0.code == "m" }.map(\.milliseconds)
    #expect(markers == [0, 700, 5_700, 5_700, 7_200], "pauses are the teacher's, the long one cut to 5 s")
    #expect(times.last?.milliseconds == 10_200, "a note stays three times as long")
  }

  @Test func thePaceIsTheStepsOwn() throws {
    let walk = try SampleWalks.scenario("coroutine_object", lesson: SampleWalks.lesson(notes: [(1, "note")]))
    let cast = try #require(CastReading(Self.exporter { $0.pace = 250 }.file(walk)))
    #expect(cast.markers.prefix(3).map(\.seconds) == [0, 0.25, 1])
    #expect(cast.header.contains("\"idle_time_limit\": 1,"))
  }

  @Test func theSameWalkIsTheSameFile() throws {
    let first = try CastExporter().file(SampleWalks.scenario("crawler"))
    let walk = try SampleWalks.scenario("crawler")
    _ = walk.frame(at: 17)
    #expect(try CastExporter().file(walk) == first)
    #expect(try CastExporter().file(walk) == first)
  }

  @Test func aWalkThatWasCutSaysSo() throws {
    let walk = try SampleWalks.program("while True:\n    x = 1\n", limit: 5)
    let cast = try #require(CastReading(CastExporter().file(walk)))
    #expect(cast.header.contains("\"coroviz program. Only the first 5 steps are here"))
  }

  @Test func workers() throws {
    let walk = try SampleWalks.scenario("workers", size: Size(width: 60, height: 20))
    #expect(exportMismatch(try CastExporter().file(walk), "workers-60x20.cast") == nil)
    let third = try Self.exporter { $0.castVersion = 3 }.file(SampleWalks.scenario("coroutine_object"))
    #expect(exportMismatch(third, "coroutine_object-80x24-v3.cast") == nil)
  }
}

/// Text from outside must not get a control sequence into the file.
@Suite struct HostileCastTests {
  private static let attacks = [
    "\u{1B}]0;title\u{07}", "\u{1B}[31mred", "\u{1B}P1$r\u{1B}\\", "\u{9B}31m", "\u{9D}8;;x\u{9C}",
    "\r\nforged", "\u{8}\u{8}x",
    "\u{202E}evil", "\u{2028}\u{2029}", "\",\"o\"]\n[0,\"o\",\"x", "\\u001b[2J", "任务\u{1B}[5n",
    "e\u{301}\u{302}\u{303}",
    "👩‍💻👍🏽", "\u{0}\u{7F}\u{E0041}",
  ]

  private static func expectHarmless(_ file: String, _ walk: ExportWalk) throws {
    #expect(file.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F || $0 == "\n" })
    let cast = try #require(CastReading(file))
    for event in cast.events where event.code == "o" {
      #expect(foreign(in: event.text) == nil)
    }
    for marker in cast.markers {
      #expect(marker.text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
    }
    let last = try #require(cast.screens(walk.size).last)
    #expect(last.unknown.isEmpty)
    #expect(last.bells == 0 && last.clears == 1)
  }

  /// The first control character that is not part of a sequence of ours: SGR, cursor position, erase to the end of the
  /// row, and what stands at the file's beginning and end.
  private static func foreign(in text: String) -> String? {
    var rest = Substring(text)
    while let escape = rest.unicodeScalars.firstIndex(where: {
      $0.value < 0x20 || (0x7F..<0xA0).contains($0.value)
    }) {
      let sequence = rest[escape...]
      guard sequence.hasPrefix("\u{1B}[") else { return String(sequence.prefix(8)) }
      let body = sequence.dropFirst(2)
      let parameters = body.prefix { $0.isASCII && ($0.isNumber || $0 == ";" || $0 == "?") }
      guard let final = body.dropFirst(parameters.count).first else { return "unfinished" }
      let isOurs =
        final == "m" || final == "H" || final == "K" && parameters.isEmpty
        || final == "J" && parameters == "2"
        || (final == "h" || final == "l") && parameters == "?25"
      guard isOurs else { return String(sequence.prefix(8)) }
      rest = body.dropFirst(parameters.count + 1)
    }
    return nil
  }

  @Test(arguments: attacks)
  func printedNamedAndWritten(_ attack: String) throws {
    let trace = TraceBuilder()
    trace.emit(.programStarted)
    trace.enter(attack, .module, definedAt: 1)
    trace.line(1, (attack, trace.value(attack)))
    trace.print(attack + "\n")
    trace.print(attack, to: .error)
    trace.emit(.programEnded(status: 0))
    let lesson = SampleWalks.lesson(notes: [(2, attack), (4, attack + "\n" + attack)])
    let walk = try SampleWalks.trace(
      trace.log, "x = '\(attack)'\n# \(attack)\n", name: attack, lesson: lesson)
    for version in [2, 3] {
      var settings = ExportSettings()
      settings.castVersion = version
      try Self.expectHarmless(CastExporter(settings).file(walk), walk)
    }
  }

  @Test func aHostileProgramOnTheRealEngine() throws {
    let text = """
      import sys
      class Odd:
          def __repr__(self): return "\\x1b[2J\\x9b5n\\u202e"
      odd = Odd()
      print(odd, "\\x1b]0;x\\x07", "\\r\\b\\x00")
      sys.stderr.write("\\x1b[?1049h")
      raise ValueError("\\x1b[31m")
      """
    let walk = try SampleWalks.program(text)
    try Self.expectHarmless(CastExporter().file(walk), walk)
  }
}
