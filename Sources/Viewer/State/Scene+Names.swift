import Canvas
import Story
import Timeline
import TraceModel

/// Names of tasks, coroutines and handles, with the letter and the colour that each task keeps everywhere.
extension Scene {
  /// The letter of a task: A to Z, a to z, and again from A.
  static func letter(of task: TaskID) -> String {
    let index = Int(task.rawValue) % letters.count
    return String(letters[index])
  }

  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")

  /// A task's name without letter or colour.
  func plainName(of task: TaskID) -> String {
    displaySafe(names.task(task, in: loop))
  }

  /// A task's letter and name in its colour; the selected task is underlined.
  func name(of task: TaskID) -> StyledText {
    let isSelected = viewer.selectedTask == task
    let style = Style.task(loop.task(task)?.colourIndex ?? 0, isSelected ? [.bold, .underline] : .bold)
    return StyledText("\(Self.letter(of: task)) \(plainName(of: task))", style)
  }

  /// Only a task's letter, in its colour.
  func letter(of task: TaskID) -> StyledText {
    StyledText(Self.letter(of: task), Style.task(loop.task(task)?.colourIndex ?? 0, .bold))
  }

  /// Whom a handle belongs to: its task, or the name of its callback.
  func name(of handle: HandleState) -> StyledText {
    switch handle.kind {
    case .step(let task), .wakeup(let task): name(of: task)
    case .callback(let name): StyledText("\(Glyphs.middleDot.string) \(callbackName(name))", .emphasis)
    }
  }

  /// A callback's name; asyncio's own ones go by what they are for.
  func callbackName(_ name: TextID) -> String {
    InternalCallback(rawValue: log.text(name)).map { text($0.title) } ?? text(name)
  }

  /// A coroutine's name in a colour.
  func name(of coroutine: CoroutineID) -> StyledText {
    StyledText(displaySafe(names.coroutine(coroutine)), Style.task(Int(coroutine.rawValue), .bold))
  }

  /// The name of a piece of code.
  func codeName(_ code: CodeID) -> String {
    displaySafe(names.code(code))
  }

  /// A sentence in which a task's name has the task's colour.
  func sentence(_ message: Message, about task: TaskID) -> StyledText {
    let whole = text(message)
    let name = plainName(of: task)
    guard let range = whole.firstRange(of: name), !name.isEmpty else { return StyledText(whole) }
    var result = StyledText(String(whole[..<range.lowerBound]))
    result.append(self.name(of: task))
    result.append(String(whole[range.upperBound...]))
    return result
  }
}
