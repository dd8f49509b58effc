/// What an expression is, as far as the text alone tells.
struct KnownValue {
  enum Kind {
    /// This very module, class or function.
    case value(Value)
    /// Some instance of this class.
    case instance(TypeObject)
  }

  var kind: Kind
  /// How a program calls it: `asyncio.Queue`.
  var path: String
}

extension ProgramCheck {
  /// Looks through an expression, and says what its value is if that is plain.
  func value(of expression: Expression) -> KnownValue? {
    switch expression.kind {
    case .name(let name):
      checkName(name, at: expression.range)
      return value(ofName: name)
    case .attribute(let owner, let name):
      let place = attributePlace(expression.range, name)
      return value(of: owner).flatMap { attribute(name, of: $0, at: place) }
    case .call(let callee, let arguments):
      let function = value(of: callee)
      for argument in arguments { visit(argument.value) }
      return function.flatMap { result(of: $0, at: callee.range) }
    default:
      visitParts(of: expression)
      return type(ofLiteral: expression.kind).map { KnownValue(kind: .instance($0), path: $0.name) }
    }
  }

  /// Where the name of an attribute stands: at the end of the expression.
  private func attributePlace(_ range: SourceRange, _ name: String) -> SourceRange {
    var place = range
    place.line = range.endLine
    place.column = max(0, range.endColumn - Int32(clamping: name.unicodeScalars.count))
    return place
  }

  private func value(ofName name: String) -> KnownValue? {
    guard bound.bindings[name] != nil else {
      return directory.builtin(name).map { KnownValue(kind: .value($0), path: name) }
    }
    switch bound.only(name) {
    case .imported(let module, nil):
      return directory.module(module).map { KnownValue(kind: .value($0), path: module) }
    case .imported(let module, let member?):
      return directory.module(module).flatMap { directory.attribute(member, of: $0) }
        .map { KnownValue(kind: .value($0), path: "\(module).\(member)") }
    case .assigned(let value): return instance(assigned: value, to: name)
    default: return importedAlike(name)
    }
  }

  /// `import a` in two functions is the same module twice; `import a.b` and `import a.c` both bind `a`.
  private func importedAlike(_ name: String) -> KnownValue? {
    var modules: Set<String> = []
    for binding in bound.bindings[name] ?? [] {
      guard case .imported(let module, nil) = binding else { return nil }
      modules.insert(module)
    }
    guard modules.count == 1, let module = modules.first else { return nil }
    return directory.module(module).map { KnownValue(kind: .value($0), path: module) }
  }

  /// The class of what one call or literal gives: the variable may be used far from there.
  private func instance(assigned expression: Expression, to name: String) -> KnownValue? {
    guard case .call(let callee, _) = expression.kind, !pending.contains(name) else { return nil }
    pending.insert(name)
    defer { pending.remove(name) }
    let known: KnownValue?
    switch callee.kind {
    case .name(let name): known = value(ofName: name)
    case .attribute(let owner, let member):
      guard case .name(let owner) = owner.kind, let module = value(ofName: owner),
        case .value(let value) = module.kind
      else { return nil }
      known = directory.attribute(member, of: value)
        .map { KnownValue(kind: .value($0), path: "\(module.path).\(member)") }
    default: return nil
    }
    return known.flatMap { instance(madeBy: $0) }
  }

  // MARK: Attributes

  private func attribute(_ name: String, of owner: KnownValue, at range: SourceRange) -> KnownValue? {
    let path = "\(owner.path).\(name)"
    switch owner.kind {
    case .value(let value):
      let module = value.cast(.module, to: ModuleObject.self)
      let type = value.cast(.type, to: TypeObject.self)
      guard module != nil || type != nil else { return nil }
      if let found = directory.attribute(name, of: value) {
        return KnownValue(kind: .value(found), path: path)
      }
      let subject = module.map { "module '\($0.name)'" } ?? "class '\(type?.name ?? "")'"
      tellMissing(
        path, at: range, "\(subject) has no '\(name)' in coroviz",
        meant: module.map { directory.names(of: $0.name) ?? [] } ?? type.map {
          directory.attributes(of: $0).plain
        } ?? [],
        unless: ["AttributeError"])
    case .instance(let type):
      guard !directory.instances(of: type, have: name) else {
        return KnownValue(kind: .value(.none), path: path)
      }
      guard !type.isUserDefined || LanguageGaps.reason(for: path) != nil else { return nil }
      tellMissing(
        path, at: range,
        "\(owner.path == "loop" ? "the event loop" : "'\(type.name)'") has no '\(name)' in coroviz",
        meant: directory.attributes(of: type).plain,
        unless: ["AttributeError"])
    }
    return nil
  }

  // MARK: Calls

  /// Tells of a call that is refused; says what else it gives.
  private func result(of function: KnownValue, at range: SourceRange) -> KnownValue? {
    if let reason = LanguageGaps.refusal(of: function.path) {
      tell(.refused, function.path, at: range, "\(function.path)() is refused: \(reason)")
    }
    return instance(madeBy: function)
  }

  private func instance(madeBy function: KnownValue) -> KnownValue? {
    if let path = Self.results[function.path], case .value(let value)? = named(path)?.kind,
      let type = value.cast(.type, to: TypeObject.self)
    {
      return KnownValue(kind: .instance(type), path: "loop")
    }
    guard case .value(let value) = function.kind, let type = value.cast(.type, to: TypeObject.self),
      !Self.unspecific.contains(type.name)
    else { return nil }
    return KnownValue(kind: .instance(type), path: function.path)
  }

  /// Classes whose calls give something else than an instance with their own attributes.
  private static let unspecific: Set = ["type", "object", "super"]

  /// Functions that give an event loop.
  private static let results = Dictionary(
    uniqueKeysWithValues: ["get_event_loop", "get_running_loop", "new_event_loop"].map {
      ("asyncio.\($0)", "asyncio.SelectorEventLoop")
    })

  private func named(_ path: String) -> KnownValue? {
    let parts = path.split(separator: ".").map(String.init)
    guard let first = parts.first, let module = directory.module(first) else { return nil }
    return parts.dropFirst().reduce(KnownValue(kind: .value(module), path: first)) { known, name in
      guard case .value(let value)? = known?.kind else { return nil }
      return directory.attribute(name, of: value).map { KnownValue(kind: .value($0), path: path) }
    }
  }

  private func type(ofLiteral kind: Expression.Kind) -> TypeObject? {
    let types = directory.machine.types
    return switch kind {
    case .constant(.string), .joinedString: types.str
    case .constant(.bytes): types.bytes
    case .constant(.int), .constant(.bigInt): types.int
    case .constant(.float): types.float
    case .list, .listComprehension: types.list
    case .tuple: types.tuple
    case .dictionary, .dictionaryComprehension: types.dict
    case .set, .setComprehension: types.set
    default: nil
    }
  }
}
