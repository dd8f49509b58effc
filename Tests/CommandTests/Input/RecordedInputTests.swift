import TestSupport
import Testing

/// What was read is part of a recording.
struct RecordedInputTests {
  private let program = "name = input('Name? ')\nprint('Hello,', name)\nprint(input())\n"

  private func recorded() throws -> TemporaryFolder {
    let folder = try TemporaryFolder("p.py", program)
    folder.write("in.txt", Array("Ada\nEve\n".utf8))
    let run = try coroviz(
      "record", "p.py", "--auto", "line", "--stdin", "in.txt", "-o", "r.coroviz", in: folder)
    #expect(run.status == 0, "\(run.errors)")
    return folder
  }

  @Test func verifyAnswersAsThen() throws {
    let run = try coroviz("verify", "r.coroviz", in: recorded())
    #expect(run.status == 0)
    #expect(run.output.contains("same, "))
  }

  @Test func runAnswersAsThenUnlessToldOtherwise() throws {
    let folder = try recorded()
    #expect(try coroviz("run", "r.coroviz", in: folder).output == "Name? Hello, Ada\nEve\n")
    folder.write("in.txt", Array("Bob\nX\n".utf8))
    #expect(
      try coroviz("run", "--stdin", "in.txt", "r.coroviz", in: folder).output == "Name? Hello, Bob\nX\n")
  }

  @Test func lineByLineThePersonIsAsked() throws {
    let folder = try TemporaryFolder("p.py", program)
    let run = try shell(
      "printf 'end\\nAda\\nEve\\nback\\nquit\\n' | coroviz record --plain p.py -o r.coroviz", in: folder)
    #expect(run.output.contains("printed: Hello, Ada\n"))
    #expect(run.output.contains("printed: Eve\n"))
    #expect(try coroviz("verify", "r.coroviz", in: folder).output.contains("same, "))
  }
}
