import TestSupport
import Testing
import Timeline
import TraceModel

@testable import Story

@Suite struct StorytellerTests {
  @Test(arguments: StoryTraces.names)
  func typographyIsClean(name: String) throws {
    let log = try #require(StoryTraces.trace(name))
    let chinese = StoryBook(log: log, language: .chinese).entries(in: 0..<log.count)
    let english = StoryBook(log: log, language: .english).entries(in: 0..<log.count)
    #expect(!chinese.isEmpty)
    for entry in chinese {
      #expect(Proofreading.faults(inChinese: entry.sentence.text) == [], "\(entry.sentence.text)")
      #expect("。）".contains(entry.sentence.text.last ?? " "), "\(entry.sentence.text)")
    }
    for entry in english where name != "deadlock" && name != "generators" {
      #expect(Proofreading.faults(inEnglish: entry.sentence.text) == [], "\(entry.sentence.text)")
    }
    // Both languages tell the same events.
    #expect(chinese.map(\.position) == english.map(\.position))
  }

  @Test func theStoryIsTheSameFromTheMiddleOn() {
    let log = WorkersTrace.make()
    let teller = Storyteller(log: log, language: .english)
    let whole = StoryBook(teller: teller).entries(in: 0..<log.count)
    var state = LoopState()
    for event in log.events {
      let rest = teller.story(from: state, to: log.count)
      #expect(rest == whole.filter { $0.position > state.position })
      state.apply(event, log: log)
    }
  }

  @Test func thePairOfStatesTellsWhatTheFoldTells() {
    let log = StoryTraces.cancellation()
    let teller = Storyteller(log: log, language: .english)
    var told: [StorySentence] = []
    var before = LoopState()
    for event in log.events {
      var after = before
      after.apply(event, log: log)
      told += teller.sentences(for: event, before: before, after: after)
      before = after
    }
    #expect(told == teller.story(from: LoopState(), to: log.count).map(\.sentence))
  }

  @Test func theBookIsWrittenOnAndReadInParts() {
    let log = WorkersTrace.make()
    let book = StoryBook(log: log, language: .english)
    let middle = log.count / 2
    let first = book.entries(in: 0..<middle)
    #expect(book.position == middle)
    #expect(first.allSatisfy { $0.position <= middle })
    let second = book.entries(in: middle..<log.count)
    #expect(second.allSatisfy { $0.position > middle })
    #expect(Array(first) + Array(second) == Array(book.entries))
    #expect(book.entries(in: 0..<10_000_000).count == book.entries.count)
  }

  @Test func aSentenceKnowsItsTaskAndLine() throws {
    let log = WorkersTrace.make()
    let entries = StoryBook(log: log, language: .english).entries(in: 0..<log.count)
    let suspended = try #require(entries.first { $0.sentence.text.contains("sleeps for 2 seconds") }).sentence
    #expect(suspended.task == TaskID(2))
    #expect(suspended.line == 14)
    #expect(suspended.importance == .key)
  }

  @Test func damagedEventsDoNoHarm() {
    let trace = TraceBuilder()
    trace.emit(
      .turnBegan(handle: HandleID(7)), .taskSuspended(task: TaskID(9), reason: .resource(ResourceID(3))),
      .coroutineReturned(coroutine: CoroutineID(5), value: .none, variables: .none),
      .coroutineResumed(coroutine: CoroutineID(5), sent: nil),
      .textWritten(stream: .output, text: TextID(99)),
      .taskFinished(task: TaskID(9), outcome: .raised(TextID(77))), .functionEntered(code: CodeID(42)),
      .clockJumped(to: VirtualTime(seconds: .nan)), .deadlockDetected,
      .delegationBegan(outer: CoroutineID(1), inner: CoroutineID(2)),
      .handleScheduled(handle: HandleID(1), kind: .wakeup(TaskID(4))))
    for language in Language.allCases {
      let book = StoryBook(log: trace.log, language: language)
      #expect(!book.entries(in: 0..<trace.log.count).isEmpty)
    }
  }
}

@Suite struct NameBookTests {
  @Test func tasksAreCalledByTheirFunctionOrTheirName() {
    let log = StoryTraces.gather()
    var state = LoopState()
    for event in log.events { state.apply(event, log: log) }
    let names = NameBook(log: log)
    let all = state.tasks.map { names.task($0.id, in: state) }
    #expect(all == ["main", "worker", "boss", "worker#2", "worker#3"])
  }

  @Test func aTaskOfAsyncioKeepsItsName() {
    let log = WorkersTrace.make()
    var state = LoopState()
    for event in log.events { state.apply(event, log: log) }
    let names = NameBook(log: log)
    #expect(names.task(TaskID(3), in: state) == "Task-4")
    #expect(names.task(TaskID(99), in: state) == "Task-100")
  }

  @Test func tasksOfAsynciosOwnFunctionsAreNumbered() {
    let trace = TraceBuilder()
    let sleeps = (0..<2).map { _ in trace.task("sleep()", nil).task }
    let wait = trace.task("wait()", nil).task
    var state = LoopState()
    for event in trace.log.events { state.apply(event, log: trace.log) }
    let names = NameBook(log: trace.log)
    #expect((sleeps + [wait]).map { names.task($0, in: state) } == ["sleep()", "sleep()#2", "wait()"])
  }

  @Test(arguments: [
    ("Task-1", true), ("Task-", false), ("Task-x", false), ("Task-12", true), ("task-1", false),
  ])
  func defaultNamesAreTold(name: String, isDefault: Bool) {
    #expect(NameBook.isDefault(name) == isDefault)
  }
}
