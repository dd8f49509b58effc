extension Machine {
  /// Tells the built-in types how their members and instances are made. Nothing is built before a type is first
  /// looked into.
  func installCoreTypes() {
    IntType.install(self)
    BoolType.install(self)
    FloatType.install(self)
    ComplexType.install(self)
    StrType.install(self)
    BytesType.install(self)
    ListType.install(self)
    TupleType.install(self)
    DictType.install(self)
    SetType.install(self)
    RangeType.install(self)
    SliceType.install(self)
    MemoryViewType.install(self)
    IteratorType.install(self)
  }
}
