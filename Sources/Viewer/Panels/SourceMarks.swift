import Canvas
import Timeline
import TraceModel

/// Who stands on a line of the source.
enum Resident: Hashable {
  case task(TaskID)
  /// A thread besides the main one.
  case thread(ThreadID)
  /// A generator or coroutine of a program without tasks.
  case coroutine(CoroutineID)
}

/// Which tasks, or in a program without tasks which coroutines, stand on which of the lines that show.
struct SourceMarks {
  /// The line that runs now; nil while the loop has control.
  let runningLine: Int?
  /// The line of the call that runs the loop, while the loop has control.
  private let loopLine: Int?
  private let running: Resident?
  private let lines: Range<Int>
  private var parked: [Int: [Resident]] = [:]

  /// No more suspended tasks than this are looked up for their lines.
  private static let parkedLimit = 400
  /// No more tasks that have not begun, and no more coroutines without a task.
  private static let otherLimit = 50

  /// `lines` are those that show, counted from 1.
  init(_ scene: Scene, lines: Range<Int>) {
    let loop = scene.loop
    let line = loop.currentLine.map(Int.init)
    self.lines = lines
    // A task whose turn has begun stands where it was suspended until it is resumed.
    runningLine = loop.runningPlace(scene.log)
    loopLine = loop.runsProgram ? nil : line
    running =
      loop.runningTask.map(Resident.task) ?? scene.runningThread.map(Resident.thread)
      ?? loop.topFrame?.coroutine.map(Resident.coroutine)
    if loop.tasks.count > 0 { parkTasks(scene) } else { parkCoroutines(scene) }
    parkThreads(scene)
  }

  /// Threads that stand somewhere while another one runs, or all block.
  private mutating func parkThreads(_ scene: Scene) {
    for thread in scene.otherThreads {
      guard let line = scene.loop.topFrame(of: thread.id)?.line, line > 0 else { continue }
      park(thread.context.runningTask.map(Resident.task) ?? .thread(thread.id), Int(line))
    }
  }

  private mutating func parkTasks(_ scene: Scene) {
    let loop = scene.loop
    for place in loop.parkedLines(limit: Self.parkedLimit) { park(.task(place.task), Int(place.line)) }
    for handle in loop.ready.elements(from: 0, limit: Self.otherLimit) {
      guard let task = loop.handle(handle)?.kind.task, loop.line(of: task) == nil else { continue }
      if let line = loop.place(of: task, scene.log) { park(.task(task), line) }
    }
  }

  private mutating func parkCoroutines(_ scene: Scene) {
    for coroutine in scene.loop.coroutines.suffix(Self.otherLimit) {
      switch coroutine.phase {
      case .suspended: park(.coroutine(coroutine.id), Int(coroutine.line))
      case .created: scene.log.code(coroutine.code).map { park(.coroutine(coroutine.id), Int($0.firstLine)) }
      case .running, .closed: break
      }
    }
  }

  private mutating func park(_ resident: Resident, _ line: Int) {
    if lines.contains(line) { parked[line, default: []].append(resident) }
  }

  /// Who runs first, then the others in the order they began to wait.
  func residents(of line: Int) -> [Resident] {
    let others = parked[line] ?? []
    guard line == runningLine, let running else { return others }
    return [running] + others.filter { $0 != running }
  }

  /// The glyph at the left of a line.
  func mark(of line: Int, _ scene: Scene) -> (glyph: Glyph, style: Style)? {
    if line == runningLine {
      // An exception stands here on its way.
      let travels = scene.loop.runsProgram && scene.loop.exception != nil
      return travels ? (Glyphs.crossMark, Style(.failed)) : (Glyphs.current, Style(.running))
    }
    if let first = parked[line]?.first {
      return (Glyphs.parked, scene.letter(of: first).spans.first?.style ?? Style(.waiting))
    }
    return line == loopLine ? (Glyphs.collapsed, Style(.dim)) : nil
  }
}

extension Scene {
  /// Letter and name of who stands on a line.
  func name(of resident: Resident) -> StyledText {
    switch resident {
    case .task(let task): name(of: task)
    case .thread(let thread): name(of: thread)
    case .coroutine(let coroutine): name(of: coroutine)
    }
  }

  /// As little as tells who stands on a line.
  func letter(of resident: Resident) -> StyledText {
    switch resident {
    case .task(let task): letter(of: task)
    case .thread(let thread): StyledText(shortName(of: thread), .emphasis)
    case .coroutine(let coroutine): name(of: coroutine)
    }
  }
}
