/// How pages are laid out on A4.
extension StyleSheet {
  /// The report: its first sheet holds all that a board decides from, down to the line for the signature.
  static let paper = """
    @media print{html{font-size:10pt}html:has(.dense){font-size:8.5pt}
    body{padding:0;max-width:none;line-height:1.42}nav,.skip{display:none}
    h1{font-size:1.9rem}h2{font-size:1.35rem;margin-top:8mm}.lead{font-size:1.35rem;margin-bottom:.4rem}
    header{padding-top:4mm}
    .front{display:flex;flex-direction:column;min-height:222mm;break-after:page}
    .front section,.front .pair,.front .boxes{margin-top:3.6mm}.front .pair section,.front .boxes section{margin:0}
    .verdict p{margin:.25rem 0}.front .ask,.means{padding-top:.6rem;padding-bottom:.35rem}.hold{padding:.6rem 1rem}
    .stairs{grid-template-columns:repeat(4,1fr);margin-top:2mm}.stairs li{padding:2mm 3mm;font-size:.85rem}
    .stairs li:nth-child(1){margin-top:7.5mm}.stairs li:nth-child(2){margin-top:5mm}
    .stairs li:nth-child(3){margin-top:2.5mm}
    .front .steps3>li{padding:.42rem 0 .45rem 2.7rem}.front .steps3>li::before{top:.35rem}
    .front .boxes{flex:1 0 auto;max-height:80mm;grid-template-columns:repeat(3,1fr);gap:5mm}
    .boxes section{display:flex;flex-direction:column}.boxes section:last-child{justify-content:space-between}
    .space{flex:1;min-height:22mm}.front .sign{padding-top:5.2mm}
    footer{margin-top:6mm}footer p{margin:.2rem 0}.report footer{display:none}
    .small table,ul.small{font-size:.8rem}
    h2,h3,h4,h2+p,h3+p,h4+p,caption,thead tr{break-after:avoid}tbody tr:first-child{break-before:avoid}
    tr,li,.hold,.cond,.ask,svg{break-inside:avoid}
    thead{display:table-header-group}tfoot{display:table-row-group}.page{break-before:page}.page>h2{margin-top:0}
    .scroll{overflow:visible}a{color:inherit;text-decoration:none}p,li{orphans:3;widows:3}}
    @page{size:A4;margin:13mm 17mm 16mm;@bottom-right{content:"Page " counter(page) " of " counter(pages);
    font:8pt Arial,sans-serif;color:\(Palette.soft.hex)}}
    """

  /// The portfolio: ten bodies of several kinds on one sheet, sideways.
  static let widePaper = """
    @media print{.wide{page:wide}.wide table{font-size:.86rem}.wide td .note{font-size:.95em}
    .wide th,.wide td{padding-top:.3rem;padding-bottom:.3rem}
    .wide .tight table{font-size:.78rem;margin:0 0 .45rem}
    .wide .tight th,.wide .tight td{padding:.13rem .5rem .13rem 0}.wide .tight caption{padding-bottom:.05rem}
    .wide .tight+p,.wide p+.cols{margin:.1rem 0;font-size:.85rem}
    .wide .cols+.tight{margin-top:.5rem}
    .wide h2{margin:5mm 0 1.5mm}.wide .page>h2{margin-top:0}.wide h3{margin:2mm 0 0}.wide .meta{margin:.25rem 0 0}
    .side table{break-inside:avoid}}
    @page wide{size:A4 landscape;margin:12mm 14mm 14mm}
    """
}
