import Story

/// A question that could be asked, with what recommends it.
struct QuestionCandidate {
  var question: Question
  /// How much is to be learned from it.
  var worth: Int
  /// The line that the program stands on; nil where that makes it no other question.
  var line: Int32?

  /// `steps` is how many lines the program goes until the answer.
  init(_ question: Question, at point: QuestionPoint, line: Int32?, steps: Int) {
    self.question = question
    self.line = question.kind == .giveBack ? nil : line
    worth = 2 * (question.kind.worth + point.worth) - (question.answerPosition - question.position) / 25
    if question.kind == .giveBack { worth += 2 * min(3, steps - 2) }
    if question.kind == .blocked, question.right == .choiceLoopBlocked { worth += 8 }
  }
}

/// Chooses some questions out of many: spread over the program, of different kinds, none twice, and no two at once.
struct QuestionSelection {
  private let candidates: [QuestionCandidate]
  private var uses: [Question.Kind: Int] = [:]
  private var asked: Set<Signature> = []
  private var usesOfPlace: [Place: Int] = [:]

  /// So often one kind is asked at one line.
  private static let mostAtOneLine = 2

  /// Two questions with the same one would bore.
  private struct Signature: Hashable {
    var kind: Question.Kind
    var line: Int32?
    var right: Message
  }

  private struct Place: Hashable {
    var kind: Question.Kind
    var line: Int32?

    init(_ candidate: QuestionCandidate) {
      kind = candidate.question.kind
      line = candidate.line
    }
  }

  init(_ candidates: [QuestionCandidate]) { self.candidates = candidates }

  /// At most `limit` questions in order, and those of the teacher's among them.
  func choose(_ limit: Int, around fixed: [Question]) -> [Question] {
    var selection = self
    return selection.chosen(limit, fixed)
  }

  private mutating func chosen(_ limit: Int, _ fixed: [Question]) -> [Question] {
    var taken: [Question] = []
    for question in fixed where taken.last.map({ $0.answerPosition <= question.position }) ?? true {
      taken.append(question)
      uses[question.kind, default: 0] += 1
    }
    let open = candidates.filter { candidate in !taken.contains { Self.overlap($0, candidate.question) } }
    let wanted = max(0, limit - taken.count)
    let count = min(wanted, open.map(\.question.position).uniqued().count)
    for part in 0..<max(0, count) {
      let share = open[(part * open.count / count)..<((part + 1) * open.count / count)]
      if let best = best(of: share, besides: taken) { take(best, &taken) }
    }
    // Parts in which nothing was new leave room for others.
    while taken.count < limit, let best = best(of: open[...], besides: taken) { take(best, &taken) }
    return taken.sorted { $0.position < $1.position }
  }

  private mutating func take(_ candidate: QuestionCandidate, _ taken: inout [Question]) {
    taken.append(candidate.question)
    uses[candidate.question.kind, default: 0] += 1
    asked.insert(Self.signature(candidate))
    usesOfPlace[Place(candidate), default: 0] += 1
  }

  /// The best of those that are new and lie beside the ones taken; the first of equals.
  private func best(of some: ArraySlice<QuestionCandidate>, besides taken: [Question]) -> QuestionCandidate? {
    var best: (candidate: QuestionCandidate, score: Int)?
    for candidate in some where !asked.contains(Self.signature(candidate)) {
      guard usesOfPlace[Place(candidate), default: 0] < Self.mostAtOneLine,
        !taken.contains(where: { Self.overlap($0, candidate.question) })
      else { continue }
      let score = score(candidate)
      if score > best?.score ?? Int.min { best = (candidate, score) }
    }
    return best?.candidate
  }

  private func score(_ candidate: QuestionCandidate) -> Int {
    let kind = candidate.question.kind
    return candidate.worth - 7 * uses[kind, default: 0]
  }

  private static func signature(_ candidate: QuestionCandidate) -> Signature {
    Signature(
      kind: candidate.question.kind, line: candidate.line, right: candidate.question.right)
  }

  /// Whether one would be asked before the other is answered.
  private static func overlap(_ a: Question, _ b: Question) -> Bool {
    a.position < b.answerPosition && b.position < a.answerPosition || a.position == b.position
  }
}

extension Question.Kind {
  /// How much there is to learn from it.
  fileprivate var worth: Int {
    switch self {
    case .nextOutput, .nextTask: 10
    case .giveBack, .nextCoroutine: 9
    case .outputTime, .clockJump, .nextValue: 8
    case .waitsFor, .nextReady: 7
    case .blocked: 6
    }
  }
}
