@main
struct Coroviz {
  static func main() {}
}
