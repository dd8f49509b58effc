#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How much of the thread's own stack is left: built-in functions that call back into Python use it.
package enum StackRoom {
  /// Bytes that stay free for everything that can't be refused.
  private static let reserve: UInt = 192 << 10

  /// Whether there is room for one more call from Swift into Python.
  static var isLeft: Bool {
    let state = ThreadState.current
    if state.pointee.stackEnd == 0 { state.pointee.stackEnd = end() }
    return address() > state.pointee.stackEnd + reserve
  }

  /// Lets the main thread's stack grow further than usual. To be called when the process starts.
  package static func enlarge() {
    #if canImport(Glibc)
      // The kernel keeps at least this much address space free below the stack, whatever the limit was.
      let wanted: rlim_t = 96 << 20
      var limit = rlimit()
      guard getrlimit(__rlimit_resource_t(RLIMIT_STACK.rawValue), &limit) == 0, limit.rlim_cur < wanted else {
        return
      }
      limit.rlim_cur = min(wanted, limit.rlim_max)
      setrlimit(__rlimit_resource_t(RLIMIT_STACK.rawValue), &limit)
    #endif
  }

  /// Where the stack stands now.
  @inline(never)
  private static func address() -> UInt {
    var marker: UInt8 = 0
    return withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) }
  }

  private static func end() -> UInt {
    #if canImport(Glibc)
      return lowestAddress() ?? address() - (4 << 20)
    #else
      let top = UInt(bitPattern: pthread_get_stackaddr_np(pthread_self()))
      return top - UInt(pthread_get_stacksize_np(pthread_self()))
    #endif
  }

  #if canImport(Glibc)
    private typealias ReadAttributes =
      @convention(c) (pthread_t, UnsafeMutablePointer<pthread_attr_t>) -> Int32

    /// `pthread_getattr_np`, which Swift does not import since it belongs to GNU alone.
    private static func lowestAddress() -> UInt? {
      guard let symbol = dlsym(nil, "pthread_getattr_np") else { return nil }
      var attributes = pthread_attr_t()
      var low: UnsafeMutableRawPointer?
      var size = 0
      guard unsafeBitCast(symbol, to: ReadAttributes.self)(pthread_self(), &attributes) == 0 else {
        return nil
      }
      defer { pthread_attr_destroy(&attributes) }
      guard pthread_attr_getstack(&attributes, &low, &size) == 0, let low else { return nil }
      return UInt(bitPattern: low)
    }
  #endif
}
