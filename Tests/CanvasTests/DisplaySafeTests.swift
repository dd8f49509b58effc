import Canvas
import Testing

/// Nothing that a terminal would obey, and nothing that hides, gets through.
struct DisplaySafeTests {
  @Test(arguments: [
    ("\u{1B}]52;c;aGk=\u{7}", "^[]52;c;aGk=^G"),
    ("\u{9B}31mred", "<U+009B>31mred"),
    ("a\rb\u{8}c\u{7F}\0", "a^Mb^Hc^?^@"),
    ("one\ttwo\nthree", "one\ttwo\nthree"),
    ("user\u{202E}nimda", "user<U+202E>nimda"),
    ("\u{2066}x\u{2069}", "<U+2066>x<U+2069>"),
    ("a\u{2028}b\u{2029}", "a<U+2028>b<U+2029>"),
    ("pass\u{200B}word", "pass<U+200B>word"),
    ("pass\u{200D}word", "pass<U+200D>word"),
    ("\u{FEFF}x", "<U+FEFF>x"),
    ("a\u{AD}b", "a<U+00AD>b"),
    ("x\u{3164} = 1", "x<U+3164> = 1"),
    ("hi\u{E0041}", "hi<U+E0041>"),
    ("plain text", "plain text"),
    ("任务 é 👩‍💻 می‌خواهم", "任务 é 👩‍💻 می‌خواهم"),
  ])
  func substitutes(_ text: String, _ shown: String) {
    #expect(displaySafe(text) == shown)
  }

  @Test func onceIsEnough() {
    let once = displaySafe("\u{1B}[2J\u{202E}\u{85}")
    #expect(displaySafe(once) == once)
  }

  @Test func bytesThatAreNoTextAreVisible() {
    #expect(displaySafe(utf8: [0x61, 0xFF, 0xC3, 0x62, 0x1B]) == "a\u{FFFD}\u{FFFD}b^[")
  }

  @Test func drawingNeverLetsAControlThrough() {
    for value in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for text in [String(scalar), "a" + String(scalar), "任" + String(scalar) + "x"] {
        for cluster in ClusterReader(text) {
          #expect(cluster.columns == 1 || cluster.columns == 2)
          for part in cluster.grapheme.scalars {
            #expect(
              DisplaySafe.substitute(for: part) == nil || part.value == 0x200C,
              "U+\(String(value, radix: 16))")
          }
        }
      }
    }
  }
}
