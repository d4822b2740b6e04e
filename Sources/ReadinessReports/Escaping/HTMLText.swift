/// The one place where text becomes HTML, for content and attributes alike.
public enum HTMLText {
  /// Appends the text so that nothing in it is markup, cleaned of characters that no page may hold.
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    for byte in SafeText.clean(text).utf8 {
      switch byte {
      case 0x26: bytes.put("&amp;")
      case 0x3C: bytes.put("&lt;")
      case 0x3E: bytes.put("&gt;")
      case 0x22: bytes.put("&quot;")
      case 0x27: bytes.put("&#39;")
      default: bytes.append(byte)
      }
    }
  }
}
