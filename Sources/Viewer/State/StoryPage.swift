import Canvas
import Story
import Timeline
import TraceModel

/// What the story panel tells at one position.
package struct StoryPage: Hashable, Sendable {
  /// The sentences of the present step, or the last ones before it when it has none of its own.
  package var present: [StyledText] = []
  /// Those of them that the story turns on, for where there is no room for all.
  package var keys: [StyledText] = []
  /// Whether the present step has sentences of its own.
  package var isFresh = false
  /// Those before it, the latest last; only as many as a large screen could show.
  package var earlier: [StyledText] = []
  /// The present sentences without styles, for plain mode.
  package var plain: [String] = []

  package init() {}
}

/// Makes story pages.
struct StoryTelling {
  let history: History
  let teller: Storyteller

  /// How far back earlier sentences are looked for, in events.
  private static let reach = 160
  /// Earlier sentences kept.
  private static let kept = 24
  /// A step of more events than this is told without its details.
  private static let shortStep = 3
  /// The most sentences of one step.
  private static let longest = 12

  /// The page for a state that was reached by a step over these positions.
  func page(for state: LoopState, step: Range<Int>) -> StoryPage {
    let step = max(step.lowerBound, state.position - Self.reach)..<max(step.upperBound, state.position)
    let start = max(0, min(step.lowerBound, state.position - Self.reach))
    let entries = teller.story(from: history.state(at: start), to: state.position)
    let least: StorySentence.Importance = step.count <= Self.shortStep ? .detail : .normal
    var present = entries.filter { $0.position > step.lowerBound && $0.sentence.importance >= least }
    var earlier = entries.filter { $0.position <= step.lowerBound && $0.sentence.importance > .detail }
    var page = StoryPage()
    page.isFresh = !present.isEmpty
    if present.isEmpty, let last = earlier.last?.position {
      present = earlier.filter { $0.position == last }
      earlier.removeAll { $0.position == last }
    }
    page.present = present.suffix(Self.longest).map { styled($0.sentence, state) }
    page.keys = present.filter { $0.sentence.importance == .key }.suffix(Self.longest)
      .map { styled($0.sentence, state) }
    page.plain = page.isFresh ? present.suffix(Self.longest).map(\.sentence.text) : []
    page.earlier = earlier.suffix(Self.kept).map { styled($0.sentence, state) }
    return page
  }

  /// The sentence with the names of the tasks it is about in their colours.
  private func styled(_ sentence: StorySentence, _ state: LoopState) -> StyledText {
    var tasks = [sentence.task, state.runningTask].compactMap { $0 }
    tasks += state.ready.elements(from: 0, limit: 8).compactMap { state.handle($0)?.kind.task }
    tasks += state.waiting.elements(from: 0, limit: 8).map(\.task)
    tasks += state.done.suffix(4)
    var names: [(String, TaskID)] = []
    for task in tasks where !names.contains(where: { $0.1 == task }) {
      names.append((teller.names.task(task, in: state), task))
    }
    let text = NameColouring(names: names).styled(sentence.text)
    guard sentence.topic == .warning else { return text }
    var marked = StyledText("! ", .warning)
    marked.append(text)
    return marked
  }
}

/// Gives names of tasks inside a sentence their colours.
struct NameColouring {
  private let names: [(name: String, task: TaskID)]

  /// Longer names are looked for first, so that `worker#2` is not taken for `worker`.
  init(names: [(String, TaskID)]) {
    self.names = names.map { (name: $0.0, task: $0.1) }
      .filter { !$0.name.isEmpty }.sorted { $0.name.count > $1.name.count }
  }

  func styled(_ sentence: String) -> StyledText {
    var result = StyledText()
    var rest = Substring(displaySafe(sentence))
    var previous: Character?
    while let first = rest.first {
      if let hit = hit(at: rest, after: previous) {
        result.append(hit.name, Style.task(Int(hit.task.rawValue), .bold))
        rest = rest.dropFirst(hit.name.count)
        previous = hit.name.last
      } else {
        result.append(String(first), .storyText)
        rest = rest.dropFirst()
        previous = first
      }
    }
    return result
  }

  private func hit(at text: Substring, after previous: Character?) -> (name: String, task: TaskID)? {
    if let previous, Self.isWord(previous) { return nil }
    return names.first { candidate in
      guard text.hasPrefix(candidate.name) else { return false }
      return !(text.dropFirst(candidate.name.count).first.map(Self.isWord) ?? false)
    }
  }

  /// Whether a character belongs to a Latin word; between Chinese characters a name stands alone.
  private static func isWord(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || character == "_" || character == "#")
  }
}
