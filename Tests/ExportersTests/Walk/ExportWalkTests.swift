import Canvas
import Exporters
import Recording
import Story
import TestSupport
import Testing
import Viewer

@Suite struct ExportWalkTests {
  @Test func theStepsAreThoseOfTheKey() throws {
    let walk = try SampleWalks.scenario("workers")
    let viewer = walk.viewer
    viewer.finishWalk(.start)
    var positions = [viewer.state.position]
    while positions.count <= walk.steps.count {
      viewer.finishWalk(.steps(.stop, 1))
      if viewer.state.position == positions.last { break }
      positions.append(viewer.state.position)
    }
    #expect(walk.steps.map(\.position) == positions)
    #expect(walk.steps.map(\.index) == Array(walk.steps.indices))
    #expect(!walk.isCut)
    #expect(walk.cutNotice == nil)
  }

  @Test func stepsTellWhatTheStoryTells() throws {
    let walk = try SampleWalks.scenario("workers")
    let told = walk.steps.flatMap(\.sentences)
    #expect(told.first?.hasPrefix("The program starts") == true)
    #expect(told.contains("main prints \"before await\"."))
    #expect(walk.steps.last?.seconds == 2)
    let chinese = try SampleWalks.scenario("workers", options: ViewerOptions(language: .chinese))
    #expect(chinese.steps.map(\.position) == walk.steps.map(\.position))
    #expect(chinese.steps.flatMap(\.sentences).contains { $0.contains("事件循环") })
  }

  @Test func outputIsToldOnce() throws {
    let walk = try SampleWalks.scenario("workers")
    let output = walk.steps.flatMap(\.newOutput).map(\.text).joined()
    #expect(
      output == """
        before await
        worker_1 start
        worker_2 start
        worker_1 done
        awaited worker_1
        worker_2 done
        awaited worker_2
        程序耗时2.0s

        """)
  }

  @Test func picturesAreTheSameInAnyOrder() throws {
    let walk = try SampleWalks.scenario("crawler", size: Size(width: 60, height: 20))
    let inOrder = walk.steps.map { walk.frame(at: $0.index) }
    var random = Random(seed: 7)
    for _ in 0..<200 {
      let index = Int.random(in: walk.steps.indices, using: &random)
      #expect(walk.frame(at: index) == inOrder[index])
    }
  }

  @Test func pictureOutsideTheWalkIsTheNearest() throws {
    let walk = try SampleWalks.scenario("coroutine_object")
    #expect(walk.frame(at: -1) == walk.frame(at: 0))
    #expect(walk.frame(at: 1_000_000) == walk.frame(at: walk.steps.count - 1))
  }

  @Test func anEndlessProgramIsCut() throws {
    let walk = try SampleWalks.program("while True:\n    x = 1\n", limit: 50)
    #expect(walk.steps.count == 50)
    #expect(walk.isCut)
    #expect(walk.cutNotice == "Only the first 50 steps are here; the program goes on.")
  }

  @Test func aWalkOfExactlyTheLimitIsWhole() throws {
    let length = try SampleWalks.scenario("coroutine_object").steps.count
    #expect(try SampleWalks.scenario("coroutine_object", limit: length).isCut == false)
    #expect(try SampleWalks.scenario("coroutine_object", limit: length - 1).isCut)
  }

  @Test func notesAreStepsThoughNoKeyStopsThere() throws {
    let stops = Set(try SampleWalks.scenario("workers").steps.map(\.position))
    let between = try #require((1..<150).first { !stops.contains($0) })
    let lesson = SampleWalks.lesson(notes: [(between, "look here")])
    let walk = try SampleWalks.scenario("workers", lesson: lesson)
    let step = try #require(walk.steps.first { $0.note != nil })
    #expect(step.position == between)
    #expect(walk.steps.count == stops.count + 1)
  }
}

@Suite struct PresentedWalkTests {
  @Test func theTeachersMovesAreTheSteps() throws {
    let lesson = SampleWalks.lesson(moves: [(0, 0), (1_500, 12), (4_000, 30), (9_000, 12)])
    let walk = try SampleWalks.scenario("workers", .asPresented, lesson: lesson)
    #expect(walk.steps.map(\.position) == [0, 12, 30, 12])
    #expect(walk.steps.map(\.wall) == [0, 1_500, 4_000, 9_000])
    #expect(walk.steps[3].previous == nil, "a step back is a jump")
    #expect(walk.steps[3].newOutput.isEmpty)
  }

  @Test func whatWasAnnotatedLaterComesWhereTheMovesPassIt() throws {
    let lesson = SampleWalks.lesson(
      moves: [(0, 0), (1_000, 40), (2_000, 10), (3_000, 60)],
      notes: [(20, "one"), (50, "two"), (90, "never passed")])
    let walk = try SampleWalks.scenario("workers", .asPresented, lesson: lesson)
    #expect(walk.steps.map(\.position) == [0, 20, 40, 10, 50, 60])
    #expect(walk.steps.map { $0.note?.text } == [nil, "one", nil, nil, "two", nil])
  }

  @Test func withoutMovesItIsEveryStep() throws {
    let walk = try SampleWalks.scenario("coroutine_object", .asPresented, lesson: Lesson())
    #expect(walk.steps.count == (try SampleWalks.scenario("coroutine_object")).steps.count)
  }

  @Test(arguments: [Int.min, -1, Int.max])
  func movesToNowhereAreBounded(_ position: Int) throws {
    let lesson = SampleWalks.lesson(moves: [(0, position), (Int.max, 5), (Int.min, 6)])
    let walk = try SampleWalks.scenario("coroutine_object", .asPresented, lesson: lesson)
    #expect(walk.steps.count == 3)
    #expect(!(try CastExporter().file(walk)).isEmpty)
  }
}
