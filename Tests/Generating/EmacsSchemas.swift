import ReadinessLoading

/// The languages of rule sets and profiles for Emacs, of the tables that the loader checks by.
enum EmacsSchemas {
  static var files: [GeneratedFile] {
    CompactSchema.all.map { GeneratedFile(path: "Rules/schema/emacs/\($0.file)", text: $0.text) }
  }
}
