import EventLoop
import PythonInterpreter
import TraceModel

/// Looks at what statements of the program throw away: tasks that nobody keeps, results of `gather` that nobody reads.
struct DiscardedResults {
  /// It owns the tracer, which owns this.
  unowned(unsafe) let machine: Machine
  let context: LoopContext

  /// No more elements of a list than this are looked at.
  private static let looked = 10_000

  /// A statement throws away what is in a register, and has awaited it if `isAwaited`.
  func note(_ register: UnsafeMutablePointer<Value>, isAwaited: Bool) {
    // First of all, as whatever looks at the object refers to it, too.
    let isKept = isKept(register)
    if isAwaited, let list = register.pointee.cast(.list, to: ListObject.self) { noteExceptions(in: list) }
    guard !isKept, let native = register.pointee.cast(.native, to: NativeObject.self),
      let future = (native as? FutureObject)?.future, !future.isDone
    else { return }
    context.record(.resultDiscarded(result: future.awaitable))
  }

  private func noteExceptions(in list: ListObject) {
    let found = list.elements.prefix(Self.looked).compactMap { $0.cast(.exception, to: ExceptionObject.self) }
    guard let first = found.first else { return }
    let text = context.text(machine.summary(of: first))
    context.record(.exceptionsDiscarded(count: UInt32(clamping: found.count), first: text))
  }

  /// Whether somebody but this register and the loop refers to a future that is not done. The loop refers to it once: by
  /// the handle of a task's next step or the callback that will wake it; by the callbacks of its children for a `gather`.
  private func isKept(_ register: UnsafeMutablePointer<Value>) -> Bool {
    let count = Self.references(to: register)
    // To read a count may itself add to it; a list that only one register refers to shows by how much.
    var alone = Value.object(ListObject())
    return count > Self.references(to: &alone) + 1
  }

  @inline(never)
  private static func references(to register: UnsafeMutablePointer<Value>) -> UInt {
    guard case .object(let object) = register.pointee else { return 0 }
    return _getRetainCount(object)
  }
}
