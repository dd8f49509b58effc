/// The name of a note or marker in its recording: short, unique there, and the same through all its revisions.
package struct AnnotationID: Hashable, Sendable {
  package var name: String
  package init(_ name: String) { self.name = name }
}

/// What a teacher wrote at one position of a walk.
package struct Note: Hashable, Sendable {
  package var id: AnnotationID
  /// Counted from 1; each edit adds one.
  package var revision: Int
  /// After how many events it shows.
  package var position: Int
  /// One or more lines.
  package var text: String

  package init(id: AnnotationID, revision: Int, position: Int, text: String) {
    self.id = id
    self.revision = revision
    self.position = position
    self.text = text
  }
}
