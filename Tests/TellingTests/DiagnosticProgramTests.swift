import Story
import Testing

/// Each thing that a program should not do, with a program that does it, and one that comes near to it and does not.
@Suite struct DiagnosticProgramTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var english: [String]
    var chinese: [String]
    var testDescription: String { name }

    init(_ name: String, _ english: [String], _ chinese: [String]) {
      (self.name, self.english, self.chinese) = (name, english, chinese)
    }
  }

  static let rows = [
    Row(
      "never_awaited", ["save() was called but never awaited: none of it ran."],
      ["调用了 save()，却从未 await：它一行也没有执行。"]),
    Row(
      "never_retrieved", ["fail failed with ValueError: x, and nobody looked."],
      ["fail 因 ValueError: x 而失败，却没有人查看。"]),
    Row(
      "loop_blocked", ["main blocked the loop for 2 s: use await asyncio.sleep()."],
      ["main 把事件循环阻塞了 2 秒：应改用 await asyncio.sleep()。"]),
    Row(
      "long_turn", ["main ran more than 10000 lines without an await: nobody else had a turn."],
      ["main 一口气执行了超过 10000 行而没有 await：别的任务都轮不上。"]),
    Row(
      "left_pending", ["forever was still pending when its loop ended: it never goes on."],
      ["事件循环结束时 forever 还没有做完，它再也不会运行了。"]),
    Row(
      "cancelled_at_end", ["forever was cancelled because the loop ended before it was done."],
      ["事件循环要结束时 forever 还没有做完，于是被取消。"]),
    Row(
      "cycle",
      [
        "They wait in a circle, so that none can go on: egg waits for hen, hen waits for egg.",
        "hen was still pending when its loop ended: it never goes on.",
        "egg was still pending when its loop ended: it never goes on.",
      ],
      [
        "循环等待，谁也走不下去：egg 等 hen，hen 等 egg。",
        "事件循环结束时 hen 还没有做完，它再也不会运行了。",
        "事件循环结束时 egg 还没有做完，它再也不会运行了。",
      ]),
    Row(
      "lock_held_asleep", ["slow sleeps for 5 s and keeps the lock, which quick needs."],
      ["slow 拿着锁 sleep 5 秒，而 quick 正要用它。"]),
    Row(
      "gather_ignored",
      ["A gather of 2 is neither awaited nor kept: its results and exceptions are lost."],
      ["有 2 个任务的 gather 既没有 await 也没有保存：结果和异常都会丢失。"]),
    Row(
      "exceptions_ignored",
      ["The results of a gather were thrown away, and with them ValueError: after 1 s and 1 more exception."],
      ["gather 的结果被丢弃，其中的 ValueError: after 1 s 等 2 个异常也没人查看。"]),
    Row(
      "fire_and_forget",
      [
        "Nobody keeps the task work: the loop refers to it only weakly, so it can vanish before it is done."
      ],
      ["没有谁保存任务 work：事件循环只持有弱引用，它可能没做完就消失。"]),
  ]

  @Test(arguments: rows) func aProgramThatDoesIt(_ row: Row) throws {
    let telling = try Telling("Diagnostics/\(row.name)")
    #expect(telling.findings(.english) == row.english)
    #expect(telling.findings(.chinese) == row.chinese)
  }

  @Test(arguments: rows) func aProgramThatComesNear(_ row: Row) throws {
    #expect(try Telling("Diagnostics/near_\(row.name)").findings(.english) == [])
  }

  /// Those that the events themselves are told with have other words there.
  @Test(arguments: rows) func theStoryTellsIt(_ row: Row) throws {
    let telling = try Telling("Diagnostics/\(row.name)")
    let own: [String: (english: String, chinese: String)] = [
      "never_awaited": ("none of it ever ran, and Python warns", "函数体一行也没有执行"),
      "never_retrieved": ("nobody ever looked at its exception", "一直没人查看它的异常"),
      "loop_blocked": ("main blocks the event loop for 2 seconds", "main 把事件循环阻塞了 2 秒"),
    ]
    for sentence in own[row.name].map({ [$0.english] }) ?? row.english {
      #expect(telling.story(.english).contains(sentence))
    }
    for sentence in own[row.name].map({ [$0.chinese] }) ?? row.chinese {
      #expect(telling.story(.chinese).contains(sentence))
    }
  }

  /// Nobody looks for it where the program happens to be when Python complains.
  @Test func aFailureNobodySawIsShownWhereItCameFrom() throws {
    #expect(try Telling("Diagnostics/never_retrieved").end.diagnostics().map(\.line) == [6])
  }

  @Test(arguments: rows) func theTasksConcernedAreMarked(_ row: Row) throws {
    let state = try Telling("Diagnostics/\(row.name)").end
    let concerned = Set(state.warnings.flatMap(\.kind.tasks))
    #expect(Set(state.tasks.filter(\.hasWarning).map(\.id)) == concerned)
  }
}
