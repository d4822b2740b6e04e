// swift-tools-version: 6.2
import PackageDescription

/// Held by every target: Swift 6 mode comes with the tools version; the rest keeps dependencies and existentials visible.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The model and the engine hold no unsafe construct at all.
let pure: [SwiftSetting] = strict + [.strictMemorySafety()]

let package = Package(
  name: "readiness",
  products: [
    .executable(name: "readiness", targets: ["readiness"]),
    // For programs of others: rule sets and profiles in, assessments and reports out. See Samples/embedding.
    .library(
      name: "ReadinessKit",
      targets: [
        "ReadinessModel", "ReadinessEngine", "ReadinessLoading", "ReadinessProofs", "ReadinessReports", "BuiltInRules",
      ]),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
    ),
    .target(name: "ReadinessModel", swiftSettings: pure),
    .target(name: "ReadinessEngine", dependencies: ["ReadinessModel"], swiftSettings: pure),
    .target(name: "ReadinessZip", swiftSettings: pure),
    .target(name: "ReadinessXML", dependencies: ["CLibXML2"], swiftSettings: strict),
    .target(
      name: "ReadinessLoading",
      dependencies: ["ReadinessXML", "ReadinessModel", "ReadinessEngine", "ReadinessWords"],
      swiftSettings: strict
    ),
    .target(
      name: "ReadinessTesting",
      dependencies: ["ReadinessLoading", "ReadinessEngine", "ReadinessModel", "ReadinessWords"],
      swiftSettings: strict
    ),
    .target(name: "BuiltInRules", swiftSettings: strict),
    .target(name: "EngineModule", swiftSettings: strict),
    .target(
      name: "ReadinessForm",
      dependencies: [
        "EngineModule", "ReadinessZip", "ReadinessModel", "ReadinessEngine", "ReadinessReports", "ReadinessWords",
      ],
      exclude: ["Page"],
      swiftSettings: strict
    ),
    .target(
      name: "ReadinessReports",
      dependencies: ["ReadinessModel", "ReadinessEngine", "ReadinessWords", "ReadinessZip"],
      swiftSettings: strict
    ),
    .target(name: "ReadinessWords", dependencies: ["ReadinessModel"], swiftSettings: pure),
    .target(
      name: "ReadinessProofs",
      dependencies: ["ReadinessModel", "ReadinessEngine", "ReadinessLoading"],
      swiftSettings: strict
    ),
    .target(
      name: "ReadinessGuide",
      dependencies: ["ReadinessReports", "ReadinessWords", "ReadinessModel"],
      swiftSettings: strict
    ),
    .target(
      name: "ReadinessSheet",
      dependencies: [
        "ReadinessXML", "ReadinessZip", "ReadinessModel", "ReadinessEngine", "ReadinessLoading", "ReadinessReports",
        "ReadinessWords",
      ],
      swiftSettings: strict
    ),
    .target(name: "ReadinessMerge", dependencies: ["ReadinessModel", "ReadinessEngine"], swiftSettings: strict),
    .target(
      name: "ReadinessCommand",
      dependencies: [
        "BuiltInRules", "ReadinessModel", "ReadinessEngine", "ReadinessXML", "ReadinessLoading", "ReadinessReports",
        "ReadinessProofs", "ReadinessGuide", "ReadinessTesting", "ReadinessForm", "ReadinessSheet", "ReadinessMerge",
        "ReadinessWords",
      ],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "readiness",
      dependencies: ["ReadinessCommand"],
      swiftSettings: strict
    ),
    // For Tests/Benchmarks: reading and scoring without files, pipes and output. Not a product.
    .executableTarget(
      name: "readiness-bench",
      dependencies: ["ReadinessLoading", "ReadinessEngine", "ReadinessModel"],
      path: "Sources/ReadinessBench",
      swiftSettings: strict
    ),
    .testTarget(name: "ReadinessModelTests", dependencies: ["ReadinessModel"], swiftSettings: strict),
    .testTarget(
      name: "ReadinessEngineTests",
      dependencies: ["ReadinessEngine", "ReadinessModel"],
      swiftSettings: strict
    ),
    .testTarget(name: "ReadinessXMLTests", dependencies: ["ReadinessXML"], swiftSettings: strict),
    .testTarget(
      name: "ReadinessLoadingTests",
      dependencies: ["ReadinessLoading", "ReadinessEngine", "ReadinessModel", "ReadinessWords", "BuiltInRules"],
      exclude: ["RuleSet/Fixtures"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ReadinessTestingTests",
      dependencies: ["ReadinessTesting", "ReadinessLoading", "ReadinessEngine", "ReadinessModel"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ReadinessReportsTests",
      dependencies: [
        "BrowserSupport", "ReadinessReports", "ReadinessLoading", "ReadinessEngine", "ReadinessModel", "BuiltInRules",
        "ReadinessWords",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ReadinessSheetTests",
      dependencies: [
        "ReadinessSheet", "ReadinessMerge", "ReadinessXML", "ReadinessZip", "ReadinessReports", "ReadinessLoading",
        "ReadinessEngine", "ReadinessModel", "BuiltInRules",
      ],
      exclude: ["Fixtures"],
      swiftSettings: strict
    ),
    // Writes anew what is made of other files of the repository (`swift package regenerate`), and is held by tests.
    .target(
      name: "Generating", dependencies: ["ReadinessLoading", "ReadinessModel"], path: "Tests/Generating",
      swiftSettings: strict),
    .executableTarget(
      name: "readiness-generate", dependencies: ["Generating"], path: "Tests/Generate", swiftSettings: strict),
    .plugin(
      name: "Regenerate",
      capability: .command(
        intent: .custom(verb: "regenerate", description: "Writes anew what is made of other files of the repository."),
        permissions: [.writeToPackageDirectory(reason: "The generated files stand beside their sources.")]),
      path: "Tests/RegeneratePlugin"),
    .testTarget(name: "GeneratingTests", dependencies: ["Generating"], swiftSettings: strict),
    // A client for the browser, for whoever tests pages.
    .target(name: "BrowserSupport", path: "Tests/BrowserSupport", swiftSettings: strict),
    .testTarget(
      name: "ReadinessFormTests",
      dependencies: [
        "BrowserSupport", "ReadinessForm", "ReadinessReports", "ReadinessSheet", "ReadinessZip", "EngineModule",
        "ReadinessLoading", "ReadinessEngine", "ReadinessModel", "BuiltInRules",
      ],
      swiftSettings: strict
    ),
    // Pages as people see them: made by the program, looked at in the browser and by checkers of pages.
    .testTarget(
      name: "PageTests",
      dependencies: ["BrowserSupport", "readiness", "ReadinessReports", "ReadinessWords"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ReadinessGuideTests",
      dependencies: [
        "ReadinessGuide", "ReadinessReports", "ReadinessWords", "ReadinessLoading", "ReadinessEngine", "ReadinessModel",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ReadinessProofsTests",
      dependencies: [
        "ReadinessProofs", "ReadinessTesting", "ReadinessLoading", "ReadinessEngine", "ReadinessModel",
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ReadinessCommandTests",
      dependencies: [
        "readiness", "ReadinessCommand", "BuiltInRules", "ReadinessModel", "ReadinessEngine", "ReadinessXML",
        "ReadinessLoading",
      ],
      swiftSettings: strict
    ),
  ]
)

// Only for Tests/Fuzzing/run.sh: a fuzzer has a main program of its own and must be compiled with its instruments.
if Context.environment["READINESS_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "readiness-fuzz",
      dependencies: [
        "ReadinessCommand", "ReadinessSheet", "ReadinessMerge", "ReadinessZip", "ReadinessLoading", "ReadinessEngine",
        "ReadinessModel", "BuiltInRules",
      ],
      path: "Tests/Fuzzing",
      exclude: ["README.md", "run.sh", "sanitize.sh"],
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]
    ))
}
