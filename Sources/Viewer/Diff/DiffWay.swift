import Story
import Timeline
import TraceModel

/// A way to go for both walks.
package enum DiffMove: Hashable, Sendable {
  /// So many steps of both within the same moments; backwards when negative.
  case steps(WalkMove.Unit, Int)
  /// To where all that happens at the next moment has happened, so many times; backwards when negative.
  case moments(Int)
  /// To the next difference, or the one before.
  case difference(forward: Bool)
  case start, end
  /// To where all that happens up to this virtual time has happened.
  case time(Double)
  /// To where the other side's walk has come.
  case follow(ComparedSide)
}

/// Where both walks are to stand.
struct DiffPlace {
  var positions: Pair<Int>
  var time: Double
}

/// A way that is being gone, a slice at a time.
final class DiffWay {
  enum Progress {
    case working
    case arrived(DiffPlace, Message?)
  }

  let move: DiffMove
  let diff: DiffViewer
  var place: DiffPlace
  private var stepsLeft: Int
  /// The search for the next step of each side, forwards.
  var requests: Pair<NavigationRequest?> = Pair(nil, nil)
  /// What it has found; nil for nothing.
  var found: Pair<Int?> = Pair(nil, nil)

  /// More events than this are not kept, of both runs together.
  private static let eventLimit = 16_000_000

  init(_ move: DiffMove, _ diff: DiffViewer) {
    self.move = move
    self.diff = diff
    place = DiffPlace(positions: diff.positions, time: diff.state.time)
    stepsLeft =
      switch move {
      case .steps(_, let count), .moments(let count): max(1, abs(count))
      default: 1
      }
    beginStep()
  }

  var tracks: Pair<RunTrack> { diff.tracks }

  /// Whether what happens on the way is one step, to be told as such.
  var isStep: Bool {
    switch move {
    case .steps, .moments, .follow: true
    default: false
    }
  }

  /// Goes on for about a slice.
  func advance() -> Progress {
    if tracks.left.history.count + tracks.right.history.count > Self.eventLimit {
      return .arrived(place, .memoryFull)
    }
    switch step() {
    case .working: return .working
    case .arrived(let next, let message):
      place = next
      stepsLeft -= 1
      guard stepsLeft > 0, message == nil else { return .arrived(next, message) }
      beginStep()
      return .working
    }
  }

  private func step() -> Progress {
    switch move {
    case .steps(let unit, let count): count > 0 ? stepForward(unit) : .arrived(stepBack(unit), atStart)
    case .moments(let count): count > 0 ? momentForward() : .arrived(momentBack(), atStart)
    case .difference(let forward): goToDifference(forward: forward)
    case .start: .arrived(DiffPlace(positions: Pair(0, 0), time: 0), nil)
    case .end: goToEnd()
    case .time(let time): goTo(time: time)
    case .follow(let side): follow(side)
    }
  }

  private var atStart: Message? { place.positions == Pair(0, 0) ? .atStart : nil }

  private func beginStep() {
    guard case .steps(_, 1...) = move else { return }
    requests = place.positions.map { _ in nil }
    found = Pair(nil, nil)
    for side in ComparedSide.allCases { requests[side] = request(from: place.positions[side]) }
  }

  func request(from position: Int) -> NavigationRequest? {
    guard case .steps(let unit, let count) = move else { return nil }
    return WalkMove.steps(unit, count).next(from: position)
  }

  // MARK: Times

  /// Whether all is known up to a time in both runs; lets those run on that have not come so far.
  func isKnown(through time: Double) -> Bool {
    var isKnown = true
    for side in ComparedSide.allCases where !tracks[side].isKnown(through: time) {
      tracks[side].extend()
      isKnown = false
    }
    return isKnown
  }

  /// Both where all that happens at a time has happened.
  func settled(at time: Double) -> DiffPlace {
    DiffPlace(positions: tracks.map { $0.settled(at: time) }, time: time)
  }

  /// Where both runs have ended, or are so far.
  var endPlace: DiffPlace {
    DiffPlace(
      positions: tracks.map(\.history.foldedCount),
      time: max(tracks.left.clock.lastTime, tracks.right.clock.lastTime))
  }
}

/// Moments, times and ends.
extension DiffWay {
  private func momentForward() -> Progress {
    guard isKnown(through: place.time) else { return .working }
    let here = settled(at: place.time)
    if here.positions != place.positions { return .arrived(here, nil) }
    let next = ComparedSide.allCases.compactMap { tracks[$0].clock.moment(after: place.time)?.time }.min()
    guard let next else { return .arrived(place, .atEnd) }
    return isKnown(through: next) ? .arrived(settled(at: next), nil) : .working
  }

  private func momentBack() -> DiffPlace {
    let before = ComparedSide.allCases.compactMap { tracks[$0].clock.moment(before: place.time)?.time }.max()
    return before.map(settled) ?? DiffPlace(positions: Pair(0, 0), time: 0)
  }

  private func goToEnd() -> Progress {
    for side in ComparedSide.allCases where !tracks[side].history.isComplete { tracks[side].extend() }
    let isComplete = tracks.left.history.isComplete && tracks.right.history.isComplete
    return isComplete ? .arrived(endPlace, nil) : .working
  }

  private func goTo(time: Double) -> Progress {
    guard isKnown(through: time) else { return .working }
    let end = endPlace
    if tracks.left.history.isComplete, tracks.right.history.isComplete, time > end.time {
      return .arrived(end, .atEnd)
    }
    return .arrived(settled(at: time), nil)
  }

  /// The other side goes to where the clock of this one is. Within the same moment it stays.
  private func follow(_ side: ComparedSide) -> Progress {
    let position = diff.sides[side].state.position
    let time = tracks[side].time(at: position)
    guard isKnown(through: time) else { return .working }
    let other = tracks[side.other]
    var next = DiffPlace(positions: place.positions, time: time)
    next.positions[side] = position
    let otherTime = other.time(at: place.positions[side.other])
    if ClockIndex.isBefore(otherTime, time) || ClockIndex.isBefore(time, otherTime) {
      next.positions[side.other] = other.arrival(at: time)
    }
    return .arrived(next, nil)
  }
}
