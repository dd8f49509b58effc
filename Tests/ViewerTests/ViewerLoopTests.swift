import Canvas
import Story
import TestSupport
import Testing
import TraceModel
import Viewer

/// The loop on a scripted screen.
@Suite struct ViewerLoopTests {
  /// Runs a script to its end, on a clock that moves ten milliseconds at each look.
  @discardableResult
  private func run(
    _ script: [ScriptedInput], _ viewer: Viewer = WorkersWalk.viewer(), host: ScriptedHost = ScriptedHost()
  ) -> ScriptedScreen {
    let screen = ScriptedScreen(size: Size(width: 80, height: 24), script: script)
    var time = 0
    let loop = ViewerLoop(screen: screen, viewer: viewer, host: host) {
      time += 10
      return time
    }
    _ = loop.run()
    return screen
  }

  @Test func keysMoveTheWalk() {
    let viewer = WorkersWalk.viewer()
    run([.key("n"), .pause, .key("n"), .pause], viewer)
    #expect(viewer.state.loop.turn == 2)
  }

  @Test func severalKeysAtOnceAllCount() {
    let viewer = WorkersWalk.viewer()
    run([.key("n"), .key("n"), .key("n"), .pause, .pause], viewer)
    #expect(viewer.state.loop.turn == 3)
  }

  @Test func nothingIsDrawnWhenNothingChanges() {
    let screen = run([.pause, .pause, .pause, .event(.resumed), .pause])
    #expect(screen.frames.count == 2)
  }

  @Test func aResizeIsFollowed() {
    let screen = run([.event(.resize(Size(width: 100, height: 30))), .pause])
    #expect(screen.lastFrame.size == Size(width: 100, height: 30))
    #expect(screen.lastText.contains("Timeline"))
  }

  @Test func aBurstOfKeysIsNoTyping() {
    let viewer = WorkersWalk.viewer()
    let pasted = "def main():\n  x = [1, 2, quit, ngtTNzo]".map { ScriptedInput.key(.character($0)) }
    let screen = run([.pause] + pasted + [.pause, .pause], viewer)
    #expect(viewer.state.position == 0)
    #expect(screen.lastText.contains("Pasted text was ignored"))
  }

  @Test func aPasteGoesIntoTheLineBeingTypedOnly() {
    let viewer = WorkersWalk.viewer()
    run([.event(.paste("q\nq")), .pause, .key(":"), .pause, .event(.paste("goto\n9")), .pause], viewer)
    #expect(viewer.state.input?.editor.text == "goto 9")
    #expect(viewer.state.position == 0)
  }

  @Test func playingStepsByItselfAndPauses() {
    let viewer = WorkersWalk.viewer()
    run([.key(" ")] + Array(repeating: .pause, count: 400), viewer)
    let played = viewer.state.position
    #expect(played > 3)
    run([.key(" ")] + Array(repeating: .pause, count: 400), viewer)
    #expect(viewer.state.position == played)
    #expect(!viewer.state.playback.isPlaying)
  }

  @Test func playingEndsAtTheEnd() {
    let viewer = WorkersWalk.viewer()
    run(
      [.key("+"), .key("+"), .key("+"), .key("+"), .key(" ")] + Array(repeating: .pause, count: 2000), viewer)
    #expect(viewer.state.position == viewer.history.count)
    #expect(!viewer.state.playback.isPlaying)
  }

  @Test func anEndlessProgramIsLeftAtAnyTime() {
    let log = TraceLog()
    log.append(.programStarted)
    let producer = GrowingTrace(log) {
      log.append(.lineReached(line: 1, variables: .none))
      return true
    }
    let program = ViewerProgram(
      name: "endless", fileName: "endless.py", text: "while True: pass", producer: producer)
    let viewer = Viewer(program, size: Size(width: 80, height: 24))
    let screen = run(
      [.key("G")] + Array(repeating: .pause, count: 20) + [
        .check { #expect($0.lastText.contains("any key stops the walk")) }, .key("x"), .pause,
      ], viewer)
    #expect(!viewer.isWalking)
    #expect(viewer.state.position > 1_000, "it shows how far the program came")
    #expect(!screen.frames.isEmpty)
  }

  @Test func editingReloadsAtTheSamePosition() {
    let viewer = WorkersWalk.viewer(at: "20")
    let host = ScriptedHost()
    let screen = run([.key("e"), .pause, .pause], viewer, host: host)
    #expect(screen.edits.map(\.path) == ["workers.py"])
    #expect(host.reloads == 1)
    #expect(viewer.state.position == 20)
  }

  @Test func theMenuOpensAScenario() {
    let viewer = WorkersWalk.viewer()
    let host = ScriptedHost()
    let screen = run(
      [
        .key("L"), .pause, .check { #expect($0.lastText.contains("A deadlock")) },
        .key("/"), .pause, .key("d"), .key("e"), .key("a"), .pause, .key(.enter), .pause, .key(.enter),
        .pause,
      ], viewer, host: host)
    #expect(host.opened == ["deadlock"])
    #expect(screen.lastText.contains("Press any key"))
  }

  @Test func effectsReachTheScreenAndTheHost() {
    let host = ScriptedHost()
    let screen = run(
      [.key("M"), .pause, .key(.control("l")), .pause, .key(.control("z")), .pause, .key(":")]
        + "w a.svg".map { .key(.character($0)) } + [.key(.enter), .pause], host: host)
    #expect(screen.mouseIsOn)
    #expect(screen.repaints == 1)
    #expect(screen.suspensions == 1)
    #expect(host.written == ["a.svg"])
  }

  @Test func theWheelAndClicks() {
    let viewer = WorkersWalk.viewer(at: "time:1")
    let place = viewer.state.layout.place(of: .waiting)?.content.origin ?? .zero
    run([.event(.mouse(.click, place)), .pause], viewer)
    #expect(viewer.state.focus == .waiting)
    #expect(viewer.state.selectedTask?.rawValue == 0)
    run([.event(.mouse(.wheelDown, Point(x: 5, y: 5))), .pause], viewer)
    #expect(viewer.state.view(of: .source).scroll == 3)
  }

  @Test func theEndFromOutsideIsPassedOn() {
    let screen = ScriptedScreen(size: Size(width: 80, height: 24), script: [.event(.end(.signal(15)))])
    let reason = ViewerLoop(screen: screen, viewer: WorkersWalk.viewer(), host: ScriptedHost()).run()
    #expect(reason == .signal(15))
  }
}
