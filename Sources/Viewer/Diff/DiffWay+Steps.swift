import Story
import Timeline
import TraceModel

/// Steps of both walks within the same moments.
///
/// Forwards, a side whose next step lies in the present moment takes it. When neither has one, the clock goes on to the
/// earlier of their next steps, and who has none at that time comes along. Backwards it is the other way round: within a
/// moment, the side that has taken more steps of it goes back first.
extension DiffWay {
  func stepForward(_ unit: WalkMove.Unit) -> Progress {
    guard search() else { return .working }
    let times = Pair(time(ofFound: .left), time(ofFound: .right))
    let movers = ComparedSide.allCases.filter { side in
      times[side].map { !ClockIndex.isBefore(place.time, $0) } ?? false
    }
    guard movers.isEmpty else { return .arrived(moved(movers, to: place.time, found), nil) }
    guard let next = [times.left, times.right].compactMap(\.self).min() else {
      return .arrived(endPlace, .atEnd)
    }
    guard isKnown(through: next) else { return .working }
    var positions = found
    for side in ComparedSide.allCases {
      let isMover = times[side].map { !ClockIndex.isBefore(next, $0) } ?? false
      if !isMover { positions[side] = tracks[side].arrival(at: next) }
    }
    return .arrived(moved(ComparedSide.allCases, to: next, positions), nil)
  }

  private func moved(_ movers: [ComparedSide], to time: Double, _ positions: Pair<Int?>) -> DiffPlace {
    var next = DiffPlace(positions: place.positions, time: time)
    for side in movers { next.positions[side] = positions[side] ?? next.positions[side] }
    return next
  }

  private func time(ofFound side: ComparedSide) -> Double? { found[side].map(tracks[side].time) }

  /// Looks for the next step of both sides; whether it is done. A side need not be searched further than to where the
  /// other one's next step makes its own too late.
  private func search() -> Bool {
    for side in ComparedSide.allCases {
      guard var request = requests[side] else { continue }
      let outcome = request.proceed(tracks[side].history)
      tracks[side].catchUp()
      requests[side] = request
      switch outcome {
      case .arrived(let position):
        found[side] = position
        requests[side] = nil
      case .notFound, .needsInput: requests[side] = nil
      case .needsMore: break
      }
    }
    for side in ComparedSide.allCases where requests[side.other] == nil {
      guard let request = requests[side], let other = time(ofFound: side.other) else { continue }
      let lookedAt = tracks[side].time(at: request.lookedAt)
      if ClockIndex.isBefore(max(other, place.time), lookedAt) { requests[side] = nil }
    }
    return requests.left == nil && requests.right == nil
  }

  // MARK: Backwards

  /// Steps of one moment that are counted; when both sides have taken more, both go back.
  private static let countedSteps = 2_000

  func stepBack(_ unit: WalkMove.Unit) -> DiffPlace {
    let here = ComparedSide.allCases.filter { side in
      !ClockIndex.isBefore(tracks[side].time(at: place.positions[side]), place.time)
    }
    let steps = here.map { stepsSinceArrival($0) }
    var positions = place.positions
    if let most = steps.max(), most > 0 {
      for (side, count) in zip(here, steps) where count == most {
        let first = tracks[side].clock.moment(at: place.positions[side]).first
        positions[side] = max(first, previous(side, from: place.positions[side]))
      }
      return DiffPlace(positions: positions, time: place.time)
    }
    for side in here { positions[side] = previous(side, from: positions[side]) }
    let time = max(tracks.left.time(at: positions.left), tracks.right.time(at: positions.right))
    for side in ComparedSide.allCases where ClockIndex.isBefore(tracks[side].time(at: positions[side]), time)
    {
      positions[side] = tracks[side].settled(at: time)
    }
    return DiffPlace(positions: positions, time: time)
  }

  private func previous(_ side: ComparedSide, from position: Int) -> Int {
    guard var request = request(from: position),
      case .arrived(let found) = request.finish(tracks[side].history)
    else { return 0 }
    return found
  }

  /// How many steps back it is to the first position of the moment that a side is in.
  private func stepsSinceArrival(_ side: ComparedSide) -> Int {
    var position = place.positions[side]
    let first = tracks[side].clock.moment(at: position).first
    var count = 0
    while position > first, count < Self.countedSteps {
      position = previous(side, from: position)
      count += 1
    }
    return count
  }
}
