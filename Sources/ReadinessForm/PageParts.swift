/// The script and the style of the page, carried inside the program.
///
/// Their sources are the files of `Page`; a test holds the two together and writes `Generated` anew when asked.
enum PageParts {
  static let style = generatedStyle
  /// In the order of their numbers.
  static let scripts = generatedScripts
}
