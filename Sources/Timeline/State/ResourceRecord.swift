import TraceModel

/// A future that is not a task, as it stands at a position.
package struct FutureRecord: Hashable, Sendable {
  /// How it ended; nil while it is pending.
  package var outcome: Outcome?
}

/// A lock, queue, event or other thing that tasks wait at, as it stands at a position.
package struct ResourceRecord: Hashable, Sendable {
  package var id: ResourceID
  package var kind: ResourceKind
  /// How it stands; nil until it says so for the first time.
  package var state: ResourceState?
}
