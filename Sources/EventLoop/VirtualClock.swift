/// The one clock of a program: seconds since it began, as the floating-point number the program sees.
///
/// Computation takes no time on it. It moves in two ways: it jumps to the next timer when the loop has nothing else to
/// do, and a blocking call moves it by the length of the call. A program that waits without ever blocking, by looking
/// at the clock again and again, would do so for ever. So the clock has patience: it gives way in the end.
package final class VirtualClock {
  /// Seconds since the program began.
  package private(set) var now: Double

  /// How often somebody has looked whether time passes, since it last did by itself.
  private var looks = 0
  /// What the clock owes to the program that waits, in seconds. It pays in steps.
  private var owed = 0.0

  /// As many looks cost nothing: no program that doesn't wait takes that many at one moment.
  private static let patience = 100_000
  /// What a look costs after that; as many more, and it is twice that, and so on up to a step.
  private static let price = 1e-5
  private static let step = 1e-3

  package init(now: Double = 0) { self.now = now }

  /// Jumps to a moment; a moment that is past or not a number leaves the clock where it is.
  package func jump(to moment: Double) {
    looks = 0
    if moment > now { now = moment }
  }

  /// Moves on by the length of a blocking call, in seconds.
  package func block(for seconds: Double) {
    looks = 0
    now += seconds
  }

  /// The program looks whether time has passed. True when that has made it pass.
  package func look() -> Bool {
    looks &+= 1
    return looks > Self.patience && giveWay()
  }

  private func giveWay() -> Bool {
    owed += min(Self.price * (Double(looks) / Double(Self.patience)), Self.step)
    guard owed >= Self.step else { return false }
    now += owed
    owed = 0
    return true
  }
}
