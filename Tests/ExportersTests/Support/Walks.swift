import AsyncioRuntime
import Canvas
import Exporters
import Recording
import Scenarios
import Story
import TestSupport
import Testing
import TraceModel
import Viewer

/// Walks to export.
enum Walks {
  /// Enough for all programs of these tests that come to an end.
  static let everyEvent = ExportWalk.Selection.events(limit: 60_000)

  /// Through a scenario of the catalogue.
  static func scenario(
    _ name: String, _ language: Language = .english, _ annotations: Annotations? = nil,
    _ selection: ExportWalk.Selection = everyEvent
  ) throws -> ExportWalk {
    let scenario = try #require(ScenarioCatalog.scenario(named: name))
    return try program(scenario.source, name: name, language, annotations, selection)
  }

  /// Through a program's text.
  static func program(
    _ text: String, name: String = "program", _ language: Language = .english,
    _ annotations: Annotations? = nil, _ selection: ExportWalk.Selection = everyEvent
  ) throws -> ExportWalk {
    let simulation = Simulation(
      Program(fileName: "\(name).py", source: Array(text.utf8)), SimulationOptions(isTraced: true))
    return try walk(simulation, text, name, language, annotations, selection)
  }

  /// Through a trace that is there already.
  static func trace(_ log: TraceLog, _ language: Language = .english) throws -> ExportWalk {
    try walk(FinishedTrace(log), "", "trace", language, nil)
  }

  private static func walk(
    _ producer: any TraceProducer, _ text: String, _ name: String, _ language: Language,
    _ annotations: Annotations?, _ selection: ExportWalk.Selection = everyEvent
  ) throws -> ExportWalk {
    var lesson: Lesson?
    if let annotations {
      lesson = Lesson()
      lesson?.annotations = annotations
    }
    let program = ViewerProgram(
      name: name, fileName: "\(name).py", text: text, producer: producer, lesson: lesson)
    let viewer = Viewer(
      program, size: Size(width: 100, height: 30), options: ViewerOptions(language: language))
    return try ExportWalk(viewer, selection)
  }
}

/// Programs and notes that try to get out of whatever they are put into.
enum Hostile {
  /// Markup of every kind, controls, line ends, directions, and a very long name.
  static let texts = [
    "</script><script>alert(1)</script>", "```\n# heading\n~~~", "a;b#c%%{init: {}}%%\nend",
    "\u{1B}]52;c;AAAA\u{7}",
    "\u{9B}2J\u{202E}txt", "<!-- --> & <b onload=x> [l](http://evil.example) ![i](x) @user #12 | `x` *y* _z_",
    "\r\n\u{2028}\u{2029}\u{85}\u{0}", "\"},{\"ph\":\"X", "style a:#b; classDef x:#y;",
    "wrap: end $$x$$ ﬂ°°60¶ß",
    String(repeating: "x", count: 10_000), "",
  ]

  /// The texts but for the one that is very long, which takes long to draw in every picture.
  static var shortTexts: [String] { texts.filter { $0.count < 1_000 } }

  /// A program whose tasks have these texts as their names, and print and raise them.
  static var program: String { program(texts) }

  static func program(_ texts: [String]) -> String {
    var text = "import asyncio\n\nasync def shout(text):\n    print(text)\n    await asyncio.sleep(1)\n"
    text += "    raise ValueError(text)\n\nasync def main():\n    tasks = []\n"
    for hostile in texts {
      let literal = pythonLiteral(hostile)
      text += "    tasks.append(asyncio.create_task(shout(\(literal)), name=\(literal)))\n"
    }
    return text + "    await asyncio.gather(*tasks, return_exceptions=True)\n\nasyncio.run(main())\n"
  }

  /// These texts as notes and labels of markers, beginning at a position.
  static func annotations(from first: Int = 30) -> Annotations {
    var annotations = Annotations()
    for (index, text) in texts.enumerated() {
      _ = annotations.write(text + "\nand more", at: first + 7 * index)
      _ = annotations.mark(text, kind: Marker.Kind.allCases[index % 3], at: first + 7 * index)
    }
    return annotations
  }

  private static func pythonLiteral(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      let digits = String(scalar.value, radix: 16)
      literal += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    }
    return literal + "\""
  }

  /// Whether a text holds what no text format may hold: controls other than line feeds and tabs, or marks that turn the
  /// direction of writing.
  static func holdsControls(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x09, 0x0A: false
      case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }
}
