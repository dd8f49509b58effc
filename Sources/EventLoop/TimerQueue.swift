import HeapModule

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The timers that are set, soonest first.
///
/// Order: deadline rounded to a nanosecond, then order of making. Of two timers for nominally the same moment the one
/// made first is due first, which is what real time does: `0.1 + 0.2` and `0.3` are the same moment here.
///
/// A cancelled timer stays in the queue until it comes to the front, or until more than half of more than a hundred
/// are cancelled (CPython: BaseEventLoop._run_once); otherwise a program that sets and cancels a long time-out in every
/// round would fill the memory.
struct TimerQueue {
  private struct Entry: Comparable {
    let moment: Double
    let order: UInt64
    let handle: TimerHandle

    static func < (a: Entry, b: Entry) -> Bool {
      a.moment != b.moment ? a.moment < b.moment : a.order < b.order
    }

    static func == (a: Entry, b: Entry) -> Bool { a.order == b.order }
  }

  private static let fewTimers = 100

  private var heap = Heap<Entry>()
  private var made: UInt64 = 0
  /// How many of the timers in the queue are cancelled.
  private(set) var cancelledCount = 0

  var count: Int { heap.count }
  var isEmpty: Bool { heap.isEmpty }
  /// The timer that is due first.
  var first: TimerHandle? { heap.min?.handle }

  /// Every timer in the queue, in no order.
  var unordered: [TimerHandle] { heap.unordered.map(\.handle) }

  /// Every timer in the queue, soonest first.
  var inOrder: [TimerHandle] { heap.unordered.sorted().map(\.handle) }

  mutating func insert(_ handle: TimerHandle) {
    made += 1
    let moment = Self.roundedToNanosecond(handle.deadline)
    heap.insert(Entry(moment: moment.isNaN ? .infinity : moment, order: made, handle: handle))
    handle.isScheduled = true
  }

  @discardableResult
  mutating func removeFirst() -> TimerHandle? {
    guard let handle = heap.popMin()?.handle else { return nil }
    handle.isScheduled = false
    if handle.isCancelled { cancelledCount -= 1 }
    return handle
  }

  /// Removes the timers that are due before a moment, and hands them over in their order.
  ///
  /// One by one takes long where most of many timers are due at once: then they are sorted out together.
  mutating func removeDue(before end: Double, _ fire: (TimerHandle) -> Void) {
    var removed = 0
    while let first, !(first.deadline >= end) {
      if removed > Self.fewTimers, removed > count / 16 {
        removed = 0
        removeManyDue(before: end, fire)
      } else if let handle = removeFirst() {
        removed += 1
        fire(handle)
      }
    }
  }

  private mutating func removeManyDue(before end: Double, _ fire: (TimerHandle) -> Void) {
    let last = Self.roundedToNanosecond(end)
    var due: [Entry] = []
    var kept: [Entry] = []
    for entry in heap.unordered {
      if entry.moment <= last { due.append(entry) } else { kept.append(entry) }
    }
    due.sort()
    let count = due.firstIndex { $0.handle.deadline >= end } ?? due.count
    heap = Heap(kept + due[count...])
    for entry in due[..<count] {
      entry.handle.isScheduled = false
      if entry.handle.isCancelled { cancelledCount -= 1 }
      fire(entry.handle)
    }
  }

  mutating func removeAll() {
    for entry in heap.unordered { entry.handle.isScheduled = false }
    heap = Heap()
    cancelledCount = 0
  }

  /// Takes note that a timer was cancelled; it stays in the queue for now.
  mutating func noteCancelled(_ handle: TimerHandle) {
    if handle.isScheduled { cancelledCount += 1 }
  }

  /// Removes cancelled timers: all of them when they are too many, else those at the front.
  mutating func discardCancelled() {
    if count > Self.fewTimers && cancelledCount * 2 > count {
      discardAllCancelled()
    } else {
      while let first, first.isCancelled { removeFirst() }
    }
  }

  private mutating func discardAllCancelled() {
    var kept: [Entry] = []
    kept.reserveCapacity(count - cancelledCount)
    for entry in heap.unordered {
      if entry.handle.isCancelled { entry.handle.isScheduled = false } else { kept.append(entry) }
    }
    heap = Heap(kept)
    cancelledCount = 0
  }

  /// Seconds rounded to nine decimals, exactly as Python's `round(seconds, 9)`.
  static func roundedToNanosecond(_ seconds: Double) -> Double {
    let nanoseconds = seconds * 1e9
    let whole = nanoseconds.rounded(.toNearestOrEven)
    // Below 2^44 the product is off by less than 0.002, so that only a fraction close to a half is in doubt;
    // dividing two whole numbers then gives the double nearest to the decimal number.
    if abs(nanoseconds) < 0x1p44, abs(abs(nanoseconds - whole) - 0.5) > 0.01 { return whole / 1e9 }
    // From here on a double has no digits behind the ninth.
    guard abs(seconds) < 0x1p24 else { return seconds }
    var buffer = [CChar](repeating: 0, count: 64)
    _ = withVaList([seconds]) { vsnprintf(&buffer, buffer.count, "%.9f", $0) }
    return strtod(buffer, nil)
  }
}
