import Recording
import TestSupport
import Testing
import Timeline
import TraceModel

/// Recordings from someone who means harm: refused, or opened without harm.
@Suite struct HostileTests {
  /// A recording whose program has begun, and these lines.
  private func read(
    _ lines: String..., limits: RecordingLimits = .standard
  ) throws(RecordingError) -> RecordedWalk {
    let begin = #"""
      {"t":"header","format":"coroviz-recording","version":1,"minReader":1,"id":"0","tool":"x","created":"","program":{"name":"p","seed":"0"}}
      {"t":"source","name":"../../p.py","text":"pass\n"}
      {"t":"text","id":1,"s":"f"}
      {"t":"code","id":0,"name":1,"kind":"coroutine","line":1}
      {"t":"ev","seq":1,"kind":"programStarted"}

      """#
    return try RecordingReader.read(
      bytes: Array((begin + lines.joined(separator: "\n") + "\n").utf8), limits: limits)
  }

  private func event(_ rest: String, _ number: Int = 2) -> String {
    #"{"t":"ev","seq":\#(number),"kind":\#(rest)}"#
  }

  @Test func theBeginningIsGood() throws {
    let walk = try read(event(#""loopCreated""#))
    #expect(walk.log.count == 2)
    #expect(walk.source.fileName == "p.py")
  }

  @Test(arguments: [
    #""turnBegan","handle":0"#, #""turnBegan","handle":1e9"#, #""turnBegan","handle":-1"#, #""turnBegan""#,
    #""handleScheduled","handle":1,"what":{"callback":1}"#,
    #""handleScheduled","handle":0,"what":{"step":0}"#,
    #""handleScheduled","handle":0,"what":{"callback":2}"#,
    #""handleScheduled","handle":4294967295,"what":{"callback":1}"#,
    #""taskCreated","task":1,"name":1"#, #""taskCreated","task":0,"name":7"#,
    #""taskCreated","task":0,"name":1,"coroutine":0"#, #""taskCreated","task":0,"name":1,"creator":0"#,
    #""taskFinished","task":0,"outcome":"cancelled""#, #""coroutineCreated","coroutine":0,"code":1"#,
    #""coroutineResumed","coroutine":0"#, #""delegationBegan","outer":0,"inner":1"#,
    #""futureFinished","future":0,"outcome":{"returned":null}"#, #""futureCreated","future":1"#,
    #""resourceCreated","resource":1000000000,"what":"lock""#,
    #""resourceChanged","resource":0,"state":"condition""#,
    #""threadStarted","thread":0,"name":1"#, #""threadStarted","thread":2,"name":1"#,
    #""threadStarted","thread":1,"name":2"#, #""threadEntered","thread":1"#, #""threadEntered""#,
    #""threadLeft""#, #""threadLeft","why":"bored""#, #""threadLeft","why":"sleep""#,
    #""clockJumped","to":-1"#, #""clockJumped","to":1e999"#, #""clockJumped","to":"inf""#,
    #""clockJumped","to":"nan""#,
    #""clockJumped","to":NaN"#, #""clockJumped","to":Infinity"#, #""clockBlocked","from":0"#,
    #""lineReached","line":0"#, #""lineReached","line":-5"#, #""lineReached","line":2147483648"#,
    #""lineReached","line":1.5"#, #""lineReached","line":"1""#, #""lineReached","line":01"#,
    #""lineReached","line":1,"line":2"#, #""lineReached","line":1,"vars":{}"#,
    #""lineReached","line":1,"vars":[1]"#,
    #""lineReached","line":1,"vars":[[9,1]]"#, #""lineReached","line":1,"vars":[[1,{"r":9}]]"#,
    #""lineReached","line":1,"vars":[[1,[2]]]"#,
    #""lineReached","line":1,"vars":[[1,99999999999999999999e999]]"#,
    #""textWritten","stream":"stdin","text":1"#, #""textWritten","stream":"stdout","text":2"#,
    #""tickBegan","number":4294967296"#, #""unheardOf""#, #""programEnded","status":99999999999"#,
    #""lineReached","line":1,"x":"\#u{1}""#, #""lineReached","line":1,"x":"\q""#,
    #""lineReached","line":1,"x":"\u12g4""#,
    #""lineReached","line":1,"x":tru"#, #""lineReached","line":1,"x":.5"#,
    #""lineReached","line":1,"x":[1,]"#,
    #""lineReached","line":1,"x":{"a"}"#, #""lineReached","line":1} {"#, #""lineReached","line":1,"vt":-0.5"#,
    #""lineReached","line":1,"vt":"soon""#,
  ])
  func anEventThatCannotBeIsRefused(_ fields: String) {
    let error = #expect(throws: RecordingError.self) { try read(event(fields)) }
    #expect(error?.place?.line == 6, "\(String(describing: error))")
  }

  @Test func numbersOfEventsFollowEachOther() {
    for number in [0, 1, 3, -2] {
      #expect(throws: RecordingError.self) { try read(event(#""loopCreated""#, number)) }
    }
    #expect(throws: RecordingError.self) {
      try read(event(#""programEnded","status":0"#), event(#""loopCreated""#, 3))
    }
  }

  @Test(arguments: [
    #"{"t":"text","id":3,"s":"gap"}"#, #"{"t":"text","id":2,"s":"f"}"#, #"{"t":"text","id":2,"s":"\ud83d"}"#,
    #"{"t":"text","id":2,"s":"a","part":2}"#, #"{"t":"code","id":2,"name":1,"kind":"function","line":1}"#,
    #"{"t":"code","id":1,"name":5,"kind":"function","line":1}"#,
    #"{"t":"code","id":1,"name":1,"kind":"x","line":1}"#,
    #"{"t":"header","format":"coroviz-recording","version":1,"minReader":1,"id":"","tool":"","created":"","program":{"name":"","seed":"0"}}"#,
    #"{"t":"source","name":"q","text":""}"#, #"{"t":"nav","wall":0,"to":2}"#,
    #"{"t":"nav","wall":-1,"to":0}"#,
    #"{"t":"nav","wall":9223372036854775807,"to":0}"#,
    #"{"t":"note","wall":0,"id":"a","rev":0,"at":0,"text":""}"#,
    #"{"t":"note","wall":0,"id":"a","rev":1,"at":5,"text":""}"#,
    #"{"t":"marker","wall":0,"id":"a","rev":1,"at":0}"#,
    #"{"t":"answer","wall":0,"at":0,"question":"","choice":"","right":1}"#,
    #"{"t":"end","events":5,"lines":1,"sha256":""}"#, "null", "[]", "7", #""text""#, "{", "", #"{"t":1}"#,
    #"{"x":"ev"}"#,
  ])
  func aRecordThatCannotBeIsRefused(_ line: String) {
    let error = #expect(throws: RecordingError.self) { try read(line) }
    #expect(error?.place?.line == 6, "\(String(describing: error))")
  }

  @Test func nestingIsBounded() throws {
    for bracket in ["[", #"{"a":"#] {
      let deep = String(repeating: bracket, count: 200_000)
      #expect(throws: RecordingError.self) { try read(#"{"t":"x","a":"# + deep) }
    }
    let fine = String(repeating: "[", count: 30) + String(repeating: "]", count: 30)
    _ = try read(#"{"t":"x","a":"# + fine + "}")
  }

  @Test func linesTextsAndNotesAreBounded() {
    let long = String(repeating: "x", count: 1 << 20)
    #expect(throws: RecordingError.self) { try read(#"{"t":"x","a":""# + long + "\"}") }
    let note = #"{"t":"note","wall":0,"id":"a","rev":1,"at":0,"text":""# + long.dropLast(1_000) + "\"}"
    #expect(throws: RecordingError.self) { try read(note) }
    var limits = RecordingLimits()
    limits.textBytes = 20
    #expect(throws: RecordingError.self) {
      try read(#"{"t":"text","id":2,"s":"12345678901234567890"}"#, limits: limits)
    }
  }

  @Test func numbersOfThingsAreBounded() {
    var limits = RecordingLimits()
    limits.events = 1
    #expect(throws: RecordingError.self) { try read(event(#""loopCreated""#), limits: limits) }
    limits = RecordingLimits()
    limits.annotations = 1
    let note = #"{"t":"note","wall":0,"id":"a","rev":1,"at":0,"text":""}"#
    #expect(throws: RecordingError.self) { try read(note, note, limits: limits) }
    limits.moves = 0
    let move = #"{"t":"nav","wall":0,"to":0}"#
    #expect(throws: RecordingError.self) { try read(move, move, limits: limits) }
    let keys = (0..<70).map { "\"k\($0)\":0" }.joined(separator: ",")
    #expect(throws: RecordingError.self) { try read(#"{"t":"x","# + keys + "}") }
  }

  @Test func coroutinesThatWaitInACircleAreRefused() {
    let made = (0..<3).map { event(#""coroutineCreated","coroutine":\#($0),"code":0"#, 2 + $0) }
    let waits = (0..<3).map { event(#""delegationBegan","outer":\#($0),"inner":\#(($0 + 1) % 3)"#, 5 + $0) }
    let lines = (made + waits).joined(separator: "\n")
    let error = #expect(throws: RecordingError.self) { try read(lines) }
    #expect(error?.problem.contains("circle") == true)
  }

  /// Tasks that wait for each other are a deadlock, which there are programs for; and counts are only shown.
  @Test func largeCountsAndCirclesOfTasksAreHarmless() throws {
    let tasks = (0..<2).map { event(#""taskCreated","task":\#($0),"name":1"#, 2 + $0) }
    let waits = (0..<2).map { event(#""taskSuspended","task":\#($0),"reason":{"task":\#(1 - $0)}"#, 4 + $0) }
    let rest = [
      event(#""roundFixed","count":4294967295"#, 6), event(#""tickBegan","number":4294967295"#, 7),
      event(#""resourceCreated","resource":0,"what":"queue""#, 8),
      event(#""resourceChanged","resource":0,"state":{"items":4294967295,"capacity":4294967295}"#, 9),
      event(#""clockJumped","to":1e308"#, 10), event(#""lineReached","line":2147483647"#, 11),
      event(#""deadlockDetected""#, 12),
    ]
    let walk = try read((tasks + waits + rest).joined(separator: "\n"))
    let state = History(RecordedProgram(walk)).state(at: walk.log.count)
    #expect(state.isDeadlocked)
    #expect(!state.diagnostics().isEmpty)
  }
}
