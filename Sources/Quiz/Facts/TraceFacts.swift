import Story
import Timeline
import TraceModel

/// What a part of a trace holds that questions are made of, each in the order of the positions.
struct TraceFacts {
  /// One write of the program.
  struct Output {
    var position: Int
    var time: VirtualTime
    /// The line it makes, fit to show; nil when it is no whole line, or an empty one.
    var line: String?
    var task: TaskID?
    var coroutine: CoroutineID?
  }

  /// A turn of a task or a callback.
  struct Turn {
    var position: Int
    var task: TaskID?
    /// The position right after its end; nil when that lies outside.
    var end: Int?
  }

  /// A task that gives control back.
  struct Stop {
    var position: Int
    var task: TaskID
    var reason: WaitReason
    var words: Message
    /// The line it stops on; 0 when that is not known.
    var line: Int32
  }

  struct ReachedLine {
    var position: Int
    var line: Int32
    var task: TaskID?
  }

  /// The clock goes on: it jumps while nothing is ready, or a blocking call moves it.
  struct ClockMove {
    var position: Int
    var from: VirtualTime
    var to: VirtualTime
    var isJump: Bool
  }

  /// A waiting task becomes ready.
  struct Awakening {
    var position: Int
    var task: TaskID
    /// The task in whose turn that happens; nil for the loop itself or a callback.
    var by: TaskID?
  }

  /// A generator or coroutine is resumed, outside of a loop.
  struct Resumption {
    var position: Int
    var coroutine: CoroutineID
    var sent: TraceValue?
  }

  /// A generator or coroutine gives control back or ends, outside of a loop.
  struct Pause {
    var position: Int
    var coroutine: CoroutineID
    /// What it hands out; nil when it has ended.
    var value: TraceValue?
  }

  var outputs: [Output] = []
  var turns: [Turn] = []
  var stops: [Stop] = []
  var ends: [(position: Int, task: TaskID)] = []
  var lines: [ReachedLine] = []
  var clockMoves: [ClockMove] = []
  var awakenings: [Awakening] = []
  var resumptions: [Resumption] = []
  var pauses: [Pause] = []
  var deadlocks: [Int] = []
  /// Places worth asking at.
  var points: [QuestionPoint] = []
  /// The last position looked at.
  var end = 0

  /// Reads a part of a trace.
  init(_ history: History, names: NameBook, in positions: Range<Int>) {
    var reader = TraceFactsReader(history, names: names, from: positions.lowerBound)
    while reader.state.position < positions.upperBound { reader.readEvent(into: &self) }
    end = reader.state.position
    points.sort { $0.position != $1.position ? $0.position < $1.position : $0.worth > $1.worth }
  }
}

/// A place in the trace with what may be worth asking there.
struct QuestionPoint {
  var position: Int
  var kinds: [Question.Kind]
  /// How much the place itself recommends it.
  var worth = 0
}

extension Array {
  /// The index of the first element behind a position, in a list ordered by position.
  func firstIndex(after position: Int, _ place: (Element) -> Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if place(self[middle]) <= position { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The first element behind a position, in a list ordered by position.
  func first(after position: Int, _ place: (Element) -> Int) -> Element? {
    let index = firstIndex(after: position, place)
    return index < count ? self[index] : nil
  }
}
