/// Why something could not be exported: one sentence that also says what to do.
package struct ExportError: Error, Hashable, Sendable {
  package var message: String

  package init(_ message: String) { self.message = message }
}
