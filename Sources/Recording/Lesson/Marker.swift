/// A place in a walk to jump to.
package struct Marker: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A place, with a label or without.
    case place
    /// The beginning of a part of the lesson.
    case chapter
    /// A place where the quiz asks.
    case question
  }

  package var id: AnnotationID
  /// Counted from 1; each edit adds one.
  package var revision: Int
  /// After how many events it stands.
  package var position: Int
  /// What it is called; may be empty.
  package var label: String
  package var kind: Kind

  package init(id: AnnotationID, revision: Int, position: Int, label: String, kind: Kind) {
    self.id = id
    self.revision = revision
    self.position = position
    self.label = label
    self.kind = kind
  }
}
