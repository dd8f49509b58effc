/// What was done with a program, apart from what the program did: the teacher's moves, notes and markers, and the answers
/// of a quiz. The fold of a recording's `LessonEntry`s.
package struct Lesson: Hashable, Sendable {
  package var annotations = Annotations()
  /// The moves in the order in which they were made.
  package var moves: [TimedMove] = []
  package var answers: [Answer] = []

  package init() {}

  /// When the last entry was made, in milliseconds since the recording began.
  package private(set) var duration = 0

  package mutating func apply(_ entry: LessonEntry) {
    duration = max(duration, entry.wall)
    switch entry.fact {
    case .move(let move): moves.append(TimedMove(wall: entry.wall, move: move))
    case .answer(let answer): answers.append(answer)
    default: annotations.apply(entry.fact)
    }
  }
}

/// One thing that a person did while recording.
package enum LessonFact: Hashable, Sendable {
  case move(Move)
  /// A note was written or revised.
  case note(Note)
  case noteDeleted(AnnotationID, revision: Int)
  /// A marker was set or revised.
  case marker(Marker)
  case markerDeleted(AnnotationID, revision: Int)
  /// A question of the quiz was answered.
  case answer(Answer)
}

/// A fact with the moment it became one.
package struct LessonEntry: Hashable, Sendable {
  /// Milliseconds of real time since the recording began.
  package var wall: Int
  package var fact: LessonFact

  package init(wall: Int, fact: LessonFact) {
    self.wall = wall
    self.fact = fact
  }
}

/// A step of the teacher: to which position, and what was looked at there.
package struct Move: Hashable, Sendable {
  /// The position arrived at.
  package var position: Int
  /// The panel that has the focus, by its name, if it is not where the walk puts it.
  package var focus: String?
  /// The panel that fills the screen, by its name.
  package var zoomed: String?

  package init(position: Int, focus: String? = nil, zoomed: String? = nil) {
    self.position = position
    self.focus = focus
    self.zoomed = zoomed
  }
}

package struct TimedMove: Hashable, Sendable {
  /// Milliseconds of real time since the recording began.
  package var wall: Int
  package var move: Move

  package init(wall: Int, move: Move) {
    self.wall = wall
    self.move = move
  }
}

/// An answer that was given in a quiz.
package struct Answer: Hashable, Sendable {
  /// The position at which the question was asked.
  package var position: Int
  /// The kind of question, by its name.
  package var question: String
  /// The text of the choice that was taken.
  package var choice: String
  package var isRight: Bool

  package init(position: Int, question: String, choice: String, isRight: Bool) {
    self.position = position
    self.question = question
    self.choice = choice
    self.isRight = isRight
  }
}
