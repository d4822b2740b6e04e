/// How pages are laid out on A4.
extension StyleSheet {
  /// The report: its first sheet holds all that a board decides from, down to the line for the signature.
  static let paper = """
    @media print{html{font-size:9.1pt}
    body{padding:0;max-width:none;line-height:1.36}nav,.skip{display:none}
    h1{font-size:1.75rem}h1.long{font-size:1.2rem;text-wrap:wrap}h2{font-size:1.3rem;margin-top:6mm}.lead{font-size:1.28rem;margin-bottom:.2rem}
    header{padding-top:2.5mm;border-top-width:.25rem}.kicker{margin:0}.meta{margin-top:.2rem}
    .sheet+.sheet{break-before:page;border:0;margin:0}.sheet+.sheet>h2:first-child{margin-top:0}.sheet p{margin:.2rem 0;max-width:none}.sheet h2{margin:3mm 0 .8mm;font-size:1.06rem}
    .sheet .pair{margin-top:0;gap:6mm}.sheet .lead{margin:.2rem 0}
    .sheet ul,.sheet ol{margin:.2rem 0}.sheet li{margin:.08rem 0}.sheet table{margin:.2rem 0 .4rem;line-height:1.3}
    .sheet th,.sheet td{padding-top:.17rem;padding-bottom:.17rem}.sheet .note{font-size:.86em}.sheet :is(td,th) p{margin:0}.sheet table{font-size:.88rem}
    .sheet+.sheet :is(p,ul,dl){font-size:.88rem}.sheet+.sheet :is(td,th) :is(p,ul){font-size:inherit}
    .sheet+.sheet td p.note{font-size:.88em}.sheet+.sheet>ul{columns:2;column-gap:6mm}.sheet .bars{font-size:.84rem}
    .sheet .hold{padding:.3rem .9rem .4rem}.sheet .ask{padding:.1rem .9rem .4rem;margin-top:3mm}
    .sheet .hold h2,.sheet .ask h2{margin-top:1mm}.sheet .cond{padding-inline-start:.9rem}.sheet .hold{margin-top:3mm}
    .sheet>.stairs{grid-template-columns:repeat(auto-fit,minmax(0,1fr));margin-top:2.5mm;gap:2mm}
    .sheet .stairs li{padding:1.2mm 2.5mm;font-size:.84rem;margin-top:0}
    .space{min-height:17mm}.sign{padding-top:4.4mm}.sheet dl{gap:.1rem .8rem;margin:.2rem 0;grid-template-columns:fit-content(7.5rem) 1fr}.sheet .lead{text-wrap:wrap}
    .sheet .bar{max-width:none}
    footer{margin-top:6mm}footer p{margin:.2rem 0}
    .small table,ul.small{font-size:.8rem}
    h2,h3,h4,h2+p,h3+p,h4+p,caption,thead tr,summary,.annex>.note{break-after:avoid}tbody tr:first-child{break-before:avoid}
    tr,li,.hold,.cond,.ask,svg{break-inside:avoid}
    thead{display:table-header-group}tfoot{display:table-row-group}.page{break-before:page}
    .page>summary h2{margin-top:0}
    details{display:block}summary{list-style:none}
    .scroll{overflow:visible}a{color:inherit;text-decoration:none}p,li{orphans:3;widows:3}}
    @page{size:A4;margin:11mm 15mm 14mm}
    """

  /// The portfolio: ten bodies of several kinds on one sheet, sideways.
  static let widePaper = """
    @media print{.wide{page:wide}.wide table{font-size:.84rem}.wide td .note{font-size:.95em}
    .wide th,.wide td{padding-top:.25rem;padding-bottom:.25rem}
    .wide h1{font-size:1.5rem}.wide .lead{margin:.1rem 0}.wide :is(.hold,.cond){padding:.1rem .8rem;margin-top:1.5mm;border-width:.1rem}
    .wide .cond{border-width:0 0 0 .35rem}.wide :is(.hold,.cond) p{margin:.1rem 0}
    .wide .tight table{font-size:.72rem;line-height:1.2;margin:1mm 0}
    .wide .tight th,.wide .tight td{padding:.12rem .3rem}
    .wide h2{margin:4mm 0 1.5mm}.wide h3{margin:2mm 0 0}.wide .meta{margin:.25rem 0 0}}
    @page wide{size:A4 landscape;margin:11mm 13mm 14mm}
    """

  /// Unfolds on paper what is folded on a screen. It stands in a drawing of no size, since checkers of style sheets do not
  /// know the name yet; browsers take it from there as from any other place.
  static let unfolded = """
    <svg class="none" width="0" height="0" aria-hidden="true"><style>@media print{details::details-content{\
    content-visibility:visible}}</style></svg>
    """
}
