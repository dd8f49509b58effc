/// The events of a run, in order, with the tables they refer to.
///
/// Append only, and a class: the engine writes at its end while the timeline reads what is there; both run
/// on one thread, in turns. Position *n* of the trace is the state after the first *n* events.
package final class TraceLog {
  /// The events so far.
  package let events = TraceEvents()
  /// The variables that line events refer to.
  package let variableChanges = VariableChanges()
  /// The functions of the program that have been called.
  package private(set) var codes: ContiguousArray<CodeInfo> = []
  /// The texts that events refer to.
  package private(set) var texts = TextTable()

  package init() {}

  /// How many events there are: the last position.
  package var count: Int { events.count }

  /// Adds an event at the end.
  @inline(__always)
  package func append(_ event: TraceEvent) {
    events.append(event)
  }

  /// The identifier of a text.
  package func intern(_ text: String) -> TextID {
    texts.intern(text)
  }

  /// The text behind an identifier.
  package func text(_ id: TextID) -> String {
    texts[id]
  }

  /// Adds a piece of code and names it.
  package func addCode(_ info: CodeInfo) -> CodeID {
    codes.append(info)
    return CodeID(UInt32(truncatingIfNeeded: codes.count - 1))
  }

  /// The code behind an identifier, or nil when it is not from this log.
  package func code(_ id: CodeID) -> CodeInfo? {
    let index = Int(id.rawValue)
    return codes.indices.contains(index) ? codes[index] : nil
  }

  /// Adds one changed variable; the caller keeps count and makes the span.
  @inline(__always)
  package func appendVariable(_ change: VariableChange) {
    variableChanges.append(change)
  }

  /// The changed variable with this number, nil when there is none.
  package func variable(at index: Int) -> VariableChange? {
    index >= 0 && index < variableChanges.count ? variableChanges[index] : nil
  }

  /// The variables of a span, in order.
  package func variables(_ span: VariableSpan) -> ArraySlice<VariableChange> {
    let start = min(Int(span.start), variableChanges.count)
    let end = min(start + Int(span.count), variableChanges.count)
    return ArraySlice(variableChanges[start..<end].map { $0 })
  }
}
