/// A Python program to run.
package struct Program: Sendable {
  /// The name of its file as the program itself sees it (`__file__`, tracebacks, reprs): the path that was given.
  package var fileName: String
  /// The file's bytes.
  package var source: [UInt8]
  /// `sys.argv[1:]`.
  package var arguments: [String]

  package init(fileName: String, source: [UInt8], arguments: [String] = []) {
    self.fileName = fileName
    self.source = source
    self.arguments = arguments
  }
}
