import TestSupport
import Testing

/// `coroviz screenshot`: the same pictures as the terminal's, from the real engine.
struct ScreenshotTests {
  @Test(arguments: ["time:1", "turn:3", "line:39"], ["80x24", "100x30", "160x45"])
  func goldenScreens(_ position: String, _ size: String) throws {
    for language in ["en", "zh"] {
      let run = try coroviz(
        "screenshot", "workers", "--at", position, "--size", size, "--lang", language)
      let name = "workers-\(position.replacing(":", with: ""))-\(size)-\(language).txt"
      #expect(run.status == 0)
      #expect(Snapshot.mismatch(run.output, name) == nil)
    }
  }

  @Test func theFilesEndingChoosesTheFormat() throws {
    let folder = try TemporaryFolder()
    for name in ["a.txt", "a.ansi", "a.svg"] {
      #expect(try coroviz("screenshot", "workers", "--at", "time:1", "-o", name, in: folder).status == 0)
    }
    let text = try TextFile.read(folder.path + "/a.txt")
    #expect(!text.contains("\u{1B}"))
    #expect(text.split(separator: "\n").count == 30)
    #expect(try TextFile.read(folder.path + "/a.ansi").contains("\u{1B}["))
    #expect(try TextFile.read(folder.path + "/a.svg").hasPrefix("<svg"))
    #expect(TextFile.names(in: folder.path) == ["a.ansi", "a.svg", "a.txt"])
  }

  @Test(arguments: ["a.png", "b.GIF", "c.html"])
  func aNameThatPromisesAnotherFormatIsRefused(_ name: String) throws {
    let folder = try TemporaryFolder()
    for (command, status) in [(["screenshot", "workers"], 1), (["diff", "crawler", "crawler_tasks"], 2)] {
      let run = try ProgramRun(BuiltProgram.coroviz, command + ["-o", "\(folder.path)/\(name)"])
      #expect(run.status == status)
      #expect(run.errors.contains("one frame can be a .svg, .ansi or .txt"), "\(run.errors)")
    }
    #expect(TextFile.names(in: folder.path) == [])
  }

  @Test func aPlaceThatIsNeverReachedIsNamedOnce() throws {
    let run = try coroviz("screenshot", "workers", "--at", "turn:999", "--lang", "en")
    #expect(run.errors == "coroviz: --at: the program never reaches turn:999.\n")
  }

  @Test(arguments: ["dark", "light"])
  func svgIsXML(_ theme: String) throws {
    let folder = try TemporaryFolder("odd.py", #"print("<b> & \"quoted\" \x01 ]]> 任务 e\u0301")"# + "\n")
    let run = try coroviz("screenshot", "odd.py", "--format", "svg", "--theme", theme, in: folder)
    #expect(XMLText.problem(run.output) == nil)
    #expect(run.output.contains("<title>"))
    #expect(run.output.contains("&lt;b&gt; &amp;"))
  }

  @Test func asciiIsASCII() throws {
    let run = try coroviz("screenshot", "workers", "--ascii", "--at", "time:1", "--lang", "en")
    let scenariosOwnText = run.output.unicodeScalars.filter { $0.value >= 128 && $0.value < 0x2E80 }
    #expect(scenariosOwnText.isEmpty)
    #expect(run.output.contains("+ Ready - "))
  }

  @Test(arguments: ["dark", "light"])
  func highContrast(_ theme: String) throws {
    let run = try coroviz(
      "screenshot", "workers", "--contrast", "--theme", theme, "--at", "time:1", "--size", "80x24",
      "--lang", "en", "--format", "svg")
    #expect(!run.output.contains("opacity"))
    #expect(Snapshot.mismatch(run.output, "workers-time1-80x24-contrast-\(theme).svg") == nil)
  }

  @Test func aPositionThatIsNeverReachedIsAFailure() throws {
    let run = try coroviz("screenshot", "workers", "--at", "line:9999")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("coroviz: "))
    #expect(run.errors.contains("line:9999"))
  }

  @Test func onePanelMayFillTheScreen() throws {
    let run = try coroviz("screenshot", "workers", "--zoom", "source", "--at", "line:35", "--lang", "en")
    #expect(run.output.contains("async def main():"))
    #expect(!run.output.contains("Timers"))
    let wrong = try coroviz("screenshot", "workers", "--zoom", "kitchen")
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("source"))
  }

  @Test func aGeneratorThatWasClosedIsCalledClosed() throws {
    let run = try coroviz("screenshot", "producer_consumer", "--zoom", "coroutines", "--lang", "en")
    #expect(run.output.contains("consumer  closed"))
    #expect(!run.output.contains("GeneratorExit"))
  }

  @Test func noColorIsRespectedOnTheTerminal() throws {
    func hasColour(_ noColor: String, _ color: String) throws -> Bool {
      let run = try coroviz(
        "screenshot", "workers", "--format", "ansi", "--color", color, environment: ["NO_COLOR": noColor])
      return run.output.contains("[0;38;5;")
    }
    #expect(try hasColour("", "auto"))
    #expect(try !hasColour("1", "auto"))
    #expect(try hasColour("1", "256"))
  }

  @Test func anEndlessProgramHasAPicture() throws {
    let folder = try TemporaryFolder("endless.py", "while True: pass\n")
    let run = try coroviz("screenshot", "endless.py", "--at", "event:50", in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("endless.py"))
  }
}
