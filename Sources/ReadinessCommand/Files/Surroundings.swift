internal import Glibc

/// What the program finds around it.
enum Surroundings {
  /// Makes writing to a closed pipe an error like any other, and gives closed standard streams a place.
  ///
  /// Otherwise the first file opened would become standard output. A closed standard output takes nothing, and a closed
  /// standard input gives nothing: each is opened the wrong way round, so that using it is an error and not an empty file.
  /// A file that would grow beyond what the system permits is an error too, which leaves no half-written file behind.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) == -1 {
      _ = open("/dev/null", stream == STDOUT_FILENO ? O_RDONLY : O_WRONLY)
    }
  }

  /// The arguments behind the program's name, byte for byte.
  static var arguments: [FilePath] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      CommandLine.unsafeArgv[index].map { text in
        FilePath(bytes: Array(UnsafeRawBufferPointer(start: text, count: strlen(text))))
      }
    }
  }

  /// The value of an environment variable; nil where it is not set.
  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether the reader of standard output sees colours and has not asked for none.
  static var wantsColour: Bool {
    outputIsTerminal && (variable("NO_COLOR") ?? "").isEmpty && variable("TERM") != "dumb"
  }

  /// How many processors there are, at least one.
  static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
