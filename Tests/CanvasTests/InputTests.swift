import Canvas
import TestSupport
import Testing

/// Keys as people read them, and the scripted screen.
struct InputTests {
  @Test(arguments: [
    (Key.character("q"), "q"), (.character(" "), "space"), (.control("l"), "ctrl-l"),
    (.control(" "), "ctrl-space"),
    (.alt("x"), "alt-x"), (.pageUp, "PgUp"), (.shiftTab, "shift-Tab"), (.function(1), "F1"), (.escape, "Esc"),
  ])
  func names(_ key: Key, _ name: String) {
    #expect(key.description == name)
  }

  @Test func theScriptedScreenPlaysItsScript() {
    let screen = ScriptedScreen(
      size: Size(width: 9, height: 1),
      script: [
        .key(.enter), .pause, .check { $0.present(Frame(blank: $0.size)) },
        .event(.resize(Size(width: 5, height: 2))),
      ])
    #expect(screen.nextEvent(timeout: nil) == .key(.enter))
    #expect(screen.nextEvent(timeout: 0) == nil)
    #expect(screen.nextEvent(timeout: nil) == .resize(Size(width: 5, height: 2)))
    #expect(screen.size == Size(width: 5, height: 2))
    #expect(screen.nextEvent(timeout: nil) == .end(.inputClosed))
    #expect(screen.frames.count == 1)
    #expect(ScriptedScreen(size: .zero, keys: "j").nextEvent(timeout: 1) == .key(.character("j")))
  }
}
