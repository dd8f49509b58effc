import Canvas
import TestSupport
import Testing

/// `coroviz diff` in a pseudo-terminal.
struct DiffEndToEndTests {
  @Test func theLessonOfTheCrawlers() throws {
    let walk = try Viewing("diff", "crawler_sequential", "crawler", "--lang", "en")
    walk.press(Keys.pageDown)
    try walk.waitForRow("0.000 crawling url_1", "crawling url_1")
    walk.press(Keys.pageDown)
    try walk.waitForStatus("coroviz diff", "1.000 s")
    try walk.waitForRow("1.000 crawling url_2")
    try walk.waitForRow("1.000 B crawl_page    OK url_1")
    walk.press(Keys.pageDown)
    try walk.waitForStatus("2.000 s", "crawler_sequential: nothing until 3.000 s")
    walk.press("G")
    try walk.waitForStatus("10.000 s", "crawler_sequential takes 10 s, crawler 4 s")
    walk.press("gd")
    try walk.waitForRow("They differ at 0.000 s", "crawler prints \"crawling url_2\"")
    walk.terminal.resize(Size(width: 60, height: 15))
    try walk.waitForRow("Two walks need 80x10, have 60x15")
    walk.terminal.resize(Size(width: 160, height: 45))
    try walk.waitForRow("┐ ┌")
    let end = try walk.quit()
    #expect(end.exit == .status(0))
    #expect(end.notRestored.isEmpty)
  }

  @Test func aPictureIsWritten() throws {
    let folder = try TemporaryFolder()
    let walk = try Viewing("diff", "workers", "--set-b", "SLEEP_2=5", "--lang", "en", in: folder)
    try walk.waitForRow("workers", "workers  SLEEP_2=5")
    walk.press("?")
    try walk.waitForRow("To the next thing that only one side does")
    walk.press(Keys.escape)
    try walk.waitUntilGone("To the next thing that only one side does")
    try walk.command("write both.svg")
    try walk.waitForRow("Written: both.svg")
    #expect(
      try TextFile.read(folder.path + "/both.svg").contains("<title>coroviz diff workers workers SLEEP_2=5"))
    #expect(try walk.quit().exit == .status(0))
  }

  @Test func aProgramWithoutEndAnswers() throws {
    let folder = try TemporaryFolder("spin.py", "while True: pass\n")
    let walk = try Viewing("diff", "spin.py", "workers", "--lang", "en", in: folder)
    walk.press("G")
    try walk.waitForStatus("WORKING")
    walk.press("x")
    try walk.terminal.wait("the answer", within: Viewing.answerTime) { !$0.lines[0].contains("WORKING") }
    #expect(try walk.quit().exit == .status(0))
  }
}
