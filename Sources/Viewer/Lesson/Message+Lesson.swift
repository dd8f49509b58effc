import Story

/// What the screen says about lessons and recordings.
extension Message {
  static let statusRecorded = Message("RECORDED", "录制")
  static let statusExploring = Message("EXPLORING", "自由浏览")
  static let statusLessonPlaying = Message("LESSON PLAYING", "课程播放中")
  static let statusLessonPaused = Message("LESSON PAUSED", "课程已暂停")
  static let statusLessonOver = Message("LESSON OVER", "课程结束")

  static let keyPlayLesson = Message("lesson", "播放课程")
  static let keyBackToLesson = Message("back to the lesson", "回到课程")
  static let keyGoOn = Message("go on", "继续")
  static let keyAgain = Message("again", "重播")
  static let keyExplore = Message("explore", "自由浏览")

  static let noLesson = Message(
    "This is no recording, so there is no lesson to play.", "这不是录制文件，没有课程可播放。")
  static let thisIsTheLesson = Message(
    "This is the lesson; any step leaves it to explore.", "现在就在课程中；按任意移动键可离开课程自由浏览。")
  static let lessonOfSteps = Message(
    "No moves were recorded: the program's steps are shown at an even pace.", "没有录下讲解的移动，按固定节奏逐步播放程序。")
  static let lessonNeverThere = Message(
    "The lesson does not get there; it begins at its start.", "课程没有讲到那里，从头开始播放。")
  static let lessonOver = Message(
    "The lesson is over. space plays it again; any step explores.", "课程到此结束。空格键重播；按移动键可自由浏览。")
  static let exploring = Message(
    "Exploring; v goes back to the lesson.", "现在由你自由浏览，按 v 回到课程。")
  static let noMarkAfterInLesson = Message(
    "The lesson has no note or marker after this.", "课程后面没有注释或标记了。")
  static let noMarkBeforeInLesson = Message(
    "The lesson has no note or marker before this.", "课程前面没有注释或标记了。")

  /// Back from exploring: what the lesson does now.
  static func backInLesson(_ mode: LessonPlayback.Mode) -> Message {
    switch mode {
    case .playing: Message("Back in the lesson, which goes on; space pauses.", "已回到课程，继续播放；空格键暂停。")
    case .paused: Message("Back in the lesson, paused; space goes on.", "已回到课程，已暂停；空格键继续。")
    case .atNote: Message("Back in the lesson, at a note; space goes on.", "已回到课程，停在注释处；空格键继续。")
    case .over: .lessonOver
    }
  }
}
