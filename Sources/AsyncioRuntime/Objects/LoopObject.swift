import EventLoop
import PythonInterpreter

/// A Python event loop: the guest half of `EventLoop`. What isn't about scheduling is written in Python, in classes
/// derived from its type.
package final class LoopObject: NativeObject {
  let runtime: LoopRuntime
  let loop: EventLoop
  /// Debug mode: what is made remembers where, slow turns are told, mistakes are looked for.
  var isDebugging = false
  /// In debug mode a turn that takes so many seconds is told.
  var slowCallbackDuration = Value.float(0.1)
  /// The thread this loop runs in, while it does.
  var runningThread: Int?
  /// How many calls coroutines noted that led to their making, before debug mode asked for more.
  private var outerTrackingDepth: Int?
  var taskFactory = Value.none
  /// The thread that waits in this loop's poll.
  var waitingThread: SimulatedThread?
  /// Asynchronous generators that were begun and not ended, in the order of their beginnings.
  var asyncGenerators: [WeakGenerator] = []
  /// Scheduling methods that its class, or itself, has in Python; they are asked where CPython asks them.
  private(set) var overrides: LoopOverrides = []
  /// The hooks for asynchronous generators that were set before this loop ran.
  var outerHooks: (firstIteration: Value, finalizer: Value) = (.none, .none)

  init(type: TypeObject, runtime: LoopRuntime) {
    self.runtime = runtime
    loop = EventLoop(context: runtime.context)
    super.init(type: type)
    loop.guest = self
    if type.moduleName != "asyncio.unix_events" { noteOverrides() }
    if runtime.loops.count % 64 == 63 { runtime.loops.removeAll { $0.loop == nil } }
    runtime.loops.append(WeakLoop(loop: self))
  }

  deinit {
    loop.guest = nil
  }

  private func noteOverrides() {
    guard let type = classOverride, type.isUserDefined else { return }
    for (name, method) in LoopOverrides.byName where type.isOverriding(name, runtime.machine) {
      overrides.insert(method)
    }
    tellOverrides()
  }

  private func tellOverrides() {
    loop.guestOverridesCallSoon = overrides.contains(.callSoon)
    loop.guestOverridesTime = overrides.contains(.time)
  }

  /// The program has given this very loop a method.
  package override func attributeWasSet(_ name: String) {
    guard let method = LoopOverrides.byName.first(where: { $0.0 == name })?.1 else { return }
    overrides.insert(method)
    tellOverrides()
  }

  /// Has coroutines note where they are made, while this loop runs in debug mode.
  func trackOrigins(_ isWanted: Bool) {
    let machine = runtime.machine
    if isWanted, outerTrackingDepth == nil {
      outerTrackingDepth = machine.originTrackingDepth
      machine.originTrackingDepth = CreationPlace.depth
    } else if !isWanted, let depth = outerTrackingDepth {
      machine.originTrackingDepth = depth
      outerTrackingDepth = nil
    }
  }

  /// Calls the loop's exception handler with a dictionary of these entries.
  func callExceptionHandler(_ entries: [(String, Value)]) throws {
    let machine = runtime.machine
    let dictionary = DictObject()
    for (name, value) in entries { dictionary.set(name: StrObject(name), value) }
    let method = try machine.getAttribute(.object(self), machine.names.intern("call_exception_handler"))
    _ = try machine.call(method, [.object(dictionary)])
  }
}

/// A loop that the runtime must not keep alive.
struct WeakLoop {
  weak var loop: LoopObject?
}

/// A generator that the loop must not keep alive.
struct WeakGenerator {
  weak var generator: GeneratorObject?
}
