/// Lets containers go without recursion without end: a list in a list in a list, a hundred thousand deep, would
/// need more stack than there is. Below a certain depth what a container holds waits until those above are gone.
enum ReleaseQueue {
  private static let depthLimit = 100

  /// Called in a container's deinit.
  ///
  /// - Parameters:
  ///   - drop: lets go of what the container holds.
  ///   - contents: what that is, for the case that it has to wait.
  @inline(__always)
  static func release(_ drop: () -> Void, contents: () -> ContiguousArray<Value>) {
    let state = ThreadState.current
    guard state.pointee.releaseDepth < depthLimit else {
      return state.pointee.waiting.append(contentsOf: contents())
    }
    state.pointee.releaseDepth += 1
    drop()
    state.pointee.releaseDepth -= 1
    if state.pointee.releaseDepth == 0 && !state.pointee.waiting.isEmpty { releaseWaiting(state) }
  }

  /// Lets go of a list's or tuple's elements. Where `__del__` shows the order, the last goes first, as in CPython.
  @inline(__always)
  static func empty(_ elements: inout ContiguousArray<Value>) {
    if case .object(let first)? = elements.first, first.classOverride?.finalizingMachine != nil {
      while elements.popLast() != nil {}
    }
    elements = []
  }

  @inline(never)
  private static func releaseWaiting(_ state: UnsafeMutablePointer<ThreadState>) {
    state.pointee.releaseDepth = 1
    while !state.pointee.waiting.isEmpty {
      let values = state.pointee.waiting
      state.pointee.waiting = []
      _ = consume values
    }
    state.pointee.releaseDepth = 0
  }
}
