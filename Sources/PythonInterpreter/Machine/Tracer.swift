import TraceModel

/// Writes what the machine does into a trace: lines with the variables that changed, calls, generators.
///
/// Only frames of the program itself are told; those of coroviz's own Python (`CodeObject.Flags.hidden`) are passed over.
package final class Tracer {
  package let log: TraceLog
  /// `run` pauses once the log has this many events.
  package var eventLimit = Int.max
  /// Told of a native object or a list that a statement throws away, in its register; true: it was awaited.
  package var discarded: ((UnsafeMutablePointer<Value>, Bool) -> Void)?
  private var nextCoroutine: UInt32 = 0
  /// What the trace knows of each open frame's variables, by the frame's index.
  private var shadows: ContiguousArray<ShadowVariables?> = []
  private var spare: [ShadowVariables] = []
  /// The log's identifiers of names that were told, by the name's number.
  private var nameTexts: ContiguousArray<TextID?> = []

  package init(log: TraceLog) { self.log = log }

  func newCoroutine() -> CoroutineID {
    defer { nextCoroutine += 1 }
    return CoroutineID(nextCoroutine)
  }

  func code(_ code: CodeObject) -> CodeID {
    if let known = code.traceID, code.traceLog == ObjectIdentifier(log) { return known }
    let id = log.addCode(
      CodeInfo(
        name: log.intern(code.qualifiedName), kind: code.traceKind,
        firstLine: Int32(truncatingIfNeeded: code.firstLine)))
    code.traceID = id
    code.traceLog = ObjectIdentifier(log)
    return id
  }

  // MARK: Variables

  func openFrame(_ index: Int, _ shadow: ShadowVariables? = nil) {
    while shadows.count <= index { shadows.append(nil) }
    shadows[index] = shadow ?? newShadow()
  }

  /// What the trace knows of a frame that it has not seen yet: nothing.
  func newShadow() -> ShadowVariables { spare.popLast() ?? ShadowVariables() }

  func closeFrame(_ index: Int, isReusable: Bool) {
    guard index < shadows.count, let shadow = shadows[index] else { return }
    shadows[index] = nil
    if isReusable {
      shadow.forget()
      spare.append(shadow)
    }
  }

  /// What the trace knows of some frames that are taken off the stack, in their order.
  func takeShadows(from index: Int, count: Int) -> ContiguousArray<ShadowVariables?> {
    var taken = ContiguousArray<ShadowVariables?>()
    for place in index..<(index + count) {
      taken.append(place < shadows.count ? shadows[place] : nil)
      if place < shadows.count { shadows[place] = nil }
    }
    return taken
  }

  /// The same frames are on the stack again, from an index on.
  func putShadows(_ taken: ContiguousArray<ShadowVariables?>, at index: Int) {
    while shadows.count < index + taken.count { shadows.append(nil) }
    for (offset, shadow) in taken.enumerated() { shadows[index + offset] = shadow }
  }

  /// Records the variables of a frame that changed since it was last asked.
  func changes(_ index: Int, _ frame: UnsafeMutablePointer<Frame>, _ machine: Machine) -> VariableSpan {
    guard index < shadows.count, let shadow = shadows[index] else { return .none }
    let start = log.variableChanges.count
    let code = frame.pointee.code
    if code.flags.contains(.module) {
      let globals = frame.pointee.globals
      for slot in 0..<globals.count {
        note(shadow, slot, globals.names[slot], globals.values[slot], machine, isGlobal: true)
      }
    } else if !code.flags.contains(.classBody) {
      let registers = frame.pointee.registers
      for register in 0..<code.localNames.count {
        var value = registers[register]
        if code.isCell[register], case .object(let cell) = value, cell.kind == .cell {
          value = unsafeDowncast(cell, to: CellObject.self).value
        }
        note(shadow, register, code.localNames[register], value, machine, isGlobal: false)
      }
    }
    let count = log.variableChanges.count - start
    if count == 0 { return .none }
    return VariableSpan(start: UInt32(truncatingIfNeeded: start), count: UInt32(truncatingIfNeeded: count))
  }

  @inline(__always)
  private func note(
    _ shadow: ShadowVariables, _ slot: Int, _ name: NameID, _ value: Value, _ machine: Machine, isGlobal: Bool
  ) {
    guard shadow.differs(slot, value) else { return }
    if isGlobal ? Tracer.isNoise(value) || machine.names.isDunder(name) : machine.names.isSynthetic(name) {
      return
    }
    let shown: TraceValue? = value.isUnbound ? nil : machine.traceValue(value, log)
    if case .object(let object) = value { shadow.remember(slot, object) }
    guard shadow.update(slot, shown) else { return }
    log.appendVariable(VariableChange(name: text(of: name, machine), value: shown))
  }

  private func text(of name: NameID, _ machine: Machine) -> TextID {
    let index = Int(name.rawValue)
    while nameTexts.count <= index { nameTexts.append(nil) }
    if let known = nameTexts[index] { return known }
    let text = log.intern(machine.names.text(name))
    nameTexts[index] = text
    return text
  }

  /// Functions, classes and modules among a module's variables say nothing new.
  private static func isNoise(_ value: Value) -> Bool {
    guard case .object(let object) = value else { return false }
    switch object.kind {
    case .function, .nativeFunction, .type, .module: return true
    default: return false
    }
  }
}

/// The variables of one frame as the trace last told them.
package final class ShadowVariables {
  private var shown: ContiguousArray<TraceValue?> = []
  /// The object each variable held, when its repr can't change; 0 for others.
  private var objects: ContiguousArray<UInt> = []

  func forget() {
    shown.removeAll(keepingCapacity: true)
    objects.removeAll(keepingCapacity: true)
  }

  /// A quick look whether a variable may have changed.
  @inline(__always)
  func differs(_ slot: Int, _ value: Value) -> Bool {
    guard slot < shown.count else {
      if case .unbound = value { return false }
      grow(slot)
      return true
    }
    switch (value, shown[slot]) {
    case (.unbound, nil): return false
    case (Value.none, .some(TraceValue.none)): return false
    case (.int(let x), .some(.int(let y))): return Int64(x) != y
    case (.bool(let x), .some(.bool(let y))): return x != y
    case (.float(let x), .some(.float(let y))): return x.bitPattern != y.bitPattern
    case (.object(let object), .some(.text)):
      let identity = ShadowVariables.identity(of: object)
      return identity == 0 || objects[slot] != identity
    default: return true
    }
  }

  /// Stores what is shown now; whether it is another text than before.
  func update(_ slot: Int, _ value: TraceValue?) -> Bool {
    if shown[slot] == value { return false }
    shown[slot] = value
    return true
  }

  func remember(_ slot: Int, _ object: PyObject) { objects[slot] = ShadowVariables.identity(of: object) }

  private func grow(_ slot: Int) {
    while shown.count <= slot {
      shown.append(nil)
      objects.append(0)
    }
  }

  /// A number for objects whose repr never changes; 0 for all others, which are looked at every time.
  private static func identity(of object: PyObject) -> UInt {
    switch object.kind {
    case .str, .bigInt, .function, .nativeFunction, .type, .module, .range, .generator:
      UInt(bitPattern: Unmanaged.passUnretained(object).toOpaque())
    default: 0
    }
  }
}
