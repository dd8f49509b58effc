/// What attribute instructions remember, so that they need not look along a class's bases every time.
extension CodeObject {
  /// Where the object has the attribute that the instruction before `pc` asks for, if that is known.
  @inline(__always)
  func cachedSlot(_ pc: Int, _ type: TypeObject, _ storage: AttributeStorage) -> Int? {
    guard let caches else { return nil }
    let entry = caches + (pc - 1)
    guard entry.pointee.type === type, entry.pointee.shape === storage.shape,
      entry.pointee.version == type.version, entry.pointee.slot >= 0
    else { return nil }
    return entry.pointee.slot
  }

  func cacheSlot(_ pc: Int, _ type: TypeObject, _ shape: Shape, _ slot: Int) {
    cacheTable()[pc - 1] = AttributeCache(type: type, version: type.version, shape: shape, slot: slot)
  }

  /// The shape that an object gets from the store before `pc`, if it is known to add an attribute.
  @inline(__always)
  func cachedAddition(_ pc: Int, _ type: TypeObject, _ shape: Shape) -> Shape? {
    guard let caches else { return nil }
    let entry = caches + (pc - 1)
    guard entry.pointee.type === type, entry.pointee.shape === shape, entry.pointee.version == type.version
    else { return nil }
    return entry.pointee.next
  }

  func cacheAddition(_ pc: Int, _ type: TypeObject, _ shape: Shape, _ next: Shape) {
    cacheTable()[pc - 1] = AttributeCache(type: type, version: type.version, shape: shape, next: next)
  }

  /// Writes the function that the instruction before `pc` finds for an object, if that is known. Whether it was.
  @inline(__always)
  func loadCachedMethod(_ pc: Int, _ object: PyObject, into target: UnsafeMutablePointer<Value>) -> Bool {
    guard let caches else { return false }
    let entry = caches + (pc - 1)
    guard entry.pointee.type === object.classOverride, entry.pointee.kind == object.kind,
      entry.pointee.shape === object.attributes?.shape,
      entry.pointee.version == object.classOverride?.version ?? 0, !entry.pointee.method.isUnbound
    else { return false }
    target.pointee = entry.pointee.method
    return true
  }

  /// Only objects whose layout alone says what class they have, or that name their class, can be told apart later.
  func cacheMethod(_ pc: Int, _ object: PyObject, _ function: Value) {
    if object.classOverride == nil && !CodeObject.layoutsWithOneType.contains(object.kind) { return }
    cacheTable()[pc - 1] = AttributeCache(
      type: object.classOverride, version: object.classOverride?.version ?? 0, kind: object.kind,
      shape: object.attributes?.shape, method: function)
  }

  private static let layoutsWithOneType: Set<ObjectKind> = [.str, .list, .tuple, .dict, .range]

  private func cacheTable() -> UnsafeMutablePointer<AttributeCache> {
    if let caches { return caches }
    let table = UnsafeMutablePointer<AttributeCache>.allocate(capacity: max(1, instructionCount))
    table.initialize(repeating: AttributeCache(), count: instructionCount)
    caches = table
    return table
  }
}
