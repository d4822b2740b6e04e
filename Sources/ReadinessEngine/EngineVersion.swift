/// The version of the engine, as every assessment names it.
public enum EngineVersion {
  public static let text: StaticString = "2.0.0"

  /// The version in UTF-8.
  public static var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(text)
    return bytes
  }
}
