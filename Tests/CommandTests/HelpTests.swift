import TestSupport
import Testing

/// Help, version, and completion scripts.
struct HelpTests {
  @Test(arguments: ["view", "list", "show", "run", "check", "explain", "screenshot", "export", "replay"])
  func everyCommandHasHelpWithExamples(_ command: String) throws {
    let run = try coroviz(command, "--help")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.contains("Example"))
    #expect(run.output.contains("  coroviz \(command) ") || command == "view")
    #expect(run.output.contains("USAGE: coroviz \(command)"))
    #expect(try coroviz("help", command).output == run.output)
  }

  @Test func theRootsHelpSaysHowToBegin() throws {
    let run = try coroviz("--help")
    #expect(run.status == 0)
    #expect(run.output.contains("coroviz [<options>] [<program>] [<arguments> ...]"))
    #expect(run.output.contains("coroviz workers              walk through a scenario\n"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func theVersionIsANumber() throws {
    let run = try coroviz("--version")
    #expect(run.output.split(separator: ".").count == 3)
    #expect(run.status == 0)
  }

  @Test(arguments: [("bash", "complete -"), ("zsh", "#compdef coroviz"), ("fish", "complete -c 'coroviz'")])
  func completionScripts(_ name: String, _ mark: String) throws {
    let run = try coroviz("--generate-completion-script", name)
    #expect(run.status == 0)
    #expect(run.output.contains(mark))
    #expect(run.output.contains("screenshot"))
    let check = try shell(
      "command -v \(name) || exit 99; coroviz --generate-completion-script \(name) | \(name) -n")
    // Where that shell is not installed there is nothing to check the script with.
    if check.status != 99 { #expect(check.errors == "") }
  }

  @Test func completionKnowsScenariosAndFiles() throws {
    let folder = try TemporaryFolder("mine.py", "")
    let run = try shell(
      """
      source <(coroviz --generate-completion-script bash)
      COMP_WORDS=(coroviz run wor); COMP_CWORD=2; COMP_LINE='coroviz run wor'; COMP_POINT=15; COMP_TYPE=9
      COMPREPLY=(); _coroviz coroviz wor run; echo "${COMPREPLY[@]}"
      COMP_WORDS=(coroviz run mi); COMP_LINE='coroviz run mi'; COMP_POINT=14
      COMPREPLY=(); _coroviz coroviz mi run; echo "${COMPREPLY[@]}"
      """, in: folder)
    #expect(run.output == "workers work_queue work_queue_generators\nmine.py\n")
  }
}
