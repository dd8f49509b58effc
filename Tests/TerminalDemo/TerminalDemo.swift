import Canvas
import Glibc
import NcursesTerminal

/// A program that does with a terminal whatever a test asks for, one key each. Its screen tells the size, the last
/// event and how many frames it has drawn. Never installed.
@main
struct TerminalDemo {
  private let screen: NcursesScreen
  private var lastEvent = "none"
  private var content: StyledText?
  private var frames = 0

  static func main() {
    if case .lineMode(let reason) = TerminalCapability.current(
      plain: CommandLine.arguments.contains("--plain"))
    {
      print("line mode: \(reason)")
      exit(4)
    }
    do {
      let options = TerminalOptions(ascii: CommandLine.arguments.contains("--ascii"))
      var demo = TerminalDemo(screen: try NcursesScreen(options))
      demo.run()
    } catch {
      print("unavailable: \(error.description)")
      exit(5)
    }
  }

  private init(screen: NcursesScreen) {
    self.screen = screen
  }

  private mutating func run() {
    while true {
      draw()
      guard let event = screen.nextEvent(timeout: 500) else { continue }
      lastEvent = "\(event)"
      if case .end(let reason) = event { screen.conclude(reason) }
      if case .key(let key) = event, !handle(key) { break }
    }
    screen.close()
    print("good bye")
  }

  private mutating func draw() {
    frames += 1
    let canvas = CellCanvas(size: screen.size)
    let inside = canvas.painter.box(title: StyledText("demo", .title))
    inside.text("size \(screen.size.width)x\(screen.size.height)")
    inside.text("event \(lastEvent)", at: Point(x: 0, y: 1))
    inside.text("colors \(screen.colors) \(screen.repertoire)", at: Point(x: 0, y: 2), .running)
    if let content { inside.text(content, at: Point(x: 0, y: 3)) }
    inside.setCursor(at: Point(x: 6, y: 1))
    screen.present(canvas.frame)
  }

  /// Returns false when the key says to leave.
  private mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character("q"): return false
    case .character("m"): screen.setMouse(true)
    case .character("w"): perror("a warning")
    case .character("e"): lastEvent = "edit \(screen.edit(path: "a file.py", line: 7))"
    case .character("u"): content = StyledText("👩‍💻🇨🇭任务e\u{301}\u{1B}[31m|end", .task(1))
    case .character("v"): content = StyledText("plain again", .text)
    case .character("b"): busy()
    case .control("z"): lastEvent = "suspended \(screen.suspend())"
    case .control("l"): screen.repaint()
    default: crash(key)
    }
    return true
  }

  /// Every bad way to end.
  private func crash(_ key: Key) {
    switch key {
    case .character("x"): exit(7)
    case .character("T"): preconditionFailure("trapped")
    case .character("A"): abort()
    case .character("O"): _ = overflow(1)
    default: break
    }
  }

  /// Computes for ever, without looking at events.
  private mutating func busy() {
    content = StyledText("busy")
    draw()
    while true { usleep(1000) }
  }

  /// Fills the stack.
  @inline(never)
  private func overflow(_ depth: Int) -> Int {
    var room = (depth, depth + 1, depth + 2, depth + 3)
    return withUnsafeMutablePointer(to: &room) { overflow($0.pointee.3) } &+ room.0
  }
}
