/// Types that differ in little but their name: of the iterators (`list_iterator`) and dict views (`dict_keys`).
/// They are made when they are first asked for.
final class MinorTypes {
  private var byName: [String: TypeObject] = [:]

  /// The type with this name: a copy of `model`, whose members it takes over when it is first looked into.
  func type(named name: String, like model: TypeObject) -> TypeObject {
    if let known = byName[name] { return known }
    if name == model.name { return model }
    let made = TypeObject(name: name, bases: model.bases, instanceKind: model.instanceKind)
    made.isFinal = true
    made.loadMembers = { type, machine in
      model.loadMembersIfNeeded(machine)
      for (name, value) in model.namespace.entries { type.namespace[name] = value }
    }
    byName[name] = made
    return made
  }

  /// The type with this name, made with these members when it is first asked for.
  func type(
    named name: String, module: String, kind: ObjectKind, base: TypeObject,
    members: @escaping (TypeObject, Machine) -> Void
  ) -> TypeObject {
    if let known = byName[name] { return known }
    let made = TypeObject(name: name, moduleName: module, bases: [base], instanceKind: kind)
    made.loadMembers = members
    byName[name] = made
    return made
  }
}
