import EventLoop
import PythonInterpreter
import TraceModel

/// A thread of the program. Only one runs at a time, and it runs until it blocks or ends: then its open calls are taken
/// off the machine's stack, and another one's are put there.
final class SimulatedThread: FrameCompletion {
  /// What `threading.get_ident()` gives.
  let identifier: Int
  unowned(unsafe) let scheduler: ThreadScheduler
  /// What it is to call first, and with what; nil once it has begun.
  var beginning: (function: Value, arguments: ContiguousArray<Value>)?
  /// Its open calls, while another thread runs.
  var chain: FrameChain?
  /// The register of its innermost call that gets what the blocking call returns.
  var register = 0
  /// Goes on with it after a blocking call; told whether somebody woke it. Gives what that call returns.
  var resume: ((Machine, ThreadScheduler.Awakening) throws -> Value)?
  /// Where its calls begin on the machine's stacks, while they are there.
  var base = (frame: 0, register: 0, nesting: 0)
  /// Until when it blocks, and its place among those that block until the same moment.
  var deadline: (moment: Double, order: Int)?
  /// Whether somebody woke it since it blocked last.
  var isWoken = false
  /// Whether nobody can wake it: it is in `time.sleep`.
  var isDeaf = false
  /// Whether it is to go on because somebody woke it.
  var hearsCall: Bool { isWoken && !isDeaf }
  /// What the trace calls it; nil for one of which it does not tell.
  var traceID: ThreadID?
  /// Whether it ends because its pool has no work for it.
  var isIdle = false
  /// What is its own while it runs.
  var belongings = Belongings()

  /// What every thread has for itself.
  struct Belongings {
    var context = Value.none
    var hooks: (firstIteration: Value, finalizer: Value) = (.none, .none)
    var loop: EventLoop?
  }

  init(identifier: Int, scheduler: ThreadScheduler) {
    self.identifier = identifier
    self.scheduler = scheduler
  }

  func frameLeft(_ outcome: FrameOutcome, _ machine: Machine) throws -> Value {
    try scheduler.ended(self, outcome, machine)
  }
}
