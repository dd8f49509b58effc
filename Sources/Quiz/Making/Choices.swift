import Story

/// Puts answers together: the right one and wrong ones, all different as they are shown.
struct Choices {
  private(set) var messages: [Message]
  private(set) var rightChoice: Int

  /// The most answers to one question.
  static let most = 4
  /// The fewest, where a question is not one of yes or no.
  static let fewest = 3

  /// The answers in an order that depends on the position alone. Nil when there are too few that differ.
  init?(right: Message, wrong: [Message], at position: Int, fewest: Int = Choices.fewest) {
    let wrong = Self.different(wrong, from: right).prefix(Self.most - 1)
    guard wrong.count + 1 >= fewest else { return nil }
    rightChoice = Self.mixed(position) % (wrong.count + 1)
    messages = Array(wrong)
    messages.insert(right, at: rightChoice)
  }

  /// The answers in the order of a value that each has. The wrong ones come best first; which of them are taken depends
  /// on the position, so that the right one is not always in the same place.
  init?(right: (value: Double, text: Message), wrong: [(value: Double, text: Message)], at position: Int) {
    let texts = Self.different(wrong.map(\.text), from: right.text)
    let usable = texts.compactMap { text in wrong.first { $0.text == text } }
    let lower = usable.filter { $0.value < right.value }
    let higher = usable.filter { $0.value > right.value }
    let places = (0..<Self.most).filter { $0 <= lower.count && Self.most - 1 - $0 <= higher.count }
    var below = places.isEmpty ? lower.count : places[Self.mixed(position) % places.count]
    below = min(below, Self.most - 1)
    let taken = lower.prefix(below) + higher.prefix(Self.most - 1 - below) + [right]
    guard taken.count >= Self.fewest else { return nil }
    messages = taken.sorted { $0.value < $1.value }.map(\.text)
    guard let index = messages.firstIndex(of: right.text) else { return nil }
    rightChoice = index
  }

  /// Those that look like neither the right answer nor one before them, in any language.
  private static func different(_ wrong: [Message], from right: Message) -> [Message] {
    var seen = QuizText.shown(right)
    return wrong.filter { message in
      let shown = QuizText.shown(message)
      guard !shown.contains(where: seen.contains), !shown.contains("") else { return false }
      seen += shown
      return true
    }
  }

  /// A number that looks random and is the same in every run (the finalizer of SplitMix64).
  static func mixed(_ position: Int) -> Int {
    var bits = UInt64(truncatingIfNeeded: position) &+ 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int(truncatingIfNeeded: (bits ^ (bits >> 31)) >> 2)
  }
}
