#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The memory this process has needed at most.
enum ProcessMemory {
  /// Bytes.
  static var residentBytes: Int {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return usage.ru_maxrss * 1024
    #else
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss
    #endif
  }
}
