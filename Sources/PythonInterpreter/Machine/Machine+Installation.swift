extension Machine {
  /// Makes everything a program sees without importing it.
  func installBuiltins() {
    installCoreTypes()
    installBuiltinFunctions()
    installGeneratorMethods()
  }
}
