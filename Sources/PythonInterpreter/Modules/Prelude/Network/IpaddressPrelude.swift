/// `ipaddress`. Written in Python, in parts that follow one another.
enum IpaddressPrelude {
  static var source: String { [functions, bases, networks, version4, version6].joined(separator: "\n") }
}
