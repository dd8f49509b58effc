/// What a name has been used for in a scope so far.
struct SymbolUses: OptionSet {
  let rawValue: UInt16

  static let parameter = SymbolUses(rawValue: 1)
  static let local = SymbolUses(rawValue: 2)
  static let read = SymbolUses(rawValue: 4)
  static let annotated = SymbolUses(rawValue: 8)
  static let global = SymbolUses(rawValue: 16)
  static let nonlocal = SymbolUses(rawValue: 32)
  static let imported = SymbolUses(rawValue: 64)
  static let typeParameter = SymbolUses(rawValue: 128)
  /// A comprehension's loop variable.
  static let iteration = SymbolUses(rawValue: 256)

  /// Uses that give the name a value in the scope.
  static let bound: SymbolUses = [.parameter, .local, .imported, .typeParameter]
}

/// The names of a function, a class, a comprehension or the file.
struct SymbolScope {
  enum Kind: Equatable {
    case module, function, `class`
    /// With what messages call it, such as `list comprehension`.
    case comprehension(String)
    /// Where only plain expressions may stand, such as `a type alias`.
    case restricted(String)
  }

  let kind: Kind
  let parent: Int?
  var symbols: [String: SymbolUses] = [:]
  /// `global` and `nonlocal` statements, name by name.
  var directives: [(name: String, range: SourceRange)] = []
  /// Whether a comprehension's target is being visited.
  var isInTarget = false
  /// How many comprehensions' iterables are being visited.
  var iterableDepth = 0

  init(_ kind: Kind, parent: Int?) {
    self.kind = kind
    self.parent = parent
  }
}
