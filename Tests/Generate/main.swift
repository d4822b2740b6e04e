import Foundation
import Generating

// Writes anew whatever is generated, and names it. Run by `swift package regenerate` (Tests/RegeneratePlugin).
// usage: readiness-generate FOLDER    FOLDER: that of the repository
guard let folder = CommandLine.arguments.dropFirst().first else {
  FileHandle.standardError.write(Data("usage: readiness-generate FOLDER\n".utf8))
  exit(2)
}
do {
  let written = try GeneratedFiles(of: URL(fileURLWithPath: folder)).write()
  print(written.isEmpty ? "everything is up to date" : written.map { "written anew: \($0)" }.joined(separator: "\n"))
} catch {
  FileHandle.standardError.write(Data("readiness-generate: \(error)\n".utf8))
  exit(1)
}
