import Story

/// One question about what comes next in a program, made from its trace.
package struct Question: Hashable, Sendable {
  /// What is asked for. The raw values are the names in recordings.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Which task has the next turn.
    case nextTask = "next-task"
    /// What is printed next.
    case nextOutput = "next-output"
    /// At what time the next line is printed.
    case outputTime = "output-time"
    /// To what time the clock jumps.
    case clockJump = "clock-jump"
    /// At which line the running task gives control back.
    case giveBack = "give-back"
    /// What the running task is about to wait for.
    case waitsFor = "waits-for"
    /// Whether others can run while a task sleeps.
    case blocked
    /// Which waiting task becomes ready next.
    case nextReady = "next-ready"
    /// Which coroutine or generator is resumed next.
    case nextCoroutine = "next-coroutine"
    /// Which value a generator hands out next.
    case nextValue = "next-value"
  }

  /// After how many events it is asked; what lies ahead is covered.
  package var position: Int
  /// Where the answer shows: the position to walk to once it is given.
  package var answerPosition: Int
  package var kind: Kind
  /// Where the program is: one sentence, or none.
  package var place: Message?
  /// What is asked.
  package var text: Message
  /// Two to four answers, in the order to show them; different in each language.
  package var choices: [Message]
  /// Which of them is right: an index into `choices`.
  package var rightChoice: Int

  package init(
    position: Int, answerPosition: Int, kind: Kind, place: Message? = nil, text: Message, choices: [Message],
    rightChoice: Int
  ) {
    self.position = position
    self.answerPosition = answerPosition
    self.kind = kind
    self.place = place
    self.text = text
    self.choices = choices
    self.rightChoice = rightChoice
  }

  /// The answer that the program gives.
  package var right: Message { choices[rightChoice] }
}
