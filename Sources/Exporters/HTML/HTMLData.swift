import Canvas
import Recording
import Story
import Timeline
import TraceModel
import Viewer

/// What the page's script is given: pictures, steps, keys and words, as one JSON object.
///
/// A step is `[position, place, flags, sentences, changes]`, with a sixth entry where there is more to tell: an object
/// with `note`, `marker`, `kind` and `output`.
struct HTMLData {
  let walk: ExportWalk
  let pictures: HTMLPictures
  /// Of each step, what is different in its picture.
  let changes: [[Int]]
  let settings: ExportSettings

  /// Where keys go that move by more than a step.
  private struct Flags: OptionSet {
    let rawValue: Int
    static let line = Flags(rawValue: 1)
    static let turn = Flags(rawValue: 2)
    static let tick = Flags(rawValue: 4)
  }

  var json: String {
    ScriptJSON.object([
      "columns": "\(pictures.columns)", "rows": "\(pictures.rows)", "parts": "\(pictures.parts)",
      "kinds": "\(HTMLRuns.Kind.count)", "count": "\(walk.history.count)",
      // A lesson may come to one position several times, so that a position does not name its step.
      "place": ScriptJSON.string(walk.selection == .asPresented ? "step" : "event"),
      "pace": "\(max(1, settings.pace))", "waits": ScriptJSON.array(waits),
      "keys": HTMLKeys.json, "words": HTMLWords(walk.language).json, "shapes": HTMLShapes.json,
      "pieces": ScriptJSON.array(pictures.pieces), "steps": ScriptJSON.array(walk.steps.map(step)),
    ])
  }

  private func step(_ step: ExportStep) -> String {
    let words = HTMLWords(walk.language)
    var parts = [
      "\(step.position)", ScriptJSON.string(words.place(step)), "\(flags(of: step).rawValue)",
      ScriptJSON.array(step.sentences.map { ScriptJSON.string(displaySafe($0)) }),
      ScriptJSON.array(step.index < changes.count ? changes[step.index] : []),
    ]
    if let more = more(step) { parts.append(more) }
    return ScriptJSON.array(parts)
  }

  private func more(_ step: ExportStep) -> String? {
    var members: [String] = []
    func add(_ name: String, _ text: String) {
      members.append("\"\(name)\":\(ScriptJSON.string(displaySafe(text)))")
    }
    if let note = step.note { add("note", note.text) }
    if let marker = step.marker {
      add("marker", marker.label)
      add("kind", marker.kind.rawValue)
    }
    if !step.newOutput.isEmpty { add("output", step.newOutput.map(\.text).joined()) }
    return members.isEmpty ? nil : "{" + members.joined(separator: ",") + "}"
  }

  /// What happened on the way to a step, or, after a jump, in the last event before it.
  private func flags(of step: ExportStep) -> Flags {
    let end = min(step.position, walk.history.count)
    let start = max(0, min(step.previous ?? end - 1, end))
    var flags: Flags = []
    for index in start..<end {
      switch walk.history.log.events[index] {
      case .lineReached: flags.insert(.line)
      case .tickBegan: flags.insert(.tick)
      default: break
      }
    }
    if let turn = walk.history.turns.firstStart(after: start, of: nil), turn <= end { flags.insert(.turn) }
    return flags
  }

  /// How long each step stayed when it was presented, in milliseconds; empty for a walk that nobody presented.
  private var waits: [Int] {
    guard walk.steps.contains(where: { $0.wall != nil }) else { return [] }
    let walls = walk.steps.map { $0.wall ?? 0 }
    return walls.indices.map { index in
      guard index + 1 < walls.count, walk.steps[index + 1].wall != nil else { return settings.pace }
      let (wait, overflows) = walls[index + 1].subtractingReportingOverflow(walls[index])
      return overflows ? 0 : min(max(0, wait), max(0, settings.idleLimit))
    }
  }
}
