import TestSupport
import Testing

/// `--set NAME=VALUE`, in every command that runs a program.
struct SettingsTests {
  @Test func theProgramRunsWithTheOtherValue() throws {
    #expect(try coroviz("run", "--set", "SLEEP_2=5", "workers").output.hasSuffix("程序耗时5.0s\n"))
    #expect(try coroviz("run", "workers", "--set", "SLEEP_2=5").output.hasSuffix("程序耗时5.0s\n"))
    #expect(
      try coroviz("run", "--set=SLEEP_2=5", "workers", "--set", "SLEEP_1=7").output.hasSuffix("程序耗时7.0s\n"))
  }

  @Test func ofTwoForOneNameTheLaterCounts() throws {
    let run = try coroviz("run", "--set", "SLEEP_2=x y", "--set", "SLEEP_2=4", "workers")
    #expect(run.errors == "")
    #expect(run.output.hasSuffix("程序耗时4.0s\n"))
  }

  @Test func aFileHasConstantsToo() throws {
    let folder = try TemporaryFolder(
      "p.py", "MODE = 'slow'\nN = [\n  1,\n]\nprint(MODE, N)\nraise ValueError\n")
    let run = try coroviz("run", "--set", "MODE=fast", "--set", "N=1, 2", "p.py", "--set", in: folder)
    #expect(run.output == "fast (1, 2)\n")
    #expect(run.errors.contains("File \"p.py\", line 6, in <module>"))
  }

  @Test func showPrintsTheTextThatRuns() throws {
    let plain = try coroviz("show", "workers").output
    let set = try coroviz("show", "workers", "--set", "SLEEP_2=5").output
    #expect(set == plain.replacing("SLEEP_2 = 2", with: "SLEEP_2 = 5"))
    #expect(set != plain)
  }

  @Test func theStoryAndTheScreenNameIt() throws {
    let story = try coroviz("explain", "--lang", "en", "--set", "SLEEP_2=5", "workers").output
    #expect(story.hasPrefix("With other values than in the file: SLEEP_2=5\n1. [0.000 s] "))
    #expect(story.contains("5.000 s"))
    let screen = try coroviz("screenshot", "workers", "--lang", "en", "--set", "SLEEP_2=5", "--at", "time:1")
    #expect(screen.output.hasPrefix(" coroviz  workers  SLEEP_2=5  "))
    #expect(screen.output.contains("sleep 5 s"))
    let plain = try coroviz("--plain", "workers", "--set", "SLEEP_2=5")
    #expect(plain.output.hasPrefix("workers SLEEP_2=5, step by step."))
  }

  @Test func whatIsWrongIsSaid() throws {
    func problem(_ setting: String, of program: String = "workers") throws -> String {
      let run = try coroviz("run", "--set", setting, program)
      #expect(run.status == 2)
      #expect(run.output == "")
      return run.errors
    }
    #expect(
      try problem("N=5")
        == "coroviz: workers.py has no constant 'N'. It has SLEEP_1=1 (line 16), SLEEP_2=2 (line 17).\n")
    #expect(
      try problem("SLEEP_2=two")
        == """
        coroviz: 'two' is no value for SLEEP_2: write a number, True, False, None, a list such as '[1, 2]', or a string \
        with its quotes, as in --set 'SLEEP_2="text"'

        """)
    #expect(try problem("SLEEP_2").hasPrefix("coroviz: --set takes NAME=VALUE, as in --set N=5\n"))
    #expect(try problem("=5").hasPrefix("coroviz: --set takes NAME=VALUE"))
    #expect(
      try problem("x=1", of: "interleaving").contains("It has none: a constant is a line such as `N = 3`"))
    #expect(!(try problem("\u{1B}[2J=1").contains("\u{1B}")))
  }

  @Test func aSyntaxErrorOfTheProgramComesFirst() throws {
    let folder = try TemporaryFolder("p.py", "N = = 1\n")
    let run = try coroviz("run", "--set", "M=1", "p.py", in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("SyntaxError: invalid syntax"))
  }

  @Test func onlyTextInUTF8CanBeChanged() throws {
    let folder = try TemporaryFolder()
    folder.write("marked.py", [0xEF, 0xBB, 0xBF] + Array("N = 1\nprint(N)\n".utf8))
    #expect(try coroviz("run", "--set", "N=2", "marked.py", in: folder).output == "2\n")
    folder.write("latin.py", Array("# coding: latin-1\nN = 1\nprint('".utf8) + [0xE9] + Array("')\n".utf8))
    let run = try coroviz("run", "--set", "N=2", "latin.py", in: folder)
    #expect(run.status == 2)
    #expect(run.errors == "coroviz: --set needs a program in UTF-8: save latin.py in that encoding\n")
  }
}
