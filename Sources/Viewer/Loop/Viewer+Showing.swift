/// Showing positions in any order, for exports.
extension Viewer {
  /// Shows a position as it looks to somebody who has come there for the first time from `previous`; nil is a jump.
  ///
  /// What a walk has scrolled the source to depends on its way. With a `sourceTop` that an earlier call has left in the
  /// state, the same position gives the same picture whatever was shown before.
  package func show(_ position: Int, comingFrom previous: Int?, sourceTop: Int? = nil) {
    if let sourceTop { state.sourceTop = sourceTop }
    state.furthest = 0
    state.message = nil
    arrive(at: position, from: previous)
  }
}
