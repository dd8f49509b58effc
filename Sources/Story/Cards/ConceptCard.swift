/// One concept explained: a few short sentences, a small picture or a line of code, and where to see it happen.
///
/// A key opens the cards of the focused panel; the next key press shows the next of them.
package struct ConceptCard: Sendable {
  /// What the card explains.
  package let concept: Concept
  package let title: Message
  /// Three to six short sentences.
  package let sentences: [Message]
  /// A few lines of code, or a drawing of ASCII characters, at most 46 columns wide; empty where words do.
  package let picture: [String]
  /// The scenario that shows it, by its name.
  package let scenario: String

  init(
    _ concept: Concept, _ title: Message, picture: [String] = [], scenario: String,
    _ sentences: [Message]
  ) {
    self.concept = concept
    self.title = title
    self.sentences = sentences
    self.picture = picture
    self.scenario = scenario
  }

  /// "See it in: coroviz workers".
  package var seeIt: Message {
    Message("See it in: coroviz \(scenario)", "试试看：coroviz \(scenario)")
  }

  /// The card of a concept.
  package static func card(_ concept: Concept) -> ConceptCard {
    switch concept {
    case .eventLoop: .eventLoop
    case .tick: .tick
    case .ready: .ready
    case .handle: .handle
    case .callback: .callback
    case .waiting: .waiting
    case .future: .future
    case .lock: .lock
    case .queue: .queue
    case .deadlock: .deadlock
    case .timer: .timer
    case .virtualClock: .virtualClock
    case .task: .task
    case .cancellation: .cancellation
    case .coroutine: .coroutine
    case .generator: .generator
    case .await: .await
    case .blocking: .blocking
    }
  }

  /// The cards that explain a panel, the most important first. Never empty.
  package static func cards(for place: CardPlace) -> [ConceptCard] {
    place.concepts.map(card)
  }
}

/// What there is a card about, in an order to read them all.
package enum Concept: String, CaseIterable, Hashable, Sendable {
  case eventLoop, coroutine, await, task, future, ready, waiting, tick, timer, virtualClock
  case handle, callback, blocking, cancellation, lock, queue, deadlock, generator
}

/// The parts of the screen that cards belong to.
package enum CardPlace: CaseIterable, Hashable, Sendable {
  case source, tasks, coroutines, running, ready, waiting, timers, done, resources
  case story, output, timeline, callChain, tick, warnings

  var concepts: [Concept] {
    switch self {
    case .source: [.await, .coroutine, .blocking]
    case .tasks: [.task, .ready, .waiting, .coroutine]
    case .coroutines: [.coroutine, .generator, .await]
    case .running: [.task, .await, .eventLoop]
    case .ready: [.ready, .handle, .callback]
    case .waiting: [.waiting, .future, .lock, .queue, .deadlock]
    case .timers: [.timer, .virtualClock]
    case .done: [.task, .future, .cancellation]
    case .resources: [.lock, .queue, .deadlock]
    case .story: [.eventLoop, .task]
    case .output: [.eventLoop, .virtualClock]
    case .timeline: [.virtualClock, .blocking, .task]
    case .callChain: [.await, .coroutine, .generator]
    case .tick: [.tick, .eventLoop, .handle]
    case .warnings: [.blocking, .deadlock, .cancellation]
    }
  }
}
