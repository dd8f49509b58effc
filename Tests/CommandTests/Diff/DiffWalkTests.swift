import Canvas
import Story
import TestSupport
import Testing
import Timeline
import TraceModel

@testable import CorovizCommands
@testable import Viewer

/// Two walks side by side, without a terminal.
enum DiffWalks {
  static func open(
    _ left: String, _ right: String, settings: [ProgramSetting] = [],
    size: Size = Size(width: 100, height: 30),
    language: Language = .english
  ) throws -> DiffViewer {
    let sources = Pair(
      try ProgramSource(left), try ProgramSource(right, settings: settings))
    let programs = sources.map { ViewerProgram($0, producer: $0.producer(seed: 0)) }
    return DiffViewer(programs, size: size, options: ViewerOptions(language: language))
  }

  static let pairs = [
    ("crawler_sequential", "crawler"), ("crawler", "crawler_tasks"), ("interleaving", "lock"),
    ("deadlock", "workers"), ("work_queue", "work_queue_generators"), ("wait_five", "cancellation"),
  ]
}

extension DiffViewer {
  /// Goes a way to its end.
  func go(_ move: DiffMove) {
    begin(move)
    finish()
  }

  /// Presses keys, each to its end.
  func type(_ keys: Key...) {
    for key in keys {
      _ = press(key, now: 0)
      finish()
    }
  }

  var outputs: Pair<Int> { sides.map(\.state.loop.output.count) }

  func output(_ side: ComparedSide) -> [String] {
    sides[side].state.loop.output.map { sides[side].history.log.text($0.text) }
  }
}

/// Both walks show the same virtual time, or their ends.
struct DiffTimeTests {
  private func check(_ diff: DiffViewer, _ what: Comment) {
    for side in ComparedSide.allCases {
      let loop = diff.sides[side].state.loop
      let isEnd = if case .ended = loop.program { true } else { false }
      if isEnd {
        #expect(!ClockIndex.isBefore(diff.state.time, loop.now.seconds), what)
      } else {
        #expect(!ClockIndex.isBefore(loop.now.seconds, diff.state.time), what)
        #expect(!ClockIndex.isBefore(diff.state.time, loop.now.seconds), what)
      }
      #expect(diff.positions[side] <= diff.tracks[side].settled(at: diff.state.time), what)
    }
  }

  @Test(arguments: DiffWalks.pairs)
  func afterAnyMove(_ left: String, _ right: String) throws {
    let diff = try DiffWalks.open(left, right)
    check(diff, "at the start")
    var random = Random(seed: 7)
    let keys: [Key] = [
      .right, .right, .right, .left, .left, "n", "N", "s", "S", "t", "T", ".", ",", .pageDown, .pageDown,
      .pageUp, "d",
      "D", .tab, "x", "X", "f", "F", "G", "g",
    ]
    for step in 0..<150 {
      let key = keys[random.below(keys.count)]
      diff.type(key)
      check(diff, "\(left) \(right), step \(step): \(key)")
    }
    _ = diff.press(":", now: 0)
    for letter in "time:1.5" { _ = diff.press(.character(letter), now: 0) }
    diff.type(.enter)
    check(diff, "after :time")
    #expect(diff.state.time == 1.5 || diff.isAtEnd)
  }

  /// Stepping reaches everything: no stop of either side is passed over, and the way back is the way there.
  @Test(arguments: DiffWalks.pairs.prefix(3))
  func stepsForwardAndBack(_ left: String, _ right: String) throws {
    let diff = try DiffWalks.open(left, right)
    var places = [diff.positions]
    var seen = Pair<Set<Int>>([0], [0])
    for _ in 0..<2_000 where !diff.isAtEnd {
      let before = diff.state.time
      diff.go(.steps(.stop, 1))
      #expect(diff.state.time >= before)
      places.append(diff.positions)
      for side in ComparedSide.allCases { seen[side].insert(diff.positions[side]) }
    }
    #expect(diff.isAtEnd)
    for side in ComparedSide.allCases {
      let history = diff.tracks[side].history
      let stops = (1...history.count).filter { history.isStop(at: $0 - 1) }
      #expect(stops.filter { !seen[side].contains($0) } == [])
    }
    var steps = 0
    while diff.positions != Pair(0, 0), steps < 3_000 {
      let before = diff.positions
      diff.go(.steps(.stop, -1))
      #expect(diff.positions.left <= before.left && diff.positions.right <= before.right)
      #expect(diff.positions != before || diff.state.time == 0)
      steps += 1
    }
    #expect(steps == places.count - 1 || steps == places.count)
  }

  @Test func momentsAreThoseOfBoth() throws {
    let diff = try DiffWalks.open("crawler_sequential", "crawler")
    var times: [Double] = []
    var outputs: [Pair<Int>] = []
    for _ in 0..<7 {
      diff.go(.moments(1))
      times.append(diff.state.time)
      outputs.append(diff.outputs)
    }
    #expect(times == [0, 1, 2, 3, 4, 6, 10])
    #expect(outputs.map(\.left) == [1, 3, 3, 5, 5, 7, 9])
    #expect(outputs.map(\.right) == [4, 5, 6, 7, 9, 9, 9])
    diff.go(.moments(1))
    #expect(diff.focused.state.message == .atEnd)
    diff.go(.moments(-6))
    #expect(diff.state.time == 0)
    diff.go(.moments(-1))
    #expect(diff.positions == Pair(0, 0))
  }

  @Test func betweenTwoMomentsTheClocksGoOn() throws {
    let diff = try DiffWalks.open("crawler_sequential", "crawler")
    diff.go(.time(2.5))
    #expect(diff.sides.left.state.loop.now.seconds == 2.5)
    #expect(diff.output(.left).last == "crawling url_2\n")
    #expect(diff.output(.right).last == "OK url_2\n")
    diff.go(.time(5))
    #expect(diff.sides.right.state.loop.now.seconds == 4)
    diff.go(.time(99))
    #expect(diff.isAtEnd)
    #expect(diff.state.time == 10)
  }

  @Test func oneSidesWayIsFollowedByTheOther() throws {
    let diff = try DiffWalks.open("crawler_sequential", "crawler")
    diff.type(.tab)
    _ = diff.press(":", now: 0)
    for letter in "goto output:6" { _ = diff.press(.character(letter), now: 0) }
    diff.type(.enter)
    #expect(diff.state.focus == .right)
    #expect(diff.output(.right).last == "OK url_2\n")
    #expect(diff.state.time == 2)
    #expect(diff.sides.left.state.loop.now.seconds == 2)
    #expect(diff.output(.left).last == "crawling url_2\n")
  }
}

/// Differences, as the keys go to them.
struct DiffDifferenceTests {
  @Test func theFirstDifferenceAndOn() throws {
    let diff = try DiffWalks.open("crawler_sequential", "crawler")
    diff.type("d")
    #expect(diff.state.time == 0)
    #expect(diff.output(.right).last == "crawling url_2\n")
    #expect(diff.output(.left) == ["crawling url_1\n"])
    #expect(
      diff.focused.state.message?.text(in: .english)
        == "They differ at 0.000 s: only crawler prints \"crawling url_2\"."
    )
    var times = [diff.state.time]
    for _ in 0..<6 {
      diff.type("d")
      times.append(diff.state.time)
    }
    #expect(times == [0, 1, 2, 3, 4, 6, 10])
    diff.type("d")
    #expect(diff.focused.state.message == .noMoreDifferences)
    diff.type("D", "D")
    #expect(diff.state.time == 4)
    diff.type("g", "D")
    #expect(diff.focused.state.message == .noDifferenceBefore)
  }

  @Test func whatHasChangedStaysMarkedWhenTheWindowChanges() throws {
    let diff = try DiffWalks.open("crawler_sequential", "crawler")
    diff.type("d")
    for size in [Size(width: 120, height: 40), Size(width: 80, height: 24)] {
      #expect(DiffScreen.frame(diff).text.contains("• 0.000 C crawl_page"))
      diff.resize(to: size)
    }
    #expect(DiffScreen.frame(diff).text.contains("• 0.000 C crawl_page"))
  }

  @Test func aSettingIsFoundWhereItFirstMatters() throws {
    let setting = ProgramSetting(name: "SLEEP_2", value: "5")
    let diff = try DiffWalks.open("workers", "workers", settings: [setting])
    diff.type("d")
    #expect(diff.state.time == 0)
    let message = try #require(diff.focused.state.message?.text(in: .english))
    #expect(message.contains("worker_2 sleeps for 2 seconds"))
    #expect(message.contains("worker_2 sleeps for 5 seconds"))
    #expect(message.contains(": worker_2 sleeps") && !message.contains(".;"), "\(message)")
    diff.type("d")
    #expect(diff.state.time == 2)
  }

  @Test func twiceTheSameHasNone() throws {
    let diff = try DiffWalks.open("workers", "workers")
    diff.type("d")
    #expect(diff.focused.state.message == .noDifference)
    #expect(diff.positions == Pair(0, 0))
  }
}

/// Keys of a diff that are not ways.
struct DiffKeyTests {
  @Test func whatMakesSenseForOneProgramOnlyIsRefused() throws {
    let diff = try DiffWalks.open("workers", "crawler")
    for key: Key in ["e", "L", "a", "m", "R", "Q", .control("r")] {
      _ = diff.press(key, now: 0)
      #expect(diff.focused.state.message == .diffRefused, "\(key)")
      #expect(diff.focused.state.overlay == nil, "\(key)")
    }
  }

  @Test func helpOpensAndCloses() throws {
    let diff = try DiffWalks.open("workers", "crawler")
    diff.type("?")
    #expect(DiffScreen.frame(diff).text.contains("To the next thing that only one side does"))
    diff.type(.pageDown, .escape)
    #expect(diff.state.helpScroll == nil)
    #expect(diff.positions == Pair(0, 0))
  }

  @Test func optionsHoldForBoth() throws {
    let diff = try DiffWalks.open("workers", "crawler")
    diff.type(.tab, ":", "l", "a", "n", "g", " ", "z", "h", .enter)
    #expect(diff.sides.left.state.options.language == .chinese)
    #expect(diff.sides.right.state.options.language == .chinese)
    diff.type("z")
    #expect(diff.sides.left.state.zoomed == .source)
    #expect(diff.sides.right.state.zoomed == .source)
  }

  @Test func aCountRepeats() throws {
    let diff = try DiffWalks.open("crawler_sequential", "crawler")
    diff.type("3", .pageDown)
    #expect(diff.state.time == 2)
    diff.type("2", .right)
    #expect(diff.state.time == 3)
  }

  @Test func playingStepsBoth() throws {
    let diff = try DiffWalks.open("crawler_sequential", "crawler")
    let screen = ScriptedScreen(
      size: Size(width: 100, height: 30),
      script: [.key("+"), .key("+"), .key("+"), .key("+"), .key(" ")] + Array(repeating: .pause, count: 2_000)
    )
    var time = 0
    let loop = DiffLoop(
      screen: screen, diff: diff,
      clock: {
        time += 10; return time
      }
    ) { _, _ in }
    _ = loop.run()
    #expect(diff.isAtEnd)
    #expect(!diff.state.playback.isPlaying)
    #expect(screen.lastText.contains("crawler_sequential takes 10 s, crawler 4 s"))
  }

  @Test func aWayThroughAProgramWithoutEndIsStoppedByAKey() throws {
    let folder = try TemporaryFolder("spin.py", "while True: pass\n")
    let diff = try DiffWalks.open(folder.path + "/spin.py", "workers")
    let screen = ScriptedScreen(
      size: Size(width: 100, height: 30),
      script: [.key("G"), .pause, .pause, .key("x"), .pause, .key("d"), .pause, .pause, .key("q")])
    var time = 0
    let loop = DiffLoop(
      screen: screen, diff: diff,
      clock: {
        time += 10; return time
      }
    ) { _, _ in }
    #expect(loop.run() == nil)
    #expect(!diff.isAtEnd)
  }
}

/// The picture of a diff.
struct DiffScreenTests {
  @Test(arguments: [(80, 24), (100, 30), (160, 45), (200, 50), (60, 40)], Language.allCases)
  func golden(_ size: (Int, Int), _ language: Language) throws {
    let diff = try DiffWalks.open(
      "crawler_sequential", "crawler", size: Size(width: size.0, height: size.1), language: language)
    diff.finish()
    diff.go(.moments(3))
    let name = "diff-crawler-\(size.0)x\(size.1)-\(language == .english ? "en" : "zh").txt"
    #expect(Snapshot.mismatch(DiffScreen.frame(diff).text, name, testFile: Self.folder) == nil)
  }

  @Test func goldenInASCIIWithASetting() throws {
    let setting = ProgramSetting(name: "SLEEP_2", value: "5")
    let diff = try DiffWalks.open("workers", "workers", settings: [setting])
    diff.sides.left.state.options.isASCII = true
    diff.shareOptions(of: .left)
    diff.finish()
    diff.go(.moments(3))
    let frame = DiffScreen.frame(diff)
    #expect(Snapshot.mismatch(frame.text, "diff-workers-100x30-ascii.txt", testFile: Self.folder) == nil)
  }

  /// The folder `Snapshots` is that of all command tests.
  private static var folder: String { #filePath.replacing("/Diff/", with: "/") }

  @Test(arguments: [(78, 9), (39, 50), (60, 15), (1, 1), (200, 8)])
  func whereThereIsNoRoomItSaysSo(_ columns: Int, _ rows: Int) throws {
    let diff = try DiffWalks.open("workers", "crawler", size: Size(width: columns, height: rows))
    let text = DiffScreen.frame(diff).text
    #expect(columns < 40 || text.contains("Two walks need 80x10, have \(columns)x\(rows)"), "\(text)")
    diff.type("d", "G", "?")
    _ = DiffScreen.frame(diff)
  }

  @Test func everySizeIsDrawn() throws {
    let diff = try DiffWalks.open("crawler_sequential", "crawler")
    diff.go(.moments(4))
    for columns in stride(from: 1, through: 210, by: 11) {
      for rows in stride(from: 1, through: 60, by: 7) {
        let size = Size(width: columns, height: rows)
        diff.resize(to: size)
        #expect(DiffScreen.frame(diff).size == size)
        diff.state.helpScroll = rows % 2 == 0 ? 0 : nil
      }
    }
  }
}
