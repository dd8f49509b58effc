/// Code that runs a while, gives control back, and can be resumed where it was: all the loop has to know of a language.
package protocol Coroutine: AnyObject {
  /// Runs up to the next point where it gives control back.
  func resume(with input: CoroutineInput) -> CoroutineStep
}

/// How a coroutine is resumed.
package enum CoroutineInput {
  /// Go on; what it awaited, if anything, is done.
  case go
  /// Go on by raising this.
  case raise(Raise)
}

/// Why a coroutine gave control back.
package enum CoroutineStep {
  /// It awaits this future.
  case awaiting(Future)
  /// It gives up its turn without waiting.
  case givingUpTurn
  /// It has ended with this value.
  case returned(GuestValue)
  /// It has ended with this exception.
  case raised(GuestException)
}
