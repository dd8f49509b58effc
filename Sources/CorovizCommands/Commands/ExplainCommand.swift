import ArgumentParser
import AsyncioRuntime
import Canvas
import Story
import TraceModel

/// `coroviz explain`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tell what a program does, step by step, in numbered sentences.",
    discussion: """
      Examples:
        coroviz explain workers
        coroviz explain --lang zh workers
        coroviz explain lesson.coroviz
      """)

  /// An endless program's story ends here, with a sentence that says so.
  private static let eventLimit = 200_000

  @OptionGroup var language: LanguageOption
  @OptionGroup var input: InputOption
  @OptionGroup var settings: SettingsOption
  @OptionGroup var seed: SeedOption
  @OptionGroup var program: ProgramArguments

  func run() throws {
    let language = try language.language()
    let source = try program.source(settings)
    source.tellRemarks()
    let producer = source.producer(seed: seed.seed, input: try input.given() ?? .empty)
    var explanation = Explanation(log: producer.log, language: language)
    let sink = OutputSink()
    func emit(_ text: String) { sink.write(ContiguousArray((displaySafe(text) + "\n").utf8), to: .output) }
    if !source.settings.isEmpty { emit(Message.settings(source.settings.map(\.text)).text(in: language)) }
    explanation.tell(emit)
    while !producer.isFinished && producer.log.count < Self.eventLimit {
      producer.advance(within: .slice)
      explanation.tell(emit)
    }
    explanation.finish(emit)
    sink.flush()
    if !producer.isFinished {
      throw CommandFailure("stopped after \(producer.log.count) events: the program does not seem to end")
    }
  }
}

extension Message {
  /// Which constants have other values than the program gives them: before the story of its run.
  static func settings(_ settings: [String]) -> Message {
    let list = settings.joined(separator: ", ")
    return Message("With other values than in the file: \(list)", "使用的值与文件中不同：\(list)")
  }
}
