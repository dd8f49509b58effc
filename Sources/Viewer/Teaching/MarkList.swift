import Recording

/// The list of notes and markers while it is open.
package struct MarkList: Hashable, Sendable {
  /// The selected row.
  package var row = 0
  /// What was deleted in this list, the latest last, to be brought back.
  package var deleted: [MarkItem] = []

  package init() {}
}

/// A row of that list.
package enum MarkItem: Hashable, Sendable {
  case note(Note)
  case marker(Marker)

  package var position: Int {
    switch self {
    case .note(let note): note.position
    case .marker(let marker): marker.position
    }
  }

  /// All notes and markers in the order of their positions; a marker stands before the note at its place.
  package static func all(in annotations: Annotations) -> [MarkItem] {
    annotations.marks.flatMap { mark in
      [mark.marker.map(MarkItem.marker), mark.note.map(MarkItem.note)].compactMap(\.self)
    }
  }
}
