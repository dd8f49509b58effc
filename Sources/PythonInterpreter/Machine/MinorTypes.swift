/// Types of which little is known but a name: those of the iterators (`list_iterator`), of dict views
/// (`dict_keys`), and those that few programs ever meet. They are made when they are first asked for.
final class MinorTypes {
  private var byName: [String: TypeObject] = [:]

  /// The type with this name: a copy of `model`, whose members it takes over when it is first looked into.
  func type(named name: String, like model: TypeObject) -> TypeObject {
    if name == model.name { return model }
    return type(named: name) {
      let made = TypeObject(name: name, bases: model.bases, instanceKind: model.instanceKind)
      made.isFinal = true
      made.loadMembers = { type, machine in
        model.loadMembersIfNeeded(machine)
        for (name, value) in model.namespace.entries { type.namespace[name] = value }
      }
      return made
    }
  }

  /// The type with this name, made by the closure if there is none.
  func type(named name: String, make: () -> TypeObject) -> TypeObject {
    if let known = byName[name] { return known }
    let made = make()
    byName[name] = made
    return made
  }

  /// The type with this name, made with these members when it is first asked for.
  func type(
    named name: String, module: String, kind: ObjectKind, base: TypeObject, isFinal: Bool = false,
    members: @escaping (TypeObject, Machine) -> Void
  ) -> TypeObject {
    if let known = byName[name] { return known }
    let made = TypeObject(name: name, moduleName: module, bases: [base], instanceKind: kind)
    made.loadMembers = members
    made.isFinal = isFinal
    byName[name] = made
    return made
  }

  /// Takes a type of one's own for the iterators with its name: `enumerate`, `zip`.
  func register(_ type: TypeObject) { byName[type.name] = type }
}
