import ReadinessXML

/// Writes events down as lines.
final class EventRecorder: XMLEventHandler {
  var lines: [String] = []
  var stopsAt: Int?

  override func start(_ element: Int, _ tag: borrowing XMLStartTag) {
    var line = "<\(element) \(tag.elementName)"
    for index in 0..<tag.count {
      line += " \(tag.attribute(index)):\(tag.attributeName(index))=\(tag.value(index))"
    }
    lines.append(line)
    if element == stopsAt { stop() }
  }

  override func end(_ element: Int) { lines.append(">\(element)") }

  override func text(_ bytes: Span<UInt8>) {
    let piece = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    if let last = lines.last, last.hasPrefix("'") {
      lines[lines.count - 1] = last + piece
    } else {
      lines.append("'" + piece)
    }
  }
}
