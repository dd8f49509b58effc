import TestSupport
import Testing
import TraceModel

@testable import Story

/// The walk through `workers` in eleven steps, as a good text on coroutines tells it: the story must tell
/// each of them, in this order.
@Suite struct ElevenStepsTests {
  /// What the sentences of each step must contain. Each line is a sentence of its own, after the one before.
  private static let english: [[String]] = [
    ["The event loop starts", "main is the only one ready, so it starts"],
    [
      "main makes a task of worker_1()", "worker_1 joins the ready queue", "main makes a task of worker_2()",
      "worker_2 joins the end of the ready queue, behind worker_1",
    ],
    ["main prints \"before await\""],
    [
      "main awaits worker_1, which has not ended: it is suspended",
      "worker_1 has been in the ready queue longest",
    ],
    [
      "worker_1 prints \"worker_1 start\"", "worker_1 sleeps for one second",
      "worker_2 is the only one ready",
    ],
    ["worker_2 prints \"worker_2 start\"", "worker_2 sleeps for 2 seconds"],
    ["hardly any time: the clock still shows 0.000 s. Now nothing is ready, and the loop sleeps"],
    [
      "One second has passed", "worker_1's sleep is over", "the loop resumes it",
      "worker_1 prints \"worker_1 done\"",
      "worker_1 has run to its end and leaves the loop",
    ],
    [
      "main was awaiting worker_1, so main becomes ready",
      "main is ready (worker_1 is done): the loop resumes it",
      "main prints \"awaited worker_1\"", "main awaits worker_2",
    ],
    [
      "it is 2.000 s", "worker_2's sleep is over", "the loop resumes it", "worker_2 prints \"worker_2 done\"",
      "worker_2 has run to its end and leaves the loop",
    ],
    [
      "main prints \"awaited worker_2\"", "main has run to its end", "the event loop stops",
      "event loop is closed",
    ],
  ]

  private static let chinese: [[String]] = [
    ["事件循环开启", "就绪的只有 main，于是它开始运行"],
    [
      "main 用 worker_1() 创建了一个任务", "worker_1 进入就绪队列", "main 用 worker_2() 创建了一个任务",
      "worker_2 排到就绪队列末尾，在 worker_1 后面",
    ],
    ["main 输出“before await”"],
    ["main 执行 await，要等 worker_1 结束：它在第 22 行挂起", "排在最前面的是 worker_1，它开始运行"],
    ["worker_1 输出“worker_1 start”", "worker_1 要睡 1 秒", "就绪的只有 worker_2"],
    ["worker_2 输出“worker_2 start”", "worker_2 要睡 2 秒"],
    ["几乎不花时间，时钟还是 0.000 秒。现在没有就绪的任务，事件循环停下来"],
    [
      "1 秒过去了", "worker_1 的 sleep 结束", "恢复运行", "worker_1 输出“worker_1 done”",
      "worker_1 运行完毕，任务结束，从事件循环中退出",
    ],
    [
      "main 一直在等 worker_1，于是 main 变为就绪", "就绪的只有 main（worker_1 已结束）", "main 输出“awaited worker_1”",
      "要等 worker_2 结束",
    ],
    [
      "现在是 2.000 秒", "worker_2 的 sleep 结束", "恢复运行", "worker_2 输出“worker_2 done”",
      "worker_2 运行完毕，任务结束，从事件循环中退出",
    ],
    ["main 输出“awaited worker_2”", "main 运行完毕", "事件循环停下", "事件循环关闭"],
  ]

  @Test(arguments: [(Language.english, english), (.chinese, chinese)])
  func theStoryTellsAllStepsInOrder(language: Language, steps: [[String]]) {
    #expect(steps.count == 11)
    let log = WorkersTrace.make()
    var rest = StoryBook(log: log, language: language).entries(in: 0..<log.count)
    for (number, step) in steps.enumerated() {
      for words in step {
        guard let index = rest.firstIndex(where: { $0.sentence.text.contains(words) }) else {
          Issue.record("step \(number + 1): nothing after the last match says: \(words)")
          return
        }
        rest = rest[(index + 1)...]
      }
    }
  }
}
