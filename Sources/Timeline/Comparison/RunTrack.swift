import TraceModel

/// One of two runs that are walked through side by side: its past, and when what happened.
package final class RunTrack {
  package let history: History
  package private(set) var clock = ClockIndex()

  package init(_ history: History) {
    self.history = history
    catchUp()
  }

  package var log: TraceLog { history.log }

  /// Takes in what has been folded.
  package func catchUp() { clock.catchUp(log, through: history.foldedCount) }

  /// Lets the program run a little.
  package func extend() {
    history.extend()
    catchUp()
  }

  /// The clock at a position.
  package func time(at position: Int) -> Double { clock.moment(at: position).time }

  /// Whether all that happens up to a time, that time included, is known.
  package func isKnown(through time: Double) -> Bool {
    history.isComplete || ClockIndex.isBefore(time, clock.lastTime)
  }

  /// What stands at a time: the last position not after it. As far as is known.
  package func settled(at time: Double) -> Int {
    clock.moment(after: time).map { $0.first - 1 } ?? history.foldedCount
  }

  /// The first position at a time; where nothing happens then, the last one before it.
  package func arrival(at time: Double) -> Int {
    let moment = clock.moment(at: time)
    return ClockIndex.isBefore(moment.time, time) ? settled(at: time) : moment.first
  }
}
