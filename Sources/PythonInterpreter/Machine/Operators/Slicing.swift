/// The positions a slice picks from a sequence of a known length.
struct SliceIndices {
  let start: Int
  let stop: Int
  let step: Int
  /// How many positions there are.
  let count: Int

  /// The whole parts of a slice, clipped to the sequence as Python does. Source: CPython `PySlice_AdjustIndices`.
  init(start: Int?, stop: Int?, step: Int, length: Int) {
    let (lowest, highest) = step < 0 ? (-1, length - 1) : (0, length)
    func clip(_ index: Int?, otherwise: Int) -> Int {
      guard let index else { return otherwise }
      if index < 0 { return index < -length ? lowest : index + length }
      return min(index, highest)
    }
    self.start = clip(start, otherwise: step < 0 ? highest : lowest)
    self.stop = clip(stop, otherwise: step < 0 ? lowest : highest)
    self.step = step
    count = RangeObject.count(start: self.start, stop: self.stop, step: step)
  }

  /// The elements at the positions.
  func pick<Element>(_ elements: ContiguousArray<Element>) -> ContiguousArray<Element> {
    if step == 1 { return count == 0 ? [] : ContiguousArray(elements[start..<(start + count)]) }
    var result = ContiguousArray<Element>()
    result.reserveCapacity(count)
    for place in 0..<count { result.append(elements[position(place)]) }
    return result
  }

  /// The position of the n-th element picked.
  func position(_ place: Int) -> Int { start + place * step }

  /// The positions in ascending order.
  var ascending: [Int] {
    let positions = (0..<count).map(position)
    return step < 0 ? positions.reversed() : positions
  }
}

extension Machine {
  /// The positions a slice picks from a sequence of this length.
  ///
  /// - Throws: TypeError `slice indices must be integers or None or have an __index__ method`, ValueError for step 0.
  func indices(_ slice: SliceObject, length: Int) throws -> SliceIndices {
    var step = 1
    if !slice.step.isNone {
      step = try sliceIndex(slice.step)
      if step == 0 { throw valueError("slice step cannot be zero") }
      step = max(step, -Int.max)
    }
    let start = slice.start.isNone ? nil : try sliceIndex(slice.start)
    let stop = slice.stop.isNone ? nil : try sliceIndex(slice.stop)
    return SliceIndices(start: start, stop: stop, step: step, length: length)
  }

  private func sliceIndex(_ value: Value) throws -> Int {
    if case .int(let number) = value { return number }
    guard value.bigInteger != nil || specialMethod(value, .dunderIndex) != nil else {
      throw typeError("slice indices must be integers or None or have an __index__ method")
    }
    return try clippedIndex(value)
  }

  /// What a subscript of a sequence asks for.
  enum SequenceKey {
    case position(Int)
    case slice(SliceIndices)
  }

  /// Sorts out a subscript: an integer (negative ones count from the end) or a slice.
  ///
  /// - Throws: IndexError `list index out of range`, TypeError `list indices must be integers or slices, not str`.
  func sequenceKey(_ key: Value, count: Int, _ names: SequenceNames) throws -> SequenceKey {
    if case .int(let index) = key { return .position(try position(index, count: count, names)) }
    if let slice = key.cast(.slice, to: SliceObject.self) { return .slice(try indices(slice, length: count)) }
    guard key.bigInteger != nil || (hasClass(key) && specialMethod(key, .dunderIndex) != nil) else {
      throw typeError(names.badKey(typeName(key)))
    }
    return .position(try position(size(key, overflow: "IndexError"), count: count, names))
  }

  private func position(_ index: Int, count: Int, _ names: SequenceNames) throws -> Int {
    let position = index < 0 ? index &+ count : index
    guard position >= 0, position < count else { throw indexError(names.outOfRange) }
    return position
  }
}

/// How error messages speak of a sequence.
struct SequenceNames {
  let outOfRange: String
  private let kind: String

  private init(_ kind: String, outOfRange: String) {
    self.kind = kind
    self.outOfRange = outOfRange
  }

  func badKey(_ type: String) -> String {
    if kind == "string" { return "string indices must be integers, not '\(type)'" }
    return "\(kind) indices must be integers or slices, not \(type)"
  }

  static let list = SequenceNames("list", outOfRange: "list index out of range")
  static let listAssignment = SequenceNames("list", outOfRange: "list assignment index out of range")
  static let tuple = SequenceNames("tuple", outOfRange: "tuple index out of range")
  static let string = SequenceNames("string", outOfRange: "string index out of range")
  static let bytes = SequenceNames("byte", outOfRange: "index out of range")
  static let bytearray = SequenceNames("bytearray", outOfRange: "bytearray index out of range")
  static let memory = SequenceNames("memoryview", outOfRange: "index out of bounds on dimension 1")
  static let range = SequenceNames("range", outOfRange: "range object index out of range")
}
