import Canvas
import Recording
import Story
import TestSupport
import Testing
import Viewer

/// Recordings with damage in them: what is read of them is told and drawn, and nothing traps or leaves the screen.
@Suite struct DamagedRecordingTests {
  private static let golden =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
    + "/RecordingTests/Golden/version-1.coroviz"

  private static let sizes = [
    Size(width: 40, height: 10), Size(width: 80, height: 24), Size(width: 160, height: 45),
  ]

  @Test(arguments: UInt64(1)...6) func storiesAndPictures(seed: UInt64) throws {
    let whole = Array(try TextFile.read(Self.golden).utf8)
    var random = Random(seed: seed &+ 1_000)
    var opened = 0
    for number in 0..<40 {
      let bytes = Mutation.mutated(whole, &random)
      guard let walk = try? RecordingReader.read(bytes: bytes, recovering: true) else { continue }
      opened += 1
      let language = Language.allCases[number % Language.allCases.count]
      tell(walk, in: language)
      draw(walk, in: language, Self.sizes[number % Self.sizes.count])
    }
    #expect(opened > 20)
  }

  private func tell(_ walk: RecordedWalk, in language: Language) {
    var explanation = Explanation(log: walk.log, language: language)
    var lines = 0
    func count(_ line: String) { lines += 1 }
    explanation.tell(count)
    explanation.finish(count)
    #expect(lines <= walk.log.count + 1)
  }

  private func draw(_ walk: RecordedWalk, in language: Language, _ size: Size) {
    let program = ViewerProgram(
      name: walk.source.programName, fileName: walk.source.fileName,
      text: String(decoding: walk.source.bytes, as: UTF8.self), producer: RecordedProgram(walk),
      lesson: walk.lesson)
    let viewer = Viewer(program, size: size, options: ViewerOptions(language: language))
    viewer.state.showsWelcome = false
    for position in ["20%", "50%", "90%", "100%", "start"] {
      viewer.finishWalk(.position(position))
      #expect(
        viewer.frame.text.unicodeScalars.allSatisfy { $0.value == 10 || $0.value >= 32 && $0.value != 127 })
    }
  }

  /// Numbers that fit and are as large as can be, at every place where one is drawn.
  @Test func extremeNumbersAreDrawn() throws {
    let text = try TextFile.read(Self.golden)
    for (old, new) in [
      (#""line":\d+"#, #""line":2147483647"#), (#""count":\d+"#, #""count":4294967295"#),
      (#""number":\d+"#, #""number":4294967295"#), (#""to":\d\.\d"#, #""to":1e308"#),
      (#""deadline":\d\.\d"#, #""deadline":"nan""#), (#""sleep":\d\.\d"#, #""sleep":"inf""#),
      (#""until":\d\.\d"#, #""until":"-inf""#), (#""deadline":\d\.\d"#, #""deadline":-1e308"#),
    ] {
      let changed = text.replacing(try Regex(old), with: new)
      #expect(changed != text, "\(old)")
      let walk = try RecordingReader.read(bytes: Array(changed.utf8))
      for language in Language.allCases {
        tell(walk, in: language)
        for size in Self.sizes { draw(walk, in: language, size) }
      }
    }
  }
}
