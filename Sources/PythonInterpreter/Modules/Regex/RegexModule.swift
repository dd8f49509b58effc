/// The native part of `re`: patterns are made here, everything around them is written in Python.
enum RegexModule {
  static func fill(_ module: ModuleObject, _ machine: Machine) throws {
    let types = RegexTypes(machine)
    module.namespace.define("Pattern", .object(types.pattern), machine)
    module.namespace.define("Match", .object(types.match), machine)
    module.namespace.define(
      [
        (
          "compile",
          { machine, arguments in
            let bound = try arguments.bind("compile", "pattern, flags", machine)
            return .object(try compile(bound[0] ?? .none, machine.size(bound[1] ?? .int(0)), types, machine))
          }
        )
      ], module: "_sre", machine)
  }

  private static func compile(_ source: Value, _ flags: Int, _ types: RegexTypes, _ machine: Machine) throws
    -> PatternObject
  {
    guard let subject = RegexSubject(source) else {
      throw machine.typeError("first argument must be string or compiled pattern")
    }
    let scalars: ContiguousArray<UInt32>
    switch subject.units {
    case .bytes(let bytes): scalars = ContiguousArray(bytes.lazy.map { UInt32($0) })
    case .scalars(let units): scalars = units
    }
    do {
      let parsed = try RegexParser.parse(scalars, isText: subject.isText, flags: RegexFlags(rawValue: flags))
      let program = try RegexCompiler.compile(parsed)
      return PatternObject(
        source: source, flags: parsed.flags, parsed: parsed, program: program, types: types)
    } catch let failure as RegexFailure {
      throw types.error(failure, pattern: source, machine)
    }
  }
}
