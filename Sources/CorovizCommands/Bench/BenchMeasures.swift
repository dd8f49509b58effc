#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Milliseconds, sorted.
struct Percentiles {
  private let sorted: [Double]

  init(_ times: [Double]) { sorted = times.sorted() }

  private func at(_ share: Double) -> Double {
    sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }

  func json(with facts: KeyValuePairs<String, String>) -> String {
    let extra = facts.map { ", \"\($0.key)\": \($0.value)" }.joined()
    return "{\"p50\": \(at(0.5)), \"p99\": \(at(0.99)), \"max\": \(sorted.last ?? 0)\(extra)}"
  }
}

/// A small random generator with a seed, so that each bench seeks the same places.
struct LinearGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 20
  }
}

/// What this process has used.
enum ProcessorTime {
  /// Milliseconds of processor time.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
  }

  /// How many milliseconds of it some work takes.
  static func taken<Failure: Error>(by work: () throws(Failure) -> Void) throws(Failure) -> Double {
    let start = now
    try work()
    return now - start
  }

  /// The most memory it had at once, in MiB.
  static var megabytes: Int {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return usage.ru_maxrss >> 10
    #else
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss >> 20
    #endif
  }
}
