#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the build put the programs that tests run.
package enum BuiltProgram {
  /// The `coroviz` that was built together with the tests, or the one that COROVIZ_BINARY names.
  package static let coroviz = environmentVariable("COROVIZ_BINARY") ?? testBundleFolder + "/coroviz"

  /// The path of another program of the same build.
  package static func path(_ name: String) -> String {
    testBundleFolder + "/" + name
  }

  /// The folder of the running test program; SwiftPM puts all products of one build into one folder.
  private static var testBundleFolder: String {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/exe", &path, path.count - 1)
    let program =
      length > 0
      ? String(decoding: path[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      : CommandLine.arguments[0]
    return program.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
  }
}

/// A variable of the environment in which the tests run.
package func environmentVariable(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}
