/// Why the loop refused a request. The runtime turns it into the guest's own exception.
package enum LoopError: Error {
  /// The loop is closed: `RuntimeError('Event loop is closed')`.
  case loopClosed
  /// The loop is already running: `RuntimeError('This event loop is already running')`.
  case alreadyRunning
  /// Another loop of this program is running: `RuntimeError('Cannot run the event loop while another ...')`.
  case anotherLoopRunning
  /// A running loop can't be closed: `RuntimeError('Cannot close a running event loop')`.
  case cannotCloseWhileRunning
  /// The future has its result already: `InvalidStateError`.
  case alreadyDone
  /// A method that the guest overrides raised an exception; the guest keeps the exception.
  case guestRaised
}
