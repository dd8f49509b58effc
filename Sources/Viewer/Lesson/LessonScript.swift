import Recording

/// What a lesson shows, and when: the teacher's moves on a time line without long silences.
///
/// Times are milliseconds of the lesson at normal speed. They follow the teacher's own pace, with three exceptions: no
/// silence is longer than the cap; a note stays long enough to be read; and a note that the moves only pass by, one
/// written afterwards say, is shown on the way.
///
///     let script = LessonScript(lesson, idleCap: 3_000)
///     script.stops[4].due         // when the fifth move comes
package struct LessonScript: Hashable, Sendable {
  /// One picture of the lesson.
  package struct Stop: Hashable, Sendable {
    /// When it comes.
    package var due: Int
    package var move: Move
    /// Whether the one before it is at another position.
    package var isArrival = true

    package var position: Int { move.position }
  }

  /// In the order of time.
  package private(set) var stops: [Stop] = []
  /// When the lesson is over.
  package private(set) var duration = 0
  /// Whether the teacher made no moves, so that it is the program's steps that are shown.
  package let isOfSteps: Bool

  /// A silence is no longer than this, unless something else is asked for.
  package static let idleCap = 3_000
  /// The longest silence that may be asked for.
  package static let longestIdleCap = 3_600_000
  /// Between two steps where the teacher set no pace.
  private static let pace = 500
  /// No more stops are kept.
  private static let limit = 2_000_000

  /// - Parameters:
  ///   - steps: the positions a plain step halts at, shown at normal pace when the lesson has no moves.
  ///   - idleCap: the longest silence, in milliseconds.
  ///   - lastPosition: no position lies beyond it.
  package init(
    _ lesson: Lesson, steps: [Int] = [], idleCap: Int = LessonScript.idleCap, lastPosition: Int = .max
  ) {
    isOfSteps = lesson.moves.isEmpty
    let moves =
      isOfSteps
      ? steps.prefix(Self.limit).enumerated().map {
        TimedMove(wall: $0 * Self.pace, move: Move(position: $1))
      }
      : Array(lesson.moves.prefix(Self.limit))
    var reading: [Int: Int] = [:]
    for note in lesson.annotations.notes { reading[note.position] = Self.readingTime(note.text) }
    let cap = min(max(0, idleCap), Self.longestIdleCap)
    var passing = PassedNotes(lesson.annotations.notes.map(\.position), moves)
    var previous = 0
    for (index, timed) in moves.enumerated() {
      var move = timed.move
      move.position = min(max(0, move.position), lastPosition)
      for position in passing.notes(before: move.position) where position <= lastPosition {
        append(Move(position: position, focus: move.focus, zoomed: move.zoomed), after: Self.pace, reading)
      }
      let wall = max(0, timed.wall)
      let silence = index == 0 && isOfSteps ? Self.pace : max(0, wall - previous)
      append(move, after: min(silence, cap), reading)
      previous = max(previous, wall)
    }
    for position in passing.rest where position <= lastPosition {
      append(Move(position: position), after: Self.pace, reading)
    }
    duration += stops.last.flatMap { reading[$0.position] } ?? 0
  }

  /// Adds a stop, no earlier than the note that shows before it can be read.
  private mutating func append(_ move: Move, after silence: Int, _ reading: [Int: Int]) {
    let last = stops.last
    let isArrival = last?.position != move.position
    let least = isArrival ? last.flatMap { reading[$0.position] } ?? 0 : 0
    duration += max(silence, least)
    stops.append(Stop(due: duration, move: move, isArrival: isArrival))
  }

  /// How long a note stays at least, in milliseconds: some fifteen letters or six Chinese characters a second.
  static func readingTime(_ text: String) -> Int {
    var time = 1_000
    for scalar in text.unicodeScalars {
      time += scalar.value >= 0x2E80 ? 160 : 65
      if time >= 20_000 { return 20_000 }
    }
    return max(2_000, time)
  }
}

/// The notes at positions that no move goes to, in their order: each is handed out when a move first passes it.
private struct PassedNotes {
  private var positions: ArraySlice<Int>

  init(_ notes: [Int], _ moves: [TimedMove]) {
    let visited = Set(moves.map(\.move.position))
    positions = notes.filter { !visited.contains($0) && $0 >= 0 }[...]
  }

  /// Those before a position that have not been handed out.
  mutating func notes(before position: Int) -> ArraySlice<Int> {
    let passed = positions.prefix { $0 < position }
    positions = positions.dropFirst(passed.count)
    return passed
  }

  /// Those that no move passes.
  var rest: ArraySlice<Int> { positions }
}

extension LessonScript {
  /// The first stop that arrives at one of these positions, from an index on.
  func firstArrival(from index: Int, at positions: Set<Int>) -> Int? {
    stops.indices.dropFirst(max(0, index)).first {
      stops[$0].isArrival && positions.contains(stops[$0].position)
    }
  }

  /// The last stop before an index that arrives at one of these positions.
  func lastArrival(before index: Int, at positions: Set<Int>) -> Int? {
    stops.indices.prefix(max(0, index)).last {
      stops[$0].isArrival && positions.contains(stops[$0].position)
    }
  }

  /// The first stop at a position or behind it.
  func firstStop(atOrAfter position: Int) -> Int? {
    stops.firstIndex { $0.position >= position }
  }
}
