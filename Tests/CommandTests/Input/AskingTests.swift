import AsyncioRuntime
import Canvas
import Recording
import Story
import TestSupport
import Testing
import TraceModel
import Viewer

/// A program that reads, on the full screen: the person is asked.
struct AskingTests {
  private static let program = """
    import asyncio

    async def ticker():
        for number in range(3):
            await asyncio.sleep(1)
            print("tick", number)

    async def main():
        task = asyncio.create_task(ticker())
        await asyncio.sleep(1.5)
        try:
            name = input("Name? ")
        except EOFError:
            name = "nobody"
        print("Hello,", name)
        await task

    asyncio.run(main())
    """

  private func viewer(_ text: String = program) -> Viewer {
    let simulation = Simulation(
      Program(fileName: "p.py", source: Array(text.utf8)), SimulationOptions(isTraced: true, input: .asked))
    let program = ViewerProgram(name: "p", fileName: "p.py", text: text, producer: simulation)
    let viewer = Viewer(program, size: Size(width: 100, height: 30))
    viewer.state.showsWelcome = false
    return viewer
  }

  private func run(_ viewer: Viewer, _ script: [ScriptedInput]) -> ScriptedScreen {
    let screen = ScriptedScreen(size: Size(width: 100, height: 30), script: script)
    var time = 0
    _ = ViewerLoop(screen: screen, viewer: viewer, host: NoHost()) {
      time += 10
      return time
    }.run()
    return screen
  }

  private static var pauses: [ScriptedInput] { Array(repeating: .pause, count: 30) }
  private static func typing(_ text: String) -> [ScriptedInput] { text.map { .key(.character($0)) } }

  @Test func theWalkWaitsAtTheQuestion() {
    let viewer = viewer()
    let screen = run(viewer, [.key("G")] + Self.pauses)
    #expect(screen.lastText.contains("Input (Esc: end of input):"))
    #expect(screen.lastText.contains("Name?"))
    #expect(viewer.asksForInput)
    #expect(!viewer.history.isComplete)
  }

  @Test func theAnswerGoesOn() {
    let viewer = viewer()
    let screen = run(viewer, [.key("G")] + Self.pauses + Self.typing("Ada q?") + [.key(.enter)] + Self.pauses)
    #expect(viewer.history.isComplete)
    #expect(viewer.state.position == viewer.history.count)
    #expect(screen.lastText.contains("Name? Ada q?"))
    #expect(screen.lastText.contains("Hello, Ada q?"))
  }

  @Test func escapeIsTheEndOfInput() {
    let screen = run(viewer(), [.key("G")] + Self.pauses + [.key(.escape)] + Self.pauses)
    #expect(screen.lastText.contains("Hello, nobody"))
  }

  @Test func controlCLeavesTheQuestionForLater() {
    let viewer = viewer()
    let script = [.key("G")] + Self.pauses + [.key(.control("c"))] + Self.pauses
    let screen = run(
      viewer,
      script + [
        .check { screen in
          #expect(!viewer.asksForInput)
          #expect(!screen.lastText.contains("Input (Esc"))
        }, .key(.right),
      ] + Self.pauses + Self.typing("Eve") + [.key(.enter), .pause, .key("G")] + Self.pauses)
    #expect(screen.lastText.contains("Hello, Eve"))
  }

  @Test func goingBackAndForthKeepsTheAnswer() {
    let viewer = viewer()
    _ = run(viewer, [.key("G")] + Self.pauses + Self.typing("Ada") + [.key(.enter)] + Self.pauses)
    let count = viewer.history.count
    viewer.finishWalk(.start)
    viewer.finishWalk(.end)
    #expect(viewer.history.count == count)
    #expect(viewer.state.loop.output.last.map { viewer.history.log.text($0.text) } == "tick 2\n")
  }

  @Test func playingStopsAtTheQuestion() {
    let viewer = viewer("print(1)\nprint(input())\n")
    _ = run(viewer, [.key("+"), .key("+"), .key("+"), .key(" ")] + Array(repeating: .pause, count: 300))
    #expect(viewer.asksForInput)
    #expect(!viewer.state.playback.isPlaying)
  }

  @Test func aQuizAsksTheProgramsQuestionFirst() {
    let viewer = viewer()
    viewer.beginQuiz(questions: 4)
    let screen = run(viewer, Self.pauses + Self.typing("Ada") + [.key(.enter)] + Self.pauses)
    #expect(viewer.state.quiz?.isAsking == true)
    #expect(!screen.lastText.contains("Input (Esc"))
  }

  @Test func whereItCannotWaitItSaysSo() {
    let viewer = viewer("print(sorted([1, 2], key=lambda x: input()))\n")
    viewer.finishWalk(.end)
    #expect(viewer.history.isComplete)
    let errors = viewer.state.loop.output.map { viewer.history.log.text($0.text) }.joined()
    #expect(errors.contains("RuntimeError: coroviz can't stop to ask for input inside a call"))
  }

  @Test func anInterruptEndsTheWaiting() {
    let viewer = viewer("input()\n")
    viewer.finishWalk(.end)
    #expect(viewer.asksForInput)
    viewer.history.producer.interrupt()
    viewer.state.input = nil
    viewer.finishWalk(.end)
    #expect(viewer.history.isComplete)
  }
}

/// A host that has nothing.
private final class NoHost: ViewerHost {
  func scenarios(in language: Language) -> [ScenarioItem] { [] }
  func open(scenario name: String) throws(ViewerProblem) -> ViewerProgram { throw ViewerProblem(.menuEmpty) }
  func editTarget() throws(ViewerProblem) -> EditTarget { throw ViewerProblem(.menuEmpty) }
  func reload() throws(ViewerProblem) -> ViewerProgram { throw ViewerProblem(.menuEmpty) }
  func write(_ picture: ViewerPicture, to file: String) throws(ViewerProblem) {}
  func recordingOffer() -> RecordingOffer { RecordingOffer(file: "", appends: false) }
  func openRecording(
    _ file: String, overwriting: Bool
  ) throws(RecordingError) -> (sink: any RecordingSink, appends: Bool) {
    throw RecordingError(.exists, file, "no files here")
  }
  func saveRecording(
    _ file: String, overwriting: Bool, _ write: (any RecordingSink) throws(RecordingError) -> Void
  ) throws(RecordingError) {}
}
