import BigInt

// Ranges beyond 64 bits: subscripts, membership and the like.

extension Machine {
  /// A slice in integers without limit. Source: CPython `_PySlice_GetLongIndices`.
  ///
  /// - Throws: as `indices`, ValueError for a negative length.
  func wholeIndices(_ slice: SliceObject, length: BigInt) throws -> (
    start: BigInt, stop: BigInt, step: BigInt
  ) {
    if length < 0 { throw valueError("length should not be negative") }
    let step = slice.step.isNone ? 1 : try wholeIndex(slice.step)
    if step == 0 { throw valueError("slice step cannot be zero") }
    let lowest = step < 0 ? BigInt(-1) : 0
    let highest = step < 0 ? length - 1 : length
    func clip(_ value: Value, otherwise: BigInt) throws -> BigInt {
      if value.isNone { return otherwise }
      let index = try wholeIndex(value)
      return index < 0 ? max(index + length, lowest) : min(index, highest)
    }
    let start = try clip(slice.start, otherwise: step < 0 ? highest : lowest)
    return (start, try clip(slice.stop, otherwise: step < 0 ? lowest : highest), step)
  }

  private func wholeIndex(_ value: Value) throws -> BigInt {
    if let number = value.bigInteger, !hasClass(value) { return number }
    guard value.bigInteger != nil || specialMethod(value, .dunderIndex) != nil else {
      throw typeError("slice indices must be integers or None or have an __index__ method")
    }
    return try index(value).bigInteger ?? 0
  }

  /// `range[key]`.
  func wholeRangeItem(_ range: WholeRange, _ key: Value) throws -> Value {
    if let slice = key.cast(.slice, to: SliceObject.self) {
      let part = try wholeIndices(slice, length: range.count)
      return .range(
        start: range.number(at: part.start), stop: range.number(at: part.stop), step: range.step * part.step)
    }
    guard key.bigInteger != nil || (hasClass(key) && specialMethod(key, .dunderIndex) != nil) else {
      throw typeError(SequenceNames.range.badKey(typeName(key)))
    }
    let index = try index(key).bigInteger ?? 0
    let position = index < 0 ? index + range.count : index
    guard position >= 0, position < range.count else { throw indexError(SequenceNames.range.outOfRange) }
    return .integer(range.number(at: position))
  }
}
