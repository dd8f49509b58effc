/// States kept at regular positions, within a limit of memory.
struct CheckpointStore {
  private struct Checkpoint {
    var state: LoopState
    /// Bytes it does not share with the checkpoint before it.
    var bytes: Int
  }

  /// In the order of their positions.
  private var checkpoints: [Checkpoint] = []
  private let limit: Int
  /// How many events lie between two checkpoints.
  private(set) var spacing: Int
  private(set) var bytes = 0
  /// Checkpoints that were dropped. Giving back the memory of hundreds at once would take longer than a key may wait,
  /// so they go one by one.
  private var dropped: [LoopState] = []

  /// More would make seeking no quicker and thinning slower.
  private static let maximumCount = 2_048
  /// Folding so many events takes some milliseconds, as long as a seek should take at most. Rather than space
  /// checkpoints wider, they may take four times the limit.
  private static let comfortableSpacing = 1 << 14

  init(limit: Int, spacing: Int) {
    self.limit = limit
    self.spacing = max(1, spacing)
  }

  var count: Int { checkpoints.count }

  /// The position at which the next checkpoint is due.
  var nextPosition: Int {
    checkpoints.last.map { $0.state.position + spacing } ?? 0
  }

  /// Keeps a state behind all others.
  mutating func add(_ state: LoopState) {
    let bytes = checkpoints.last.map { state.bytesNotShared(with: $0.state) } ?? 0
    checkpoints.append(Checkpoint(state: state, bytes: bytes))
    self.bytes += bytes
    dropped.removeLast(min(4, dropped.count))
    if isTooBig { thin() }
  }

  private var isTooBig: Bool {
    let allowed = spacing < Self.comfortableSpacing ? limit : 4 * limit
    return checkpoints.count > Self.maximumCount || (bytes > allowed && count > 4)
  }

  /// Drops every second checkpoint, but never the first.
  private mutating func thin() {
    guard let whole = checkpoints.last?.state.bytesNotShared(with: LoopState()) else { return }
    spacing *= 2
    var kept: [Checkpoint] = []
    var carried = 0
    for checkpoint in checkpoints {
      let bytes = Self.union(carried, checkpoint.bytes, of: whole)
      if checkpoint.state.position.isMultiple(of: spacing) {
        kept.append(Checkpoint(state: checkpoint.state, bytes: bytes))
        carried = 0
      } else {
        dropped.append(checkpoint.state)
        carried = bytes
      }
    }
    checkpoints = kept
    bytes = kept.reduce(0) { $0 + $1.bytes }
  }

  /// About how much of a whole is changed by two changes, which may have parts in common. Comparing the states would
  /// be exact, and slow.
  private static func union(_ a: Int, _ b: Int, of whole: Int) -> Int {
    guard whole > 0 else { return a + b }
    return a + b - Int(Double(a) * Double(b) / Double(max(whole, a, b)))
  }
}

extension CheckpointStore {
  /// The last checkpoint at a position or before it.
  func nearest(before position: Int) -> LoopState {
    last { $0.position <= position } ?? LoopState()
  }

  /// The last checkpoint that fulfils a condition which holds for the first few and then no more.
  func last(where holds: (LoopState) -> Bool) -> LoopState? {
    var low = 0
    var high = checkpoints.count
    while low < high {
      let middle = (low + high) / 2
      if holds(checkpoints[middle].state) { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? checkpoints[low - 1].state : nil
  }
}

extension LoopState {
  /// About how many bytes this state holds that `other` does not share. The variables of coroutines are counted
  /// at a flat rate.
  func bytesNotShared(with other: LoopState) -> Int {
    let loop =
      handles.bytesNotShared(with: other.handles) + ready.elements.bytesNotShared(with: other.ready.elements)
      + timers.bytesNotShared(with: other.timers) + waiting.bytesNotShared(with: other.waiting)
    let coroutines = coroutines.bytesNotShared(with: other.coroutines) * 2
    let rest =
      tasks.bytesNotShared(with: other.tasks) + futures.bytesNotShared(with: other.futures)
      + resources.bytesNotShared(with: other.resources) + stack.bytesNotShared(with: other.stack)
    let lists =
      output.bytesNotShared(with: other.output) + warnings.bytesNotShared(with: other.warnings)
      + threads.bytesNotShared(with: other.threads)
    return MemoryLayout<LoopState>.size + loop + coroutines + rest + lists
  }
}
