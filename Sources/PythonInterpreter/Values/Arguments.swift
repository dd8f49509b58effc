/// The arguments of one call of a native function. Valid only during the call.
///
/// Positional arguments come first (with `self` at 0 for methods), then the values of keyword arguments.
package struct Arguments {
  private let base: UnsafePointer<Value>
  /// How many positional arguments there are.
  package let count: Int
  /// The names of keyword arguments, in the order of their values behind the positional ones.
  package let keywords: [NameID]

  package init(base: UnsafePointer<Value>, count: Int, keywords: [NameID] = []) {
    self.base = base
    self.count = count
    self.keywords = keywords
  }

  /// A positional argument.
  @inline(__always)
  package subscript(index: Int) -> Value { index < count ? base[index] : .unbound }

  /// A positional argument, or nil when fewer were given.
  @inline(__always)
  package func at(_ index: Int) -> Value? { index < count ? base[index] : nil }

  /// A keyword argument, or nil.
  package func keyword(_ name: NameID) -> Value? {
    for (position, given) in keywords.enumerated() where given == name { return base[count + position] }
    return nil
  }

  /// The value of the keyword argument at this place of `keywords`.
  package func keywordValue(at position: Int) -> Value { base[count + position] }

  /// All positional arguments from an index on.
  package func positional(from start: Int = 0) -> ContiguousArray<Value> {
    start < count ? ContiguousArray(UnsafeBufferPointer(start: base + start, count: count - start)) : []
  }

  /// The same call without its first positional argument.
  package var dropFirst: Arguments {
    count > 0 ? Arguments(base: base + 1, count: count - 1, keywords: keywords) : self
  }
}

extension Arguments {
  /// Sorts the arguments into parameters, as a Python function with this signature would.
  ///
  /// The signature is written as Python writes it, without defaults: `"object, /, *, key, reverse"`; a trailing `?`
  /// marks an optional parameter: `"sep?, maxsplit?"`; `*args` and `**kwargs` are not supported here. Optional
  /// parameters that were not given are nil. For methods, leave `self` out and pass `skippingSelf: true`.
  ///
  /// - Throws: TypeError in CPython's words.
  package func bind(
    _ function: String, _ signature: Signature, skippingSelf: Bool = false, _ machine: Machine
  ) throws
    -> [Value?]
  {
    let given = skippingSelf ? dropFirst : self
    var bound = [Value?](repeating: nil, count: signature.names.count)
    if !given.keywords.isEmpty, given.count + given.keywords.count > signature.names.count,
      signature.positionalOnlyCount < signature.names.count
    {
      throw signature.tooMany(function, given.count, given.keywords.count, machine)
    }
    if given.count > signature.positionalCount {
      throw signature.tooManyArguments(function, given.count, given.keywords.count, machine)
    }
    for index in 0..<given.count { bound[index] = given[index] }
    // What is missing is complained about before what is too much.
    var mistake: String?
    for (position, keyword) in given.keywords.enumerated() {
      let name = machine.names.text(keyword)
      guard let index = signature.names.firstIndex(of: name), index >= signature.positionalOnlyCount else {
        let known = Array(signature.names.dropFirst(signature.positionalOnlyCount))
        let hint = Suggestion.closest(to: name, among: known).map { ". Did you mean '\($0)'?" } ?? ""
        mistake = mistake ?? "\(function)() got an unexpected keyword argument '\(name)'\(hint)"
        continue
      }
      if bound[index] != nil {
        mistake =
          mistake ?? "argument for \(function)() given by name ('\(name)') and position (\(index + 1))"
        continue
      }
      bound[index] = given.keywordValue(at: position)
    }
    for index in bound.indices where bound[index] == nil && !signature.isOptional[index] {
      throw signature.missingArgument(function, index, given.count, machine)
    }
    if let mistake { throw machine.typeError(mistake) }
    return bound
  }
}

/// The parameters of a native function.
package struct Signature: ExpressibleByStringLiteral, Sendable {
  package private(set) var names: [String] = []
  package private(set) var isOptional: [Bool] = []
  /// How many can be given by position.
  package private(set) var positionalCount = 0
  /// How many can be given by position only.
  package private(set) var positionalOnlyCount = 0

  package init(stringLiteral text: String) {
    var keywordOnly = false
    for raw in text.split(separator: ",") {
      var name = raw.filter { $0 != " " }
      if name == "/" {
        positionalOnlyCount = names.count
      } else if name == "*" {
        keywordOnly = true
      } else {
        let optional = name.hasSuffix("?")
        if optional { name.removeLast() }
        names.append(String(name))
        isOptional.append(optional)
        if !keywordOnly { positionalCount = names.count }
      }
    }
  }

  /// More arguments than parameters, keyword arguments among them.
  fileprivate func tooMany(_ function: String, _ given: Int, _ keywords: Int, _ machine: Machine)
    -> PythonError
  {
    let bound = isOptional.contains(true) ? "at most" : "exactly"
    let kind = given == 0 ? "keyword " : ""
    return machine.typeError(
      "\(function)() takes \(bound) \(names.count) \(kind)argument\(names.count == 1 ? "" : "s") (\(given + keywords) given)"
    )
  }

  fileprivate func tooManyArguments(_ function: String, _ given: Int, _ keywords: Int, _ machine: Machine)
    -> PythonError
  {
    let required = (0..<positionalCount).filter { !isOptional[$0] }.count
    if names.isEmpty {
      return machine.typeError("\(function)() takes no arguments (\(given + keywords) given)")
    }
    if required == positionalCount && positionalCount == names.count && positionalOnlyCount == names.count {
      if required == 1 {
        return machine.typeError("\(function)() takes exactly one argument (\(given) given)")
      }
      return machine.typeError(
        "\(function) expected \(required) argument\(required == 1 ? "" : "s"), got \(given)")
    }
    if positionalOnlyCount == names.count {
      return machine.typeError(
        "\(function) expected at most \(positionalCount) argument\(positionalCount == 1 ? "" : "s"), got \(given)"
      )
    }
    let bound = required == positionalCount && names.count == positionalCount ? "exactly" : "at most"
    let kind = positionalCount == names.count ? "" : "positional "
    return machine.typeError(
      "\(function)() takes \(bound) \(positionalCount) \(kind)argument\(positionalCount == 1 ? "" : "s") (\(given) given)"
    )
  }

  fileprivate func missingArgument(_ function: String, _ index: Int, _ given: Int, _ machine: Machine)
    -> PythonError
  {
    if index < positionalOnlyCount {
      let required = (0..<positionalCount).filter { !isOptional[$0] }.count
      if required == 1 && names.count == 1 {
        return machine.typeError("\(function)() takes exactly one argument (\(given) given)")
      }
      if positionalOnlyCount < names.count {
        let least = isOptional.prefix(positionalOnlyCount).filter { !$0 }.count
        let bound = least < positionalCount ? "at least" : "exactly"
        return machine.typeError(
          "\(function)() takes \(bound) \(least) positional argument\(least == 1 ? "" : "s") (\(given) given)"
        )
      }
      let bound = required == positionalCount ? "" : "at least "
      return machine.typeError(
        "\(function) expected \(bound)\(required) argument\(required == 1 ? "" : "s"), got \(given)")
    }
    return machine.typeError("\(function)() missing required argument '\(names[index])' (pos \(index + 1))")
  }
}
