/// A moment of the program's virtual clock, in seconds since the program began.
///
/// Kept as the very floating-point number the program sees (`loop.time()`), because a program may print it.
package struct VirtualTime: Hashable, Comparable, Sendable {
  /// Seconds since the program began.
  package var seconds: Double

  package init(seconds: Double) { self.seconds = seconds }

  /// The moment the program begins.
  package static let zero = VirtualTime(seconds: 0)

  package static func < (a: VirtualTime, b: VirtualTime) -> Bool { a.seconds < b.seconds }
}
