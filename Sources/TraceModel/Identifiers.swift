/// Small sequential names for the things a trace talks about.
///
/// Each kind has a type of its own, so that a task can't be looked up as a handle. All are dense: the first
/// of a kind is 0, the next 1, and so on, which lets state keep them in arrays instead of dictionaries.

/// A task of the event loop, in order of creation.
package struct TaskID: Hashable, Comparable, Sendable {
  package var rawValue: UInt32
  package init(_ rawValue: UInt32) { self.rawValue = rawValue }
  package static func < (a: TaskID, b: TaskID) -> Bool { a.rawValue < b.rawValue }
}

/// A future that is not a task, in order of creation.
package struct FutureID: Hashable, Comparable, Sendable {
  package var rawValue: UInt32
  package init(_ rawValue: UInt32) { self.rawValue = rawValue }
  package static func < (a: FutureID, b: FutureID) -> Bool { a.rawValue < b.rawValue }
}

/// A handle: one callback the loop was asked to run, now or at a time. Timers are handles too.
package struct HandleID: Hashable, Comparable, Sendable {
  package var rawValue: UInt32
  package init(_ rawValue: UInt32) { self.rawValue = rawValue }
  package static func < (a: HandleID, b: HandleID) -> Bool { a.rawValue < b.rawValue }
}

/// A generator, coroutine or asynchronous generator object of the program, in order of creation.
package struct CoroutineID: Hashable, Comparable, Sendable {
  package var rawValue: UInt32
  package init(_ rawValue: UInt32) { self.rawValue = rawValue }
  package static func < (a: CoroutineID, b: CoroutineID) -> Bool { a.rawValue < b.rawValue }
}

/// A lock, queue, event or other thing that tasks wait at.
package struct ResourceID: Hashable, Comparable, Sendable {
  package var rawValue: UInt32
  package init(_ rawValue: UInt32) { self.rawValue = rawValue }
  package static func < (a: ResourceID, b: ResourceID) -> Bool { a.rawValue < b.rawValue }
}

/// A time limit around a part of a task (`asyncio.timeout`), in order of entering.
package struct TimeoutID: Hashable, Comparable, Sendable {
  package var rawValue: UInt32
  package init(_ rawValue: UInt32) { self.rawValue = rawValue }
  package static func < (a: TimeoutID, b: TimeoutID) -> Bool { a.rawValue < b.rawValue }
}

/// A thread of the program, in the order in which they were started; the main thread is the first.
package struct ThreadID: Hashable, Comparable, Sendable {
  package var rawValue: UInt32
  package init(_ rawValue: UInt32) { self.rawValue = rawValue }
  package static func < (a: ThreadID, b: ThreadID) -> Bool { a.rawValue < b.rawValue }
  /// The thread in which every program begins. It is there without having been started.
  package static let main = ThreadID(0)
}

/// A function, class body or module of the program: the code a frame runs. Index into `TraceLog.codes`.
package struct CodeID: Hashable, Sendable {
  package var rawValue: UInt32
  package init(_ rawValue: UInt32) { self.rawValue = rawValue }
}

/// A text of the trace. Index into `TraceLog.texts`; equal texts have equal identifiers.
package struct TextID: Hashable, Sendable {
  package var rawValue: UInt32
  package init(_ rawValue: UInt32) { self.rawValue = rawValue }
  /// The empty text, which every text table holds first.
  package static let empty = TextID(0)
}
