/// What an action is called in the footer, and what the help says it does.
package struct ActionText: Hashable, Sendable {
  /// One or two words, for the footer and buttons.
  package let label: Message
  /// One sentence, for the help.
  package let help: Message

  package init(_ label: Message, _ help: Message) {
    self.label = label
    self.help = help
  }
}

/// The groups under which the help lists actions.
extension Message {
  package static let groupStepping = Message("Stepping", "单步")
  package static let groupPlaying = Message("Playing", "播放")
  package static let groupJumping = Message("Jumping and searching", "跳转与搜索")
  package static let groupPanels = Message("Panels", "面板")
  package static let groupProgram = Message("Program", "程序")
  package static let groupScreen = Message("Screen", "屏幕")
}
