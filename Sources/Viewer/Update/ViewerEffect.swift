import Recording
import Story
import TraceModel

/// What an action asks of the world outside the viewer's state.
package enum ViewerEffect: Hashable, Sendable {
  /// Walk somewhere.
  case walk(WalkMove)
  /// Begin to present the lesson of the recording.
  case presentLesson
  /// Stop a walk that is on its way.
  case stopWalk
  case quit
  case suspend
  case redraw
  case bell
  /// Open the program in the person's editor at this line, and reload it.
  case edit(line: Int?)
  case reload
  /// Give the program the line it waits for; nil is the end of its input.
  case answerProgram(String?)
  /// Raise KeyboardInterrupt in the program.
  case interruptProgram
  /// Open the menu of scenarios.
  case openMenu
  /// Open a scenario by its name.
  case open(String)
  /// Write the frame to a file.
  case write(String)
  /// Propose a file for a recording.
  case offerRecording(RecordingRequest)
  /// Record into a file from now on.
  case startRecording(String, overwriting: Bool)
  case stopRecording
  /// Keep something that the person did in the recording, if one is being made.
  case record(LessonFact)
  /// Write the walk with its notes into a file, and then leave, perhaps.
  case saveRecording(String, overwriting: Bool, then: Leaving?)
  /// The mouse, the language or the characters to draw with have changed.
  case applyOptions
  /// Make the questions of a quiz, so many at most, and walk to the first.
  case startQuiz(questions: Int)
}

/// A way to go, in the words of the keys.
package enum WalkMove: Hashable, Sendable {
  /// What one step is.
  package enum Unit: Hashable, Sendable {
    /// What a plain step halts at: an event that shows something new.
    case stop
    /// Any event, the loop's bookkeeping too.
    case event
    case line, turn, tick
    /// A turn of this task.
    case turnOf(TaskID)
  }

  /// So many steps, backwards when negative.
  case steps(Unit, Int)
  /// To where a task ends, or back to where it was made.
  case finish(TaskID, forward: Bool)
  /// To the next breakpoint, or the end or start.
  case breakpoint(forward: Bool)
  case start
  /// As far as the program goes.
  case end
  /// A position as the command line writes them: `turn:3`, `50%`, `12`.
  case position(String)
  /// To the next arrival at this line.
  case line(Int)
  /// So many steps forward, no further than a breakpoint: one frame of playing.
  case play(Int)
  /// To where a lesson or a quiz is; whether that is told as one step.
  case follow(position: Int, isStep: Bool)
  /// To the next event, output or sentence that contains the search text.
  case search(forward: Bool)
}
