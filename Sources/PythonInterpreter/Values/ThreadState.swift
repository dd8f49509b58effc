#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Facts about the thread a machine runs on. Machines on several threads don't disturb one another.
struct ThreadState {
  /// How many objects are being released, each because the one before was.
  var releaseDepth = 0
  /// What waits for the release of others to end; see `ReleaseQueue`.
  var waiting: ContiguousArray<Value> = []
  /// The lowest address the stack may grow to; 0 until it is known.
  var stackEnd: UInt = 0

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key) { pointer in
      #if canImport(Glibc)
        let state = pointer?.assumingMemoryBound(to: ThreadState.self)
      #else
        let state: UnsafeMutablePointer<ThreadState>? = pointer.assumingMemoryBound(to: ThreadState.self)
      #endif
      state?.deinitialize(count: 1)
      state?.deallocate()
    }
    return key
  }()

  /// The state of the thread that asks.
  @inline(__always)
  static var current: UnsafeMutablePointer<ThreadState> {
    if let known = pthread_getspecific(key) { return known.assumingMemoryBound(to: ThreadState.self) }
    return make()
  }

  @inline(never)
  private static func make() -> UnsafeMutablePointer<ThreadState> {
    let state = UnsafeMutablePointer<ThreadState>.allocate(capacity: 1)
    state.initialize(to: ThreadState())
    pthread_setspecific(key, state)
    return state
  }
}
