import Recording

/// The moves of a lesson in the order in which they were made, and between them the places of notes and markers
/// that the teacher wrote without standing there, as when a recording was annotated later: each comes where the moves
/// first pass it.
struct PresentedMoves {
  private(set) var moves: [TimedMove] = []

  init(_ lesson: Lesson, _ marks: MarksByPosition) {
    let visited = Set(lesson.moves.map(\.move.position))
    var passed = marks.positions.filter { !visited.contains($0) }[...]
    for timed in lesson.moves {
      while let position = passed.first, position < timed.move.position {
        moves.append(TimedMove(wall: timed.wall, move: Move(position: position)))
        passed.removeFirst()
      }
      moves.append(timed)
    }
  }
}

/// The notes and markers of a lesson, found by their positions in constant time: a recording may hold very many.
struct MarksByPosition {
  /// In order, each once.
  let positions: [Int]
  private var notes: [Int: Note] = [:]
  private var markers: [Int: Marker] = [:]

  init(_ annotations: Annotations) {
    for note in annotations.notes { notes[note.position] = note }
    for marker in annotations.markers { markers[marker.position] = marker }
    positions = Set(annotations.notes.map(\.position) + annotations.markers.map(\.position)).sorted()
  }

  func note(at position: Int) -> Note? { notes[position] }
  func marker(at position: Int) -> Marker? { markers[position] }
}
