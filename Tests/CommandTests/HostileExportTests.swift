import Exporters
import TestSupport
import Testing

/// A stranger's recording through every format: whatever its texts are, they stay texts.
@Suite struct HostileExportTests {
  private static func export(_ format: String, _ texts: [String] = HostileRecording.texts) throws -> String {
    let folder = try HostileRecording.make(texts)
    let run = try coroviz("export", HostileRecording.name, "--format", format, "-o", "-", in: folder)
    #expect(run.status == 0, "\(format): \(run.errors)")
    return run.output
  }

  @Test(arguments: ExportFormat.all.map(\.name)) func noFormatHoldsControlCharacters(_ format: String) throws
  {
    let text = try Self.export(format)
    #expect(text.utf8.count > 500)
    let controls = text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x09, 0x0A: false
      case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
    #expect(Set(controls) == [])
  }

  @Test(arguments: ["svg", "animated-svg"]) func picturesAreXMLWithoutScripts(_ format: String) throws {
    let text = try Self.export(format)
    #expect(XMLText.problem(text) == nil)
    for mark in ["<script", "<img", "<b ", "<a ", "<foreignObject"] { #expect(!text.contains(mark)) }
  }

  @Test func aChromeTraceIsJSON() throws {
    #expect(JSONText.isValid(try Self.export("chrome")))
  }

  /// A terminal obeys what a recording of it says: only the colours and places that coroviz writes may be in it.
  @Test func aTerminalRecordingHoldsNoSequencesButOurs() throws {
    let lines = try Self.export("cast").split(separator: "\n")
    #expect(lines.count > 5)
    for line in lines {
      #expect(JSONText.isValid(line))
      let sequences = line.split(separator: "\\u001b", omittingEmptySubsequences: false).dropFirst()
      for sequence in sequences {
        let body = sequence.dropFirst().drop { $0.isNumber || $0 == ";" || $0 == "?" }
        #expect(sequence.first == "[" && "mHJKhlX".contains(body.first ?? " "), "\(sequence.prefix(20))")
      }
    }
  }

  /// As many scripts as for a program with friendly names, and none of the stranger's elements.
  @Test func aPageHoldsNoScriptButOurs() throws {
    guard ExportFormat(named: "html") != nil else { return }
    let friendly = HostileRecording.texts.indices.map { "name_\($0)" }
    let hostilePage = try Self.export("html").lowercased()
    let friendlyPage = try Self.export("html", friendly).lowercased()
    for mark in ["<script", "</script", "<img", "<b ", "<iframe", "<!--"] {
      #expect(Self.count(mark, in: hostilePage) == Self.count(mark, in: friendlyPage), "\(mark)")
    }
  }

  @Test func noDiagramHasMoreStatementsThanRows() throws {
    let lines = try Self.export("mermaid").split(separator: "\n")
    for line in lines.dropFirst() {
      let isKnown = ["title ", "participant ", "Note over ", "el", "t"].contains {
        line.dropFirst(2).hasPrefix($0)
      }
      #expect(
        isKnown && !line.contains("%") && !line.contains("<") && !line.contains("\""), "\(line.prefix(60))")
    }
  }

  @Test func codeBlocksOfALessonEnd() throws {
    let lines = try Self.export("markdown").split(separator: "\n", omittingEmptySubsequences: false)
    var fence: Substring?
    for line in lines {
      if let open = fence {
        if line == open { fence = nil }
      } else if line.hasPrefix("```") {
        fence = line.prefix { $0 == "`" }
      } else {
        #expect(!line.contains("<script") || line.contains("\\<script"))
      }
    }
    #expect(fence == nil)
  }

  private static func count(_ mark: String, in text: String) -> Int {
    text.split(separator: mark, omittingEmptySubsequences: false).count - 1
  }
}
