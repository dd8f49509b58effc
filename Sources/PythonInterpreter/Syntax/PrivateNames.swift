/// Names that are private to a class: `__name` in the body of `class C` stands for `_C__name`.
enum PrivateNames {
  /// The name as the class body that it stands in has it.
  static func mangled(_ name: String, in className: String?) -> String {
    guard let className, name.utf8.starts(with: prefix) else { return name }
    guard !name.hasSuffix("__") else { return name }
    let owner = className.drop { $0 == "_" }
    return owner.isEmpty ? name : "_\(owner)\(name)"
  }

  private static let prefix = Array("__".utf8)
}
