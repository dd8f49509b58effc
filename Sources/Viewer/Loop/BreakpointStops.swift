import Timeline

/// Looks for the person's breakpoints along a way.
struct BreakpointStops {
  let items: [Breakpoint]
  private let history: History

  /// No more events than this are looked through for a breakpoint on the way of a step.
  private static let reach = 500_000

  init(_ items: [Breakpoint], history: History) {
    self.items = items
    self.history = history
  }

  /// The first breakpoint on a way that was gone already.
  func first(after start: Int, upTo end: Int) -> (position: Int, breakpoint: Breakpoint)? {
    guard !items.isEmpty, start < end else { return nil }
    for position in start + 1...min(end, start + Self.reach) {
      if let breakpoint = breakpoint(at: position) { return (position, breakpoint) }
    }
    return nil
  }

  /// The breakpoint that halts at a position.
  func breakpoint(at position: Int) -> Breakpoint? {
    history.breakpointsHit(items, at: position).first.map { items[$0] }
  }
}
