/// The one clock of a program: seconds since it began, as the floating-point number the program sees.
///
/// Computation takes no time on it. It moves in two ways only: it jumps to the next timer when the loop has nothing
/// else to do, and a blocking call moves it by the length of the call.
package final class VirtualClock {
  /// Seconds since the program began.
  package private(set) var now: Double

  package init(now: Double = 0) { self.now = now }

  /// Jumps to a moment; a moment that is past or not a number leaves the clock where it is.
  package func jump(to moment: Double) {
    if moment > now { now = moment }
  }

  /// Moves on by the length of a blocking call, in seconds.
  package func block(for seconds: Double) {
    now += seconds
  }
}
