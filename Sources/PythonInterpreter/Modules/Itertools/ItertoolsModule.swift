/// `_itertools`: the native part of `itertools`.
///
/// What only counts or chooses among items that are known is native. What draws from other iterators is a
/// generator written in Python, since those may be generators too and a chain of them must not nest in Swift; it
/// carries a type of its own, so that a program sees `itertools.islice` and not a generator.
enum ItertoolsModule {
  static func fill(_ module: ModuleObject, _ machine: Machine) throws {
    module.namespace.define([("iterator_type", iteratorType)], module: "itertools", machine)
    let types: [(String, NativeBody)] = [
      ("count", CountIterator.make), ("repeat", RepeatIterator.make),
      ("product", Selections.product), ("permutations", Selections.permutations),
      ("combinations", Selections.combinations),
      ("combinations_with_replacement", Selections.combinationsWithReplacement),
    ]
    for (name, construct) in types {
      module.namespace.define(name, .object(nativeType(name, machine, construct)), machine)
    }
  }

  /// A type whose instances are native iterators.
  private static func nativeType(_ name: String, _ machine: Machine, _ construct: @escaping NativeBody)
    -> TypeObject
  {
    let type = TypeObject(
      name: name, moduleName: "itertools", bases: [machine.types.object], instanceKind: .iterator)
    type.isFinal = true
    type.dottedName = "itertools.\(name)"
    type.loadMembers = { type, machine in
      machine.types.iterator.loadMembersIfNeeded(machine)
      for (name, value) in machine.types.iterator.namespace.entries { type.namespace[name] = value }
      type.define(staticMethods: [("__new__", { try construct($0, $1.dropFirst) })], machine)
      type.define(
        methods: [
          (
            "__repr__",
            { machine, arguments in
              guard let object = arguments[0].object else { return .string("") }
              let described = try (object as? DescribedIterator)?.description(machine)
              return .string(described ?? machine.defaultRepr(object))
            }
          )
        ], machine)
    }
    type.construct = { machine, arguments in
      let made = try construct(machine, arguments)
      made.object?.classOverride = type
      return made
    }
    return type
  }

  /// `iterator_type(function, **static)`: a type whose instances are what a generator function makes, under the
  /// function's name. Keyword arguments become its static methods; what those make has the type too.
  private static func iteratorType(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    guard let function = arguments.at(0)?.cast(.function, to: FunctionObject.self) else {
      throw machine.typeError("iterator_type() needs a function")
    }
    let type = TypeObject(
      name: function.name, moduleName: "itertools", bases: [machine.types.object], instanceKind: .generator)
    type.isFinal = true
    type.dottedName = "itertools.\(function.name)"
    type.define("__doc__", function.documentation, machine)
    let construct = making(type, .object(function))
    type.construct = construct
    let members = arguments.keywordPairs.map { (machine.names.text($0), making(type, $1)) }
    type.define(
      staticMethods: members + [("__new__", { try construct($0, $1.dropFirst) })], machine)
    machine.types.generator.loadMembersIfNeeded(machine)
    for name in [NameID.dunderIter, .dunderNext] {
      type.namespace[name] = machine.types.generator.namespace[name]
    }
    return .object(type)
  }

  /// Calls a function that makes a generator, and gives that the type.
  private static func making(_ type: TypeObject, _ function: Value) -> NativeBody {
    { machine, arguments in
      let made = try machine.call(
        function, arguments.positional(), keywords: arguments.keywordPairs.map { ($0, $1) })
      made.object?.classOverride = type
      return made
    }
  }
}

/// An iterator with a repr of its own.
package protocol DescribedIterator {
  func description(_ machine: Machine) throws -> String
}
