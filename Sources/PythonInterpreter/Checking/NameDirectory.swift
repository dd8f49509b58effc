/// What there is: the modules of a machine with their names, asked from the machine itself.
///
/// The machine must be one in which no program runs; modules are imported into it.
package final class NameDirectory {
  let machine: Machine

  package init(_ machine: Machine) { self.machine = machine }

  /// The modules a program may import, in the order of the alphabet.
  package var modules: [String] {
    machine.moduleFactories.keys.filter { name in
      name == "__future__" || !name.split(separator: ".").contains { $0.hasPrefix("_") }
    }.sorted()
  }

  package func module(_ name: String) -> Value? {
    (try? machine.importModule(name)).map { .object($0) }
  }

  /// The public names of a module, in the order of the alphabet; nil when there is no such module.
  package func names(of module: String) -> [String]? {
    guard case .object(let object)? = self.module(module), let source = object as? ModuleObject else {
      return nil
    }
    let known = source.namespace.entries.map { machine.names.text($0.name) }
    let names = Set(known + source.lazyNames() + listed(source))
    return names.filter { !$0.hasPrefix("_") && has($0, of: .object(source)) }.sorted()
  }

  /// `__all__`.
  private func listed(_ module: ModuleObject) -> [String] {
    guard let all = try? machine.findAttribute(.object(module), .dunderAll),
      let items = try? machine.collect(all)
    else { return [] }
    return items.compactMap { $0.str?.text }
  }

  /// What `from module import *` binds.
  func starNames(of module: String) -> [String] {
    guard case .object(let object)? = self.module(module), let source = object as? ModuleObject else {
      return []
    }
    let all = listed(source)
    return all.isEmpty ? names(of: module) ?? [] : all
  }

  /// An attribute of a module or class.
  package func attribute(_ name: String, of owner: Value) -> Value? {
    if let value = try? machine.findAttribute(owner, machine.names.intern(name)) { return value }
    guard case .object(let object) = owner, let module = object as? ModuleObject,
      machine.moduleFactories["\(module.name).\(name)"] != nil
    else { return nil }
    return self.module("\(module.name).\(name)")
  }

  /// Why a function, or the making of an instance, refuses to do anything; nil for all that do something.
  func refusal(of value: Value) -> String? {
    if let type = value.cast(.type, to: TypeObject.self) {
      return type.lookup(machine.names.intern("__init__"), machine).flatMap {
        $0.object is FunctionObject ? refusal(of: $0) : nil
      }
    }
    guard let function = value.cast(.function, to: FunctionObject.self) else { return nil }
    try? machine.complete(function)
    return Refusal(function.code)?.reason
  }

  package func has(_ name: String, of owner: Value) -> Bool { attribute(name, of: owner) != nil }

  /// Whether the instances of a type have an attribute by their type. Those that they get one by one are not known.
  package func instances(of type: TypeObject, have name: String) -> Bool {
    type.lookup(machine.names.intern(name), machine) != nil
  }

  /// The class that a module, or the built-in names, call so.
  package func type(named name: String, of module: String?) -> TypeObject? {
    let value = module.map { self.module($0).flatMap { attribute(name, of: $0) } } ?? builtin(name)
    return value?.cast(.type, to: TypeObject.self)
  }

  package func builtin(_ name: String) -> Value? { machine.builtins[machine.names.intern(name)] }

  /// The built-in names, in the order of the alphabet.
  package var builtinNames: [String] {
    machine.builtins.entries.map { machine.names.text($0.name) }.sorted()
  }

  /// The public attributes of a type, and the special ones.
  package func attributes(of type: TypeObject) -> (plain: [String], special: [String]) {
    let names = machine.attributeNames(of: .object(type)).map { machine.names.text($0) }.sorted()
    return (names.filter { !$0.hasPrefix("_") }, names.filter { $0.hasPrefix("__") })
  }
}
