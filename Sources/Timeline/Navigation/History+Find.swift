import TraceModel

extension History {
  /// A named place in what has been folded; nil when it isn't there (yet). Lines are searched for by
  /// `NavigationRequest`.
  func find(_ place: Position) -> Int? {
    switch place {
    case .start: 0
    case .end: isComplete ? count : nil
    case .event(let number): number <= foldedCount ? number : nil
    case .turn(let number): number < 1 ? 0 : number <= turns.count ? turns[number - 1].position : nil
    case .tick(let number): firstPosition { Int($0.tick) >= number }
    case .output(let number): firstPosition { $0.output.count >= number }
    case .time(let seconds): position(atTime: seconds)
    case .percent(let part): position(atPercent: part)
    case .line: nil
    }
  }

  /// The first position at a time. Between two times nothing happens: there it is the last position before.
  private func position(atTime seconds: Double) -> Int? {
    guard let position = firstPosition(where: { $0.now.seconds >= seconds }) else { return nil }
    return position == 0 || state(at: position).now.seconds == seconds ? position : position - 1
  }

  private func position(atPercent part: Double) -> Int? {
    let position = Int(Double(count) * min(max(part, 0), 100) / 100)
    return position <= foldedCount ? position : nil
  }
}
