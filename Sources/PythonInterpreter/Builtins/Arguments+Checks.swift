/// Checks for functions that take few arguments by position only, cheaper than `bind`.
extension Arguments {
  /// The one argument of a function that takes just that.
  ///
  /// - Throws: TypeError in CPython's words for `METH_O` functions.
  package func only(_ function: String, _ machine: Machine) throws -> Value {
    try refuseKeywords(function, machine)
    guard count == 1 else {
      throw machine.typeError("\(function)() takes exactly one argument (\(count) given)")
    }
    return self[0]
  }

  /// Makes sure that there are no arguments besides `self`.
  package func none(_ function: String, skippingSelf: Bool = true, _ machine: Machine) throws {
    try refuseKeywords(function, machine)
    let given = skippingSelf ? count - 1 : count
    if given > 0 { throw machine.typeError("\(function)() takes no arguments (\(given) given)") }
  }

  /// The one argument of a method, behind `self`.
  package func onlyAfterSelf(_ function: String, _ machine: Machine) throws -> Value {
    try dropFirst.only(function, machine)
  }

  /// Checks how many arguments were given, and that none was given by name.
  ///
  /// - Throws: TypeError in CPython's words for `PyArg_UnpackTuple`.
  package func expect(_ function: String, _ counts: ClosedRange<Int>, _ machine: Machine) throws {
    try refuseKeywords(function, machine)
    try check(function, counts, machine)
  }

  /// The arguments given by name, in order.
  package var keywordPairs: [(NameID, Value)] {
    keywords.indices.map { (keywords[$0], keywordValue(at: $0)) }
  }
}
