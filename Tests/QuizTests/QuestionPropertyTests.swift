import Quiz
import Scenarios
import Story
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What holds for every question about every program.
@Suite struct QuestionPropertyTests {
  @Test(arguments: ScenarioCatalog.scenarios.map(\.name))
  func everyQuestionAboutAScenarioHasOneRightAnswer(name: String) throws {
    let program = try RunProgram(scenario: name)
    for limit in [1, 5, 8, 12, 40] { check(program, program.paper(limit: limit), limit: limit) }
    #expect(program.paper().questions.count >= 2)
  }

  @Test(arguments: [
    "tasks", "waiting", "synchronisation", "loop", "coroutines", "generators", "cancellation", "futures",
    "programs", "ending", "threads",
  ])
  func everyQuestionAboutAConformanceProgramHasOneRightAnswer(area: String) {
    let programs = ConformancePrograms.area(area)
    #expect(!programs.isEmpty)
    for program in programs {
      let run = RunProgram(name: program.name, source: program.source)
      check(run, run.paper(limit: 30), limit: 30)
    }
  }

  @Test func aTeacherMayAskAnywhere() throws {
    for scenario in ScenarioCatalog.scenarios {
      let program = try RunProgram(scenario: scenario.name)
      let markers = Array(stride(from: 0, through: program.history.count, by: 11))
      var asked = 0
      for marker in markers {
        let paper = program.paper(limit: 0, markers: [marker])
        #expect(paper.questions.map(\.position) + paper.markersWithout == [marker])
        check(program, paper, limit: 1, reach: 4_000)
        asked += paper.questions.count
      }
      #expect(asked > 0, "\(scenario.name)")
    }
  }

  @Test func theSameTraceMakesTheSameQuestions() throws {
    let first = try RunProgram(scenario: "crawler").paper()
    let second = try RunProgram(scenario: "crawler").paper()
    #expect(first == second)
  }

  @Test func theRightAnswerIsNotAlwaysInTheSamePlace() throws {
    var places: [Int: Int] = [:]
    for scenario in ScenarioCatalog.scenarios {
      for question in try RunProgram(scenario: scenario.name).paper(limit: 12).questions {
        places[question.rightChoice, default: 0] += 1
      }
    }
    let all = places.values.reduce(0, +)
    for place in 0..<3 { #expect(places[place, default: 0] * 8 > all) }
  }

  @Test func everyKindIsAskedSomewhere() throws {
    var uses: [Question.Kind: Int] = [:]
    for area in ["tasks", "synchronisation", "programs", "generators"] {
      for program in ConformancePrograms.area(area) {
        let paper = RunProgram(name: program.name, source: program.source).paper(limit: 12)
        for question in paper.questions { uses[question.kind, default: 0] += 1 }
      }
    }
    for kind in Question.Kind.allCases { #expect(uses[kind, default: 0] > 0, "\(kind): \(uses)") }
    if environmentVariable("COROVIZ_QUIZ_DUMP") != nil { print(uses) }
  }

  @Test func anEndlessProgramIsAskedAboutItsBeginning() {
    let source = """
      import asyncio

      async def count(name):
          n = 0
          while True:
              n += 1
              print(name, n)
              await asyncio.sleep(1)

      async def main():
          await asyncio.gather(count("a"), count("b"), count("c"))

      asyncio.run(main())
      """
    let program = RunProgram(name: "endless", source: source)
    let paper = program.paper(limit: 12)
    check(program, paper, limit: 12)
    #expect(paper.questions.count >= 5)
  }

  @Test func aProgramWithNothingToAskHasAnEmptyPaper() {
    let program = RunProgram(name: "plain", source: "print(1)\n")
    #expect(program.paper() == QuizPaper(questions: [], markersWithout: []))
    #expect(program.paper(markers: [2]).markersWithout == [2])
  }

  // MARK: Checking

  private func check(_ program: RunProgram, _ paper: QuizPaper, limit: Int, reach: Int = 150) {
    let questions = paper.questions
    #expect(questions.count <= limit, "\(program.name)")
    for (one, next) in zip(questions, questions.dropFirst()) {
      #expect(one.answerPosition <= next.position, "\(program.name): two questions at once")
    }
    let oracle = TraceOracle(program: program)
    for question in questions {
      let what = "\(program.name): \(question.text(in: .english))"
      #expect(question.position < question.answerPosition, "\(what)")
      #expect(question.answerPosition <= min(program.history.count, question.position + reach), "\(what)")
      #expect(question.choices.count <= 4, "\(what)")
      #expect(question.choices.count >= (question.kind == .blocked ? 2 : 3), "\(what)")
      for language in Language.allCases {
        let shown = question.choices.map { TraceOracle.shown($0, language) }
        #expect(Set(shown).count == shown.count && !shown.contains(""), "\(what)")
      }
      #expect(oracle.trueChoices(of: question) == [question.rightChoice], "\(what)")
      checkWaits(question, what)
    }
  }

  /// Who waits for a group of tasks also waits for each of them.
  private func checkWaits(_ question: Question, _ what: String) {
    guard question.kind == .waitsFor else { return }
    let right = question.right.text(in: .english)
    guard right.contains("gather") || right.contains("wait()") || right.contains("at the latest") else {
      return
    }
    for choice in question.choices where choice != question.right {
      let text = choice.text(in: .english)
      #expect(!text.hasSuffix(" to end") && !text.hasPrefix("sleep"), "\(what)")
    }
  }
}

/// The programs that the engine is compared with CPython on.
enum ConformancePrograms {
  static func area(_ area: String, file: String = #filePath) -> [(name: String, source: String)] {
    let tests = file.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(
      separator: "/")
    let folder = "\(tests)/ConformanceTests/Programs/\(area)"
    return names(in: folder).sorted().compactMap { name in
      text(of: "\(folder)/\(name)").map { (String(name.dropLast(3)), $0) }
    }
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".py") { names.append(name) }
    }
    return names
  }

  private static func text(of path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
