/// One question about what comes next in a program, made from its trace.
package struct Question: Hashable, Sendable {
  /// After how many events it is asked; what lies ahead is covered.
  package var position: Int
  /// Where the answer shows: the position to walk to once it is given.
  package var answerPosition: Int
  /// The kind, by its name in recordings.
  package var kind: String
  /// What is asked.
  package var text: String
  /// Two to four different answers, in the order to show them.
  package var choices: [String]
  /// Which of them is right: an index into `choices`.
  package var rightChoice: Int

  package init(
    position: Int, answerPosition: Int, kind: String, text: String, choices: [String], rightChoice: Int
  ) {
    self.position = position
    self.answerPosition = answerPosition
    self.kind = kind
    self.text = text
    self.choices = choices
    self.rightChoice = rightChoice
  }
}
