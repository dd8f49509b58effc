/// Something for each of some names.
///
/// A `Dictionary` of Swift's hashes with a secret key, so that nobody can choose keys that collide. Names are small
/// numbers in order of their first use, and the machine looks them up all the time: here one multiplication finds them.
package struct NameMap<Element> {
  /// `rawValue` of the names; -1 marks a free place. The number of places is a power of two.
  private var keys: ContiguousArray<Int32> = []
  private var elements: ContiguousArray<Element?> = []
  /// How many places are taken, by names without an element too.
  private var taken = 0

  package init() {}

  /// Whether no name has an element.
  package var isEmpty: Bool { !elements.contains { $0 != nil } }

  /// The element of a name, or nil.
  package subscript(name: NameID) -> Element? {
    @inline(__always)
    get {
      if keys.isEmpty { return nil }
      let place = place(of: name)
      return keys[place] == name.rawValue ? elements[place] : nil
    }
    set {
      if (taken + 1) * 4 > keys.count * 3 { grow() }
      let place = place(of: name)
      if keys[place] != name.rawValue {
        keys[place] = name.rawValue
        taken += 1
      }
      elements[place] = newValue
    }
  }

  /// Where the name is, or the free place where it would go.
  @inline(__always)
  private func place(of name: NameID) -> Int {
    let mask = keys.count &- 1
    var place = Int(truncatingIfNeeded: (UInt32(bitPattern: name.rawValue) &* 0x9E37_79B1) >> 8) & mask
    while keys[place] >= 0 && keys[place] != name.rawValue { place = (place &+ 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = (keys, elements)
    let count = max(8, keys.count * 2)
    keys = ContiguousArray(repeating: -1, count: count)
    elements = ContiguousArray(repeating: nil, count: count)
    for (key, element) in zip(old.0, old.1) where key >= 0 {
      let place = place(of: NameID(key))
      keys[place] = key
      elements[place] = element
    }
  }
}
