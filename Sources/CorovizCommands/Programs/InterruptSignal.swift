#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Ctrl-C for a program that runs without a screen: noted by a signal handler, taken between two slices of the run. Who
/// presses it again and again because nobody takes it, ends the process.
enum InterruptSignal {
  /// How often it was pressed since somebody looked. Written by the handler, read between slices: one word, which a
  /// signal can't tear.
  nonisolated(unsafe) private static var presses: sig_atomic_t = 0

  /// From now on Ctrl-C is noted instead of ending the process.
  static func listen() {
    var action = sigaction()
    #if canImport(Glibc)
      action.__sigaction_handler.sa_handler = { _ in InterruptSignal.note() }
    #else
      action.__sigaction_u.__sa_handler = { _ in InterruptSignal.note() }
    #endif
    // Without SA_RESTART: a program that waits for input is to notice it.
    sigaction(SIGINT, &action, nil)
  }

  /// The handler's work. The next signal after the third ends the process.
  private static func note() {
    presses += 1
    if presses > 2 { signal(SIGINT, SIG_DFL) }
  }

  /// Whether Ctrl-C was pressed since the last call.
  static func take() -> Bool {
    guard presses > 0 else { return false }
    if presses > 2 { listen() }
    presses = 0
    return true
  }
}
