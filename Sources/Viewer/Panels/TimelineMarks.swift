import Canvas
import Recording
import Timeline
import TraceModel

/// The notes and markers of the walk on the timeline, each at its moment.
struct TimelineMarks {
  private let scene: Scene
  private let axis: LaneAxis

  /// No more of them are drawn, and no more events are looked at to find the moment of one.
  private static let most = 500
  private static let reach = 20_000

  init(_ scene: Scene, _ axis: LaneAxis) {
    self.scene = scene
    self.axis = axis
  }

  func draw(_ painter: Painter) {
    for mark in scene.viewer.annotations.marks.prefix(Self.most) {
      guard let x = column(of: mark.position) else { continue }
      let isHere = mark.position == scene.viewer.position
      painter.glyph(
        Glyphs.marker, at: Point(x: x, y: 0), isHere ? Style(.changedMark, .bold) : Style(.emphasis))
    }
  }

  private func column(of position: Int) -> Int? {
    guard position <= scene.history.foldedCount else { return nil }
    if axis.isTime { return time(at: position).flatMap(axis.column) }
    guard Double(position) <= axis.end else { return nil }
    return min(axis.columns - 1, Int(Double(position) / axis.end * Double(axis.columns)))
  }

  /// The clock at a position: what the last event that moved it says.
  private func time(at position: Int) -> VirtualTime? {
    let events = scene.log.events
    let end = min(position, events.count)
    for event in events[max(0, end - Self.reach)..<end].reversed() {
      switch event {
      case .clockJumped(let time), .clockBlocked(_, let time): return time
      default: break
      }
    }
    return end <= Self.reach ? .zero : scene.history.state(at: position).now
  }
}
