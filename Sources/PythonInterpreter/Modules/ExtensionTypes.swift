/// Classes of preludes that are written in C in CPython, and look it.
enum ExtensionTypes {
  /// `extension_type(year='_year')` decorates a class: error messages show its module, a program can't change it,
  /// and the keyword arguments become attributes that can only be read, each kept in the attribute it names.
  static func decorator(_ machine: Machine, _ arguments: Arguments) throws -> Value {
    let members = arguments.keywordPairs.map { (machine.names.text($0), $1.str.map(\.text) ?? "") }
    let decorate: NativeBody = { machine, arguments in
      let value = try arguments.only("extension_type", machine)
      guard let type = value.cast(.type, to: TypeObject.self) else { return value }
      for (name, kept) in members {
        let key = machine.names.intern(kept)
        let property = NativeProperty(name: name) { machine, receiver in
          guard let member = receiver.object?.attributes?.get(key, machine) else {
            throw machine.attributeError(receiver, machine.names.intern(name))
          }
          return member
        }
        type.setAttribute(machine.names.intern(name), .object(property))
      }
      type.dottedName = "\(type.moduleName).\(type.name)"
      return value
    }
    return .object(NativeFunction(name: "extension_type", moduleName: "types", body: decorate))
  }
}
