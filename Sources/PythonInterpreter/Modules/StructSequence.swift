/// A tuple whose items have names, such as `time.struct_time` and `sys.version_info`.
struct StructSequence {
  let type: TypeObject

  /// Makes the type: the names of its items in order. `hidden` says how many more values its constructor takes
  /// that are no items.
  init(_ name: String, module: String, fields: [String], hidden: Int = 0, _ machine: Machine) {
    let made = TypeObject(name: name, moduleName: module, bases: [machine.types.tuple], instanceKind: .tuple)
    made.isFinal = true
    made.dottedName = "\(module).\(name)"
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
    made.define("n_fields", .int(fields.count + hidden), machine)
    made.define("n_sequence_fields", .int(fields.count), machine)
    made.define("n_unnamed_fields", .int(0), machine)
    let fieldNames = ContiguousArray(fields.map { Value.string($0) })
    made.define("__match_args__", .object(TupleObject(fieldNames)), machine)
    made.construct = { machine, arguments in
      let items = try machine.collect(arguments.only(name, machine))
      guard (fields.count...fields.count + hidden).contains(items.count) else {
        let bound = hidden == 0 ? "a" : items.count < fields.count ? "an at least" : "an at most"
        let limit = items.count < fields.count ? fields.count : fields.count + hidden
        throw machine.typeError(
          "\(module).\(name)() takes \(bound) \(limit)-sequence (\(items.count)-sequence given)")
      }
      return .object(TupleObject(ContiguousArray(items.prefix(fields.count)), classOverride: made))
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
