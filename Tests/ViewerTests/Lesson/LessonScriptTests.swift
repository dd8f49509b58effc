import Recording
import Testing
import Viewer

/// When the pictures of a lesson come.
@Suite struct LessonScriptTests {
  private func lesson(_ moves: [(wall: Int, position: Int)], notes: [Int: String] = [:]) -> Lesson {
    var lesson = Lesson()
    for move in moves {
      lesson.apply(LessonEntry(wall: move.wall, fact: .move(Move(position: move.position))))
    }
    for position in notes.keys.sorted() {
      if let fact = lesson.annotations.write(notes[position] ?? "", at: position) { _ = fact }
    }
    return lesson
  }

  @Test func movesComeAtTheTeachersPace() {
    let script = LessonScript(lesson([(0, 0), (400, 3), (1_000, 5), (1_700, 4)]))
    #expect(script.stops.map(\.due) == [0, 400, 1_000, 1_700])
    #expect(script.stops.map(\.position) == [0, 3, 5, 4])
    #expect(script.duration == 1_700)
    #expect(!script.isOfSteps)
  }

  @Test func silencesAreCut() {
    let moves = lesson([(9_000, 1), (60_000, 2), (61_000, 3), (.max, 4)])
    #expect(LessonScript(moves).stops.map(\.due) == [3_000, 6_000, 7_000, 10_000])
    #expect(LessonScript(moves, idleCap: 500).stops.map(\.due) == [500, 1_000, 1_500, 2_000])
    #expect(LessonScript(moves, idleCap: -1).stops.map(\.due) == [0, 0, 0, 0])
  }

  @Test func aClockThatWentBackIsNoHarm() {
    let script = LessonScript(lesson([(1_000, 1), (500, 2), (1_200, 3), (-5, 4), (.min, 5)]))
    #expect(script.stops.map(\.due) == [1_000, 1_000, 1_200, 1_200, 1_200])
  }

  @Test func aNoteStaysLongEnoughToBeRead() {
    let short = LessonScript(lesson([(0, 1), (100, 2)], notes: [1: "Look."]))
    #expect(short.stops[1].due == 2_000)
    let text = String(repeating: "eight by ", count: 10)
    let long = LessonScript(lesson([(0, 1), (100, 2)], notes: [1: text]))
    #expect((5_000...8_000).contains(long.stops[1].due))
    let chinese = LessonScript(lesson([(0, 1), (100, 2)], notes: [1: "事件循环现在没有事情可做，只能等待。"]))
    #expect((3_000...5_000).contains(chinese.stops[1].due))
    let endless = LessonScript(
      lesson([(0, 1), (100, 2)], notes: [1: String(repeating: "a", count: 60_000)]))
    #expect(endless.stops[1].due == 20_000)
  }

  @Test func lookingAroundAtANoteKeepsThePace() {
    let script = LessonScript(lesson([(0, 1), (300, 1), (600, 1), (700, 2)], notes: [1: "Look."]))
    #expect(script.stops.map(\.due).prefix(3) == [0, 300, 600])
    #expect(script.stops.map(\.isArrival) == [true, false, false, true])
    #expect(script.stops[3].due >= 2_000)
  }

  @Test func theLastNoteCanBeReadToo() {
    let script = LessonScript(lesson([(0, 1), (500, 2)], notes: [2: "The end."]))
    #expect(script.duration == 2_500)
  }

  @Test func aNoteThatTheMovesPassByShowsOnTheWay() {
    let script = LessonScript(
      lesson([(0, 1), (1_000, 5), (2_000, 20), (3_000, 2), (4_000, 20)], notes: [3: "x", 5: "y", 30: "z"]))
    #expect(script.stops.map(\.position) == [1, 3, 5, 20, 2, 20, 30])
  }

  @Test func withoutMovesTheStepsAreShown() {
    let script = LessonScript(lesson([]), steps: [1, 4, 6])
    #expect(script.isOfSteps)
    #expect(script.stops.map(\.position) == [1, 4, 6])
    #expect(script.stops.map(\.due) == [500, 1_000, 1_500])
  }

  @Test func noPositionLiesOutsideOfTheProgram() {
    let script = LessonScript(
      lesson([(0, -7), (10, 999), (20, .max)], notes: [500: "x"]), lastPosition: 40)
    #expect(script.stops.map(\.position) == [0, 40, 40])
  }

  @Test func nothingAtAllIsALessonOfNoLength() {
    let script = LessonScript(Lesson())
    #expect(script.stops.isEmpty)
    #expect(script.duration == 0)
  }
}
