internal import ReadinessZip

/// A document for word processors (Office Open XML): headings, tables and styles that are real, no macros, nothing from
/// elsewhere, and the same bytes for the same document.
package struct DocumentWord {
  let document: Document

  package init(_ document: Document) { self.document = document }

  package func write(to bytes: inout [UInt8]) {
    var pen = WordPen(document)
    for (index, part) in document.parts.enumerated() { pen.write(part, isFirst: index == 0) }
    for line in document.footer { pen.paragraph("Note", line) }
    var zip = ZipWriter()
    let package = WordPackage(document)
    zip.add("[Content_Types].xml", WordPackage.contentTypes)
    zip.add("_rels/.rels", WordPackage.relations)
    zip.add("docProps/core.xml", package.core)
    zip.add("docProps/app.xml", WordPackage.app)
    zip.add("word/document.xml", package.body(pen.bytes))
    zip.add("word/styles.xml", WordStyles.xml(language: document.language))
    zip.add("word/numbering.xml", pen.numbering)
    zip.add("word/settings.xml", package.settings)
    zip.add("word/footer1.xml", package.footer)
    zip.add("word/_rels/document.xml.rels", WordPackage.bodyRelations)
    bytes += zip.finished()
  }
}
