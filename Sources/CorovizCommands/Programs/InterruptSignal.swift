#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Ctrl-C for a program that runs without a screen: noted by a signal handler, taken between two slices of the run.
enum InterruptSignal {
  /// Written by the handler only, read between slices: one word, which a signal can't tear.
  nonisolated(unsafe) private static var isPending: sig_atomic_t = 0

  /// From now on Ctrl-C is noted instead of ending the process.
  static func listen() {
    var action = sigaction()
    #if canImport(Glibc)
      action.__sigaction_handler.sa_handler = { _ in InterruptSignal.isPending = 1 }
    #else
      action.__sigaction_u.__sa_handler = { _ in InterruptSignal.isPending = 1 }
    #endif
    // Without SA_RESTART: a program that waits for input is to notice it.
    sigaction(SIGINT, &action, nil)
  }

  /// Whether Ctrl-C was pressed since the last call.
  static func take() -> Bool {
    defer { isPending = 0 }
    return isPending != 0
  }
}
