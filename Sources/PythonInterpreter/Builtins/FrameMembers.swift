/// A frame as a program sees it: `generator.gi_frame`, `traceback.tb_frame`.
package final class FrameObject: PyObject {
  package let code: CodeObject
  package let globals: Namespace?
  /// The line that ran last, from 1.
  package let line: Int
  /// The variables, by name, as they were when the frame object was made.
  package let locals: DictObject

  package init(code: CodeObject, globals: Namespace?, line: Int, locals: DictObject = DictObject()) {
    self.code = code
    self.globals = globals
    self.line = line
    self.locals = locals
    super.init(kind: .frame)
  }
}

enum FrameMembers {
  static func load(_ type: TypeObject, _ machine: Machine) {
    func frame(_ value: Value, _ machine: Machine) throws -> FrameObject {
      guard let frame = value.cast(.frame, to: FrameObject.self) else {
        throw machine.typeError(
          "descriptor requires a 'frame' object but received a '\(machine.typeName(value))'")
      }
      return frame
    }
    type.define(
      properties: [
        ("f_code", { .object(try frame($1, $0).code) }), ("f_lineno", { .int(try frame($1, $0).line) }),
        ("f_locals", { .object(try frame($1, $0).locals) }),
        (
          "f_globals",
          { machine, value in try frame(value, machine).globals.map { machine.dictionary(of: $0) } ?? .none }
        ),
        ("f_back", { _, _ in .none }), ("f_lasti", { _, _ in .int(0) }),
      ], machine)
    type.define(
      methods: [
        ("clear", { _, _ in .none })

      ], machine)
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
    return .object(
      FrameObject(code: generator.code, globals: generator.function.globals, line: line, locals: locals))
  }

  /// The variables that are bound, by name.
  func locals(of code: CodeObject, _ registers: UnsafeMutablePointer<Value>) -> DictObject {
    let locals = DictObject()
    let iterableName = names.intern(".0")
    for (index, name) in code.localNames.enumerated() {
      if names.text(name).utf8.first == UInt8(ascii: "."), name != iterableName { continue }
      var value = registers[index]
      if let cell = value.cast(.cell, to: CellObject.self) { value = cell.value }
      if !value.isUnbound { locals.set(name: names.string(name), value) }
    }
    return locals
  }

  /// The frame of the Python code that called a native function.
  var callerFrame: Frame? { callerFrame(depth: 0) }

  /// The frame so many Python calls outside the innermost.
  func callerFrame(depth: Int) -> Frame? {
    var missing = depth
    for index in (0..<frameCount).reversed() where frames[index].code !== trampoline {
      if missing == 0 { return frames[index] }
      missing -= 1
    }
    return nil
  }

  /// `globals()`: a copy of the names of the module that calls.
  func currentGlobals() throws -> Value {
    guard let frame = callerFrame else { return .object(DictObject()) }
    return dictionary(of: frame.globals)
  }

  /// `locals()`: the caller's variables; those of the module outside functions.
  func currentLocals() throws -> Value {
    guard let frame = callerFrame else { return .object(DictObject()) }
    if frame.code.flags.contains(.module) { return dictionary(of: frame.globals) }
    if frame.code.flags.contains(.classBody) { return frame.registers[0] }
    return .object(locals(of: frame.code, frame.registers))
  }
}
