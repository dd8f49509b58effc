import Timeline
import TraceModel

/// The story so far, written on as the walk or the program goes on.
///
///     let book = StoryBook(log: log, language: .chinese)
///     book.entries(in: 0..<state.position)
///
/// It reads every event once, in order, and keeps all sentences. For a place in the middle of a long trace take
/// `Storyteller.story(from:to:)` instead, which needs no beginning.
package final class StoryBook {
  private let teller: Storyteller
  private var state = LoopState()
  /// All sentences told so far, in order.
  package private(set) var entries: ContiguousArray<StoryEntry> = []

  package init(teller: Storyteller) {
    self.teller = teller
  }

  package convenience init(log: TraceLog, language: Language) {
    self.init(teller: Storyteller(log: log, language: language))
  }

  /// How far the story has been told.
  package var position: Int { state.position }

  /// Tells on up to a position, or to the end of what the log holds.
  package func extend(to position: Int) {
    while state.position < position {
      let before = state.position
      entries += teller.advance(&state)
      if state.position == before { return }
    }
  }

  /// The sentences of the events after one position and up to another: `12..<20` holds those of events 13 to 20,
  /// what happened on the way from position 12 to 20.
  package func entries(in positions: Range<Int>) -> ArraySlice<StoryEntry> {
    extend(to: positions.upperBound)
    return ArraySlice(entries[index(after: positions.lowerBound)..<index(after: positions.upperBound)])
  }

  /// The index of the first sentence told after a position.
  private func index(after position: Int) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].position <= position { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
