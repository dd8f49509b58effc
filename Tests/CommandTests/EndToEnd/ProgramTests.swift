import Canvas
import TestSupport
import Testing

/// A person's own programs, among them those that do not end, and those that mean no good.
struct ProgramTests {
  @Test func editingGoesOnAtTheSamePosition() throws {
    let walk = try Viewing("workers", environment: ["EDITOR": "sed -i 's/^SLEEP_2 = 2/SLEEP_2 = 7/'"])
    try walk.command("goto time:1")
    try walk.waitForRow("worker_2", "sleep 2 s", "1.000 s left")
    let position = try #require(walk.screen.lines[0].split(separator: " ").last?.split(separator: "/").first)
    walk.press("e")
    try walk.waitForRow("worker_2", "sleep 7 s", "6.000 s left")
    try walk.waitForStatus("1.000 s", "\(position)/")
    walk.press("G")
    try walk.waitForStatus("7.000 s", " END ")
    walk.press("q")
    _ = try walk.terminal.waitForExit(within: Viewing.patience)
    try walk.waitForRow("coroviz: your copy of workers is ", "workers.py")
    #expect(walk.terminal.restoreFailures == [])
  }

  @Test func editingOnesOwnFileChangesThatFile() throws {
    let folder = try TemporaryFolder("mine.py", "COUNT = 1\nprint('count is', COUNT)\n")
    let walk = try Viewing(
      "mine.py", environment: ["EDITOR": "sed -i 's/COUNT = 1/COUNT = 5/'"], in: folder)
    walk.press("G")
    try walk.waitForRow("count is 1")
    walk.press("e")
    try walk.waitForRow("count is 5")
    #expect(try TextFile.read(folder.path + "/mine.py") == "COUNT = 5\nprint('count is', COUNT)\n")
    #expect(try walk.quit().exit == .status(0))
    #expect(!walk.screen.shows("your copy"))
  }

  @Test func anEditThatBreaksTheProgramShowsTheError() throws {
    let folder = try TemporaryFolder("mine.py", "x = 1\nprint(x)\n")
    let walk = try Viewing("mine.py", environment: ["EDITOR": "sed -i 's/x = 1/x = = 1/'"], in: folder)
    walk.press("Ge")
    try walk.waitForRow("SyntaxError: invalid syntax")
    #expect(try walk.quit().exit == .status(0))
  }

  @Test func anEditorThatFailsChangesNothing() throws {
    let walk = try Viewing("workers", environment: ["EDITOR": "false"])
    walk.press("t")
    try walk.waitForStatus("tick 1")
    walk.press("e")
    try walk.waitForRow("The editor ended with status 1")
    walk.press("t")
    try walk.waitForStatus("tick 2")
  }

  @Test func anEndlessLoopOfSleepsIsWalkedAndStopped() throws {
    let folder = try TemporaryFolder(
      "endless.py",
      """
      import asyncio
      async def main():
          while True:
              await asyncio.sleep(1)
      asyncio.run(main())

      """)
    let walk = try Viewing("endless.py", in: folder)
    walk.press("ttt")
    try walk.waitForStatus("tick 3")
    walk.press("G")
    try walk.waitForStatus("WORKING")
    walk.press("x")
    try walk.waitForStatus("PAUSED", within: Viewing.answerTime)
    walk.press("T")
    try walk.waitForStatus("PAST", within: Viewing.answerTime)
    walk.press("?")
    try walk.waitForRow("Help", within: Viewing.answerTime)
    walk.press("q")
    try walk.waitUntilGone("Help", within: Viewing.answerTime)
    try walk.command("stop-program")
    try walk.waitForRow("KeyboardInterrupt was raised")
    walk.press("G")
    try walk.waitForStatus(" END ")
    #expect(try walk.quit().notRestored == [])
  }

  @Test func aRunawayLoopAnswersKeysAndCanBeLeft() throws {
    let folder = try TemporaryFolder("spin.py", "x = 0\nwhile True:\n    x += 1\n")
    let walk = try Viewing("spin.py", in: folder)
    walk.press("G")
    try walk.waitForStatus("WORKING")
    walk.press("x")
    try walk.waitForStatus("PAUSED", within: Viewing.answerTime)
    walk.press("s")
    try walk.waitForRow("▶", "x += 1", within: Viewing.answerTime)
    walk.press("G")
    try walk.waitForStatus("WORKING")
    walk.press("q")
    #expect(try walk.terminal.waitForExit(within: Viewing.answerTime) == .status(0))
    #expect(walk.terminal.restoreFailures == [])
  }

  @Test(arguments: [
    "def key(x):\n    while True: pass\nsorted([2, 1], key=key)\n", "sum(range(10**12))\n",
    "import itertools\nall(itertools.repeat(True))\n",
  ])
  func aCallOfBuiltInCodeCanBeStoppedToo(_ source: String) throws {
    let folder = try TemporaryFolder("stuck.py", source)
    let walk = try Viewing("stuck.py", in: folder)
    // A key pressed while the call is stuck ends it, from its second second on; one pressed while it is not goes on.
    var looks = 0
    try walk.terminal.wait("the interrupt", within: Viewing.patience) {
      if looks % 50 == 0 { walk.press("G") }
      looks += 1
      return $0.shows("KeyboardInterrupt")
    }
    #expect(try walk.quit().exit == .status(0))
  }

  @Test func aThousandCallsDeep() throws {
    let folder = try TemporaryFolder(
      "deep.py", "def down(n):\n    if n: down(n - 1)\n    else: print('bottom')\ndown(900)\ndown(2000)\n")
    let walk = try Viewing("deep.py", in: folder)
    try walk.command("goto output:1")
    try walk.waitForRow("bottom")
    try walk.waitForRow("Call chain")
    walk.press(Keys.tab + "jjjkk")
    walk.press("G")
    try walk.waitForRow("RecursionError: maximum recursion")
    #expect(try walk.quit().exit == .status(0))
  }

  @Test func escapeSequencesAreShownNotObeyed() throws {
    let folder = try TemporaryFolder(
      "evil.py",
      #"""
      name = "\x1b[2J\x1b]0;owned\x07\x9b31m\x1b[?1049l"
      print(name + "safe\rmoved\bback\u202etrojan")
      print("a\tb\x00c")

      """#)
    let walk = try Viewing("evil.py", in: folder)
    let clears = walk.screen.clears
    walk.press("G")
    try walk.waitForRow("safe")
    #expect(walk.screen.isAlternate)
    #expect(walk.screen.clears == clears)
    #expect(walk.screen.bells == 0)
    #expect(walk.screen.unknown == [])
    #expect(!walk.screen.text.unicodeScalars.contains("\u{202E}"))
    #expect(walk.screen.lines[0].contains("evil.py"))
    try walk.waitForRow("└──")
  }

  @Test func aLineOfTenMegabytesIsBounded() throws {
    let folder = try TemporaryFolder("long.py", "print('x' * 10_000_000)\nprint('after it')\n")
    let walk = try Viewing("long.py", in: folder)
    walk.press("G")
    try walk.waitForRow("after it")
    try walk.waitForRow("└──")
    walk.press("g")
    try walk.waitForStatus("START", within: Viewing.answerTime * 2)
    #expect(walk.terminal.transcript.count < 400_000)
    #expect(try walk.quit().exit == .status(0))
  }

  @Test func aProgramThatCannotRunShowsWhy() throws {
    let folder = try TemporaryFolder("bad.py", "def f(:\n")
    let walk = try Viewing("bad.py", in: folder)
    walk.press("G")
    try walk.waitForRow("SyntaxError: invalid syntax")
    #expect(try walk.quit().exit == .status(0))
  }

  @Test func aProgramGetsItsArguments() throws {
    let folder = try TemporaryFolder("args.py", "import sys\nprint(sys.argv)\n")
    let walk = try Viewing("args.py", "-x", "two words", in: folder)
    walk.press("G")
    try walk.waitForRow("['args.py', '-x', 'two words']")
  }

  @Test func aGeneratorThatBeginsStandsOnItsDefinition() throws {
    let walk = try Viewing("interleaving")
    walk.press("n")
    try walk.waitForRow("▶", "def coroutine_a():", "coroutine_a")
    walk.press("n")
    try walk.waitForRow("▶", "def coroutine_b():", "coroutine_b")
    try walk.waitForRow("◌", "coroutine_a", "suspended")
  }

  @Test func generatorExpressionsTakeNoTurns() throws {
    let walk = try Viewing("two_lists")
    walk.press("n")
    try walk.waitForRow("▶", "def work(name, waits", "work work#2 work#3")
    walk.press("n")
    try walk.waitForRow("▶", "work#2", "running")
    #expect(!walk.screen.shows("<genexpr>"))
  }

  @Test func aGeneratorProgramListsItsCoroutines() throws {
    let walk = try Viewing("producer_consumer")
    try walk.command("goto output:2")
    try walk.waitForRow("Coroutines")
    try walk.waitForRow("consumer", "running")
    walk.press("n")
    try walk.waitForRow("200 OK")
    walk.press("G")
    try walk.waitForRow("consumer", "closed")
  }
}
