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
    var last = -1
    while state.position != last {
      last = state.position
      for entry in teller.advance(&state) where entry.sentence.importance > .detail {
        if entry.sentence.opensParagraph { finish(emit) }
        paragraph.add(entry.sentence, at: state.now)
      }
    }
  }

  /// Lets the last paragraph out.
  package mutating func finish(_ emit: (String) -> Void) {
    guard !paragraph.isEmpty else { return }
    number += 1
    emit("\(number). \(paragraph.text(in: teller.language))")
    paragraph = Paragraph()
  }
}

/// Sentences that belong together. Of a long run of one kind only the first few are kept, so that a loop that prints
/// a million lines makes neither a long paragraph nor a full memory.
private struct Paragraph {
  /// How many sentences of one kind are told; the others are counted.
  private static let longestRun = 6

  private var startedAt = VirtualTime.zero
  private var sentences: [String] = []
  private var told: [StorySentence.Topic: Int] = [:]
  private var left = 0

  var isEmpty: Bool { sentences.isEmpty }

  mutating func add(_ sentence: StorySentence, at time: VirtualTime) {
    if isEmpty { startedAt = time }
    told[sentence.topic, default: 0] += 1
    if told[sentence.topic, default: 0] > Self.longestRun {
      left += 1
    } else {
      sentences.append(sentence.text)
    }
  }

  func text(in language: Language) -> String {
    let clock = Message.statusTime(startedAt.seconds).text(in: language)
    let more = left > 0 ? [Message.storyMore(left).text(in: language)] : []
    return "[\(clock)] " + (sentences + more).joined(separator: language == .english ? " " : "")
  }
}
