import CorovizCommands

@main
struct Coroviz {
  static func main() { CorovizCommand.start() }
}
