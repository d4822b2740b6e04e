/// The version of the engine, as every assessment names it.
public enum EngineVersion {
  public static let text = "1.0.0"
}
