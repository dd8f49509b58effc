/// The characters a match can begin with, so that a search passes over all others quickly.
struct RegexFirst {
  /// For the first 256 characters.
  private(set) var small = [Bool](repeating: false, count: 256)
  /// Whether any other character may begin a match.
  private(set) var takesOthers = false

  /// Nil when the pattern may match without a character, or when too little is known.
  init?(_ node: RegexNode) {
    self.init()
    guard add(node) else { return nil }
    if takesOthers && !small.contains(false) { return nil }
  }

  private init() {}

  @inline(__always)
  func contains(_ scalar: UInt32) -> Bool { scalar < 256 ? small[Int(scalar)] : takesOthers }

  /// Adds what a node may begin with. Whether it always takes a character.
  private mutating func add(_ node: RegexNode) -> Bool {
    guard StackRoom.isLeft else { return false }
    switch node {
    case .literal(let scalar, let folding):
      if folding == .none {
        insert(scalar)
      } else {
        insertAll { folding.fold($0) == scalar }
        takesOthers = takesOthers || folding == .unicode
      }
      return true
    case .any(let dotAll):
      insertAll { dotAll || $0 != 0x0A }
      takesOthers = true
      return true
    case .set(let set):
      insertAll { set.contains($0) }
      takesOthers = true
      return true
    case .sequence(let nodes): return nodes.contains { add($0) }
    case .branch(let nodes):
      var takes = true
      for node in nodes where !add(node) { takes = false }
      return takes
    case .group(_, let body), .atomic(let body): return add(body)
    case .repeat(let body, let minimum, _, _): return add(body) && minimum > 0
    case .anchor, .look: return false
    case .backreference, .conditional, .failure:
      insertAll { _ in true }
      takesOthers = true
      return false
    }
  }

  private mutating func insert(_ scalar: UInt32) {
    if scalar < 256 { small[Int(scalar)] = true } else { takesOthers = true }
  }

  private mutating func insertAll(where test: (UInt32) -> Bool) {
    for scalar in 0..<256 where test(UInt32(scalar)) { small[scalar] = true }
  }
}
