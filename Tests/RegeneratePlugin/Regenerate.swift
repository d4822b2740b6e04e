import Foundation
import PackagePlugin

/// `swift package regenerate`: writes anew the files that are made of others in this package.
@main struct Regenerate: CommandPlugin {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  func performCommand(context: PluginContext, arguments: [String]) async throws {
    var parameters = PackageManager.BuildParameters(configuration: .debug, logging: .concise)
    // As `.ci/test` builds: other flags would have everything built anew, and once more by the tests.
    parameters.otherSwiftcFlags = ["-suppress-remarks"]
    // Not a dependency of the plugin, which would have all that the tool needs built once more for tools alone.
    let built = try packageManager.build(
      .product("readiness-generate"), parameters: parameters)
    guard built.succeeded, let tool = built.builtArtifacts.first(where: { $0.kind == .executable }) else {
      throw Failure(description: built.logText)
    }
    let run = try Process.run(tool.url, arguments: [context.package.directoryURL.path])
    run.waitUntilExit()
    if run.terminationStatus != 0 { throw Failure(description: "nothing more is written") }
  }
}
