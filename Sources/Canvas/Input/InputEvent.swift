/// What comes in from the person and from the system.
package enum InputEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// The mouse did something, at a cell of the screen. Only while the mouse is switched on.
  case mouse(MouseAction, Point)
  /// Text was pasted. It is harmless (see `displaySafe`), of at most 64 KiB, and may hold newlines and tabs.
  case paste(String)
  /// The window has another size now. Everything has to be drawn again.
  case resize(Size)
  /// The program came back from being stopped. Everything has been drawn again already.
  case resumed
  /// The program is asked to end: leave the loop, close files, then call `NcursesScreen.conclude`.
  case end(EndReason)
}

/// What the mouse did.
package enum MouseAction: Hashable, Sendable {
  /// The left button was pressed.
  case click
  /// The wheel was turned away from the person.
  case wheelUp
  /// The wheel was turned towards the person.
  case wheelDown
}

/// Why the program is asked to end.
package enum EndReason: Hashable, Sendable {
  /// A signal from outside: SIGINT, SIGTERM, SIGHUP or SIGQUIT, by number. The program must die of it after
  /// restoring the terminal, so that its parent sees the true cause.
  case signal(Int32)
  /// The terminal is gone, or its input has ended.
  case inputClosed
}

extension InputEvent: CustomStringConvertible {
  /// For tests and messages about keys: "key(ctrl-l)", "mouse(click, 4 2)".
  package var description: String {
    switch self {
    case .key(let key): "key(\(key))"
    case .mouse(let action, let place): "mouse(\(action), \(place))"
    case .paste(let text): "paste(\(String(reflecting: text)))"
    case .resize(let size): "resize(\(size))"
    case .resumed: "resumed"
    case .end(let reason): "end(\(reason))"
    }
  }
}
