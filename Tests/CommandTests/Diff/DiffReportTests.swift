import TestSupport
import Testing

/// `coroviz diff --plain`: two columns, totals, the first difference, and diff's exit status.
struct DiffReportTests {
  private static var folder: String { #filePath.replacing("/Diff/", with: "/") }

  @Test(arguments: ["en", "zh"])
  func theLessonOfTheCrawlers(_ language: String) throws {
    let run = try coroviz("diff", "--plain", "--lang", language, "crawler_sequential", "crawler")
    #expect(run.status == 1)
    #expect(run.errors == "")
    let name = "diff-plain-crawler-\(language).txt"
    #expect(Snapshot.mismatch(run.output, name, testFile: Self.folder) == nil)
  }

  @Test func withoutATerminalItIsTheReport() throws {
    let run = try coroviz("diff", "--lang", "en", "crawler", "crawler_tasks")
    #expect(run.status == 0)
    #expect(run.output.hasSuffix("No difference: both do the same at the same times.\n"))
  }

  @Test func oneProgramWithTwoSettings() throws {
    let run = try coroviz("diff", "workers", "--lang", "en", "--set-b", "SLEEP_2=5", "--set", "SLEEP_1=3")
    #expect(run.status == 1)
    #expect(run.output.contains("workers SLEEP_1=3                   workers SLEEP_1=3 SLEEP_2=5"))
    #expect(run.output.contains("in all     3 s, 13 turns, 3 tasks              5 s, 14 turns, 3 tasks"))
    #expect(run.output.contains("worker_2 sleeps for 5 seconds"))
    #expect(try coroviz("diff", "workers", "--set-a", "SLEEP_2=5", "--set-b", "SLEEP_2=5").status == 0)
    #expect(
      try coroviz("diff", "workers", "--set", "SLEEP_2=5", "--set-b", "SLEEP_2=2").output.contains(
        "5 s, 14 turns"))
  }

  @Test func onePictureIsDrawnWithoutATerminal() throws {
    let folder = try TemporaryFolder()
    let run = try coroviz(
      "diff", "crawler_sequential", "crawler", "--lang", "en", "--at", "time:2", "--size", "100x30", "-o",
      "both.txt",
      in: folder)
    #expect(run.status == 0)
    #expect(run.output == "")
    let drawn = try TextFile.read(folder.path + "/both.txt")
    #expect(drawn.hasPrefix(" coroviz diff   2.000 s   crawler_sequential: nothing until 3.000 s\n"))
    #expect(drawn.contains("2.000 C crawl_page#2  OK url_2"))
    let none = try coroviz("diff", "workers", "crawler", "-o", "/nosuch/x.svg")
    #expect(none.status == 2)
    #expect(none.errors == "coroviz: can't write /nosuch/x.svg: no such file or directory\n")
    #expect(try coroviz("diff", "workers", "crawler", "--at", "turn:3").status == 2)
  }

  @Test func troubleHasStatusTwo() throws {
    for arguments in [
      ["diff", "workers"], ["diff"], ["diff", "workers", "nosuch"], ["diff", "missing.py", "workers"],
      ["diff", "workers", "crawler", "--set", "SLEEP_2=5"], ["diff", "workers", "--set-b", "SLEEP_2"],
    ] {
      let run = try ProgramRun(BuiltProgram.coroviz, arguments)
      #expect(run.status == 2, "\(arguments)")
      #expect(run.errors.hasPrefix("coroviz: "), "\(arguments)")
      #expect(run.output == "", "\(arguments)")
    }
  }

  @Test func aProgramWithoutEndIsGivenUp() throws {
    let folder = try TemporaryFolder("spin.py", "while True: pass\n")
    let run = try coroviz("diff", "spin.py", "spin.py", "--lang", "en", in: folder)
    #expect(run.status == 2)
    #expect(run.output.contains("No difference in the first 200000 events"))
    #expect(run.output.contains("0 tasks, unfinished"))
  }

  @Test func whatAProgramPrintsCannotSteerTheTerminal() throws {
    let folder = try TemporaryFolder(
      "p.py", "print('\\x1b[2Jhello\\x07', '\\u202e' * 3)\nraise ValueError('\\x1b]0;x')\n")
    let run = try coroviz("diff", "p.py", "workers", in: folder)
    #expect(run.status == 1)
    #expect(!run.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
  }
}
