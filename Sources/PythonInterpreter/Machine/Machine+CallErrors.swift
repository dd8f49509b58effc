/// What Python says when arguments do not fit parameters. (CPython: ceval.c, too_many_positional and missing_arguments)
extension Machine {
  func tooManyPositional(_ function: FunctionObject, _ given: Int, _ registers: UnsafeMutablePointer<Value>)
    -> PythonError
  {
    let code = function.code
    let required = code.positionalCount - function.defaults.count
    let plural = code.positionalCount != 1
    let expected =
      function.defaults.isEmpty
      ? "\(code.positionalCount) positional argument\(plural ? "s" : "")"
      : "from \(required) to \(code.positionalCount) positional arguments"
    let keywordOnly = (code.positionalCount..<(code.positionalCount + code.keywordOnlyCount))
      .filter { !registers[$0].isUnbound }.count
    if keywordOnly > 0 {
      return typeError(
        "\(function.qualifiedName)() takes \(expected) but \(given) positional argument\(given == 1 ? "" : "s") "
          + "(and \(keywordOnly) keyword-only argument\(keywordOnly == 1 ? "" : "s")) were given")
    }
    return typeError(
      "\(function.qualifiedName)() takes \(expected) but \(given) \(given == 1 ? "was" : "were") given")
  }

  func missingArguments(_ function: FunctionObject, _ missing: [String], _ kind: String) -> PythonError {
    typeError("\(function.qualifiedName)() " + Machine.missingArguments(missing, kind))
  }

  /// `missing 2 required positional arguments: 'a' and 'b'`.
  static func missingArguments(_ missing: [String], _ kind: String) -> String {
    let quoted = missing.map { "'\($0)'" }
    let list =
      switch quoted.count {
      case 1: quoted[0]
      case 2: "\(quoted[0]) and \(quoted[1])"
      default: quoted.dropLast().joined(separator: ", ") + ", and " + (quoted.last ?? "")
      }
    let plural = missing.count == 1 ? "" : "s"
    return "missing \(missing.count) required \(kind) argument\(plural): \(list)"
  }

  func unexpectedKeyword(_ function: FunctionObject, _ given: [NameID], _ name: NameID) -> PythonError {
    let positionalOnly = function.code.localNames.prefix(function.code.positionalOnlyCount)
    let misplaced = given.filter { positionalOnly.contains($0) }.map { names.text($0) }
    if !misplaced.isEmpty {
      return typeError(
        "\(function.qualifiedName)() got some positional-only arguments passed as keyword arguments: "
          + "'\(misplaced.joined(separator: ", "))'")
    }
    let parameters = function.code.localNames.prefix(
      function.code.positionalCount + function.code.keywordOnlyCount)
    let text = names.text(name)
    let hint = Suggestion.closest(to: text, among: parameters.map { names.text($0) }).map {
      ". Did you mean '\($0)'?"
    }
    return typeError("\(function.qualifiedName)() got an unexpected keyword argument '\(text)'\(hint ?? "")")
  }

  func unboundLocal(_ name: Int) -> PythonError {
    error(
      "UnboundLocalError",
      "cannot access local variable '\(names.text(NameID(Int32(truncatingIfNeeded: name))))' where it is not associated with a value"
    )
  }

  func unboundCell(_ frame: UnsafeMutablePointer<Frame>, _ name: Int) -> PythonError {
    let id = NameID(Int32(truncatingIfNeeded: name))
    guard frame.pointee.code.freeNames.contains(id) else { return unboundLocal(name) }
    return error(
      "NameError",
      "cannot access free variable '\(names.text(id))' where it is not associated with a value in enclosing scope"
    )
  }
}
