import TraceModel

extension LoopState {
  /// The state with its clock at a later moment, until which nothing happens: for a walk that shows another program
  /// beside it, at the same virtual time. The clock of a program that has ended stands still.
  package func idling(until time: Double) -> LoopState {
    if case .ended = program { return self }
    var state = self
    if state.now.seconds < time { state.now = VirtualTime(seconds: time) }
    return state
  }
}
