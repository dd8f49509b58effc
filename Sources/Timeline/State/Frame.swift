import TraceModel

/// A local variable and its value.
package struct Variable: Hashable, Sendable {
  package var name: TextID
  package var value: TraceValue

  package init(name: TextID, value: TraceValue) {
    self.name = name
    self.value = value
  }
}

/// The local variables of a frame, in the order they were first set.
package struct Variables: Hashable, Sendable {
  package private(set) var items: [Variable] = []

  package init() {}

  /// The value of a variable, or nil when it is not set.
  package subscript(name: TextID) -> TraceValue? {
    items.first { $0.name == name }?.value
  }

  /// Sets, changes or deletes variables.
  mutating func apply(_ changes: ArraySlice<VariableChange>) {
    for change in changes {
      let index = items.firstIndex { $0.name == change.name }
      switch (index, change.value) {
      case (let index?, let value?): items[index].value = value
      case (nil, let value?): items.append(Variable(name: change.name, value: value))
      case (let index?, nil): items.remove(at: index)
      case (nil, nil): break
      }
    }
  }
}

/// A call on the stack: a plain function, the module, or a coroutine that is running.
///
/// Read frames through `LoopState.frame(at:)`: line and variables of a coroutine are kept with the coroutine,
/// where they outlive its time on the stack.
package struct Frame: Hashable, Sendable {
  package var code: CodeID
  /// The coroutine whose frame this is; nil for a plain call.
  package var coroutine: CoroutineID?
  /// The line it stands on; 0 before its first.
  package var line: Int32 = 0
  package var variables = Variables()
}

/// An exception on its way up the stack.
package struct TravellingException: Hashable, Sendable {
  /// `Type: message`, as the last line of a traceback.
  package var text: TextID
  /// The line it was raised at.
  package var line: Int32
  /// How many frames it has left so far.
  package var framesLeft = 0
}
