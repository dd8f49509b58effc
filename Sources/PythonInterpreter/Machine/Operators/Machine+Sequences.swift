import BigInt

extension Machine {
  /// Concatenation and repetition, which are tried when no number operator fits; else the final TypeError.
  /// Source: CPython `PyNumber_Add`, `PyNumber_Multiply`.
  func sequenceBinary(_ operation: BinaryOperator, _ a: Value, _ b: Value, inPlace: Bool) throws -> Value {
    switch operation {
    case .add: if let result = try concatenate(a, b, inPlace: inPlace) { return result }
    case .multiply: if let result = try multiplySequence(a, b, inPlace: inPlace) { return result }
    default: break
    }
    throw unsupported(operation, a, b, inPlace: inPlace)
  }

  /// `a + b` of sequences; nil when `a` is none.
  ///
  /// - Throws: TypeError `can only concatenate str (not "int") to str`.
  func concatenate(_ a: Value, _ b: Value, inPlace: Bool) throws -> Value? {
    guard case .object(let object) = a else { return nil }
    switch object.kind {
    case .str:
      guard let other = b.str else { throw notConcatenable(a, b, "str") }
      return .object(try concatenate(unsafeDowncast(object, to: StrObject.self), other))
    case .list:
      let list = unsafeDowncast(object, to: ListObject.self)
      if inPlace {
        try extend(list, with: b)
        return a
      }
      guard let other = b.cast(.list, to: ListObject.self) else { throw notConcatenable(a, b, "list") }
      try checkElements(list.elements.count + other.elements.count)
      return .object(ListObject(list.elements + other.elements))
    case .tuple:
      guard let other = b.cast(.tuple, to: TupleObject.self) else { throw notConcatenable(a, b, "tuple") }
      return try concatenate(unsafeDowncast(object, to: TupleObject.self), other)
    case .bytes: return try concatenate(unsafeDowncast(object, to: BytesObject.self), b, inPlace: inPlace)
    default: return nil
    }
  }

  private func notConcatenable(_ a: Value, _ b: Value, _ base: String) -> PythonError {
    typeError("can only concatenate \(base) (not \"\(typeName(b))\") to \(base)")
  }

  /// The two strings behind each other.
  @inline(__always)
  func concatenate(_ a: StrObject, _ b: StrObject) throws -> StrObject {
    if b.utf8.isEmpty && a.classOverride == nil { return a }
    if a.utf8.isEmpty && b.classOverride == nil { return b }
    try checkText(a.utf8.count + b.utf8.count)
    return StrObject(joining: a, b)
  }

  private func concatenate(_ a: TupleObject, _ b: TupleObject) throws -> Value {
    if b.elements.isEmpty && a.classOverride == nil { return .object(a) }
    if a.elements.isEmpty && b.classOverride == nil { return .object(b) }
    try checkElements(a.elements.count + b.elements.count)
    return .object(TupleObject(a.elements + b.elements))
  }

  private func concatenate(_ a: BytesObject, _ b: Value, inPlace: Bool) throws -> Value {
    guard let other = b.bytesLike else {
      throw typeError("can't concat \(typeName(b)) to \(typeName(.object(a)))")
    }
    try checkText(a.bytes.count + other.count)
    if inPlace && a.isMutable {
      if !other.isEmpty { try checkResizable(a) }
      a.bytes += other
      return .object(a)
    }
    return .object(BytesObject(a.bytes + other, isMutable: a.isMutable))
  }

  /// - Throws: BufferError while memoryviews look at it.
  func checkResizable(_ bytes: BytesObject) throws {
    if bytes.exports > 0 {
      throw error("BufferError", "Existing exports of data: object cannot be re-sized")
    }
  }

  /// `list.extend`.
  func extend(_ list: ListObject, with iterable: Value) throws {
    if let known = try knownElements(iterable) {
      try checkElements(list.elements.count + known.count)
      list.elements += known
      return
    }
    let iterator = try iterator(of: iterable)
    try askLength(of: iterable)
    try iterate(iterator) {
      list.elements.append($0)
      if list.elements.count & 0xFFFF == 0 { try checkElements(list.elements.count) }
      return true
    }
  }

  /// The items of a built-in container, which come all at once; nil for anything that must be iterated.
  ///
  /// - Throws: MemoryError for ranges beyond `Limits`.
  func knownElements(_ iterable: Value) throws -> ContiguousArray<Value>? {
    guard case .object(let object) = iterable, object.classOverride == nil else { return nil }
    switch object.kind {
    case .list: return unsafeDowncast(object, to: ListObject.self).elements
    case .tuple: return unsafeDowncast(object, to: TupleObject.self).elements
    case .range: return try numbers(of: unsafeDowncast(object, to: RangeObject.self))
    case .wideRange:
      if unsafeDowncast(object, to: WideRangeObject.self).count < BigInt(Int.max) { return nil }
      throw overflowError("Python int too large to convert to C ssize_t")
    case .str: return unsafeDowncast(object, to: StrObject.self).characters
    case .set: return ContiguousArray(unsafeDowncast(object, to: SetObject.self).elements)
    case .dict: return ContiguousArray(unsafeDowncast(object, to: DictObject.self).keys)
    case .dictView:
      let view = unsafeDowncast(object, to: DictViewObject.self)
      switch view.part {
      case .keys: return ContiguousArray(view.dictionary.keys)
      case .values: return ContiguousArray(view.dictionary.values)
      case .items:
        return ContiguousArray(view.dictionary.items.map { .object(TupleObject([$0.key, $0.value])) })
      }
    default: return nil
    }
  }

  private func numbers(of range: RangeObject) throws -> ContiguousArray<Value> {
    try checkElements(range.count)
    var numbers = ContiguousArray<Value>()
    numbers.reserveCapacity(range.count)
    var number = range.start
    for _ in 0..<range.count {
      numbers.append(.int(number))
      number = number &+ range.step
    }
    return numbers
  }

  // MARK: Repetition

  /// `a * b` where one of them is a sequence; nil when none is.
  ///
  /// - Throws: TypeError `can't multiply sequence by non-int of type 'float'`.
  private func multiplySequence(_ a: Value, _ b: Value, inPlace: Bool) throws -> Value? {
    if let count = try repetitions(of: a, b) { return try `repeat`(a, count, inPlace: inPlace) }
    if let count = try repetitions(of: b, a) { return try `repeat`(b, count, inPlace: false) }
    return nil
  }

  private func repetitions(of sequence: Value, _ count: Value) throws -> Int? {
    guard case .object(let object) = sequence else { return nil }
    switch object.kind {
    case .str, .list, .tuple, .bytes: break
    default: return nil
    }
    if count.bigInteger == nil && (!hasClass(count) || specialMethod(count, .dunderIndex) == nil) {
      throw typeError("can't multiply sequence by non-int of type '\(typeName(count))'")
    }
    return max(0, try size(count))
  }

  /// A sequence some times behind itself; nil when the value is no sequence.
  func `repeat`(_ sequence: Value, _ count: Int, inPlace: Bool) throws -> Value? {
    guard case .object(let object) = sequence else { return nil }
    switch object.kind {
    case .str:
      let text = unsafeDowncast(object, to: StrObject.self)
      if count == 1 && text.classOverride == nil { return sequence }
      if text.utf8.count.multipliedReportingOverflow(by: count).overflow {
        throw overflowError("repeated string is too long")
      }
      return .object(StrObject(utf8: try repeated(text.utf8, count, Limits.textBytes)))
    case .list:
      let list = unsafeDowncast(object, to: ListObject.self)
      let elements = try repeated(list.elements, count, Limits.elements)
      if !inPlace { return .object(ListObject(elements)) }
      list.elements = elements
      return sequence
    case .tuple:
      let tuple = unsafeDowncast(object, to: TupleObject.self)
      if count == 1 && tuple.classOverride == nil { return sequence }
      return .object(TupleObject(try repeated(tuple.elements, count, Limits.elements)))
    case .bytes:
      let bytes = unsafeDowncast(object, to: BytesObject.self)
      let repeatedBytes = try repeated(bytes.bytes, count, Limits.textBytes)
      if !(inPlace && bytes.isMutable) {
        return .object(BytesObject(repeatedBytes, isMutable: bytes.isMutable))
      }
      bytes.bytes = repeatedBytes
      return sequence
    default: return nil
    }
  }

  private func repeated<Element>(_ elements: ContiguousArray<Element>, _ count: Int, _ limit: Int) throws
    -> ContiguousArray<Element>
  {
    if elements.isEmpty || count <= 0 { return [] }
    let (total, overflow) = elements.count.multipliedReportingOverflow(by: count)
    guard !overflow, total <= limit else { throw tooLarge("sequence") }
    payForMemory(total * MemoryLayout<Element>.stride)
    if elements.count == 1 { return ContiguousArray(repeating: elements[0], count: count) }
    var result = ContiguousArray<Element>()
    result.reserveCapacity(total)
    for _ in 0..<count { result += elements }
    return result
  }

  // MARK: Bounds

  /// - Throws: MemoryError when a list or tuple would get longer than `Limits.elements`.
  @inline(__always)
  func checkElements(_ count: Int) throws {
    if count > Limits.elements { throw tooLarge("sequence") }
    payForMemory(count * MemoryLayout<Value>.stride)
  }

  /// - Throws: MemoryError when a string would get longer than `Limits.textBytes`.
  @inline(__always)
  func checkText(_ bytes: Int) throws {
    if bytes > Limits.textBytes { throw tooLarge("string") }
    payForMemory(bytes)
  }

  /// What goes through many items in one instruction uses up the budget, so that a loop around it can be stopped.
  @inline(__always)
  func payForWork(_ items: Int) {
    if items > 4096 { fuel &-= items >> 4 }
  }

  /// Large results use up the budget too, so that whoever limits the memory can look in time.
  @inline(__always)
  private func payForMemory(_ bytes: Int) {
    if bytes > 65536 { fuel &-= bytes >> 8 }
  }
}
