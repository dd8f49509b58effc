extension StrObject {
  /// The character at a position that exists.
  func character(at index: Int) -> StrObject {
    if isASCII { return StrObject(utf8: [utf8[index]], count: 1) }
    return StrObject(scalars: CollectionOfOne(scalars[index]))
  }

  /// All characters, as strings.
  var characters: ContiguousArray<Value> {
    if isASCII { return ContiguousArray(utf8.map { .object(StrObject(utf8: [$0], count: 1)) }) }
    return ContiguousArray(scalars.map { .object(StrObject(scalars: CollectionOfOne($0))) })
  }
}
