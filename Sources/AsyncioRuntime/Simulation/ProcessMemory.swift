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
    getrusage(RUSAGE_SELF, &usage)
    #if canImport(Glibc)
      return usage.ru_maxrss * 1024
    #else
      return usage.ru_maxrss
    #endif
  }
}
