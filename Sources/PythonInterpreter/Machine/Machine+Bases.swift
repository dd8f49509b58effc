/// `C.__bases__ = (...)`: a class gets other parents.
extension Machine {
  /// - Throws: TypeError when these can't be the bases of the class.
  func setBases(of type: TypeObject, to value: Value) throws {
    guard type.isUserDefined else {
      throw typeError("cannot set '__bases__' attribute of immutable type '\(type.name)'")
    }
    guard let tuple = value.cast(.tuple, to: TupleObject.self) else {
      throw typeError("can only assign tuple to \(type.name).__bases__, not \(typeName(value))")
    }
    if tuple.elements.isEmpty {
      throw typeError("can only assign non-empty tuple to \(type.name).__bases__, not ()")
    }
    let bases = try tuple.elements.map { base in
      guard let parent = base.cast(.type, to: TypeObject.self) else {
        throw typeError(
          "\(type.name).__bases__ must be tuple of classes, not '\(typeName(base))'")
      }
      if parent.isSubtype(of: type) { throw typeError("a __bases__ item causes an inheritance cycle") }
      return parent
    }
    let isSameLayout = bases.contains { $0.instanceKind == type.instanceKind && $0 !== types.object }
    guard isSameLayout, type.bases != [types.object] else {
      let (new, old) = (bases.first?.name ?? "", type.bases.first?.name ?? "")
      let isBuiltIn = bases.first.map { !$0.isUserDefined && $0 !== types.object } ?? false
      let what = isBuiltIn ? "deallocator" : "object layout"
      throw typeError("__bases__ assignment: '\(new)' \(what) differs from '\(old)'")
    }
    let before = type.bases
    type.replaceBases(bases)
    do {
      try renewOrder(of: type)
    } catch {
      type.replaceBases(before)
      try renewOrder(of: type)
      throw error
    }
  }

  /// Works out anew in which order a class and those derived from it are searched.
  private func renewOrder(of type: TypeObject) throws {
    guard let order = ResolutionOrder.merge(type.bases) else { throw inconsistentOrder(type.bases) }
    type.setResolutionOrder([type] + order)
    for subclass in type.subclasses { try renewOrder(of: subclass) }
  }

  /// The error for bases that no order fits.
  func inconsistentOrder(_ bases: [TypeObject]) -> PythonError {
    let list = bases.map(\.name).joined(separator: ", ")
    return typeError("Cannot create a consistent method resolution order (MRO) for bases \(list)")
  }
}
