internal import ReadinessXML

/// The list of a workbook: its sheets in order, and from when days are counted.
final class WorkbookList: PartHandler {
  struct Sheet {
    var name: String
    var isVisible: Bool
    var relation: String
  }

  private(set) var sheets: [Sheet] = []
  private(set) var isFrom1904 = false

  override func begin(_ name: PartName, _ tag: borrowing XMLStartTag) {
    switch name {
    case .workbookPr: isFrom1904 = ["1", "true", "on"].contains(tag.value(.date1904))
    case .sheet:
      let state = tag.value(.state) ?? "visible"
      sheets.append(
        Sheet(name: tag.value(.name) ?? "", isVisible: state == "visible", relation: tag.prefixed("id") ?? ""))
    default: break
    }
  }
}

/// The relations of a part: what belongs to it, and where that stands.
final class Relations: PartHandler {
  private let source: String
  /// By what the relation is called: the kind of the other part and its name.
  private(set) var targets: [String: (type: String, part: String)] = [:]
  private var order: [String] = []

  init(of source: String) {
    self.source = source
    super.init()
  }

  override func begin(_ name: PartName, _ tag: borrowing XMLStartTag) {
    guard name == .relationship, tag.value(.mode)?.lowercased() != "external", let id = tag.value(.id),
      let target = tag.value(.target)
    else { return }
    let type = tag.value(.type)?.split(separator: "/").last.map(String.init) ?? ""
    targets[id] = (type, PartNames.resolved(target, from: source))
    order.append(id)
  }

  /// All parts of a kind, in order.
  func all(_ type: String) -> [String] {
    order.compactMap { targets[$0] }.filter { $0.type.lowercased() == type.lowercased() }.map(\.part)
  }

  /// The first part of a kind, such as `styles`.
  func first(_ type: String) -> String? { order.lazy.compactMap { self.targets[$0] }.first { $0.type == type }?.part }
}

/// The texts that cells share, in the order of their numbers; runs are joined, pronunciations left out.
final class SharedTexts: PartHandler {
  private(set) var texts: [String] = []
  /// The numbers of texts of which a part is struck out or raised.
  private(set) var marked: Set<Int> = []
  private var isMarked = false
  private var bytes: [UInt8] = []
  private var isText = false
  private var phonetics = 0

  override func begin(_ name: PartName, _ tag: borrowing XMLStartTag) {
    switch name {
    case .si:
      bytes.removeAll(keepingCapacity: true)
      isMarked = false
    case .strike, .vertAlign: if tag.marksText { isMarked = true }
    case .rPh: phonetics += 1
    case .t: isText = phonetics == 0
    default: break
    }
    readsSpace = isText
  }

  override func finish(_ name: PartName) {
    switch name {
    case .si:
      if isMarked { marked.insert(texts.count) }
      texts.append(EscapedText.decoded(String(decoding: bytes, as: UTF8.self)))
    case .rPh: phonetics -= 1
    case .t: isText = false
    default: break
    }
    readsSpace = isText
  }

  override func text(_ piece: Span<UInt8>) {
    if isText { piece.withUnsafeBufferPointer { bytes.append(contentsOf: $0) } }
  }
}

/// How cells show their numbers, by the style that they name.
final class CellStyles: PartHandler {
  private var own: [Int: NumberFormat] = [:]
  private var styles: [(format: Int, font: Int)] = []
  private var isCellStyle = false
  /// By font: whether its text is struck out or raised.
  private var markedFonts: [Bool] = []
  private var isFont = false
  private var known: [Int: NumberFormat] = [:]
  private static let general = NumberFormat("General")

  override func begin(_ name: PartName, _ tag: borrowing XMLStartTag) {
    switch name {
    case .numFmt:
      if let number = tag.value(.numFmtId).flatMap({ Int($0) }), own.count < 5_000 {
        own[number] = NumberFormat(EscapedText.decoded(tag.value(.formatCode) ?? ""))
      }
    case .cellXfs: isCellStyle = true
    case .fonts: isFont = true
    case .font where isFont: markedFonts.append(false)
    case .strike where isFont, .vertAlign where isFont:
      if tag.marksText, !markedFonts.isEmpty { markedFonts[markedFonts.count - 1] = true }
    case .xf where isCellStyle:
      styles.append(
        (tag.value(.numFmtId).flatMap { Int($0) } ?? 0, tag.value(.fontId).flatMap { Int($0) } ?? 0))
    default: break
    }
  }

  override func finish(_ name: PartName) {
    if name == .cellXfs { isCellStyle = false }
    if name == .fonts { isFont = false }
  }

  /// Whether cells of a style are struck out, or raised, as a whole.
  func isMarked(_ style: String?) -> Bool {
    guard let style, let index = Int(style), styles.indices.contains(index) else { return false }
    return markedFonts.indices.contains(styles[index].font) && markedFonts[styles[index].font]
  }

  func format(_ style: String?) -> NumberFormat {
    guard let style, let index = Int(style), styles.indices.contains(index) else { return Self.general }
    let number = styles[index].format
    if let format = own[number] ?? known[number] { return format }
    let format = NumberFormat(builtIn: number)
    known[number] = format
    return format
  }
}
