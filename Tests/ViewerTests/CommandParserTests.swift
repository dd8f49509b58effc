import Testing
import Viewer

@Suite struct CommandParserTests {
  @Test(arguments: [
    ("12", ViewerCommand.goTo("12")),
    ("50%", .goTo("50%")),
    ("turn:3", .goTo("turn:3")),
    ("goto time:1.5", .goTo("time:1.5")),
    ("step", .action(.eventForward, count: nil)),
    ("5 step", .action(.eventForward, count: 5)),
    ("step 5", .action(.eventForward, count: 5)),
    ("n", .action(.turnForward, count: nil)),
    ("5n", .action(.turnForward, count: 5)),
    ("12G", .action(.goToEnd, count: 12)),
    (":goto time:1.5", .goTo("time:1.5")),
    (":q", .action(.quit, count: nil)),
    ("q", .action(.quit, count: nil)),
    ("next", .action(.turnForward, count: nil)),
    ("cont", .action(.continueForward, count: nil)),
    ("break line 12", .breakLine(12)),
    ("break 12", .breakLine(12)),
    ("break task worker 1", .breakTask("worker 1")),
    ("break output", .breakOutput("")),
    ("break output a b", .breakOutput("a b")),
    ("breaks", .listBreakpoints),
    ("delete 2", .delete(2)),
    ("lang zh", .language("zh")),
    ("ascii off", .ascii(false)),
    ("contrast on", .contrast(true)),
    ("speed 2.5", .speed(2.5)),
    ("w out.svg", .write("out.svg")),
    ("show timeline", .panel(.timeline)),
    ("find worker", .search("worker")),
  ])
  func reads(line: String, command: ViewerCommand) throws {
    #expect(try CommandParser.parse(line) == command)
  }

  @Test func everyActionHasItsNameAsACommand() throws {
    for action in ViewerAction.allCases where CommandParserTests.words[action.rawValue] == nil {
      #expect(try CommandParser.parse(action.rawValue) == .action(action, count: nil), "\(action)")
    }
  }

  /// Names that are both an action and a command that takes words mean the action when they stand alone.
  private static let words: [String: Bool] = [:]

  @Test func anEmptyLineIsNothing() throws {
    #expect(try CommandParser.parse("   ") == nil)
  }

  @Test(arguments: ["frobnicate", "st", "99 bottles"])
  func unknown(line: String) {
    #expect(throws: CommandProblem.self) { try CommandParser.parse(line) }
  }

  @Test(arguments: [
    "break", "break line x", "goto", "speed fast", "speed -1", "delete", "lang", "show nothing",
  ])
  func incomplete(line: String) {
    #expect(throws: CommandProblem.self) { try CommandParser.parse(line) }
  }

  @Test func completion() {
    #expect(CommandCompletion.complete("got").line == "goto ")
    #expect(CommandCompletion.complete("goto tu").line == "goto turn:")
    #expect(
      CommandCompletion.complete("break task w", names: ["worker_1", "worker_2"]).line == "break task worker_"
    )
    #expect(
      CommandCompletion.complete("break task w", names: ["worker_1", "worker_2"]).choices
        == ["worker_1", "worker_2"])
    #expect(CommandCompletion.complete("zzz").line == "zzz")
  }
}
