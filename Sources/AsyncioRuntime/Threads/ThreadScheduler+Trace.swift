import PythonInterpreter
import TraceModel

/// What the trace tells of threads: which are started, which one runs, why one stands still.
///
/// A program without threads has no such events, and its trace is what it would be without this file.
extension ThreadScheduler {
  /// What has been told so far.
  struct Telling {
    /// The thread that the trace takes for the running one; nil after it was told to leave.
    var running: ThreadID? = .main
    var next: UInt32 = 1
    /// Workers of a pool are several threads for the scheduler, one after another, and one for the trace; by what
    /// `threading.get_ident()` gives.
    var numbers: [Int: ThreadID] = [:]
  }

  /// A thread was made. Without a name it is one of coroviz's own, of which the trace does not tell.
  ///
  /// `first` is what `get_ident()` gives in it if it ran before.
  func tellStart(of thread: SimulatedThread, name: String?, first: Int?) {
    guard let log = context.log, let name else { return }
    if let known = first.flatMap({ telling.numbers[$0] }) {
      thread.traceID = known
      return
    }
    let id = ThreadID(telling.next)
    telling.next &+= 1
    telling.numbers[thread.identifier] = id
    thread.traceID = id
    log.append(.threadStarted(thread: id, name: log.intern(name)))
  }

  /// From now on a thread runs.
  func tellEntry(of thread: SimulatedThread) {
    guard let log = context.log, let id = thread.traceID, telling.running != id else { return }
    telling.running = id
    log.append(.threadEntered(thread: id))
  }

  /// The running thread blocks, or is at its end.
  func tellPause(of thread: SimulatedThread, _ pause: ThreadPause) {
    guard let log = context.log, thread.traceID != nil else { return }
    telling.running = nil
    log.append(.threadLeft(pause))
  }

  /// The running thread blocks until a moment, if there is one.
  func tellBlock(of thread: SimulatedThread, until deadline: Double?, isSleep: Bool) {
    let moment = deadline.map { VirtualTime(seconds: $0) }
    tellPause(of: thread, isSleep ? .sleep(until: moment ?? .zero) : .wait(until: moment))
  }
}
