/// What a native function shows of itself that is written in Python in CPython: `asyncio.sleep` is one.
package struct FunctionFace {
  package let module: String
  package let qualifiedName: String
  /// Its parameters as they stand in a `def`; this is for `inspect`.
  package let parameters: String
  /// What can be given to it.
  package let signature: Signature
  package let isCoroutine: Bool

  package init(_ module: String, _ name: String, _ parameters: String, isCoroutine: Bool = false) {
    self.module = module
    qualifiedName = name
    self.parameters = parameters
    self.isCoroutine = isCoroutine
    signature = Signature(parameters: parameters)
  }
}

extension Arguments {
  /// Sorts what was given into parameters, as `bind` does, with the complaints of a function written in Python.
  package func bind(_ face: FunctionFace, skippingSelf: Bool = false, _ machine: Machine) throws -> [Value?] {
    let (name, signature) = (face.qualifiedName, face.signature)
    let given = skippingSelf ? dropFirst : self
    var bound = [Value?](repeating: nil, count: signature.names.count)
    for index in 0..<Swift.min(given.count, signature.positionalCount) { bound[index] = given[index] }
    for (position, keyword) in given.keywords.enumerated() {
      let text = machine.names.text(keyword)
      guard let index = signature.names.firstIndex(of: text) else {
        let hint =
          Suggestion.closest(to: text, among: signature.names).map { ". Did you mean '\($0)'?" } ?? ""
        throw machine.typeError("\(name)() got an unexpected keyword argument '\(text)'\(hint)")
      }
      guard bound[index] == nil else {
        throw machine.typeError("\(name)() got multiple values for argument '\(text)'")
      }
      bound[index] = given.keywordValue(at: position)
    }
    if given.count > signature.positionalCount {
      throw machine.typeError("\(name)() " + signature.tooMany(given.count, hasSelf: skippingSelf))
    }
    let missing = bound.indices.filter { bound[$0] == nil && !signature.isOptional[$0] }.map {
      signature.names[$0]
    }
    if !missing.isEmpty {
      throw machine.typeError("\(name)() " + Machine.missingArguments(missing, "positional"))
    }
    return bound
  }
}

extension Signature {
  /// From parameters as they stand in a `def`, without annotations.
  init(parameters: String) {
    let parts = parameters.split(separator: ",").map { part -> String in
      let name = part.split(separator: "=").first.map(String.init) ?? ""
      return part.contains("=") ? name + "?" : name
    }
    self.init(stringLiteral: parts.joined(separator: ","))
  }

  fileprivate func tooMany(_ given: Int, hasSelf: Bool) -> String {
    let (own, given) = hasSelf ? (1, given + 1) : (0, given)
    let most = positionalCount + own
    let least = isOptional.prefix(positionalCount).filter { !$0 }.count + own
    let takes =
      least == most
      ? "\(most) positional argument\(most == 1 ? "" : "s")" : "from \(least) to \(most) positional arguments"
    return "takes \(takes) but \(given) \(given == 1 ? "was" : "were") given"
  }
}
