import Canvas

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One line on standard error that says how far a long export is, when that is a terminal.
final class ExportProgress {
  private let name: String
  private let isShown: Bool
  private let start: Int
  private var last: Int
  /// Columns of the line that stands there now.
  private var columns = 0

  /// Short exports show nothing: milliseconds until the first line.
  private static let patience = 400
  /// Milliseconds between two lines.
  private static let interval = 100

  init(_ name: String, isShown: Bool = isatty(STDERR_FILENO) == 1) {
    self.name = displaySafe(name)
    self.isShown = isShown
    start = Self.now
    last = start + Self.patience - Self.interval
  }

  /// So many steps have been walked so far.
  func walked(_ steps: Int) { show("walking: \(steps) steps") }

  /// This part of the file has been made, from 0 to 1.
  func wrote(_ part: Double) {
    let percent = part.isFinite ? Int(min(1, max(0, part)) * 100) : 0
    show("making \(name): \(percent) %")
  }

  /// Takes the line away.
  func clear() {
    guard columns > 0 else { return }
    StandardError.write("\r" + String(repeating: " ", count: columns) + "\r")
    columns = 0
  }

  private func show(_ text: String) {
    guard isShown else { return }
    let now = Self.now
    guard now - last >= Self.interval else { return }
    last = now
    let line = "coroviz: \(text)"
    let rest = String(repeating: " ", count: max(0, columns - line.count))
    StandardError.write("\r" + line + rest)
    columns = line.count
  }

  /// Milliseconds of a clock that only goes forward.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
