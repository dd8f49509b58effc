/// The layout of an object: which Swift class it is. Several Python types may share a layout (a subclass of
/// `list` written in Python is a `ListObject`).
package enum ObjectKind: UInt8 {
  /// A plain instance: attributes only.
  case instance
  case bigInt, boxedInt, boxedFloat, complex, str, bytes, list, tuple, dict, set, range, wideRange, slice
  case function, nativeFunction, boundMethod, type, module, cell, code
  case property, staticMethod, classMethod, superProxy, slotDescriptor
  case exception, generator, iterator, dictView, ellipsis, notImplemented, traceback, frame
  /// An object of the runtime on top (futures, tasks, handles, the loop): a subclass of `NativeObject`.
  case native
}

/// An object on the heap. One subclass per layout.
///
/// The type of an object is that of its layout (`machine.types`), unless it is an instance of a class written in Python
/// or of a native type registered later: then `classOverride` holds it.
open class PyObject {
  package final let kind: ObjectKind
  /// Its number among the objects whose identity was asked for; 0 until then. See `Machine.identity(of:)`.
  package final var identity: UInt32 = 0
  /// The object's type, when it is not its layout's own.
  package final var classOverride: TypeObject?
  /// `__dict__`, once the object has attributes of its own.
  package final var attributes: AttributeStorage?

  package init(kind: ObjectKind, classOverride: TypeObject? = nil) {
    self.kind = kind
    self.classOverride = classOverride
  }

  deinit {}
}

extension PyObject: Hashable {
  /// Objects are compared by identity here; Python's `==` is `Machine.equals`.
  public static func == (a: PyObject, b: PyObject) -> Bool { a === b }
  /// The identity's hash.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// An object whose class lives in a target above this one: a future, a task, a queue. Its methods come from
/// the `TypeObject` it is made with. (Swift lets another target derive only from what is `open`.)
open class NativeObject: PyObject {
  package init(type: TypeObject) {
    super.init(kind: .native, classOverride: type)
  }

  /// What garbage of the runtime's own this object holds; called when `repr` is asked for. Nil means
  /// `<module.Name object at 0x...>`.
  open func representation(_ machine: Machine) throws -> String? { nil }

  /// A short text for lists of variables, made without running any code. Nil means `<Name>`.
  open var summary: String? { nil }

  /// Whether it is a coroutine that nobody has awaited yet.
  open var waitsForItsAwait: Bool { false }

  /// The program has set an attribute of this very object.
  open func attributeWasSet(_ name: String) {}

  /// What `await` on this object gives: an iterator that yields what the task shall wait for. Nil
  /// means the object can't be awaited.
  open func awaitIterator(_ machine: Machine) throws -> NativeIterator? { nil }
}

/// An iterator written in Swift: of a list, of a range, of a future's `await`.
open class NativeIterator: PyObject {
  /// The name its type shows, such as `list_iterator`.
  open var typeName: String { "iterator" }

  package init() { super.init(kind: .iterator) }

  /// The next item, or nil at the end.
  open func next(_ machine: Machine) throws -> Value? { nil }

  /// Whether a program finds `send`, `throw` and `close` on it: it is what an `await` runs.
  open var takesInput: Bool { false }

  /// Hands a value in, as a coroutine's `send`. At the end (nil) `returnValue` holds the result.
  open func send(_ value: Value, _ machine: Machine) throws -> Value? { try next(machine) }

  /// Throws an exception in. The default lets it out again.
  open func `throw`(_ exception: ExceptionObject, _ machine: Machine) throws -> Value? {
    throw PythonError(exception)
  }

  /// Ends it early.
  open func close(_ machine: Machine) throws {}

  /// How many items are left, when that is known: `__length_hint__`.
  package var remaining: Int? { nil }

  /// What the iterator returned at its end: the value of `await` or `yield from`.
  open var returnValue: Value { .none }
}
