import EventLoop
import PythonInterpreter

/// A Python `Handle` or `TimerHandle`: what `call_soon`, `call_later` and `call_at` give.
package final class HandleObject: NativeObject {
  let handle: Handle
  let loop: LoopObject
  /// What it calls; nil once it was cancelled.
  private(set) var call: GuestCall?
  /// The moment as the program gave it, for a timer.
  let when: Value?

  init(type: TypeObject, handle: Handle, call: GuestCall, loop: LoopObject, when: Value? = nil) {
    self.handle = handle
    self.loop = loop
    self.call = call
    self.when = when
    super.init(type: type)
  }

  func cancel() {
    loop.loop.cancel(handle)
    call = nil
  }

  package override func representation(_ machine: Machine) throws -> String? {
    var parts = [classOverride?.name ?? "Handle"]
    if handle.isCancelled { parts.append("cancelled") }
    if let when { parts.append("when=\(try machine.repr(when))") }
    if let call {
      parts.append(try CallbackRepresentation(machine: machine).text(of: call.function))
    }
    return "<\(parts.joined(separator: " "))>"
  }
}
