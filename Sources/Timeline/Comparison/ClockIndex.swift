import TraceModel

/// The moments of a run: where in the trace its virtual clock got to each time it shows.
///
/// Between two moments nothing happens, so that what stands at a time is the last position of the latest moment not
/// after it. Two times are the same when they are so to the nanosecond, as timers have it.
package struct ClockIndex: Sendable {
  /// A time that the clock shows, and the first position at which it does.
  package struct Moment: Hashable, Sendable {
    package let time: Double
    package let first: Int
  }

  /// In order of time; the first is 0 seconds at position 0.
  package private(set) var moments: ContiguousArray<Moment> = [Moment(time: 0, first: 0)]
  /// How many events have been taken in.
  package private(set) var scanned = 0

  package init() {}

  /// Takes in events that have come since.
  package mutating func catchUp(_ log: TraceLog, through end: Int) {
    while scanned < min(end, log.count) {
      scanned += 1
      switch log.events[scanned - 1] {
      case .clockJumped(let time), .clockBlocked(_, let time): add(time.seconds)
      default: break
      }
    }
  }

  private mutating func add(_ time: Double) {
    guard Self.isBefore(moments[moments.count - 1].time, time) else { return }
    moments.append(Moment(time: time, first: scanned))
  }

  /// Whether one time lies before another by a nanosecond or more.
  package static func isBefore(_ a: Double, _ b: Double) -> Bool { b - a > 0.5e-9 }
}

extension ClockIndex {
  /// The latest time that is known.
  package var lastTime: Double { moments[moments.count - 1].time }

  /// The moment in which a position lies.
  package func moment(at position: Int) -> Moment {
    moments[max(0, count { $0.first <= position } - 1)]
  }

  /// The latest moment not after a time.
  package func moment(at time: Double) -> Moment {
    moments[max(0, count { !Self.isBefore(time, $0.time) } - 1)]
  }

  /// The first moment after a time, as far as is known.
  package func moment(after time: Double) -> Moment? {
    let index = count { !Self.isBefore(time, $0.time) }
    return index < moments.count ? moments[index] : nil
  }

  /// The last moment before a time.
  package func moment(before time: Double) -> Moment? {
    let index = count { Self.isBefore($0.time, time) } - 1
    return index >= 0 ? moments[index] : nil
  }

  /// How many moments fulfil a condition that holds for the first ones and then no more.
  private func count(where holds: (Moment) -> Bool) -> Int {
    var low = 0
    var high = moments.count
    while low < high {
      let middle = (low + high) / 2
      if holds(moments[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
