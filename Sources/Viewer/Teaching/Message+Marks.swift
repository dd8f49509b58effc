import Canvas
import Recording
import Story

extension Marker.Kind {
  /// What the kind is called inside a sentence.
  package var name: Message {
    switch self {
    case .place: .kindPlace
    case .chapter: .kindChapter
    case .question: .kindQuestion
    }
  }

  /// What stands before a marker's label.
  package var heading: Message {
    switch self {
    case .place: .headingPlace
    case .chapter: .headingChapter
    case .question: .headingQuestion
    }
  }
}

extension Message {
  static func promptMarker(_ kind: Marker.Kind) -> Message { .promptLabel(kind: kind.name) }

  static func markerSet(_ kind: Marker.Kind, _ label: String) -> Message {
    .markerSet(kind: kind.name, label: displaySafe(label))
  }

  static func recordingStopped(_ file: String, events: Int, _ annotations: Annotations) -> Message {
    .recordingWritten(
      displaySafe(file), events: events, notes: annotations.notes.count, markers: annotations.markers.count)
  }

  static func recordingProblem(_ error: RecordingError) -> Message {
    .cannotRecord(displaySafe(error.description))
  }

  static func recordingFailed(_ error: RecordingError) -> Message {
    .recordingEnded(because: displaySafe(error.description))
  }
}
