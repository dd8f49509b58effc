import EventLoop
import PythonInterpreter

/// A Python `Handle` or `TimerHandle`: what `call_soon`, `call_later` and `call_at` give.
package final class HandleObject: NativeObject {
  let handle: Handle
  let loop: LoopObject
  /// What it calls; nil once it was cancelled.
  private(set) var call: GuestCall?
  /// Where it was made, in debug mode.
  let place: CreationPlace?
  /// In debug mode a cancelled handle still shows what it was.
  private var lastRepresentation: String?
  /// The moment as the program gave it, for a timer.
  let when: Value?

  init(type: TypeObject, handle: Handle, call: GuestCall, loop: LoopObject, when: Value? = nil) {
    self.handle = handle
    self.loop = loop
    self.call = call
    place = call.place
    self.when = when
    super.init(type: type)
  }

  func cancel() {
    let wasCancelled = handle.isCancelled
    loop.loop.cancel(handle)
    if loop.isDebugging, !wasCancelled { lastRepresentation = try? representation(loop.runtime.machine) }
    call = nil
  }

  package override func representation(_ machine: Machine) throws -> String? {
    if let lastRepresentation { return lastRepresentation }
    var parts = [classOverride?.name ?? "Handle"]
    if handle.isCancelled { parts.append("cancelled") }
    if let when { parts.append("when=\(try machine.repr(when))") }
    if let call {
      let arguments = loop.isDebugging ? call.arguments : nil
      parts.append(try CallbackRepresentation(machine: machine).text(of: call.function, arguments))
    }
    if let place = place?.summary { parts.append("created at \(place)") }
    return "<\(parts.joined(separator: " "))>"
  }
}
