import Story
import Testing
import Timeline
import TraceModel

/// Every kind of wait is named, with how far it is, in both languages.
@Suite struct WaitTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var task: String
    var english: String
    var chinese: String
    var testDescription: String { task }

    init(_ task: String, _ english: String, _ chinese: String) {
      (self.task, self.english, self.chinese) = (task, english, chinese)
    }
  }

  /// What each task of `waits.py` waits for at second 2.
  static let rows = [
    Row("main", "wait(): 0/16 done", "wait()：完成 0/16"),
    Row("hold", "sleep 5 s", "sleep 5 秒"),
    Row("want", "lock held by hold", "hold 持有的锁"),
    Row("in_sem#3", "semaphore: in_sem, in_sem#2", "in_sem、in_sem#2 占用的信号量"),
    Row("taker", "an item: the queue is empty", "数据：队列是空的"),
    Row("putter", "a place: the queue is full (2)", "空位：队列满了（2 项）"),
    Row("joiner", "join: 2 items not done yet", "join：还有 2 项没处理完"),
    Row("at#2", "barrier: 2 of 3 are here", "屏障：3 个到了 2 个"),
    Row("flag", "an event to be set", "Event 被 set"),
    Row("note", "a condition's notify", "Condition 的 notify"),
    Row("group", "TaskGroup: 1/3 done", "TaskGroup：完成 1/3"),
    Row("collect", "gather: 1/5 done", "gather：完成 1/5"),
    Row("first", "wait(): the first of 2", "wait()：2 个中最先完成的"),
    Row("picky", "wait(): 0/1 done, or one fails", "wait()：完成 0/1，或有一个失败"),
    Row("one_by_one", "as_completed: 1/2 done", "as_completed：完成 1/2"),
    Row("guarded", "hold to end (shielded)", "hold 结束（shield 保护）"),
    Row("follower", "hold to end", "hold 结束"),
    Row("future", "a future's result", "future 的结果"),
  ]

  private func atSecondTwo() throws -> (LoopState, Telling) {
    let telling = try Telling("waits")
    return (telling.state { $0.now.seconds >= 2 }, telling)
  }

  private func task(_ name: String, _ state: LoopState, _ telling: Telling) throws -> TaskState {
    try #require(state.tasks.first { telling.names.task($0.id, in: state) == name })
  }

  @Test(arguments: rows) func aWait(_ row: Row) throws {
    let (state, telling) = try atSecondTwo()
    let task = try task(row.task, state, telling)
    let message = WaitText(names: telling.names, state: state).message(
      try #require(task.waitReason), of: task.id)
    #expect(message.text(in: .english) == row.english)
    #expect(message.text(in: .chinese) == row.chinese)
  }

  @Test func timeLimitsAroundAWait() throws {
    let (state, telling) = try atSecondTwo()
    let waits = WaitText(names: telling.names, state: state)
    let limited = try #require(waits.timeouts(of: try task("limited", state, telling).id))
    #expect(limited.text(in: .english) == "timeout 4.000 / 8.000 s")
    #expect(limited.text(in: .chinese) == "时限 4.000 / 8.000 秒")
    let first = try #require(waits.timeouts(of: try task("first", state, telling).id))
    #expect(first.text(in: .english) == "timeout 9.000 s")
    #expect(waits.timeouts(of: try task("hold", state, telling).id) == nil)
  }

  @Test func whoHasMadeWhomAndWhoWaitsForWhom() throws {
    let (state, telling) = try atSecondTwo()
    func lines(_ tree: TaskTree) -> [String] {
      tree.rows.map { row in
        String(repeating: "  ", count: row.branches.count) + telling.names.task(row.task, in: state)
          + (row.link == .holdsLock ? " has it" : row.link == .seen ? " above" : "")
      }
    }
    let made = lines(state.creationTree())
    #expect(made.prefix(3) == ["main", "  hold", "  want"])
    #expect(made.contains("    tg3"))
    let waits = lines(state.waitTree())
    #expect(waits.prefix(3) == ["main", "  want", "    hold has it"])
    #expect(waits.contains("    in_sem#2 above"))
    #expect(waits.contains("    hold above"))
  }
}
