/// A value of the guest language, which the loop carries from one place to another and never looks into.
///
/// The three fields are enough for a language to pack its own small values without a box. The loop gives a
/// meaning to one pattern only: no object and tag 0 is the language's "nothing" (Python's `None`).
package struct GuestValue {
  /// The part of the value that must be kept alive, if it has one.
  package var object: AnyObject?
  /// The part of the value that is plain bits: a small integer, a floating-point number.
  package var bits: UInt64
  /// Which kind of value it is, by the guest's own numbering.
  package var tag: UInt8

  package init(object: AnyObject?, bits: UInt64, tag: UInt8) {
    self.object = object
    self.bits = bits
    self.tag = tag
  }

  /// The guest's "nothing".
  package static var nothing: GuestValue { GuestValue(object: nil, bits: 0, tag: 0) }

  /// Whether this is the guest's "nothing".
  package var isNothing: Bool { tag == 0 && object == nil }
}

/// An exception of the guest language, and the little the loop has to know about it.
package struct GuestException {
  /// The exception itself.
  package var object: AnyObject
  /// The traceback it had when a future took it. Whoever raises it from the future puts this back first, so
  /// that a result asked for twice doesn't show twice the frames.
  package var traceback: AnyObject?
  /// Whether it is a `CancelledError` (or of a class derived from it).
  package var isCancellation: Bool

  package init(_ object: AnyObject, traceback: AnyObject? = nil, isCancellation: Bool = false) {
    self.object = object
    self.traceback = traceback
    self.isCancellation = isCancellation
  }
}

/// An exception that is to be raised in the guest: one that exists, or a `CancelledError` still to be made.
package enum Raise {
  case exception(GuestException)
  /// A new `CancelledError`, with the message given to `cancel()`; without arguments when that is nothing.
  case newCancellation(message: GuestValue)

  /// Whether what is raised is a `CancelledError`.
  package var isCancellation: Bool {
    switch self {
    case .exception(let exception): exception.isCancellation
    case .newCancellation: true
    }
  }
}
