/// The notes and markers of a walk: what a teacher wrote on it, in the order of their positions.
///
/// Each position has at most one note and one marker. Every change comes back as the `LessonFact` that makes it again, so
/// that a recording can keep it: `Annotations` is the fold of those facts.
///
///     var annotations = Annotations()
///     let fact = annotations.write("main has not started yet", at: 12)    // a note
///     annotations.next(after: 3)?.position                                // 12
package struct Annotations: Hashable, Sendable {
  /// In the order of their positions.
  package private(set) var notes: [Note] = []
  /// In the order of their positions.
  package private(set) var markers: [Marker] = []
  /// The latest revision of each annotation there ever was, deleted ones too: index is the identifier.
  private var revisions: [AnnotationID: Int] = [:]
  private var nextNumber = 1

  package init() {}

  package var isEmpty: Bool { notes.isEmpty && markers.isEmpty }

  /// The note at exactly this position.
  package func note(at position: Int) -> Note? {
    Self.element(at: position, of: notes, \.position)
  }

  /// The marker at exactly this position.
  package func marker(at position: Int) -> Marker? {
    Self.element(at: position, of: markers, \.position)
  }
}

extension Annotations {
  /// The element at a position, of a list that is in the order of positions.
  private static func element<Element>(
    at position: Int, of list: [Element], _ place: KeyPath<Element, Int>
  ) -> Element? {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle][keyPath: place] < position { low = middle + 1 } else { high = middle }
    }
    return low < list.count && list[low][keyPath: place] == position ? list[low] : nil
  }
}

// MARK: Going from one to the next

extension Annotations {
  /// A place with a note, a marker or both.
  package struct Mark: Hashable, Sendable {
    package var position: Int
    package var note: Note?
    package var marker: Marker?
  }

  /// All places with a note or a marker, in order.
  package var marks: [Mark] {
    let positions = Set(notes.map(\.position) + markers.map(\.position)).sorted()
    return positions.map { Mark(position: $0, note: note(at: $0), marker: marker(at: $0)) }
  }

  /// The first place with a note or marker after a position.
  package func next(after position: Int) -> Mark? { marks.first { $0.position > position } }

  /// The last place with a note or marker before a position.
  package func previous(before position: Int) -> Mark? { marks.last { $0.position < position } }
}

// MARK: Changing

extension Annotations {
  /// Writes a note: a new one, or new words for the one that is there. Empty text deletes it. Returns what to record, nil when
  /// nothing changed.
  package mutating func write(_ text: String, at position: Int) -> LessonFact? {
    let old = note(at: position)
    guard text != old?.text ?? "" else { return nil }
    if text.isEmpty { return old.flatMap { removeNote($0.id) } }
    let id = old?.id ?? makeID("n")
    let note = Note(id: id, revision: nextRevision(of: id), position: position, text: text)
    apply(.note(note))
    return .note(note)
  }

  /// Sets a marker, or gives the one that is there another label and kind.
  package mutating func mark(_ label: String, kind: Marker.Kind = .place, at position: Int) -> LessonFact? {
    let old = marker(at: position)
    guard old?.label != label || old?.kind != kind else { return nil }
    let id = old?.id ?? makeID("m")
    let marker = Marker(
      id: id, revision: nextRevision(of: id), position: position, label: label, kind: kind)
    apply(.marker(marker))
    return .marker(marker)
  }

  package mutating func removeNote(_ id: AnnotationID) -> LessonFact? {
    guard notes.contains(where: { $0.id == id }) else { return nil }
    let fact = LessonFact.noteDeleted(id, revision: nextRevision(of: id))
    apply(fact)
    return fact
  }

  package mutating func removeMarker(_ id: AnnotationID) -> LessonFact? {
    guard markers.contains(where: { $0.id == id }) else { return nil }
    let fact = LessonFact.markerDeleted(id, revision: nextRevision(of: id))
    apply(fact)
    return fact
  }

  /// Takes in a fact, as from a recording. Facts of notes and markers change something, others nothing. The later of two
  /// revisions counts, whatever the order they come in.
  package mutating func apply(_ fact: LessonFact) {
    switch fact {
    case .note(let note):
      guard accepts(note.id, note.revision) else { return }
      notes.removeAll { $0.id == note.id || $0.position == note.position }
      notes.insert(note, at: notes.firstIndex { $0.position > note.position } ?? notes.endIndex)
    case .marker(let marker):
      guard accepts(marker.id, marker.revision) else { return }
      markers.removeAll { $0.id == marker.id || $0.position == marker.position }
      markers.insert(marker, at: markers.firstIndex { $0.position > marker.position } ?? markers.endIndex)
    case .noteDeleted(let id, let revision):
      if accepts(id, revision) { notes.removeAll { $0.id == id } }
    case .markerDeleted(let id, let revision):
      if accepts(id, revision) { markers.removeAll { $0.id == id } }
    case .move, .answer: break
    }
  }

  /// Whether a revision is newer than what is known of this annotation; remembers it then.
  private mutating func accepts(_ id: AnnotationID, _ revision: Int) -> Bool {
    guard revision > revisions[id] ?? 0 else { return false }
    revisions[id] = revision
    return true
  }

  private func nextRevision(of id: AnnotationID) -> Int { (revisions[id] ?? 0) + 1 }

  /// An identifier that was never used here: n1, m2, n3.
  private mutating func makeID(_ letter: String) -> AnnotationID {
    while revisions[AnnotationID("n\(nextNumber)")] != nil || revisions[AnnotationID("m\(nextNumber)")] != nil
    {
      nextNumber += 1
    }
    return AnnotationID("\(letter)\(nextNumber)")
  }
}
