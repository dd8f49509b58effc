import Canvas
import TestSupport
import Testing

/// Menu, help, command line, languages, and terminals that can do less.
struct ScreenTests {
  @Test func withoutArgumentsAMenuOpens() throws {
    let walk = try Viewing(waitsFor: "Two workers and the event loop")
    try walk.waitForRow("workers")
    walk.press("j" + Keys.enter)
    try walk.waitForRow("generator_steps.py")
    walk.press("L")
    try walk.waitForRow("crawler")
    walk.press("/dead")
    walk.press(Keys.enter)
    walk.press(Keys.enter)
    try walk.waitForRow("deadlock.py")
    #expect(try walk.quit().exit == .status(0))
  }

  @Test func theFirstPictureSaysWhatToPress() throws {
    let walk = try Viewing("workers", waitsFor: "? shows all keys")
    try walk.waitForRow("Right and Left step forward and back")
    walk.press(Keys.right)
    try walk.waitUntilGone("Right and Left step")
    try walk.waitForStatus("1/")
  }

  @Test func helpListsTheKeys() throws {
    let walk = try Viewing("workers")
    walk.press("?")
    try walk.waitForRow("Help")
    try walk.waitForRow("Forward one turn")
    walk.press(Keys.escape)
    try walk.waitUntilGone("Forward one turn")
    walk.press(Keys.f1)
    try walk.waitForRow("Help")
  }

  @Test func conceptsAreExplained() throws {
    let walk = try Viewing("workers")
    walk.press("i")
    try walk.waitUntilGone("no timer is set")
    walk.press(Keys.escape)
    try walk.waitForRow("no timer is set")
  }

  @Test func theCommandLine() throws {
    let walk = try Viewing("workers")
    try walk.command("goto turn:3")
    try walk.waitForStatus("turn 3")
    try walk.command("tick:5")
    try walk.waitForStatus("tick 5")
    try walk.command("10%")
    try walk.waitForStatus("PAST")
    try walk.command("goto nowhere")
    try walk.waitForRow("\"nowhere\" is no position.")
    try walk.command("frobnicate")
    try walk.waitForRow("There is no command \"frobnicate\"")
    try walk.command("lang zh")
    try walk.waitForRow("源码")
    try walk.waitForRow("就绪")
    try walk.command("lang en")
    try walk.waitForRow("Ready")
    try walk.command("ascii on")
    try walk.waitForRow("+ Ready - ")
    try walk.command("ascii off")
    try walk.waitForRow("├ Ready ─")
    try walk.command("open lock")
    try walk.waitForRow("lock.py")
    try walk.command("quit")
    #expect(try walk.terminal.waitForExit(within: Viewing.patience) == .status(0))
  }

  @Test func aPictureIsWritten() throws {
    let folder = try TemporaryFolder()
    let walk = try Viewing("workers", in: folder)
    try walk.command("goto time:1")
    try walk.waitForStatus("1.000 s")
    try walk.command("write picture.txt")
    try walk.waitForRow("Written: picture.txt")
    let picture = try TextFile.read(folder.path + "/picture.txt").split(separator: "\n")
    #expect(picture.count == 30)
    #expect(picture[1..<28].map(String.init) == Array(walk.screen.lines[1..<28]))
    try walk.command("write /nowhere/picture.svg")
    try walk.waitForRow("can't write /nowhere/picture.svg")
  }

  @Test func chinese() throws {
    let walk = try Viewing(
      "workers", environment: ["LC_ALL": "", "LANG": "zh_CN.UTF-8", "LC_CTYPE": "C.UTF-8"],
      waitsFor: "开头")
    try walk.command("goto time:1")
    try walk.waitForStatus("第 3 轮", "1.000 秒", "已暂停")
    try walk.waitForRow("worker_2", "sleep 2 秒", "▰▰▱▱")
    try walk.waitForRow("1 秒过去了")
    walk.press("?")
    try walk.waitForRow("帮助")
    walk.press(Keys.escape)
    try walk.waitUntilGone("帮助")
    walk.press("G")
    try walk.waitForRow("程序耗时2.0s")
  }

  @Test func asciiOnly() throws {
    let walk = try Viewing("workers", "--ascii")
    walk.press("tt")
    try walk.waitForStatus("tick 2")
    try walk.waitForRow("+ Ready - ")
    #expect(!walk.screen.text.unicodeScalars.contains { (0x2010..<0x2E80).contains($0.value) })
  }

  @Test func aLocaleWithoutUnicodeGetsASCII() throws {
    let walk = try Viewing("workers", environment: ["LC_ALL": "C"])
    walk.press("tt")
    try walk.waitForStatus("tick 2")
    try walk.waitForRow("+ Ready - ")
    #expect(walk.screen.text.utf8.allSatisfy { $0 < 128 })
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "vt100"], ["NO_COLOR": ""]])
  func colours(_ environment: [String: String]) throws {
    let walk = try Viewing("workers", environment: environment)
    walk.press("tt")
    try walk.waitForStatus("tick 2")
    try walk.waitForRow("worker_2", "starts")
    let usesColour = String(decoding: walk.terminal.transcript, as: UTF8.self).contains(
      /\u{1B}\[[0-9;]*[34]8;5;/)
    #expect(usesColour == (environment["NO_COLOR"] == ""))
    #expect(try walk.quit().notRestored == [])
  }

  @Test func highContrastDrawsItsOwnPage() throws {
    let walk = try Viewing("workers", "--contrast")
    walk.press("tt")
    try walk.waitForStatus("tick 2")
    try walk.waitForRow("worker_2", "starts")
    let output = String(decoding: walk.terminal.transcript, as: UTF8.self)
    #expect(output.contains("48;5;16"), "black is drawn behind the text")
    #expect(!output.contains(/\u{1B}\[(0;)?2[;m]/), "nothing is faint")
    #expect(try walk.quit().notRestored == [])
  }

  @Test func zoomFocusAndPanels() throws {
    let walk = try Viewing("workers")
    walk.press("z")
    try walk.waitUntilGone("Timers")
    walk.press("z")
    try walk.waitForRow("Timers")
    try walk.command("show timeline")
    try walk.waitForRow("▸ Timeline")
    walk.press(Keys.tab)
    try walk.waitUntilGone("▸ Timeline")
  }

  @Test func pastedTextIsNotTypedAsKeys() throws {
    let walk = try Viewing("workers")
    walk.press(Keys.paste("qqq ttt"))
    try walk.waitForRow("Pasted text was ignored.")
    #expect(walk.terminal.exit == nil)
  }
}
