/// Finds the errors that the grammar cannot: `return` outside a function, a parameter named twice, and so on.
package struct SyntaxChecker {
  /// Checks a whole file.
  ///
  /// - Throws: `PythonSyntaxError` with CPython's message and place.
  package static func check(_ module: Module) throws(PythonSyntaxError) {}
}
