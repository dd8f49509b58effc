import Canvas
import Recording
import Story

extension RecordingRemark {
  /// The remark in words.
  package var message: Message {
    switch self {
    case .interrupted(0):
      Message(
        "The recording was cut off; everything up to there is here.", "录制中途断开，断开之前的内容都在。")
    case .interrupted(let bytes):
      Message(
        "The recording was cut off; half a line (\(Numbers.counted(bytes, "byte", "bytes"))) is left out.",
        "录制中途断开，略去了不完整的最后一行（\(bytes) 字节）。")
    case .changed:
      Message(
        "The file was changed after it was recorded: its checksum differs.", "录制完成后文件被改动过：校验和不符。")
    case .damaged(let error):
      Message(
        "The file is damaged; this is what can be read. \(displaySafe(error.description))",
        "文件已损坏，这里是能读出的部分。\(displaySafe(error.description))")
    case .unfinished:
      Message(
        "The program did not end in this recording.", "录制结束时程序还没有运行完。")
    }
  }
}
