/// A way to write a whole walk as a file. One row of `ExportFormat.all` each.
package protocol WalkExporter {
  /// What `--format` calls it.
  static var name: String { get }
  /// What its files end in, without the dot; the first is the usual one.
  static var fileExtensions: [String] { get }

  /// The whole file: the same walk gives the same bytes.
  ///
  /// `progress` is told from time to time how much is done, from 0 to 1.
  func export(_ walk: ExportWalk, progress: (Double) -> Void) throws(ExportError) -> String
}
