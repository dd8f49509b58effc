import EventLoop
import PythonInterpreter

/// What is said of a deadlock: every task that waits, where it stands and what for, and the circle if there is one.
///
/// Made at the moment the loop finds that nothing can ever happen again; afterwards the tasks are cancelled.
struct DeadlockReport {
  let text: String

  init(_ tasks: [Task], _ machine: Machine) {
    var text =
      "coroviz: nothing is ready, no timer is set, and tasks still wait: nothing can ever happen again\n"
    for task in tasks.prefix(Self.listed) { text += "  \(Self.line(of: task, machine))\n" }
    if tasks.count > Self.listed { text += "  and \(tasks.count - Self.listed) more\n" }
    if let circle = Self.circle(tasks) {
      let names = (circle + circle.prefix(1)).map(\.name).joined(separator: " -> ")
      text += "  they wait for each other in a circle: \(names)\n"
    }
    self.text = text + "deadlock\n"
  }

  /// So many tasks are named.
  private static let listed = 50

  private static func line(of task: Task, _ machine: Machine) -> String {
    var text = task.name
    if let generator = task.coroutine.value.cast(.generator, to: GeneratorObject.self) {
      let place = innermost(generator)
      let line = place.code.line(at: max(0, place.instruction - 1))
      text += " (\(generator.qualifiedName)) waits at \(place.code.fileName):\(line)"
    } else {
      text += " waits"
    }
    if let other = task.awaited as? Task { text += " for the end of \(other.name)" }
    return text
  }

  /// The innermost coroutine of the program in an await chain.
  private static func innermost(_ generator: GeneratorObject) -> GeneratorObject {
    var place = generator
    var next = generator
    while let inner = next.awaited?.cast(.generator, to: GeneratorObject.self) {
      if !inner.code.flags.contains(.hidden) { place = inner }
      next = inner
    }
    return place
  }

  /// Tasks of which each awaits the next and the last the first.
  private static func circle(_ tasks: [Task]) -> [Task]? {
    for start in tasks {
      var path = [start]
      while let next = path.last?.awaited as? Task, path.count <= tasks.count {
        if next === start { return path }
        if path.contains(where: { $0 === next }) { break }
        path.append(next)
      }
    }
    return nil
  }
}
