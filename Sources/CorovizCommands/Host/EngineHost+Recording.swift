import Canvas
import Recording
import Viewer

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Recordings of the program that is open.
extension EngineHost {
  func recordingOffer() -> RecordingOffer {
    if let path = recordingInUse?.path { return RecordingOffer(file: path, appends: true) }
    return RecordingOffer(file: Self.freeName(for: current), appends: false)
  }

  /// `workers.coroviz`, or `workers-2.coroviz` where there is such a file already.
  static func freeName(for program: ProgramSource?) -> String {
    let base = baseName(program?.name ?? "")
    for number in 1..<1000 {
      let name = number == 1 ? "\(base).coroviz" : "\(base)-\(number).coroviz"
      if !FileAccess.exists(name) { return name }
    }
    return "\(base).coroviz"
  }

  /// The program's name without the ending of its file, and without what is no part of a file's name.
  private static func baseName(_ name: String) -> String {
    let stem = name.hasSuffix(".py") ? String(name.dropLast(3)) : name
    let safe = stem.filter { $0.isLetter || $0.isNumber || "-_.".contains($0) }.drop { $0 == "." }
    return safe.isEmpty ? "lesson" : String(safe.prefix(80))
  }

  func openRecording(
    _ file: String, overwriting: Bool
  ) throws(RecordingError) -> (sink: any RecordingSink, appends: Bool) {
    if let recording = recordingInUse, recording.path == file {
      recordingInUse?.isFresh = false
      if let writer = recording.writer { return (writer, !recording.isFresh) }
      let writer = try RecordingWriter(appendingTo: file)
      recordingInUse?.writer = writer
      return (writer, true)
    }
    guard let source = current?.recordedSource(seed: seed) else { throw Self.nothingOpen(file) }
    let writer = try RecordingWriter(
      path: file, header: .fresh(tool: "coroviz \(Version.text)"), source: source, overwriting: overwriting)
    recordingInUse = RecordingInUse(path: file, writer: writer)
    return (writer, false)
  }

  /// Opens a file before the screen is taken over, so that what is wrong with it can be told.
  func prepareRecording(_ file: String, overwriting: Bool) throws(CommandFailure) -> RecordingWriter {
    do throws(RecordingError) {
      let (_, appends) = try openRecording(file, overwriting: overwriting)
      recordingInUse?.isFresh = !appends
    } catch {
      guard error.kind == .exists else { throw CommandFailure(displaySafe(error.description)) }
      throw CommandFailure(
        "\(displaySafe(file)) exists already: --force overwrites it, -o FILE names another file")
    }
    guard let writer = recordingInUse?.writer else { throw CommandFailure("nothing is open to be recorded") }
    return writer
  }

  func saveRecording(
    _ file: String, overwriting: Bool, _ write: (any RecordingSink) throws(RecordingError) -> Void
  ) throws(RecordingError) {
    guard let source = current?.recordedSource(seed: seed) else { throw Self.nothingOpen(file) }
    guard overwriting || !FileAccess.exists(file) else {
      throw RecordingError(.exists, file, "there is such a file already; name another one")
    }
    let temporary = "\(file).\(getpid()).part"
    do throws(RecordingError) {
      let writer = try RecordingWriter(
        path: temporary, header: .fresh(tool: "coroviz \(Version.text)"), source: source, overwriting: true)
      try write(writer)
      guard rename(temporary, file) == 0 else { throw Self.systemError(file) }
      // It writes to the same file as before, whose name is another one now.
      recordingInUse = RecordingInUse(path: file, writer: writer)
    } catch {
      unlink(temporary)
      throw error.file == temporary ? RecordingError(error.kind, file, at: error.place, error.problem) : error
    }
  }

  private static func nothingOpen(_ file: String) -> RecordingError {
    RecordingError(.notARecording, file, "no program is open")
  }

  private static func systemError(_ file: String) -> RecordingError {
    let number = errno
    return RecordingError(.system(number), file, String(cString: strerror(number)).lowercasedFirst)
  }
}

/// The recording that holds the walk that is open: new notes are added to it.
struct RecordingInUse {
  var path: String
  /// Open once it has been written into.
  var writer: RecordingWriter?
  /// It was opened for a walk that has not begun.
  var isFresh = false
}

extension ProgramSource {
  /// The program as a recording keeps it.
  func recordedSource(seed: UInt64) -> RecordedSource {
    RecordedSource(
      programName: name, fileName: program.fileName, bytes: program.source, arguments: program.arguments,
      seed: seed, settings: settings.map { RecordedSource.Setting(name: $0.name, value: $0.value) })
  }
}
