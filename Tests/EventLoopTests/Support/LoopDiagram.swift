import EventLoop
import Testing

/// Draws tasks over rounds: left of the colon what a task does, right of it when it ran.
///
///     a ..|  : sss
///     b 2|   : s---w
///     time   : 00022
///
/// What a task does: `.` gives up its turn, a digit sleeps so many seconds, `|` returns, `!` raises.
/// When it ran: one column a round; `s` is a step, `w` a wakeup, `-` nothing. The last line is the clock in whole
/// seconds.
func expectDiagram(
  _ diagram: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let rows = diagram.split(separator: "\n").map(Row.init)
  let world = World()
  var tasks: [Task] = []
  for row in rows where row.name != "time" {
    tasks.append(try world.driver.makeTask(Script(world, row.moves), name: row.name))
  }
  #expect(try world.run() == .deadlock, sourceLocation: sourceLocation)
  #expect(world.loop.pendingTasks.isEmpty, sourceLocation: sourceLocation)

  let drawn = drawing(of: world.lines)
  for row in rows {
    #expect(drawn[row.name] == row.expected, "\(row.name)", sourceLocation: sourceLocation)
  }
}

private struct Row {
  let name: String
  let moves: [Script.Move]
  let expected: String

  init(_ line: Substring) {
    let halves = line.split(separator: ":")
    let words = halves[0].split(separator: " ")
    name = String(words[0])
    expected = halves[1].filter { $0 != " " }
    moves = words.dropFirst().joined().compactMap { letter in
      switch letter {
      case ".": .turn
      case "|": .returns(0)
      case "!": .raises("ValueError")
      default: letter.wholeNumberValue.map { .sleep(Double($0)) }
      }
    }
  }
}

/// The rows that a schedule's lines stand for.
private func drawing(of lines: [String]) -> [String: String] {
  var drawn: [String: String] = ["time": ""]
  let runs = lines.map { $0.split(separator: " ").map(String.init) }
  for run in runs {
    let tick = Int(run[0]) ?? 0
    while drawn["time", default: ""].count < tick { drawn["time", default: ""] += run[1].prefix(1) }
    guard run[2] != "callback" else { continue }
    var row = drawn[run[3], default: ""]
    while row.count < tick - 1 { row += "-" }
    drawn[run[3]] = row + run[2].prefix(1)
  }
  return drawn
}
