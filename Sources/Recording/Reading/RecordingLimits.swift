/// How much of everything a recording may hold: it comes from anyone, and must not take all memory.
package struct RecordingLimits: Hashable, Sendable {
  /// The longest line, in bytes. The writer never makes a longer one.
  package var lineBytes = 1 << 20
  /// The largest file.
  package var fileBytes = 2 << 30
  package var events = 20_000_000
  /// Different texts, and their bytes together.
  package var texts = 4_000_000
  package var textBytes = 1 << 28
  /// Changes of variables, of all events together.
  package var variables = 40_000_000
  package var codes = 1_000_000
  package var sourceBytes = 8 << 20
  /// Moves and answers.
  package var moves = 1_000_000
  /// Notes and markers, with all their revisions.
  package var annotations = 10_000
  /// The longest note or label, in bytes.
  package var noteBytes = 1 << 16

  /// Changes of variables that one event keeps.
  static let variablesOfEvent = 20_000
  /// The longest lesson, in milliseconds: a year.
  package static let longestLesson: Int64 = 366 * 86_400_000

  package init() {}

  package static let standard = RecordingLimits()
}
