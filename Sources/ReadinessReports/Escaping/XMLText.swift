/// The one place where text becomes XML, for content and attributes alike.
public enum XMLText {
  /// Appends the text so that nothing in it is markup.
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    for byte in SafeText.clean(text, keepsLines: true).utf8 {
      switch byte {
      case 0x26: bytes.put("&amp;")
      case 0x3C: bytes.put("&lt;")
      case 0x3E: bytes.put("&gt;")
      case 0x22: bytes.put("&quot;")
      case 0x0A: bytes.put("&#10;")
      default: bytes.append(byte)
      }
    }
  }
}
