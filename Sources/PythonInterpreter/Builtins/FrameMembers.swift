/// A frame as a program sees it: `sys._getframe()`, `generator.gi_frame`, `traceback.tb_frame`.
///
/// While the call is open it tells what is so now; afterwards what was so when it was made.
package final class FrameObject: PyObject {
  package let code: CodeObject
  package let globals: Namespace?
  /// The line that ran last, from 1.
  package let line: Int
  /// The variables, by name, as they were when the frame object was made.
  package let locals: DictObject
  /// Where the open call is: its place on the machine's stack of frames, and its registers. Nil for others.
  let place: Place?
  /// The generator whose frame it is, when that is not open.
  weak var generator: GeneratorObject?
  /// What a program has put into `f_locals` besides the variables.
  var extraLocals: DictObject?

  struct Place: Equatable {
    let index: Int
    let registers: UnsafeMutablePointer<Value>
  }

  package convenience init(
    code: CodeObject, globals: Namespace?, line: Int, locals: DictObject = DictObject()
  ) {
    self.init(code: code, globals: globals, line: line, locals: locals, place: nil)
  }

  init(code: CodeObject, globals: Namespace?, line: Int, locals: DictObject, place: Place?) {
    self.code = code
    self.globals = globals
    self.line = line
    self.locals = locals
    self.place = place
    super.init(kind: .frame)
  }
}

enum FrameMembers {
  static func load(_ type: TypeObject, _ machine: Machine) {
    let frame = MemberTable(type, machine) { $0.cast(.frame, to: FrameObject.self) }
    frame.property("f_code") { _, frame in .object(frame.code) }
    frame.property("f_lineno") { machine, frame in .int(machine.currentLine(of: frame)) }
    frame.property("f_locals") { machine, frame in machine.currentLocals(of: frame) }
    frame.property("f_globals") { machine, frame in frame.globals.map { machine.dictionary(of: $0) } ?? .none
    }
    frame.property("f_builtins") { machine, _ in machine.dictionary(of: machine.builtins) }
    frame.property("f_back") { machine, frame in machine.caller(of: frame).map { .object($0) } ?? .none }
    frame.property("f_lasti") { machine, frame in
      .int(machine.openFrame(of: frame).map { max(0, $0.instruction - 1) } ?? 0)
    }
    frame.property("f_trace") { _, _ in .none }
    frame.property("f_trace_lines") { _, _ in .bool(true) }
    frame.property("f_trace_opcodes") { _, _ in .bool(false) }
    frame.noArguments("clear") { machine, frame in
      if machine.openFrame(of: frame) != nil {
        throw machine.runtimeError("cannot clear an executing frame")
      }
      return .none
    }
    frame.oneArgument("__eq__") { machine, frame, other in
      guard let other = other.cast(.frame, to: FrameObject.self) else { return machine.notImplemented }
      return .bool(frame === other || (frame.place != nil && frame.place == other.place))
    }
    frame.noArguments("__hash__") { machine, frame in .int(frame.place?.index ?? machine.identity(of: frame))
    }
  }
}

/// Frame objects of calls that are open.
extension Machine {
  /// The open call a frame object stands for; nil when it is over.
  func openFrame(of object: FrameObject) -> Frame? {
    guard let place = object.place, place.index < frameCount else { return nil }
    let frame = frames[place.index]
    return frame.registers == place.registers && frame.code === object.code ? frame : nil
  }

  func currentLine(of object: FrameObject) -> Int {
    openFrame(of: object).map { $0.code.line(at: max(0, $0.instruction - 1)) } ?? object.line
  }

  func currentLocals(of object: FrameObject) -> Value {
    let flags = object.code.flags
    if !flags.isDisjoint(with: [.classBody, .separateLocals]) {
      return openFrame(of: object)?.registers[0] ?? .object(object.locals)
    }
    if flags.contains(.module), let globals = object.globals { return dictionary(of: globals) }
    return frameLocalsProxy(of: object)
  }

  /// The frame that called; nil at the outermost, and when the call is over.
  func caller(of object: FrameObject) -> FrameObject? {
    guard let place = object.place, openFrame(of: object) != nil else { return nil }
    for index in (0..<place.index).reversed() where frames[index].code !== trampoline {
      return frameObject(at: index)
    }
    return nil
  }

  /// The frame at a place of the stack.
  func frameObject(at index: Int) -> FrameObject {
    let frame = frames[index]
    let isModule = frame.code.flags.contains(.module)
    return FrameObject(
      code: frame.code, globals: frame.globals, line: frame.code.line(at: max(0, frame.instruction - 1)),
      locals: isModule ? DictObject() : locals(of: frame.code, frame.registers),
      place: FrameObject.Place(index: index, registers: frame.registers))
  }

  /// The frame an exception went through: the open call of the same code, if there is one.
  func frameObject(of entry: TracebackEntry) -> FrameObject {
    if let remains = entry.remains {
      return FrameObject(
        code: entry.code, globals: globals(of: entry), line: entry.code.line(at: entry.instruction),
        locals: locals(of: entry.code) { remains[$0] })
    }
    for index in (0..<frameCount).reversed() where frames[index].code === entry.code {
      let open = frameObject(at: index)
      return FrameObject(
        code: open.code, globals: open.globals, line: entry.code.line(at: entry.instruction),
        locals: open.locals, place: open.place)
    }
    return FrameObject(
      code: entry.code, globals: globals(of: entry), line: entry.code.line(at: entry.instruction))
  }

  private func globals(of entry: TracebackEntry) -> Namespace? {
    entry.code.flags.contains(.hidden) ? nil : modules["__main__"]?.namespace
  }

  /// Where on the stack the frame is that is so many Python calls outside the innermost.
  func callerIndex(depth: Int) -> Int? {
    var missing = depth
    for index in (0..<frameCount).reversed() where frames[index].code !== trampoline {
      if missing == 0 { return index }
      missing -= 1
    }
    return nil
  }
}

extension Machine {
  /// The frame of a generator that has not ended, otherwise None.
  func frameObject(of generator: GeneratorObject) -> Value {
    if generator.state == .closed { return .none }
    var instruction = generator.instruction
    if generator.state == .running {
      for index in 0..<frameCount where frames[index].generator === generator {
        instruction = frames[index].instruction
      }
    }
    let line =
      generator.state == .created
      ? generator.code.firstLine : generator.code.line(at: max(0, instruction - 1))
    let locals = self.locals(of: generator.code, generator.registers)
    let frame = FrameObject(
      code: generator.code, globals: generator.function.globals, line: line, locals: locals)
    frame.generator = generator
    return .object(frame)
  }

  /// The variables that are bound, by name.
  func locals(of code: CodeObject, _ registers: UnsafeMutablePointer<Value>) -> DictObject {
    locals(of: code) { registers[$0] }
  }

  private func locals(of code: CodeObject, _ content: (Int) -> Value) -> DictObject {
    let locals = DictObject()
    for index in variables(of: code) {
      var value = content(index)
      if let cell = value.cast(.cell, to: CellObject.self) { value = cell.value }
      if !value.isUnbound { locals.set(name: names.string(code.localNames[index]), value) }
    }
    return locals
  }

  /// The registers of the variables in CPython's order: parameters, variables, then those that inner functions share.
  func variables(of code: CodeObject) -> [Int] {
    let parameters =
      code.positionalCount + code.keywordOnlyCount + (code.flags.contains(.variadic) ? 1 : 0)
      + (code.flags.contains(.variadicKeywords) ? 1 : 0)
    let iterableName = names.intern(".0")
    let shown = code.localNames.indices.filter { index in
      let name = code.localNames[index]
      return names.text(name).utf8.first != UInt8(ascii: ".") || name == iterableName
    }
    let isShared = { (index: Int) in
      index >= parameters && code.isCell.indices.contains(index) && code.isCell[index]
    }
    return shown.filter { !isShared($0) } + shown.filter(isShared)
  }

  /// The frame of the Python code that called a native function.
  var callerFrame: Frame? { callerFrame(depth: 0) }

  /// The frame so many Python calls outside the innermost.
  func callerFrame(depth: Int) -> Frame? { callerIndex(depth: depth).map { frames[$0] } }

  /// `globals()`: a copy of the names of the module that calls.
  func currentGlobals() throws -> Value {
    guard let frame = callerFrame else { return .object(DictObject()) }
    return dictionary(of: frame.globals)
  }

  /// `locals()`: the caller's variables; those of the module outside functions.
  func currentLocals() throws -> Value {
    guard let frame = callerFrame else { return .object(DictObject()) }
    if !frame.code.flags.isDisjoint(with: [.classBody, .separateLocals]) { return frame.registers[0] }
    if frame.code.flags.contains(.module) { return dictionary(of: frame.globals) }
    return .object(locals(of: frame.code, frame.registers))
  }
}
