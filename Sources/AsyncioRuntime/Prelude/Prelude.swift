import PythonInterpreter

/// The parts of `asyncio` whose speed does not matter, written in Python.
///
/// Each part is the module of the same name in CPython and does what that does, await by await and callback by
/// callback: the names of its inner functions stand in the schedule. A part is compiled when it is first imported, so a
/// program pays only for what it uses. Its frames are hidden from trace and tracebacks.
///
/// The parts talk to the loop through the hidden module `_coroviz`. What they tell the trace:
/// - `label(future, kind, what)`: who awaits this future waits for that: `'resource'`, `'queue_item'`, `'queue_slot'`,
///   `'queue_join'` of a resource, `'thread'` until a moment or None, `'gather'` or `'any_of'` so many futures; `label_as(future, other)`: for the same as
///   who awaits the other;
/// - `resource(kind)`: a new thing to wait at, `'lock'`, `'event'`, `'condition'`, `'semaphore'`, `'barrier'`, `'queue'`;
///   gives its number, or None without a trace;
/// - `changed(resource, ...)`: how it stands now: locked; set; value; arrived and parties; count and capacity.
package enum Prelude {
  /// The Python source of a module, or nil when the module is not one of the prelude's.
  package static func source(of module: String) -> String? {
    sources.first { $0.0 == module }?.1
  }

  /// The modules, in the order of the alphabet.
  private static var sources: [(String, String)] {
    [
      ("asyncio.base_events", BaseEventsPrelude.source),
      ("asyncio.base_tasks", BaseTasksPrelude.source),
      ("asyncio.constants", ConstantsPrelude.source),
      ("asyncio.coroutines", CoroutinesPrelude.source),
      ("asyncio.events", EventsPrelude.source),
      ("asyncio.futures", FuturesPrelude.source),
      ("asyncio.locks", LocksPrelude.source),
      ("asyncio.log", LogPrelude.source),
      ("asyncio.mixins", MixinsPrelude.source),
      ("asyncio.protocols", ProtocolsPrelude.source),
      ("asyncio.queues", QueuesPrelude.source),
      ("asyncio.runners", RunnersPrelude.source),
      ("asyncio.staggered", StaggeredPrelude.source),
      ("asyncio.streams", StreamsPrelude.source),
      ("asyncio.subprocess", SubprocessPrelude.source),
      ("asyncio.taskgroups", TaskGroupsPrelude.source),
      ("asyncio.tasks", TasksPrelude.source),
      ("asyncio.threads", ThreadsPrelude.source),
      ("asyncio.timeouts", TimeoutsPrelude.source),
      ("asyncio.transports", TransportsPrelude.source),
      ("asyncio.unix_events", UnixEventsPrelude.source),
    ]
  }

  /// Compiles and runs a module of the prelude.
  static func load(_ module: String, _ machine: Machine) throws -> ModuleObject {
    try machine.loadPrelude(module, source(of: module) ?? "")
  }

  /// The modules of the prelude, in the order of the alphabet.
  package static let modules = sources.map(\.0)
}
