import EventLoop

/// An exception of the make-believe guest of these tests.
final class TestError {
  let name: String
  init(_ name: String) { self.name = name }
}

/// A coroutine written as a list of moves.
final class Script: Coroutine {
  enum Move {
    /// Gives up the turn.
    case turn
    /// Sleeps so many seconds.
    case sleep(Double)
    /// Waits for a future or a task.
    case wait(() -> Future)
    /// Like `wait`, but goes on when an exception comes out of it.
    case guardedWait(() -> Future)
    /// Like `sleep`, but goes on when an exception comes out of it.
    case guardedSleep(Double)
    /// Does something at once.
    case act(() throws -> Void)
    /// Ends with a number.
    case returns(UInt64)
    /// Ends with an exception.
    case raises(String)
  }

  private let world: World
  private var moves: ArraySlice<Move>
  private var isGuarded = false
  private var sleepTimer: TimerHandle?
  /// What was raised in it, in order.
  private(set) var caught: [String] = []

  init(_ world: World, _ moves: [Move]) {
    self.world = world
    self.moves = moves[...]
  }

  func resume(with input: CoroutineInput) -> CoroutineStep {
    if let timer = sleepTimer { world.loop.cancel(timer) }
    sleepTimer = nil
    if case .raise(let raise) = input {
      let exception = world.exception(for: raise)
      caught.append(world.name(of: exception))
      guard isGuarded else { return .raised(exception) }
    }
    isGuarded = false
    return advance()
  }

  private func advance() -> CoroutineStep {
    while let move = moves.popFirst() {
      switch move {
      case .turn: return .givingUpTurn
      case .sleep(let seconds): return sleep(seconds)
      case .wait(let future): return .awaiting(future())
      case .guardedWait(let future):
        isGuarded = true
        return .awaiting(future())
      case .guardedSleep(let seconds):
        isGuarded = true
        return sleep(seconds)
      case .act(let action):
        do { try action() } catch { return .raised(GuestException(TestError("\(error)"))) }
      case .returns(let number): return .returned(GuestValue(object: nil, bits: number, tag: 2))
      case .raises(let name): return .raised(GuestException(TestError(name)))
      }
    }
    return .returned(.nothing)
  }

  /// As `asyncio.sleep` does it: a future, and a timer that sets it.
  private func sleep(_ seconds: Double) -> CoroutineStep {
    let loop = world.loop
    let future = Future(loop: loop)
    sleepTimer = try? loop.callLater(seconds, .setResult(FutureReference(future), .nothing))
    return .awaiting(future)
  }
}
