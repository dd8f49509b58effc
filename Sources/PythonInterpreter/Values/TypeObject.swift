/// A class: built in, or made by a `class` statement.
package final class TypeObject: PyObject {
  package var name: String
  package var qualifiedName: String
  /// `__module__`.
  package var moduleName: String
  /// What error messages call it when that is not its name: CPython's types of extension modules show their
  /// module (`'datetime.date'`), and a program can't change them.
  package var dottedName: String?
  package private(set) var bases: [TypeObject]
  /// Method resolution order, this class first.
  package private(set) var mro: [TypeObject]
  /// The layout its instances have.
  package let instanceKind: ObjectKind
  /// Made by a `class` statement: may be changed by the program, instances have `__dict__`.
  package let isUserDefined: Bool
  /// Whether instances of a built-in type take new attributes.
  package var takesAttributes = false
  /// Whether a program may derive from it.
  package var isFinal = false
  package let namespace: Namespace
  /// Subclasses made so far, in order. Unowned by design of the field: a class lives as long as its machine.
  package private(set) var subclasses: [TypeObject] = []
  /// Makes an instance from the arguments of a call, for built-in types: `tp_new` and `tp_init` in one.
  package var construct: NativeBody?
  /// Fills the namespace of a built-in type when it is first looked at, so that start-up pays only for what is used.
  package var loadMembers: ((TypeObject, Machine) -> Void)?
  /// Names of `__slots__` when the class and all its bases have them: then instances take no other attributes.
  package var slotNames: [NameID]?
  /// The machine that calls `__del__` of dead instances, when the class has that method.
  package unowned(unsafe) var finalizingMachine: Machine?
  private var lookupCache = NameMap<Value>()

  package init(
    name: String, qualifiedName: String? = nil, moduleName: String = "builtins", bases: [TypeObject] = [],
    mro: [TypeObject]? = nil, instanceKind: ObjectKind, isUserDefined: Bool = false,
    metaclass: TypeObject? = nil,
    namespace: Namespace = Namespace()
  ) {
    self.name = name
    self.qualifiedName = qualifiedName ?? name
    self.moduleName = moduleName
    self.bases = bases
    self.mro = mro ?? ResolutionOrder.merge(bases) ?? []
    self.instanceKind = instanceKind
    self.isUserDefined = isUserDefined
    self.namespace = namespace
    super.init(kind: .type, classOverride: metaclass)
    if mro == nil { self.mro.insert(self, at: 0) }
    for base in bases { base.subclasses.append(self) }
  }

  /// Sets the resolution order computed by the class statement; the type itself must come first.
  package func setResolutionOrder(_ order: [TypeObject]) {
    mro = order
    invalidateLookups()
  }

  /// Whether it is the other class or derived from it.
  package func isSubtype(of other: TypeObject) -> Bool {
    if self === other { return true }
    for type in mro where type === other { return true }
    return false
  }

  /// The attribute as found along the resolution order, unbound.
  package func lookup(_ name: NameID, _ machine: Machine) -> Value? {
    if let cached = lookupCache[name] { return cached.isUnbound ? nil : cached }
    for type in mro {
      type.loadMembersIfNeeded(machine)
      if let value = type.namespace[name] {
        lookupCache[name] = value
        return value
      }
    }
    lookupCache[name] = .unbound
    return nil
  }

  /// Which class of the resolution order has the attribute, and the attribute.
  package func lookupWithOwner(_ name: NameID, _ machine: Machine) -> (owner: TypeObject, value: Value)? {
    for type in mro {
      type.loadMembersIfNeeded(machine)
      if let value = type.namespace[name] { return (type, value) }
    }
    return nil
  }

  /// Sets (or with nil removes) an attribute of the class itself.
  package func setAttribute(_ name: NameID, _ value: Value?) {
    namespace[name] = value
    invalidateLookups()
  }

  package func loadMembersIfNeeded(_ machine: Machine) {
    guard let load = loadMembers else { return }
    loadMembers = nil
    load(self, machine)
  }

  /// What it takes to make an instance.
  enum Recipe {
    case unknown
    /// A plain object, which this function then initializes.
    case plain(FunctionObject)
    case other
  }

  /// What was found out about making instances; see `Machine.recipe(of:)`.
  var recipe = Recipe.unknown

  /// Whether instances are exceptions that keep their arguments only, once that was found out.
  var isPlainException: Bool?

  private func invalidateLookups() {
    recipe = .unknown
    isPlainException = nil
    lookupCache = NameMap()
    version &+= 1
    for subclass in subclasses { subclass.invalidateLookups() }
  }

  /// Changes whenever an attribute of the class or of one of its bases does.
  package private(set) var version: UInt32 = 0
}

extension TypeObject {
  /// Adds to what fills the namespace when it is first looked at.
  package func addLoader(_ load: @escaping (TypeObject, Machine) -> Void) {
    let earlier = loadMembers
    loadMembers = { type, machine in
      earlier?(type, machine)
      load(type, machine)
    }
  }
}
