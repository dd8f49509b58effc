import Canvas
import Recording
import Story

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A recording on disk: how commands tell one from a Python file, and open it.
enum RecordingFile {
  /// How recordings' names end.
  static let ending = ".coroviz"
  /// More of a file than this is not looked at to tell what it is.
  private static let headerLimit = 4_096

  /// Whether a name is that of a recording: by its ending, or by the first line of the file.
  static func isNamed(by name: String) -> Bool {
    name.hasSuffix(ending) || hasHeader(name)
  }

  /// Whether the first line of a file is that of a recording. Only files are looked at: reading a pipe would use it up.
  private static func hasHeader(_ path: String) -> Bool {
    var facts = stat()
    guard stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG, let file = fopen(path, "re") else {
      return false
    }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: headerLimit)
    let count = fread(&buffer, 1, headerLimit, file)
    let line = buffer.prefix(count).prefix { $0 != 0x0A }
    return line.first == UInt8(ascii: "{") && line.firstRange(of: Array(RecordingHeader.format.utf8)) != nil
  }

  /// Reads a recording; tells how far it is on standard error when that takes long enough to wonder.
  ///
  /// - Parameter recovering: take the longest valid part of a damaged one.
  /// - Throws: `CommandFailure` that says what is wrong and what to do.
  static func read(_ path: String, recovering: Bool = false) throws(CommandFailure) -> RecordedWalk {
    guard FileAccess.exists(path) else {
      throw CommandFailure(
        "there is no file \(displaySafe(path)). `coroviz record workers -o \(displaySafe(path))` makes a recording",
        status: 2)
    }
    var progress = OpeningProgress(path)
    defer { progress.end() }
    do throws(RecordingError) {
      return try RecordingReader.read(path: path, recovering: recovering) { progress.show($0) }
    } catch {
      throw CommandFailure(displaySafe(error.description) + hint(error, path, recovering))
    }
  }

  /// What may help with a damaged file.
  private static func hint(_ error: RecordingError, _ path: String, _ recovering: Bool) -> String {
    error.kind == .damaged && !recovering
      ? "; `coroviz view --recover \(displaySafe(path))` shows that part" : ""
  }
}

/// How far the opening of a long file is: on standard error, when that is a terminal, from half a second on.
struct OpeningProgress {
  private let name: String
  private let start = Self.milliseconds()
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private var last = -1

  /// After so many milliseconds a person wonders what goes on.
  private static let patience = 500

  init(_ path: String) { name = displaySafe(path) }

  mutating func show(_ part: Double) {
    guard isTerminal, Self.milliseconds() - start >= Self.patience, part.isFinite else { return }
    let percent = Int(min(max(part, 0), 1) * 100)
    guard percent != last else { return }
    last = percent
    StandardError.write("\rcoroviz: opening \(name) ... \(percent)%")
  }

  /// Takes the line away again.
  func end() {
    if last >= 0 { StandardError.write("\r\u{1B}[K") }
  }

  private static func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1_000 + Int(time.tv_nsec) / 1_000_000
  }
}
