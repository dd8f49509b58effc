/// The events of a `TraceLog`, in order. A copy of this value shows the same events, those added later too.
package struct TraceEvents: RandomAccessCollection {
  private let pieces = Pieces<TraceEvent>()

  package var startIndex: Int { 0 }
  package var endIndex: Int { pieces.count }

  /// The event at an index, from 0. Traps when there is none.
  package subscript(index: Int) -> TraceEvent { pieces[index] }

  @inline(__always)
  func append(_ event: TraceEvent) { pieces.append(event) }
}

/// The variables that the events of a `TraceLog` refer to, in the same manner.
package struct VariableChanges: RandomAccessCollection {
  private let pieces = Pieces<VariableChange>()

  package var startIndex: Int { 0 }
  package var endIndex: Int { pieces.count }

  /// The change at an index, from 0. Traps when there is none.
  package subscript(index: Int) -> VariableChange { pieces[index] }

  @inline(__always)
  func append(_ change: VariableChange) { pieces.append(change) }
}
