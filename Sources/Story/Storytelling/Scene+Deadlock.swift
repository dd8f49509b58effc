import Timeline
import TraceModel

/// The end of all things: who waits for what, and in which circle.
extension Scene {
  /// The most waiting tasks that are named one by one.
  private static let namedTasks = 8

  func tellDeadlock() -> [StorySentence] {
    let count = state.waiting.count
    if count == 0, !state.threads.isEmpty { return [threadsOnly] + stuckThreads }
    let head = say(
      "Deadlock: nothing is ready and no timer is set, yet \(count == 1 ? "a task still waits" : "\(count) tasks still wait"). Nothing can ever happen again.",
      "死锁：没有就绪的，也没有定时器，却还有 \(count) 个任务在等待。什么都不会再发生了。", .key, opens: true)
    let entries = state.waiting.elements(from: 0, limit: Self.namedTasks)
    return [head] + entries.map { waits($0.task) } + stuckThreads + cycle(from: entries.map(\.task))
  }

  // MARK: Threads

  private var threadsOnly: StorySentence {
    say(
      "Deadlock: every thread waits for another one. Nothing can ever happen again.",
      "死锁：每个线程都在等别的线程。什么都不会再发生了。", .key, opens: true)
  }

  private var stuckThreads: [StorySentence] {
    let stuck = state.threads.suffix(400).filter { $0.phase == .paused(.wait(until: nil)) }
    return stuck.prefix(Self.namedTasks).map { thread in
      let line = state.topFrame(of: thread.id)?.line
      let name = name(thread.id)
      return say(
        "\(capital(name)) waits\(at(line)) for another thread.", "\(name)\(at(line))等别的线程。", .key, line: line)
    }
  }

  private func waits(_ id: TaskID) -> StorySentence {
    let line = state.line(of: id)
    let reason = state.task(id)?.waitReason.map { WaitText(names: names, state: state).message($0, of: id) }
    let what = reason?.text(in: language) ?? "?"
    return say(
      "\(name(id)) waits\(at(line)) for: \(what).", "\(name(id))\(at(line))等待：\(what)。", .key, task: id,
      line: line)
  }

  // MARK: The circle

  private func cycle(from tasks: [TaskID]) -> [StorySentence] {
    for start in tasks {
      if let circle = state.waitCycle(through: start) { return [tell(circle.map(\.waiter))] }
    }
    return []
  }

  private func tell(_ circle: [TaskID]) -> StorySentence {
    let names = circle.map { name($0) }
    guard let first = names.first, names.count > 1 else {
      return say("\(names.first ?? "?") waits for itself.", "\(names.first ?? "?") 在等它自己。", .key)
    }
    let pairs = zip(names, names.dropFirst() + [first])
    let english = pairs.map { "\($0) waits for \($1)" }.joined(separator: ", ")
    let chinese = pairs.map { ("\($0)等\($1)" as ChineseText).string }.joined(separator: "，")
    return say("They wait in a circle: \(english).", "它们互相等待，绕成一圈：\(chinese)。", .key)
  }
}
