import Story
import Timeline
import TraceModel

/// To the next difference, and the one before.
extension DiffWay {
  func goToDifference(forward: Bool) -> Progress {
    let differences = diff.differences
    let all = differences.found
    if forward {
      if let next = all.first(where: { isAhead($0) }) { return arrive(at: next) }
      if differences.isComplete {
        return .arrived(place, all.isEmpty ? .noDifference : .noMoreDifferences)
      }
      differences.proceed()
      return .working
    }
    // What lies before the present time has been compared unless nobody has asked yet.
    guard differences.isComplete || !ClockIndex.isBefore(differences.time, place.time) else {
      differences.proceed()
      return .working
    }
    guard let previous = all.last(where: { !isAhead($0) && target(of: $0).positions != place.positions })
    else {
      return .arrived(place, .noDifferenceBefore)
    }
    return arrive(at: previous)
  }

  /// Whether a difference lies ahead of where the walks are.
  private func isAhead(_ difference: RunDifference) -> Bool {
    if ClockIndex.isBefore(place.time, difference.time) { return true }
    if ClockIndex.isBefore(difference.time, place.time) { return false }
    let target = target(of: difference).positions
    return target.left > place.positions.left || target.right > place.positions.right
  }

  /// Each side at what it does, or where it has done all it does at that time.
  private func target(of difference: RunDifference) -> DiffPlace {
    var target = settled(at: difference.time)
    for side in ComparedSide.allCases {
      if let fact = difference.facts[side] { target.positions[side] = fact.position }
    }
    return target
  }

  private func arrive(at difference: RunDifference) -> Progress {
    guard isKnown(through: difference.time) else { return .working }
    return .arrived(target(of: difference), DifferenceText(diff).message(difference))
  }
}
