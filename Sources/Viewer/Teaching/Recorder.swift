import Recording
import Story
import TraceModel

/// Keeps what happens in a walk in a recording: the events that the program makes, and what the person does.
///
/// Each thing is written at once, so that a process that dies loses one line at most. Only where a great many events come
/// at once (a recording is begun in the middle of a long walk) are they written in portions between the keys, with what
/// the person does meanwhile behind them in a queue.
///
/// The recorder says on the screen what it did, by way of the viewer's state.
final class Recorder {
  private let host: any RecordingHost
  private var session: Session?

  /// A recording that goes on.
  private struct Session {
    let sink: any RecordingSink
    let log: TraceLog
    /// The clock when the recording began, less what there was in it already.
    let start: Int
    var queue: [LessonEntry] = []
    /// The last move, whether written or in the queue.
    var move: Move?
    /// What the file holds.
    var written: Annotations
  }

  /// Events that are written before a key is looked at again.
  private static let portion = 2_000

  init(_ host: any RecordingHost) { self.host = host }

  var isRecording: Bool { session != nil }

  /// Whether something waits to be written.
  var isBehind: Bool {
    guard let session else { return false }
    return !session.queue.isEmpty || session.sink.eventCount < session.log.count
  }

  // MARK: Beginning and ending

  /// Asks in the foot of the screen which file it shall be. What belongs into a file that is there already goes there.
  func offer(_ request: RecordingRequest, _ viewer: Viewer, now: Int) -> [ViewerEffect] {
    let offer = host.recordingOffer()
    if case .save(let leaving) = request, offer.appends {
      return save(into: offer.file, overwriting: false, then: leaving, viewer)
    }
    viewer.state.input = InputLine(.recordingFile(request, appends: offer.appends), text: offer.file)
    return []
  }

  /// Begins to record into a file, or asks whether it may be overwritten.
  func start(_ file: String, overwriting: Bool, _ viewer: Viewer, now: Int) {
    guard session == nil else { return }
    do throws(RecordingError) {
      let (sink, appends) = try host.openRecording(file, overwriting: overwriting)
      let known =
        appends
        ? viewer.state.unrecorded
        : Self.facts(of: viewer.state.annotations) + viewer.state.unrecorded.filter(\.isAnswer)
      let entries = known.map { LessonEntry(wall: sink.lastWall, fact: $0) }
      var session = Session(
        sink: sink, log: viewer.history.log, start: now - sink.lastWall,
        written: appends ? viewer.state.saved : Annotations())
      session.queue = entries
      self.session = session
      viewer.state.unrecorded = []
      viewer.state.recording = RecordingStatus(file: file)
      viewer.state.say(.recordingStarted(file))
      follow(viewer, now: now)
    } catch {
      refuse(error, file, .record, viewer)
    }
  }

  /// Ends the recording and says what was written. With `isLeaving` there is no time: what the file does not need is left.
  func stop(_ viewer: Viewer, isLeaving: Bool = false) {
    guard let session, let file = viewer.state.recording?.file else { return }
    if !isLeaving { viewer.runOn() }
    do throws(RecordingError) {
      try flush(atMost: isLeaving ? neededEvents(session) : .max, viewer)
      try session.sink.finish()
      let events = session.sink.eventCount
      self.session = nil
      viewer.state.recording = nil
      viewer.state.say(.recordingStopped(file, events: events, viewer.state.annotations))
    } catch {
      fail(error, viewer)
    }
  }

  /// So many events are missing in the file for what waits to be written.
  private func neededEvents(_ session: Session) -> Int {
    let last = session.queue.compactMap(\.fact.position).max() ?? 0
    return max(0, last - session.sink.eventCount)
  }

  // MARK: Recording

  /// Writes down where the person is, if that is not where they were.
  func follow(_ viewer: Viewer, now: Int) {
    guard session != nil, !viewer.isWalking else { return }
    let move = viewer.state.move
    guard move != session?.move else { return }
    session?.move = move
    keep(.move(move), viewer, now: now)
  }

  /// Writes down something that the person did.
  func keep(_ fact: LessonFact, _ viewer: Viewer, now: Int) {
    guard let session else { return viewer.state.unrecorded.append(fact) }
    self.session?.queue.append(LessonEntry(wall: max(0, now - session.start), fact: fact))
    work(viewer)
  }

  /// Writes what there is, a portion of it.
  func work(_ viewer: Viewer) {
    guard isBehind else { return }
    do throws(RecordingError) { try flush(atMost: Self.portion, viewer) } catch { fail(error, viewer) }
  }

  private func flush(atMost limit: Int, _ viewer: Viewer) throws(RecordingError) {
    guard let session else { return }
    _ = try session.sink.writeEvents(of: session.log, atMost: limit)
    while let entry = self.session?.queue.first, entry.fact.position ?? 0 <= session.sink.eventCount {
      try session.sink.write(entry)
      self.session?.queue.removeFirst()
      self.session?.written.apply(entry.fact)
    }
    if self.session?.queue.isEmpty == true { viewer.state.saved = viewer.state.annotations }
  }

  // MARK: Saving

  /// Writes the walk with its notes into a file; returns what was to be done after that.
  func save(
    into file: String, overwriting: Bool, then leaving: Leaving?, _ viewer: Viewer
  ) -> [ViewerEffect] {
    viewer.runOn()
    do throws(RecordingError) {
      let offer = host.recordingOffer()
      if offer.appends, offer.file == file {
        try append(to: file, viewer)
      } else {
        try host.saveRecording(file, overwriting: overwriting) { (sink) throws(RecordingError) in
          try self.writeAll(of: viewer, into: sink)
        }
      }
      viewer.state.saved = viewer.state.annotations
      viewer.state.unrecorded = []
      viewer.state.say(
        .recordingStopped(file, events: viewer.history.count, viewer.state.annotations))
      return leaving.map { [$0.effect] } ?? []
    } catch {
      refuse(error, file, .save(then: leaving), viewer)
      return []
    }
  }

  private func append(to file: String, _ viewer: Viewer) throws(RecordingError) {
    let (sink, _) = try host.openRecording(file, overwriting: false)
    _ = try sink.writeEvents(of: viewer.history.log, atMost: .max)
    for fact in viewer.state.unrecorded { try sink.write(LessonEntry(wall: sink.lastWall, fact: fact)) }
    try sink.finish()
  }

  /// The events, the notes and markers, and what else there is of a lesson.
  private func writeAll(of viewer: Viewer, into sink: any RecordingSink) throws(RecordingError) {
    _ = try sink.writeEvents(of: viewer.history.log, atMost: .max)
    for fact in Self.facts(of: viewer.state.annotations) { try sink.write(LessonEntry(wall: 0, fact: fact)) }
    for move in viewer.program.lesson?.moves ?? [] {
      try sink.write(LessonEntry(wall: move.wall, fact: .move(move.move)))
    }
    for answer in viewer.program.lesson?.answers ?? [] {
      try sink.write(LessonEntry(wall: sink.lastWall, fact: .answer(answer)))
    }
    try sink.finish()
  }

  /// The facts that make the annotations, in the order of their positions.
  private static func facts(of annotations: Annotations) -> [LessonFact] {
    MarkItem.all(in: annotations).map { item in
      switch item {
      case .note(let note): .note(note)
      case .marker(let marker): .marker(marker)
      }
    }
  }

  // MARK: Problems

  private func refuse(
    _ error: RecordingError, _ file: String, _ request: RecordingRequest, _ viewer: Viewer
  ) {
    guard error.kind != .exists else {
      viewer.state.overlay = .overwriteQuestion(file, request)
      return
    }
    viewer.state.say(.recordingProblem(error), isError: true)
  }

  /// A recording that can't be written ends; what it does not hold is unsaved again.
  private func fail(_ error: RecordingError, _ viewer: Viewer) {
    guard let session else { return }
    self.session = nil
    viewer.state.recording = nil
    viewer.state.saved = session.written
    viewer.state.unrecorded = session.queue.map(\.fact).filter { if case .move = $0 { false } else { true } }
    viewer.state.say(.recordingFailed(error), isError: true)
  }
}

extension ViewerState {
  /// Where the person is, as recordings keep it.
  var move: Move {
    Move(
      position: position, focus: focus == .source ? nil : "\(focus)", zoomed: zoomed.map { "\($0)" })
  }
}

extension LessonFact {
  fileprivate var isAnswer: Bool { if case .answer = self { true } else { false } }

  /// The position that must be in the file before the fact.
  var position: Int? {
    switch self {
    case .move(let move): move.position
    case .note(let note): note.position
    case .marker(let marker): marker.position
    case .answer(let answer): answer.position
    case .noteDeleted, .markerDeleted: nil
    }
  }
}

extension Recorder {
  /// Does an effect that is about recordings; returns what has to be done after it.
  func perform(_ effect: ViewerEffect, _ viewer: Viewer, now: Int) -> [ViewerEffect] {
    switch effect {
    case .offerRecording(let request): return offer(request, viewer, now: now)
    case .startRecording(let file, let overwriting):
      start(file, overwriting: overwriting, viewer, now: now)
    case .stopRecording: stop(viewer)
    case .record(let fact): keep(fact, viewer, now: now)
    case .saveRecording(let file, let overwriting, let leaving):
      return save(into: file, overwriting: overwriting, then: leaving, viewer)
    default: break
    }
    return []
  }

  /// Ends a recording because its program goes; what to say about it.
  func end(_ viewer: Viewer, isLeaving: Bool = false) -> Message? {
    guard isRecording else { return nil }
    stop(viewer, isLeaving: isLeaving)
    return viewer.state.message
  }
}
