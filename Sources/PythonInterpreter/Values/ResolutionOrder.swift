/// The order in which attributes are looked up along several base classes (C3 linearization).
/// Source: "The Python 2.3 Method Resolution Order".
enum ResolutionOrder {
  /// The order behind the class itself, or nil when the bases contradict each other.
  static func merge(_ bases: [TypeObject]) -> [TypeObject]? {
    if bases.count == 1 { return bases[0].mro }
    var lists = bases.map { ArraySlice($0.mro) } + [ArraySlice(bases)]
    var order: [TypeObject] = []
    while true {
      lists.removeAll(where: \.isEmpty)
      if lists.isEmpty { return order }
      guard let next = nextHead(lists) else { return nil }
      order.append(next)
      for index in lists.indices where lists[index].first === next { lists[index].removeFirst() }
    }
  }

  /// The first head that stands in no other list's tail.
  private static func nextHead(_ lists: [ArraySlice<TypeObject>]) -> TypeObject? {
    for list in lists {
      guard let head = list.first else { continue }
      if !lists.contains(where: { $0.dropFirst().contains { $0 === head } }) { return head }
    }
    return nil
  }
}
