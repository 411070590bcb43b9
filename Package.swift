// swift-tools-version: 6.1
import PackageDescription

/// One settings list for every Swift target: Swift 6 mode and explicit imports.
let swiftSettings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The tool that makes pages of doc comments: only `make api-docs` asks for it, so an ordinary build does not fetch it.
let documentationTools: [Package.Dependency] =
  Context.environment["TRAINPLAN_API_DOCS"] == nil
  ? [] : [.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0")]

let package = Package(
  name: "trainplan",
  products: [
    .executable(name: "trainplan", targets: ["trainplan"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ] + documentationTools,
  targets: [
    // The solver layer: only GLPK sees the C library.
    .target(
      name: "CGLPK",
      linkerSettings: [.linkedLibrary("glpk"), .linkedLibrary("m")]),
    .target(name: "LinearModel", swiftSettings: swiftSettings),
    .target(name: "GLPK", dependencies: ["CGLPK", "LinearModel"], swiftSettings: swiftSettings),
    .target(name: "SolverConformance", dependencies: ["LinearModel"], swiftSettings: swiftSettings),

    // The words of the field, and what is said about the input.
    .target(name: "Languages", swiftSettings: swiftSettings),
    .target(name: "LanguageConformance", dependencies: ["Languages"], swiftSettings: swiftSettings),
    .target(name: "Diagnostics", dependencies: ["Languages"], swiftSettings: swiftSettings),
    .target(name: "TrainingDomain", dependencies: ["Languages"], swiftSettings: swiftSettings),

    // A document's figures, recomputed.
    .target(
      name: "PublishedTables",
      dependencies: ["Diagnostics", "Languages", "TrainingDomain"],
      swiftSettings: swiftSettings),

    // Workbooks read: ZIP and XML are seen by this module only.
    .target(name: "Spreadsheets", dependencies: ["CExpat", "CZip", "Diagnostics"], swiftSettings: swiftSettings),
    // Empty rosters to fill in.
    .target(
      name: "RosterTemplates", dependencies: ["CXlsxWriter", "Languages", "TrainingDomain", "Workbooks"],
      swiftSettings: swiftSettings),
    // Workbooks put together part by part, for tests and the fuzzer.
    .target(name: "PackedWorkbooks", dependencies: ["CZip"], swiftSettings: swiftSettings),

    // Files in, plan made, plan checked, report out.
    .target(
      name: "Scenarios",
      dependencies: [
        "Diagnostics", "Languages", "PublishedTables", "RosterSummaries", "Spreadsheets", "TrainingDomain",
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: swiftSettings),
    .target(
      name: "Planning",
      dependencies: ["Diagnostics", "Languages", "LinearModel", "SeededDraws", "TrainingDomain"],
      swiftSettings: swiftSettings),
    // What is asked of a plan, answered by planning a changed problem.
    .target(
      name: "WhatIf",
      dependencies: ["Diagnostics", "Languages", "LinearModel", "Planning", "TrainingDomain"],
      swiftSettings: swiftSettings),
    .target(name: "PlanAudit", dependencies: ["Languages", "TrainingDomain"], swiftSettings: swiftSettings),
    .target(
      name: "Reporting",
      dependencies: ["Diagnostics", "Languages", "TrainingDomain", "WhatIf"],
      swiftSettings: swiftSettings),
    .target(name: "SeededDraws", swiftSettings: swiftSettings),
    .target(
      name: "SyntheticRosters", dependencies: ["SeededDraws", "TrainingDomain"], swiftSettings: swiftSettings),

    // The made-up bodies on which speed is measured and other solvers are compared with.
    .target(
      name: "BenchmarkScenarios", dependencies: ["SeededDraws", "SyntheticRosters", "TrainingDomain"],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "generate-benchmark-scenario",
      dependencies: [
        "BenchmarkScenarios", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings),

    // What-ifs timed in one process.
    .executableTarget(
      name: "time-what-ifs",
      dependencies: [
        "GLPK", "Planning", "Scenarios", "TrainingDomain", "WhatIf",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings),

    // Files put wrong on purpose, and read.
    .executableTarget(
      name: "fuzz-input",
      dependencies: [
        "Diagnostics", "Languages", "LinearModel", "PackedWorkbooks", "Planning", "Scenarios", "SeededDraws",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings),

    // A roster made of what a body publishes: the table, and people who add up to it.
    .target(
      name: "RosterSummaries", dependencies: ["Diagnostics", "TrainingDomain"], swiftSettings: swiftSettings),
    .target(
      name: "RosterSynthesis",
      dependencies: ["Diagnostics", "Languages", "LinearModel", "RosterSummaries", "SeededDraws", "TrainingDomain"],
      swiftSettings: swiftSettings),

    // Puts a written folder in its place in one step.
    .target(name: "CFolderExchange"),

    // Office files: a ZIP archive, the XML in it, and a workbook written. Each is seen by one module of ours.
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),

    // Workbooks: sheets as values and the library that writes them, and a plan and a comparison as sheets.
    .target(
      name: "Workbooks", dependencies: ["CXlsxWriter", "Diagnostics", "TrainingDomain"], swiftSettings: swiftSettings),
    .target(
      name: "PlanWorkbooks",
      dependencies: ["Diagnostics", "Languages", "Reporting", "TrainingDomain", "WhatIf", "Workbooks"],
      swiftSettings: swiftSettings),

    // Text that becomes part of a document, and pages to read and print.
    .target(
      name: "Markup", dependencies: [.product(name: "Mustache", package: "swift-mustache")],
      swiftSettings: swiftSettings),
    .target(
      name: "PlanPages",
      dependencies: ["Languages", "Markup", "Reporting", "TrainingDomain", "WhatIf"],
      swiftSettings: swiftSettings),

    // A plan and a reader for the tests of what is printed.
    .target(
      name: "PrintConformance", dependencies: ["Languages", "Reporting", "TrainingDomain"],
      swiftSettings: swiftSettings),

    // Plan documents for a word processor, in the layouts of government and Party bodies.
    .target(
      name: "AdministrativeDocuments",
      dependencies: ["CZip", "Languages", "Markup", "Reporting", "TrainingDomain"], swiftSettings: swiftSettings),

    // The composition root.
    .executableTarget(
      name: "trainplan",
      dependencies: [
        "AdministrativeDocuments", "CFolderExchange", "Diagnostics", "GLPK", "Languages", "LinearModel", "PlanAudit",
        "PlanPages", "PlanWorkbooks", "Planning", "Reporting", "RosterSummaries", "RosterSynthesis",
        "RosterTemplates", "Scenarios", "TrainingDomain", "WhatIf", "Workbooks",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "synthesise-rosters",
      dependencies: ["SyntheticRosters"],
      swiftSettings: swiftSettings),

    // The tests mirror the sources.
    .testTarget(
      name: "LanguagesTests", dependencies: ["LanguageConformance", "Languages"], swiftSettings: swiftSettings),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: swiftSettings),
    .testTarget(
      name: "LinearModelTests", dependencies: ["GLPK", "LinearModel", "SolverConformance"],
      resources: [.copy("Goldens")], swiftSettings: swiftSettings),
    .testTarget(
      name: "GLPKTests", dependencies: ["CGLPK", "GLPK", "LinearModel", "SeededDraws", "SolverConformance"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "PlanningTests",
      dependencies: [
        "Diagnostics", "GLPK", "LanguageConformance", "Languages", "LinearModel", "PlanAudit", "Planning", "Scenarios",
        "SeededDraws", "TrainingDomain",
      ],
      exclude: ["Goldens"], swiftSettings: swiftSettings),
    .testTarget(
      name: "WhatIfTests",
      dependencies: [
        "Diagnostics", "GLPK", "LanguageConformance", "Languages", "LinearModel", "PlanAudit", "Planning", "Scenarios",
        "SeededDraws", "TrainingDomain", "WhatIf",
      ],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "SyntheticRostersTests",
      dependencies: ["SeededDraws", "SyntheticRosters", "TrainingDomain"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "BenchmarkScenariosTests",
      dependencies: ["BenchmarkScenarios", "SyntheticRosters", "TrainingDomain"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "RosterSynthesisTests",
      dependencies: [
        "Diagnostics", "GLPK", "Languages", "LinearModel", "RosterSummaries", "RosterSynthesis", "Scenarios",
        "SeededDraws", "TrainingDomain",
      ],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ReportingTests",
      dependencies: ["Diagnostics", "LanguageConformance", "Languages", "Reporting", "TrainingDomain", "WhatIf"],
      swiftSettings: swiftSettings),
    .testTarget(name: "MarkupTests", dependencies: ["Markup"], swiftSettings: swiftSettings),
    .testTarget(
      name: "PlanPagesTests",
      dependencies: [
        "LanguageConformance", "Languages", "Markup", "PlanPages", "PrintConformance", "Reporting", "TrainingDomain",
        "WhatIf",
      ],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "AdministrativeDocumentsTests",
      dependencies: [
        "AdministrativeDocuments", "CZip", "LanguageConformance", "Languages", "PrintConformance", "Reporting",
        "TrainingDomain",
      ],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "WorkbooksTests", dependencies: ["CExpat", "CZip", "TrainingDomain", "Workbooks"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "PlanWorkbooksTests",
      dependencies: [
        "Diagnostics", "LanguageConformance", "Languages", "PlanWorkbooks", "Reporting", "TrainingDomain", "WhatIf",
        "Workbooks",
      ],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "PublishedTablesTests",
      dependencies: ["Diagnostics", "Languages", "PublishedTables", "SeededDraws", "TrainingDomain"],
      swiftSettings: swiftSettings),
    // Runs the built program as a process of its own.
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "GLPK", "LanguageConformance", "Languages", "PackedWorkbooks", "Planning", "Scenarios", "SeededDraws",
        "TrainingDomain",
        "trainplan",
      ],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "RosterTemplatesTests",
      dependencies: [
        "LanguageConformance", "Languages", "PackedWorkbooks", "RosterTemplates", "Scenarios", "TrainingDomain",
        "Workbooks",
      ],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "SpreadsheetsTests", dependencies: ["PackedWorkbooks", "Spreadsheets"], swiftSettings: swiftSettings),
    .testTarget(
      name: "ScenariosTests",
      dependencies: [
        "Diagnostics", "LanguageConformance", "Languages", "PackedWorkbooks", "PublishedTables", "RosterSummaries",
        "Scenarios",
        "Spreadsheets", "TrainingDomain",
      ],
      exclude: ["Fixtures"], swiftSettings: swiftSettings),
    .testTarget(
      name: "PlanAuditTests",
      dependencies: ["LanguageConformance", "Languages", "PlanAudit", "SeededDraws", "TrainingDomain"],
      swiftSettings: swiftSettings),
  ]
)
