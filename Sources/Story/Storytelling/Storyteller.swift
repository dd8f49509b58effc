import Timeline
import TraceModel

/// Turns events into sentences: what happened, and why.
///
///     let teller = Storyteller(log: log, language: .english)
///     teller.sentences(for: event, before: before, after: after)
///     // "worker_1's sleep is over, so worker_1 becomes ready."
///
/// Which sentences an event gets depends on the event and on the states around it alone: the story reads the same
/// walked forwards, backwards, or from the middle.
package struct Storyteller {
  package let language: Language
  /// What tasks and coroutines are called, here and on the screen.
  package let names: NameBook
  private let log: TraceLog

  /// A teller for this log. Pass the names on when the language changes: they are the same.
  package init(log: TraceLog, language: Language, names: NameBook? = nil) {
    self.log = log
    self.language = language
    self.names = names ?? NameBook(log: log)
  }

  /// The sentences about an event, given the states before and after it.
  package func sentences(
    for event: TraceEvent, before: LoopState, after: LoopState
  ) -> [StorySentence] {
    sentences(for: event, prior: Prior(before, event), after: after)
  }

  /// Applies the next event to a state and tells it. Nothing happens at the end of the log.
  package func advance(_ state: inout LoopState) -> [StoryEntry] {
    guard state.position < log.count else { return [] }
    let event = log.events[state.position]
    let prior = Prior(state, event)
    state.apply(event, log: log)
    let position = state.position
    return sentences(for: event, prior: prior, after: state)
      .map { StoryEntry(position: position, sentence: $0) }
  }

  /// The story from a state on, up to a position: for a panel, which needs the last part only.
  package func story(from state: LoopState, to position: Int) -> [StoryEntry] {
    var state = state
    var entries: [StoryEntry] = []
    while state.position < min(position, log.count) { entries += advance(&state) }
    return entries
  }

  private func sentences(for event: TraceEvent, prior: Prior, after: LoopState) -> [StorySentence] {
    Scene(event: event, prior: prior, state: after, log: log, names: names, language: language).tell()
  }
}
