import Testing

@testable import Story

@Suite struct MessageTests {
  @Test func aMessageSpeaksBothLanguages() {
    #expect(Message.panelReady.text(in: .english) == "Ready")
    #expect(Message.panelReady.text(in: .chinese) == "就绪")
    #expect(Message(verbatim: "main").text(in: .chinese) == "main")
  }

  @Test func namesOfEitherScriptFit() {
    #expect(Message.waitTask("worker_1").text(in: .chinese) == "worker_1 结束")
    #expect(Message.waitTask("工人").text(in: .chinese) == "工人结束")
    #expect(Message.waitLock(heldBy: "main").text(in: .english) == "lock held by main")
    #expect(Message.waitLock(heldBy: "main").text(in: .chinese) == "main 持有的锁")
    #expect(Message.waitSleep(seconds: 2).text(in: .english) == "sleep 2 s")
  }

  @Test func englishCountsAgree() {
    #expect(Message.statusWarnings(1).text(in: .english) == "1 warning")
    #expect(Message.statusWarnings(2).text(in: .english) == "2 warnings")
    #expect(Message.queueCount(1, capacity: 0).text(in: .english) == "1 item")
  }

  @Test func aMessageInAMessageKeepsItsLanguage() {
    let message = Message.handleResumes(because: .reasonTaskDone("worker_1"))
    #expect(message.text(in: .english) == "resumes: worker_1 is done")
    #expect(message.text(in: .chinese) == "恢复：worker_1 已结束")
  }

  @Test func listsUseTheLanguagesOwnCommas() {
    let list = Message.plainList(.panelReady, ["main", "worker_1"])
    #expect(list.text(in: .english) == "Ready: main, worker_1")
    #expect(list.text(in: .chinese) == "就绪：main，worker_1")
    #expect(Message.plainList(.panelReady, []).text(in: .chinese) == "就绪：无")
  }

  /// A sample of the messages with something filled in; the fixed ones are read by eye.
  @Test(arguments: [
    Message.badPosition("x"), .neverReached("tick:9"), .notFound("abc"), .breakpointSet(line: 3),
    .breakpointSet(task: "main"), .breakpointSet(output: "hi"), .taskNeverAgain("main"),
    .reloadFailed("SyntaxError"),
    .warningBlocked(seconds: 3, task: "main"), .warningNeverAwaited("work"), .warningDeadlock(tasks: 2),
    .warningNeverRetrieved("main", exception: "ValueError: x"), .warningLongTurn("main", lines: 1000),
    .plainStep(event: 1, tick: 2, turn: 3, seconds: 0.5), .statusTurn(3), .waitBarrier(arrived: 1, of: 3),
    .zoomed(.panelReady), .timeoutUntil(1), .editingCopy("x.py"), .statusSpeed(2),
  ])
  func typographyIsClean(message: Message) {
    #expect(Proofreading.faults(inChinese: message.text(in: .chinese)) == [])
    #expect(Proofreading.faults(inEnglish: message.text(in: .english)) == [])
  }
}
