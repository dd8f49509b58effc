/// A tuple whose items have names, such as `time.struct_time` and `sys.version_info`.
struct StructSequence {
  let type: TypeObject

  /// Makes the type: the names of its items in order.
  init(_ name: String, module: String, fields: [String], _ machine: Machine) {
    let made = TypeObject(name: name, moduleName: module, bases: [machine.types.tuple], instanceKind: .tuple)
    made.isFinal = true
    made.define(
      properties: fields.enumerated().map { index, field in
        (
          field,
          { _, value in
            let items = value.cast(.tuple, to: TupleObject.self)?.elements ?? []
            return items.indices.contains(index) ? items[index] : .none
          }
        )
      }, machine)
    made.define(
      methods: [
        (
          "__repr__",
          { machine, arguments in
            let items = arguments[0].cast(.tuple, to: TupleObject.self)?.elements ?? []
            let shown = try zip(fields, items).map { "\($0)=\(try machine.repr($1))" }
            return .string("\(module).\(name)(\(shown.joined(separator: ", ")))")
          }
        )
      ], machine)
    made.define("n_fields", .int(fields.count), machine)
    made.construct = { machine, arguments in
      let items = try machine.collect(arguments.only(name, machine))
      guard items.count == fields.count else {
        throw machine.typeError(
          "\(module).\(name)() takes a \(fields.count)-sequence (\(items.count)-sequence given)")
      }
      return .object(TupleObject(items, classOverride: made))
    }
    type = made
  }

  func make(_ items: ContiguousArray<Value>) -> Value { .object(TupleObject(items, classOverride: type)) }
}

extension TypeObject {
  /// Adds one value to the class.
  func define(_ name: String, _ value: Value, _ machine: Machine) {
    namespace[machine.names.intern(name)] = value
  }
}
