/// The last few states that were asked for, and some on the way to them: going back one step is then as quick as
/// going forward.
struct RecentStates {
  private var states: [LoopState] = []
  private static let capacity = 48

  /// Keeps a state; the one that was kept longest gives way.
  mutating func keep(_ state: LoopState) {
    if let known = states.firstIndex(where: { $0.position == state.position }) { states.remove(at: known) }
    if states.count == Self.capacity { states.removeFirst() }
    states.append(state)
  }

  /// The last state at a position or before it.
  func nearest(before position: Int) -> LoopState? {
    var best: Int?
    for (index, state) in states.enumerated() where state.position <= position {
      if best.map({ states[$0].position < state.position }) ?? true { best = index }
    }
    return best.map { states[$0] }
  }
}
