#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where a Chromium is that tests can drive.
package enum BrowserSearch {
  private static let names = ["chromium", "chromium-browser", "google-chrome"]

  /// The first one in `PATH`.
  static var path: String? {
    let folders = (environmentVariable("PATH") ?? "/usr/bin:/bin").split(separator: ":")
    let paths = names.flatMap { name in folders.map { "\($0)/\(name)" } }
    return paths.first { access($0, X_OK) == 0 }
  }

  /// Whether tests that need one are to run: where there is one, and, failing, where `COROVIZ_REQUIRE_BROWSER` says that
  /// there has to be one, as continuous integration does.
  package static var isWanted: Bool {
    path != nil || environmentVariable("COROVIZ_REQUIRE_BROWSER") != nil
  }
}
