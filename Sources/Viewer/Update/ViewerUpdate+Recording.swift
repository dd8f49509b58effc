import Canvas
import Recording
import Story

/// Questions about recordings, and the names of their files.
extension ViewerUpdate {
  /// The file that was typed; the ending is added where there is none.
  func accept(
    recordingFile text: String, _ request: RecordingRequest, _ state: inout ViewerState
  ) -> [ViewerEffect] {
    let name = text.drop { $0 == " " }
    guard !name.isEmpty else { return [] }
    return [Self.effect(request, Self.withEnding(String(name)), overwriting: false)]
  }

  /// `lesson` means `lesson.coroviz`.
  static func withEnding(_ file: String) -> String {
    let last = file.split(separator: "/").last ?? ""
    return last.contains(".") || file.hasSuffix("/") ? file : file + ".coroviz"
  }

  private static func effect(
    _ request: RecordingRequest, _ file: String, overwriting: Bool
  ) -> ViewerEffect {
    switch request {
    case .record: .startRecording(file, overwriting: overwriting)
    case .save(let leaving): .saveRecording(file, overwriting: overwriting, then: leaving)
    }
  }

  /// What a key answers to the question that is open; nil when none is.
  func answer(_ key: Key, _ state: inout ViewerState) -> [ViewerEffect]? {
    switch state.overlay {
    case .quitQuestion: return answerQuit(key, &state)
    case .overwriteQuestion(let file, let request):
      guard key != .control("z"), key != .control("l") else { return nil }
      state.overlay = nil
      guard key == "y" || key == "Y" else {
        if request != .record || key != .escape { return [.offerRecording(request)] }
        return []
      }
      return [Self.effect(request, file, overwriting: true)]
    case .unsavedQuestion(let next):
      guard key != .control("z"), key != .control("l") else { return nil }
      state.overlay = nil
      switch key {
      case "s", "S", .enter: return [.offerRecording(.save(then: next))]
      case "l", "L", .control("c"): return [next.effect]
      default: return []
      }
    default: return nil
    }
  }

  private func answerQuit(_ key: Key, _ state: inout ViewerState) -> [ViewerEffect]? {
    switch key {
    case .character("y"), .character("Y"), .character("q"), .enter, .control("c"):
      state.overlay = nil
      return leave(for: .quit, &state)
    case .control("z"), .control("l"): return nil
    default:
      state.overlay = nil
      return []
    }
  }
}

/// Typed commands about notes, markers and recordings.
extension ViewerUpdate {
  func runTeaching(_ command: ViewerCommand, _ state: inout ViewerState) -> [ViewerEffect] {
    state.playback.stop()
    switch command {
    case .note(let text): return write(note: TextEditor(text).text, at: state.position, &state)
    case .mark(let label, let kind): return mark(LineEditor(label).text, kind, at: state.position, &state)
    case .unnote:
      guard state.annotations.note(at: state.position) != nil else {
        state.say(.noNoteHere, isError: true)
        return []
      }
      return write(note: "", at: state.position, &state)
    case .unmark: return unmark(&state)
    case .record(let file):
      guard state.recording == nil else {
        state.say(.alreadyRecording, isError: true)
        return []
      }
      return accept(recordingFile: file, .record, &state)
    case .save(let file): return accept(recordingFile: file, .save(then: nil), &state)
    default: return []
    }
  }

  private func unmark(_ state: inout ViewerState) -> [ViewerEffect] {
    guard let marker = state.annotations.marker(at: state.position) else {
      state.say(.noMarkerHere, isError: true)
      return []
    }
    state.say(.markerDeleted)
    return keep(state.annotations.removeMarker(marker.id), &state)
  }
}
