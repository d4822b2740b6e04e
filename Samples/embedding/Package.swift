// swift-tools-version: 6.2
import PackageDescription

// A program of somebody else that assesses a profile with the library: `swift run --package-path Samples/embedding`.
let package = Package(
  name: "embedding",
  dependencies: [.package(name: "readiness", path: "../..")],
  targets: [
    .executableTarget(name: "embedding", dependencies: [.product(name: "ReadinessKit", package: "readiness")])
  ]
)
