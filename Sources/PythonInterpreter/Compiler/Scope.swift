/// The names of one function, class body, comprehension or module, and where each lives.
final class Scope {
  enum Kind {
    case module, function, classBody
    /// A list, set or dict comprehension: runs in the frame of its surroundings, with names of its own.
    case comprehension
  }

  let kind: Kind
  let name: String
  unowned(unsafe) let parent: Scope?
  var children: [Scope] = []
  /// Names assigned here, in order of first appearance; parameters first.
  private(set) var bound: [String] = []
  private var boundSet: Set<String> = []
  var declaredGlobal: Set<String> = []
  var declaredNonlocal: Set<String> = []
  private(set) var used: [String] = []
  private var usedSet: Set<String> = []
  /// Names deleted somewhere: they are never sure to have a value.
  var deleted: Set<String> = []
  /// Names of this scope that an inner function uses.
  var cells: Set<String> = []
  /// Names of an outer function used here or further in, in order.
  private(set) var free: [String] = []
  private var freeSet: Set<String> = []
  var hasYield = false
  /// Of a class: the attributes that its methods set on `self`.
  var staticAttributes: Set<String> = []
  /// An assignment expression may change a variable in the middle of an expression.
  var hasNamedExpression = false

  /// Whether it is the function of a generator expression.
  var isGeneratorExpression: Bool { kind == .function && name == "<genexpr>" }

  init(kind: Kind, name: String, parent: Scope?) {
    self.kind = kind
    self.name = name
    self.parent = parent
    parent?.children.append(self)
  }

  /// Notes that an attribute of `self` is set here, in a method of the nearest class around.
  func setsOnSelf(_ name: String) {
    var scope = parent
    while let candidate = scope, candidate.kind != .module {
      if candidate.kind == .classBody { return _ = candidate.staticAttributes.insert(name) }
      scope = candidate.parent
    }
  }

  func bind(_ name: String) {
    if boundSet.insert(name).inserted { bound.append(name) }
  }

  func use(_ name: String) {
    if usedSet.insert(name).inserted { used.append(name) }
  }

  func binds(_ name: String) -> Bool {
    boundSet.contains(name) && !declaredGlobal.contains(name) && !declaredNonlocal.contains(name)
  }

  /// Whether the name comes from an outer function.
  func isFree(_ name: String) -> Bool { freeSet.contains(name) }

  /// Settles, from the inside out, which names are cells and which come from outside.
  func resolve() {
    for child in children { child.resolve() }
    for child in children { child.claimOuterNames() }
  }

  /// The names this scope uses and does not bind.
  private var wanted: [String] {
    (used + declaredNonlocal.sorted()).filter { !binds($0) && !declaredGlobal.contains($0) }
  }

  /// Whether an inner function finds the name here. A class body's names are not seen from inside its functions,
  /// but for `__class__`.
  private func ownsForChildren(_ name: String) -> Bool {
    kind == .classBody ? name == "__class__" && binds(name) : binds(name)
  }

  private func claimOuterNames() {
    for name in wanted where !freeSet.contains(name) {
      guard let owner = outerOwner(of: name) else { continue }
      claim(name, from: owner)
    }
  }

  private func outerOwner(of name: String) -> Scope? {
    var scope = parent
    while let candidate = scope {
      if candidate.kind != .classBody, candidate.declaredGlobal.contains(name) { return nil }
      if candidate.kind != .module && candidate.ownsForChildren(name) { return candidate }
      scope = candidate.parent
    }
    return nil
  }

  private func claim(_ name: String, from owner: Scope) {
    // A comprehension shares the frame of its surroundings: it reaches their variables without a cell.
    var crossesFrame = kind != .comprehension
    addFree(name)
    var scope = parent
    while let between = scope, between !== owner {
      between.addFree(name)
      if between.kind != .comprehension { crossesFrame = true }
      scope = between.parent
    }
    if crossesFrame { owner.cells.insert(name) }
  }

  private func addFree(_ name: String) {
    if freeSet.insert(name).inserted { free.append(name) }
  }
}
