import Canvas
import Story
import Timeline
import TraceModel

/// The four phases of a tick, and where the loop is in them.
struct PhasesPanel: Panel {
  let kind = PanelKind.phases

  func title(_ scene: Scene) -> Message {
    scene.loop.tick > 0 ? .tickTitle(Int(scene.loop.tick)) : .panelTick
  }

  func rowCount(_ scene: Scene, columns: Int) -> Int { 4 }

  func draw(_ scene: Scene, _ painter: Painter) {
    let present = scene.loop.loop == .running ? Self.index(of: scene.loop.phase) : nil
    let rows = Self.rows(scene)
    let names = rows.map { painter.width.columns(of: scene.text($0.name)) }.max() ?? 0
    for (y, row) in rows.enumerated() {
      let isPresent = y == present
      let isPast = present.map { y < $0 } ?? false
      if isPresent || isPast {
        painter.glyph(
          isPresent ? Glyphs.current : Glyphs.check, at: Point(x: 0, y: y),
          Style(isPresent ? .running : .done))
      }
      painter.text(scene.text(row.name), at: Point(x: 2, y: y), isPresent ? .emphasis : isPast ? .text : .dim)
      painter.text(
        scene.text(isPresent ? row.now : row.help), at: Point(x: names + 4, y: y), isPresent ? .text : .dim)
    }
  }

  private struct Row {
    var name: Message
    var help: Message
    /// What to say while the loop is in this phase.
    var now: Message
  }

  private static func rows(_ scene: Scene) -> [Row] {
    [
      Row(name: .phaseTimeout, help: .phaseTimeoutShort, now: .phaseTimeoutShort),
      Row(name: .phasePoll, help: .phasePollShort, now: poll(scene.loop.phase)),
      Row(name: .phaseTimers, help: .phaseTimersShort, now: .phaseTimersShort),
      Row(name: .phaseRun, help: .phaseRunShort, now: run(scene.loop.phase)),
    ]
  }

  private static func poll(_ phase: TickPhase) -> Message {
    guard case .poll(let timeout) = phase else { return .phasePollShort }
    switch timeout {
    case .zero: return .timeoutZero
    case .until(let time): return .timeoutUntil(time.seconds)
    case .forever: return .timeoutForever
    }
  }

  private static func run(_ phase: TickPhase) -> Message {
    guard case .turns(let turn, let count) = phase else { return .phaseRunShort }
    return .runOf(turn: Int(turn), count: Int(count))
  }

  private static func index(of phase: TickPhase) -> Int? {
    switch phase {
    case .idle: nil
    case .timeout: 0
    case .poll: 1
    case .timers: 2
    case .turns: 3
    }
  }
}

extension Message {
  static let phaseTimeoutShort = Message("how long may it wait?", "最多可以等多久？")
  static let phasePollShort = Message("wait that long for I/O", "等 I/O，最多等这么久")
  static let phaseTimersShort = Message("move due timers to ready", "到期的定时器移入就绪")
  static let phaseRunShort = Message("run what is ready now", "运行此刻就绪的")
  static func tickTitle(_ number: Int) -> Message { Message("Tick \(number)", "第 \(number) 轮") }
  static func runOf(turn: Int, count: Int) -> Message {
    Message("turn \(turn) of \(count)", "\(count) 个中的第 \(turn) 个")
  }
}
