import Story
import Timeline
import TraceModel

/// Makes the questions of a quiz out of a trace: chooses points worth asking at, and asks one thing at each.
///
///     let maker = QuestionMaker(history: history, names: names, source: lines)
///     let paper = maker.paper(from: 0, limit: 8)
///
/// Everything in a question comes from the trace: the right answer is what the program does, the others are what it does
/// at another time or elsewhere. The same trace makes the same questions in every run.
///
/// Limitations: it reads what is folded of at most `window` events, so that an endless program is asked about its
/// beginning.
package struct QuestionMaker {
  private let history: History
  private let names: NameBook
  private let source: [String]

  /// How many events behind the start of a quiz are read.
  package static let window = 20_000
  /// So many places are tried at most, evenly spread.
  private static let mostPoints = 400
  /// How many events ahead an answer may lie: as far as the story of one step tells.
  private static let reach = 150
  /// The same for a question that the teacher wants.
  private static let longReach = 4_000

  package init(history: History, names: NameBook, source: [String]) {
    self.history = history
    self.names = names
    self.source = source
  }

  /// The questions from a position on, at most `limit` besides those that a teacher asks for with markers.
  package func paper(from start: Int, limit: Int, markers: [Int] = []) -> QuizPaper {
    let markers = markers.filter { $0 >= start && $0 <= history.foldedCount }.uniqued().sorted()
    let end = min(history.foldedCount, start + Self.window)
    guard start < end else { return QuizPaper(questions: [], markersWithout: markers) }
    let facts = TraceFacts(history, names: names, in: start..<end)
    var asked: [Question] = []
    var without: [Int] = []
    for marker in markers {
      if let question = question(at: marker, facts, start: start) {
        asked.append(question)
      } else {
        without.append(marker)
      }
    }
    let made = candidates(facts, from: start)
    let chosen = QuestionSelection(made).choose(max(0, limit), around: asked)
    return QuizPaper(questions: chosen, markersWithout: without)
  }

  /// All questions at the places worth asking at, in order.
  private func candidates(_ facts: TraceFacts, from start: Int) -> [QuestionCandidate] {
    var made: [QuestionCandidate] = []
    var state = history.state(at: start)
    for point in Self.thinned(facts.points) {
      while state.position < point.position {
        state.apply(history.log.events[state.position], log: history.log)
      }
      let scene = scene(state, facts, reach: Self.reach)
      for kind in point.kinds {
        guard let question = scene.question(kind) else { continue }
        made.append(
          QuestionCandidate(question, at: point, line: scene.line, steps: scene.linesBefore(question)))
      }
    }
    return made
  }

  /// Places for as many tries as there may be, evenly spread.
  private static func thinned(_ points: [QuestionPoint]) -> [QuestionPoint] {
    guard points.count > mostPoints else { return points }
    return (0..<mostPoints).map { points[$0 * points.count / mostPoints] }
  }

  private func scene(_ state: LoopState, _ facts: TraceFacts, reach: Int) -> QuestionScene {
    QuestionScene(
      state: state, facts: facts, names: names, log: history.log, source: source, reach: reach)
  }

  /// The best question at a place where a teacher wants one: a kind that fits the place, else any.
  private func question(at position: Int, _ facts: TraceFacts, start: Int) -> Question? {
    var facts = facts
    if position > facts.end {
      let end = min(history.foldedCount, position + Self.longReach)
      facts = TraceFacts(history, names: names, in: position..<end)
    }
    let fitting = facts.points.filter { $0.position == position }.flatMap(\.kinds)
    let scene = scene(history.state(at: position), facts, reach: Self.longReach)
    return (fitting + Question.Kind.allCases).lazy.compactMap { scene.question($0) }.first
  }
}

/// The questions of one quiz, in the order of their positions.
package struct QuizPaper: Hashable, Sendable {
  package var questions: [Question]
  /// Markers of the teacher's where nothing could be asked.
  package var markersWithout: [Int]

  package init(questions: [Question], markersWithout: [Int]) {
    self.questions = questions
    self.markersWithout = markersWithout
  }
}
