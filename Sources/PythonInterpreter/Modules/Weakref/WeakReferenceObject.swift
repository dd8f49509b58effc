/// A `weakref.ref`: it knows an object without keeping it alive.
package final class WeakReferenceObject: NativeObject {
  /// The object; nil once it is gone.
  private(set) weak var target: PyObject?
  /// Called with this reference when the object is gone; None when nothing is.
  var callback: Value
  /// The object's hash, kept from the time when it was alive.
  var hashValueOfTarget: Int?

  init(_ target: PyObject, callback: Value, type: TypeObject) {
    self.target = target
    self.callback = callback
    super.init(type: type)
  }

  package override func representation(_ machine: Machine) throws -> String? {
    let place = machine.address(of: self)
    guard let target else { return "<weakref at \(place); dead>" }
    let type = machine.typeName(.object(target))
    return "<weakref at \(place); to '\(type)' at \(machine.address(of: target))>"
  }
}

/// The weak references to one object. It lies among the object's attributes and goes with them: that is how
/// the death of the object is noticed without a cost for objects that nobody refers to weakly.
final class WeakReferenceList {
  private struct Entry {
    weak var reference: WeakReferenceObject?
  }

  private unowned(unsafe) let machine: Machine
  private var entries: [Entry] = []

  init(_ machine: Machine) { self.machine = machine }

  /// The references that are still there, oldest first.
  var references: [WeakReferenceObject] { entries.compactMap(\.reference) }

  func add(_ reference: WeakReferenceObject) {
    if entries.count > 8 { entries.removeAll { $0.reference == nil } }
    entries.append(Entry(reference: reference))
  }

  deinit {
    // The newest is told first, as in CPython.
    let told = entries.reversed().compactMap(\.reference).filter { !$0.callback.isNone }
    if !told.isEmpty { machine.targetDied(told) }
  }
}

extension Machine {
  /// Objects are gone that these references were to: their callbacks are called at the next safe point.
  fileprivate func targetDied(_ references: [WeakReferenceObject]) {
    guard !isTearingDown else { return }
    deadReferences += references
    interruptForFinalizers()
  }

  /// Calls the callbacks of the references whose objects died, in the order in which they did.
  func callDeadReferences() {
    while !deadReferences.isEmpty {
      let reference = deadReferences.removeFirst()
      let callback = reference.callback
      reference.callback = .none
      if callback.isNone { continue }
      do {
        _ = try call(callback, [.object(reference)])
      } catch let error as PythonError {
        reportUnraisable(error.exception, in: callback)
      } catch {}
    }
  }
}
