/// The native part of `dis`: the instructions of a code object. They are coroviz's own, not CPython's.
enum DisModule {
  static func fill(_ module: ModuleObject, _ machine: Machine) throws {
    module.namespace.define(
      [("instructions", instructions), ("opcodes", opcodes)], module: "_dis", machine)
  }

  /// Rows of name, extra operand, three operands, first line and what the operands mean, for each instruction.
  private static func instructions(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    guard let code = arguments[0].cast(.code, to: CodeObject.self) else {
      throw machine.typeError("don't know how to disassemble \(machine.typeName(arguments[0])) objects")
    }
    var rows = ContiguousArray<Value>()
    for index in 0..<code.instructionCount {
      let instruction = code.instructions[index]
      let operands = [instruction.a, instruction.b, instruction.c].map { Value.int(Int($0)) }
      rows.append(
        .object(
          TupleObject(
            [.string(name(instruction.opcode)), .int(Int(instruction.extra))] + operands
              + [.int(code.line(at: index)), .string(meaning(of: instruction, in: code, machine))])))
    }
    return .object(ListObject(rows))
  }

  private static func opcodes(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    var names = ContiguousArray<Value>()
    var number: UInt8 = 0
    while let opcode = Opcode(rawValue: number) {
      names.append(.string(name(opcode)))
      number += 1
    }
    return .object(ListObject(names))
  }

  /// `loadConstant` as CPython would write it: `LOAD_CONSTANT`.
  private static func name(_ opcode: Opcode) -> String {
    var text = ""
    for character in "\(opcode)" {
      if character.isUppercase { text += "_" }
      text += character.uppercased()
    }
    return text
  }

  // MARK: Operands in words

  private static func meaning(of instruction: Instruction, in code: CodeObject, _ machine: Machine) -> String
  {
    func register(_ index: Int32) -> String {
      let index = Int(index)
      if code.localNames.indices.contains(index) { return machine.names.text(code.localNames[index]) }
      return "t\(index - code.localCount)"
    }
    func constant(_ index: Int32) -> String {
      guard index >= 0, Int(index) < code.constantCount else { return "?" }
      return (try? machine.repr(code.constants[Int(index)])) ?? "?"
    }
    func named(_ index: Int32) -> String { machine.names.text(NameID(index)) }
    switch instruction.opcode {
    case .loadConstant: return "\(register(instruction.a)) = \(constant(instruction.b))"
    case .move: return "\(register(instruction.a)) = \(register(instruction.b))"
    case .loadAttribute, .loadMethod:
      return "\(register(instruction.a)) = \(register(instruction.b)).\(named(instruction.c))"
    case .storeAttribute:
      return "\(register(instruction.a)).\(named(instruction.b)) = \(register(instruction.c))"
    case .add: return "\(register(instruction.a)) = \(register(instruction.b)) + \(register(instruction.c))"
    case .subtract:
      return "\(register(instruction.a)) = \(register(instruction.b)) - \(register(instruction.c))"
    case .multiply:
      return "\(register(instruction.a)) = \(register(instruction.b)) * \(register(instruction.c))"
    case .addInteger: return "\(register(instruction.a)) = \(register(instruction.b)) + \(instruction.c)"
    case .subtractInteger: return "\(register(instruction.a)) = \(register(instruction.b)) - \(instruction.c)"
    case .yield: return "\(register(instruction.a)) = yield \(register(instruction.b))"
    case .getAwaitable, .getYieldFrom, .getIterator:
      return "\(register(instruction.a)) = iterator of \(register(instruction.b))"
    case .delegate: return "\(register(instruction.a)) = result of \(register(instruction.b))"
    case .forIterator:
      return "\(register(instruction.a)) = next of \(register(instruction.b)), or to \(instruction.c)"
    case .jump, .jumpBack: return "to \(instruction.c)"
    case .jumpIfTrue, .jumpIfFalse, .jumpIfNone: return "\(register(instruction.a)), to \(instruction.c)"
    case .jumpUnlessCompare:
      return "\(register(instruction.a)), \(register(instruction.b)), to \(instruction.c)"
    case .call, .callMethod, .callKeywords:
      return "\(register(instruction.c)) = \(register(instruction.a))(...)"
    case .return: return register(instruction.a)
    case .clear: return register(instruction.a)
    case .importModule: return "\(register(instruction.a)) = \(named(instruction.b))"
    default: return ""
    }
  }
}
