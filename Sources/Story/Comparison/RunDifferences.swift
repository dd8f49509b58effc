import Timeline
import TraceModel

/// One of the two runs that are compared.
package enum ComparedSide: Hashable, Sendable, CaseIterable {
  case left, right

  package var other: ComparedSide { self == .left ? .right : .left }
}

/// A value for each of the two runs.
package struct Pair<Value> {
  package var left: Value
  package var right: Value

  package init(_ left: Value, _ right: Value) {
    self.left = left
    self.right = right
  }

  package subscript(side: ComparedSide) -> Value {
    get { side == .left ? left : right }
    set { if side == .left { left = newValue } else { right = newValue } }
  }

  package func map<Other>(_ change: (Value) -> Other) -> Pair<Other> {
    Pair<Other>(change(left), change(right))
  }
}

extension Pair: Equatable where Value: Equatable {}
extension Pair: Hashable where Value: Hashable {}
extension Pair: Sendable where Value: Sendable {}

/// A moment at which two runs don't do the same, with the first thing in it that differs.
package struct RunDifference: Hashable, Sendable {
  /// Seconds on the virtual clock.
  package let time: Double
  /// What each run does; nil for one that does nothing more at this time.
  package let facts: Pair<RunFact?>
}

/// Where two runs differ, found moment by moment: at each virtual time the facts of both are compared in their order, and
/// the first that differs is kept.
///
///     while !differences.isComplete { differences.proceed() }
///     differences.first(after: 1.0)
///
/// Everything is read once, in slices; programs run on when more is needed.
package final class RunDifferences {
  package private(set) var found: [RunDifference] = []
  /// Whether both runs have been compared to their ends.
  package private(set) var isComplete = false
  /// The moment up to which all differences have been found; moments before it are done.
  package private(set) var time = 0.0
  private let tracks: Pair<RunTrack>
  private var readers: Pair<FactReader>
  /// Facts that were read and wait for the other side's.
  private var facts = Pair<RunFact?>(nil, nil)
  /// Whether this moment's difference has been found: what is left of it is only read.
  private var isDecided = false

  /// Facts that one call of `proceed` compares.
  private static let slice = 2_000

  package init(_ tracks: Pair<RunTrack>, names: Pair<NameBook>, level: ComparisonLevel) {
    self.tracks = tracks
    readers = Pair(
      FactReader(log: tracks.left.log, names: names.left, level: level),
      FactReader(log: tracks.right.log, names: names.right, level: level))
  }

  /// The first difference after a time, if it has been found.
  package func first(after time: Double) -> RunDifference? {
    found.first { ClockIndex.isBefore(time, $0.time) }
  }

  /// The last difference before a time, if it has been found.
  package func last(before time: Double) -> RunDifference? {
    found.last { ClockIndex.isBefore($0.time, time) }
  }

  /// Compares on for about a slice.
  package func proceed() {
    for _ in 0..<Self.slice where !isComplete {
      let isEmpty = Pair(fill(.left), fill(.right))
      if isDecided, facts != Pair(nil, nil) {
        facts = Pair(nil, nil)
        continue
      }
      switch (facts.left, facts.right) {
      case (let left?, let right?):
        facts = Pair(nil, nil)
        if left.content != right.content { decide(left, right) }
      case (nil, nil) where isEmpty.left && isEmpty.right: if !goOn() { return }
      case (nil, _?) where isEmpty.left, (_?, nil) where isEmpty.right: decide(facts.left, facts.right)
      default:
        for side in ComparedSide.allCases where facts[side] == nil && !isEmpty[side] { tracks[side].extend() }
        return
      }
    }
  }

  /// Reads a side's next fact of this moment; whether there can be none.
  private func fill(_ side: ComparedSide) -> Bool {
    guard facts[side] == nil else { return false }
    let track = tracks[side]
    let isKnown = track.isKnown(through: time)
    let end = isKnown ? track.settled(at: time) : track.history.foldedCount
    facts[side] = readers[side].next(through: end)
    return facts[side] == nil && isKnown
  }

  private func decide(_ left: RunFact?, _ right: RunFact?) {
    found.append(RunDifference(time: time, facts: Pair(left, right)))
    isDecided = true
    facts = Pair(nil, nil)
  }

  /// On to the next moment of either side; false when something must be waited for.
  private func goOn() -> Bool {
    let next = ComparedSide.allCases.compactMap { tracks[$0].clock.moment(after: time)?.time }.min()
    guard let next else {
      isComplete = true
      return false
    }
    time = next
    isDecided = false
    return true
  }
}
