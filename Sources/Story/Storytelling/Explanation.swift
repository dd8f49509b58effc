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
  private var paragraph: [StorySentence] = []
  private var startedAt = VirtualTime.zero
  private var number = 0

  /// How many sentences of one kind stand in a paragraph before the rest is counted only.
  private static let longestRun = 6

  package init(log: TraceLog, language: Language) {
    teller = Storyteller(log: log, language: language)
  }

  /// Tells what the log holds by now. Each paragraph goes out as one line.
  package mutating func tell(_ emit: (String) -> Void) {
    var last = -1
    while state.position != last {
      last = state.position
      for entry in teller.advance(&state) where entry.sentence.importance > .detail {
        take(entry.sentence, emit)
      }
    }
  }

  /// Lets the last paragraph out.
  package mutating func finish(_ emit: (String) -> Void) {
    guard !paragraph.isEmpty else { return }
    number += 1
    emit("\(number). [\(clock)] \(text)")
    paragraph = []
  }

  private mutating func take(_ sentence: StorySentence, _ emit: (String) -> Void) {
    if sentence.opensParagraph { finish(emit) }
    if paragraph.isEmpty { startedAt = state.now }
    paragraph.append(sentence)
  }

  private var clock: String {
    Message.statusTime(startedAt.seconds).text(in: teller.language)
  }

  /// The sentences of the paragraph, long runs of one kind shortened.
  private var text: String {
    let separator = teller.language == .english ? " " : ""
    return shortened(paragraph).joined(separator: separator)
  }

  private func shortened(_ sentences: [StorySentence]) -> [String] {
    var told: [StorySentence.Topic: Int] = [:]
    var left = 0
    var texts: [String] = []
    for sentence in sentences {
      told[sentence.topic, default: 0] += 1
      if told[sentence.topic, default: 0] > Self.longestRun {
        left += 1
      } else {
        texts.append(sentence.text)
      }
    }
    if left > 0 { texts.append(Message.storyMore(left).text(in: teller.language)) }
    return texts
  }
}
