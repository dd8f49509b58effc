/// The names inside one picture. They begin with a number made from its contents, so that several pictures can stand in
/// one HTML page.
struct SVGNames {
  private let prefix: String

  /// Names for a document with these contents: FNV-1a, 32 bits.
  init(_ contents: [String]) {
    var hash: UInt32 = 0x811C_9DC5
    for byte in contents.lazy.flatMap(\.utf8) { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    prefix = "c" + String(hash, radix: 36)
  }

  func element(_ number: Int) -> String { "\(prefix)e\(number)" }
  func picture(_ number: Int) -> String { "\(prefix)p\(number)" }
  func strip(_ number: Int) -> String { "\(prefix)s\(number)" }

  /// An element that shows a defined one; `attributes` begin with a blank.
  func use(_ name: String, _ attributes: String = "") -> String { "<use href=\"#\(name)\"\(attributes)/>" }
}

/// The CSS that moves the strips of the tiles.
struct SVGAnimation {
  private let timing: ExportTiming
  private let names: SVGNames
  private let isLooping: Bool

  init(_ timing: ExportTiming, _ names: SVGNames, isLooping: Bool) {
    self.timing = timing
    self.names = names
    self.isLooping = isLooping
  }

  /// The style sheet. It applies only where motion is welcome: without it the last picture stands still.
  func style(_ strips: [SVGStrip]) -> String {
    let duration = Self.fixed(max(1, timing.end), 3)
    let count = isLooping ? "infinite" : "1"
    var rules = ""
    var keyframes = ""
    for (number, strip) in strips.enumerated() where strip.changes.count > 1 {
      let name = names.strip(number)
      rules += ".\(name){animation:\(name) \(duration)s steps(1,end) \(count)}\n"
      keyframes += "@keyframes \(name){\(strip.changes.map(keyframe).joined())}\n"
    }
    return rules.isEmpty
      ? "" : "@media (prefers-reduced-motion:no-preference){\n\(rules)}\n\(keyframes)"
  }

  private func keyframe(_ change: SVGStrip.Change) -> String {
    let time = timing.starts[min(change.step, timing.starts.count - 1)]
    let (millionths, overflow) = time.multipliedReportingOverflow(by: 1_000_000)
    let part = overflow ? 1_000_000 : millionths / max(1, timing.end)
    let offset = change.picture == 0 ? "0" : "-\(SVGMetrics.y(change.picture))px"
    return "\(Self.fixed(part, 4))%{transform:translateY(\(offset))}"
  }

  /// A whole number with its decimal point moved: 1500 with three places is "1.5".
  private static func fixed(_ value: Int, _ places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let digits = String(value % scale)
    let rest = String(repeating: "0", count: places - digits.count) + digits
    let trimmed = String(rest.reversed().drop { $0 == "0" }.reversed())
    return trimmed.isEmpty ? "\(value / scale)" : "\(value / scale).\(trimmed)"
  }
}
