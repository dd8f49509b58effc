import Timeline
import TraceModel

/// The whole story in numbered paragraphs, one for each step: what `coroviz explain` prints.
///
///     var explanation = Explanation(log: log, language: .english)
///     while let more = ... { producer.advance(...); explanation.tell { print($0) } }
///     explanation.finish { print($0) }
///
/// It can be fed while the program still runs, and holds one paragraph at a time.
package struct Explanation {
  private let teller: Storyteller
  private var state = LoopState()
  private var paragraph = Paragraph()
  private var number = 0

  package init(log: TraceLog, language: Language) {
    teller = Storyteller(log: log, language: language)
  }

  /// Tells what the log holds by now. Each paragraph goes out as one line.
  package mutating func tell(_ emit: (String) -> Void) {
    let language = teller.language
    tell(to: .max, steps: { emit($0.line(in: language)) })
  }

  /// Lets the last paragraph out.
  package mutating func finish(_ emit: (String) -> Void) {
    let language = teller.language
    finish(steps: { emit($0.line(in: language)) })
  }

  /// Tells what the log holds by now up to a position. Each paragraph goes out when the next one begins.
  package mutating func tell(to position: Int, steps emit: (ExplainedStep) -> Void) {
    var last = -1
    while state.position != last, state.position < position {
      last = state.position
      for entry in teller.advance(&state) where entry.sentence.importance > .detail {
        if entry.sentence.opensParagraph { finish(steps: emit) }
        paragraph.add(entry, at: state.now)
      }
    }
  }

  /// Lets the paragraph out that has begun, if any: what comes next begins a new one.
  package mutating func finish(steps emit: (ExplainedStep) -> Void) {
    guard !paragraph.isEmpty else { return }
    number += 1
    emit(paragraph.step(number, in: teller.language))
    paragraph = Paragraph()
  }
}

/// A numbered paragraph of an explanation.
package struct ExplainedStep: Hashable, Sendable {
  /// From 1.
  package var number: Int
  /// The virtual time at which it begins.
  package var time: VirtualTime
  /// The position right after the event that its last sentence tells.
  package var position: Int
  /// Its sentences, each with its full stop. They hold the program's own texts as they are.
  package var sentences: [String]

  /// The virtual time in words: `1.000 s`.
  package func clock(in language: Language) -> String {
    Message.statusTime(time.seconds).text(in: language)
  }

  /// All in one line, as `coroviz explain` prints it.
  fileprivate func line(in language: Language) -> String {
    let text = sentences.joined(separator: language == .english ? " " : "")
    return "\(number). [\(clock(in: language))] \(text)"
  }
}

/// Sentences that belong together. Of a long run of one kind only the first few are kept, so that a loop that prints
/// a million lines makes neither a long paragraph nor a full memory.
private struct Paragraph {
  private struct Told {
    var text: String
    var topic: StorySentence.Topic
    /// Which of its kind it is, from 1.
    var ordinal: Int
  }

  /// How many sentences of one kind are told where there are many.
  private static let longestRun = 6
  /// So many are still told one by one: to leave out three or four would save nothing.
  private static let longestWhole = 12

  private var startedAt = VirtualTime.zero
  private var position = 0
  private var sentences: [Told] = []
  private var counts: [StorySentence.Topic: Int] = [:]

  var isEmpty: Bool { sentences.isEmpty }

  mutating func add(_ entry: StoryEntry, at time: VirtualTime) {
    let sentence = entry.sentence
    if isEmpty { startedAt = time }
    position = entry.position
    let ordinal = counts[sentence.topic, default: 0] + 1
    counts[sentence.topic] = ordinal
    guard ordinal <= Self.longestWhole else { return }
    sentences.append(Told(text: sentence.text, topic: sentence.topic, ordinal: ordinal))
  }

  func step(_ number: Int, in language: Language) -> ExplainedStep {
    let kept = sentences.filter { $0.ordinal <= Self.longestRun || !isLong($0.topic) }
    let left = counts.values.reduce(0, +) - kept.count
    let more = left > 0 ? [Message.storyMore(left).text(in: language)] : []
    return ExplainedStep(
      number: number, time: startedAt, position: position, sentences: kept.map(\.text) + more)
  }

  private func isLong(_ topic: StorySentence.Topic) -> Bool { counts[topic, default: 0] > Self.longestWhole }
}
