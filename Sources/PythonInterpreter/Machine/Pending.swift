// Operations whose home is being built. Each moves out of here when it is written.

extension Machine {
  func installBuiltins() {
    installCoreTypes()
  }
}
