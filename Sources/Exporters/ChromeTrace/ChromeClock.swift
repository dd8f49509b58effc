/// Where an event of the trace stands on Perfetto's time axis, in microseconds.
///
/// Virtual time alone won't do: computing takes none, so that a hundred turns may stand at one moment, and slices
/// without a length can't be seen, nested or joined. So each event gets a microsecond of its own: it stands at its
/// virtual time, or one microsecond after the event before it, whichever is later. Places are therefore strictly
/// increasing, a second of virtual time is a second on the axis, and after a crowded moment the axis is right
/// again at the next pause. The exact virtual time is in each slice's `args`.
struct ChromeClock {
  /// The place of the last event.
  private(set) var now = -1

  /// The latest virtual time that is told apart, in microseconds: some 126 years. Later ones and those that are no number
  /// come only from a program that plays with its clock, or from a damaged recording.
  private static let latest = 4_000_000_000_000_000.0

  /// The place of the next event, at this virtual time.
  mutating func tick(at seconds: Double) -> Int {
    now = max(Self.microseconds(seconds), now + 1)
    return now
  }

  private static func microseconds(_ seconds: Double) -> Int {
    let value = (seconds * 1_000_000).rounded()
    return value.isNaN ? 0 : Int(min(max(value, 0), latest))
  }
}
