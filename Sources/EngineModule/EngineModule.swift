/// The engine as a WebAssembly module, carried inside the program for the offline form.
///
/// It is built from the sources of ReadinessModel, ReadinessEngine and ReadinessWasm by
/// `Sources/ReadinessWasm/embed.sh`; the same script with `--check` says whether it is up to date.
public enum EngineModule {
  /// The module, packed with gzip, in base64 without line ends.
  public static let base64 = generatedModule
}
