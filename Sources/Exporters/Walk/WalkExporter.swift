/// A way to write a whole walk as a file. One row of `ExportFormat.all` each.
package protocol WalkExporter {
  /// What `--format` calls it.
  static var name: String { get }
  /// What its files end in, without the dot; the first is the usual one.
  static var fileExtensions: [String] { get }
  /// Whether it shows one place of the walk and not all of it.
  static var isStill: Bool { get }
  /// Whether it plays in time, so that a recording is exported as the teacher presented it unless asked otherwise.
  static var prefersPresented: Bool { get }
  /// Whether it is made from the events of the program, of which it shows all, and needs no steps.
  static var readsEvents: Bool { get }

  /// The whole file: the same walk gives the same bytes.
  ///
  /// `progress` is told from time to time how much is done, from 0 to 1.
  func export(_ walk: ExportWalk, progress: (Double) -> Void) throws(ExportError) -> String

  /// What a person should know about the file that was made, and what to do about it; nil when it is as it should be.
  func warning(_ walk: ExportWalk, _ file: String) -> String?
}

extension WalkExporter {
  package static var isStill: Bool { false }
  package static var prefersPresented: Bool { false }
  package static var readsEvents: Bool { false }
  package func warning(_ walk: ExportWalk, _ file: String) -> String? { nil }
}
