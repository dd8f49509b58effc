import Viewer

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Lines from standard input, with a prompt where a person types them.
final class StandardInputLines: LineSource {
  private let output: OutputSink
  private let isTerminal = isatty(STDIN_FILENO) == 1

  init(_ output: OutputSink) { self.output = output }

  func nextLine(prompt: String) -> String? {
    if isTerminal { output.write(ContiguousArray(prompt.utf8), to: .output) }
    output.flush()
    return readLine(strippingNewline: true)
  }
}
