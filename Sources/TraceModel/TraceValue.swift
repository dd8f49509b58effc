/// A value of the program as the trace keeps it: small ones as they are, all others as their `repr`,
/// cut to a bounded length. Nothing of the engine stays alive through it.
package enum TraceValue: Hashable, Sendable {
  case none
  case bool(Bool)
  case int(Int64)
  case float(Double)
  /// The `repr` of any other value.
  case text(TextID)
}

/// Equal values look the same; so `nan` is itself, though no number.
extension TraceValue {
  package static func == (one: TraceValue, other: TraceValue) -> Bool {
    switch (one, other) {
    case (.none, .none): true
    case (.bool(let one), .bool(let other)): one == other
    case (.int(let one), .int(let other)): one == other
    case (.float(let one), .float(let other)): one == other || one.isNaN && other.isNaN
    case (.text(let one), .text(let other)): one == other
    default: false
    }
  }

  package func hash(into hasher: inout Hasher) {
    switch self {
    case .none: hasher.combine(0)
    case .bool(let flag): hasher.combine(flag)
    case .int(let number): hasher.combine(number)
    case .float(let number): hasher.combine(number.isNaN ? .nan : number)
    case .text(let id): hasher.combine(id)
    }
  }
}

/// A local variable that got a new value. `removed` values are those a `del` took away.
package struct VariableChange: Hashable, Sendable {
  package var name: TextID
  /// The new value; nil when the variable was deleted.
  package var value: TraceValue?

  package init(name: TextID, value: TraceValue?) {
    self.name = name
    self.value = value
  }
}

/// A run of entries in `TraceLog.variableChanges`: what changed in a frame since its last line event.
package struct VariableSpan: Hashable, Sendable {
  package var start: UInt32
  package var count: UInt32

  package init(start: UInt32, count: UInt32) {
    self.start = start
    self.count = count
  }

  /// No variable changed.
  package static let none = VariableSpan(start: 0, count: 0)
}

/// How a task, future or coroutine ended.
package enum Outcome: Hashable, Sendable {
  case returned(TraceValue)
  /// It ended with this exception, written `Type: message` as the last line of a traceback.
  case raised(TextID)
  case cancelled
}
