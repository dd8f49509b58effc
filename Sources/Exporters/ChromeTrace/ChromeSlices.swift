import TraceModel

/// What a slice shows.
enum ChromeSlice: Hashable {
  case program
  /// From `run_forever` to its end.
  case loop
  /// The loop waits for a timer.
  case idle
  case turn
  /// A generator or coroutine that is driven without a loop.
  case coroutine(CoroutineID)
}

/// The slices of a trace and which of them are open. Since all that runs takes turns, one stack does for all lanes: a task's
/// slice lies in the loop's, that in the program's, and each lane by itself is nested too.
struct ChromeSlices {
  struct Open {
    var kind: ChromeSlice
    var lane: ChromeLane
    /// Its place in the list of events.
    var index: Int
    /// What happened in it, in sentences.
    var story: [String] = []
  }

  /// How many sentences a slice has at most.
  private static let longestStory = 12

  private var open: [Open] = []
  /// How many slices of each kind are open, so that the end of one that is not need not be looked for.
  private var counts: [ChromeSlice: Int] = [:]

  /// The lane of the innermost slice: where whatever happens now happens.
  var lane: ChromeLane? { open.last?.lane }

  func isOpen(_ kind: ChromeSlice) -> Bool { counts[kind, default: 0] > 0 }

  /// The place of the innermost slice of a kind in the list of events.
  func index(of kind: ChromeSlice) -> Int? {
    isOpen(kind) ? open.last { $0.kind == kind }?.index : nil
  }

  mutating func begin(_ kind: ChromeSlice, on lane: ChromeLane, index: Int) {
    open.append(Open(kind: kind, lane: lane, index: index))
    counts[kind, default: 0] += 1
  }

  /// Adds a sentence to the innermost slice.
  mutating func tell(_ sentence: String) {
    guard let last = open.indices.last, open[last].story.count < Self.longestStory else { return }
    open[last].story.append(sentence)
  }

  /// Ends a slice and all within it. Returns them, the innermost first; nothing when none of that kind is open.
  mutating func end(_ kind: ChromeSlice) -> [Open] {
    guard isOpen(kind) else { return [] }
    var ended: [Open] = []
    while let last = open.popLast() {
      counts[last.kind, default: 1] -= 1
      ended.append(last)
      if last.kind == kind { break }
    }
    return ended
  }

  /// Ends what is open at the end of the trace.
  mutating func endAll() -> [Open] {
    defer {
      open = []
      counts = [:]
    }
    return open
  }
}
