extension Machine {
  /// The iterator of a value by its layout (list, dict, str, range ...); nil when the layout has none.
  package func nativeIterator(of value: Value) throws -> Value? {
    guard case .object(let object) = value else { return nil }
    switch object.kind {
    case .list: return .object(ListIterator(unsafeDowncast(object, to: ListObject.self)))
    case .tuple: return .object(TupleIterator(unsafeDowncast(object, to: TupleObject.self).elements))
    case .range: return .object(RangeIterator(unsafeDowncast(object, to: RangeObject.self)))
    case .wideRange:
      return .object(WideRangeIterator(WholeRange(unsafeDowncast(object, to: WideRangeObject.self))))
    case .str: return .object(StrIterator(unsafeDowncast(object, to: StrObject.self)))
    case .bytes: return .object(BytesIterator(unsafeDowncast(object, to: BytesObject.self)))
    case .dict: return .object(DictIterator(unsafeDowncast(object, to: DictObject.self), .keys))
    case .dictView:
      let view = unsafeDowncast(object, to: DictViewObject.self)
      return .object(DictIterator(view.dictionary, view.part))
    case .set: return .object(SetIterator(unsafeDowncast(object, to: SetObject.self)))
    case .iterator: return value
    default: return nil
    }
  }

  /// The iterator of `reversed(value)` by its layout; nil when the layout has none.
  package func nativeReversed(of value: Value) -> Value? {
    guard case .object(let object) = value else { return nil }
    switch object.kind {
    case .list: return .object(ListReverseIterator(unsafeDowncast(object, to: ListObject.self)))
    case .tuple: return .object(ReversedElements(unsafeDowncast(object, to: TupleObject.self).elements))
    case .range:
      let range = unsafeDowncast(object, to: RangeObject.self)
      if range.step == Int.min { return .object(WideRangeIterator(WholeRange(range).reversed)) }
      return .object(RangeIterator(range.reversed))
    case .wideRange:
      return .object(WideRangeIterator(WholeRange(unsafeDowncast(object, to: WideRangeObject.self)).reversed))
    case .str:
      let text = unsafeDowncast(object, to: StrObject.self)
      return .object(ReversedElements(text.characters))
    case .bytes:
      return .object(
        ReversedElements(
          ContiguousArray(unsafeDowncast(object, to: BytesObject.self).bytes.map { .int(Int($0)) })))
    case .dict: return .object(DictReverseIterator(unsafeDowncast(object, to: DictObject.self), .keys))
    case .dictView:
      let view = unsafeDowncast(object, to: DictViewObject.self)
      return .object(DictReverseIterator(view.dictionary, view.part))
    default: return nil
    }
  }
}
