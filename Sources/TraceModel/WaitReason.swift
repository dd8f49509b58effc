/// What a suspended task waits for.
///
/// Named at the moment the task suspends, from the future its `await` chain ends in.
package enum WaitReason: Hashable, Sendable {
  /// `asyncio.sleep`: until this moment of the virtual clock.
  case sleep(until: VirtualTime)
  /// It gave up its turn without waiting for anything (`sleep(0)`, a bare `yield`): it is ready again at once.
  case turn
  /// The end of another task.
  case task(TaskID)
  /// A plain future, made by `create_future()` or `Future()`.
  case future(FutureID)
  /// `gather`: its children, the future that stands for them all.
  case gather(FutureID, children: UInt32)
  /// `asyncio.wait` or `as_completed` over some tasks.
  case anyOf(FutureID, count: UInt32)
  /// `wait_for` or `timeout` around something else, which ends at the latest at this moment.
  case deadline(FutureID, until: VirtualTime)
  /// A lock, event, condition, semaphore or barrier.
  case resource(ResourceID)
  /// An item of a queue.
  case queueItem(ResourceID)
  /// A free place in a queue.
  case queueSlot(ResourceID)
  /// All items of a queue done (`Queue.join`).
  case queueJoin(ResourceID)
  /// A call in another thread (`to_thread`, `run_in_executor`), which blocks until this moment; nil when that is not
  /// known, since the call waits for a free thread or for something without an end of its own.
  case thread(FutureID, until: VirtualTime?)
  /// `shield`: the end of this one, which goes on even if the wait is cancelled.
  case shielded(Awaitable)
}

/// A thing that tasks wait at.
package enum ResourceKind: UInt8, Hashable, Sendable {
  case lock, event, condition, semaphore, barrier, queue
  /// A `TaskGroup`: at its end its owner waits for all its tasks.
  case taskGroup
  /// What `as_completed` iterates over: the next one to end.
  case completions
}

/// How a resource stands, as far as a screen shows it.
package enum ResourceState: Hashable, Sendable {
  /// A lock; who holds it, when it is a task.
  case lock(locked: Bool, holder: TaskID?)
  case event(isSet: Bool)
  /// How many may still enter.
  case semaphore(value: Int32)
  /// Items in it, and the most it takes (0: no bound).
  case queue(count: UInt32, capacity: UInt32)
  /// How many of how many have arrived.
  case barrier(arrived: UInt32, parties: UInt32)
  case condition
}
