import Canvas

/// A walk as an asciicast: a terminal recording for asciinema and the tools that read its files.
///
/// The pictures come from the model and not from a terminal, so that the same walk gives the same bytes. Each step is one
/// output event with the cells that changed, and one marker with what the step means, so that a player can go from
/// step to step.
package struct CastExporter: WalkExporter {
  package static let name = "cast"
  package static let fileExtensions = ["cast"]
  package static let prefersPresented = true
  private let settings: ExportSettings
  private let version: CastVersion

  package init(_ settings: ExportSettings = ExportSettings()) {
    self.settings = settings
    version = settings.castVersion == 3 ? .three : .two
  }

  package func export(_ walk: ExportWalk, progress: (Double) -> Void) throws(ExportError) -> String {
    let timing = ExportTiming(walk, settings)
    var lines = CastLines(version)
    lines.text = header(walk, timing).line(version)
    var painter = CastPainter(level: settings.colorLevel)
    for (index, step) in walk.steps.enumerated() {
      let time = timing.starts[index]
      let painted = painter.paint(walk.frame(at: index))
      let output = index == 0 ? CastPainter.start + painted : painted
      if !output.isEmpty { lines.add(CastEvent(time: time, code: .output, text: output)) }
      lines.add(CastEvent(time: time, code: .marker, text: walk.label(of: step)))
      progress(Double(index + 1) / Double(walk.steps.count))
    }
    lines.add(CastEvent(time: timing.end, code: .output, text: CastPainter.end(walk.size)))
    if version == .three { lines.add(CastEvent(time: timing.end, code: .exit, text: "0")) }
    return lines.text
  }

  private func header(_ walk: ExportWalk, _ timing: ExportTiming) -> CastHeader {
    let ends = timing.starts.dropFirst() + [timing.end]
    let longest = zip(timing.starts, ends).map { $1 - $0 }.max() ?? 0
    return CastHeader(
      size: walk.size, title: [walk.title, walk.cutNotice].compactMap(\.self).joined(separator: ". "),
      theme: walk.theme, isStrong: walk.hasContrast, longestPause: (longest + 999) / 1_000)
  }
}

/// The file as it grows.
private struct CastLines {
  var text = ""
  private let version: CastVersion
  private var time = 0

  init(_ version: CastVersion) { self.version = version }

  mutating func add(_ event: CastEvent) {
    text += version.line(event, after: time)
    time = event.time
  }
}
