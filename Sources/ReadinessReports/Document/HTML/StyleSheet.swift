/// The one style sheet of all pages, for screen and paper.
enum StyleSheet {
  private static let colours = """
    :root{--ink:\(Palette.ink.hex);--soft:\(Palette.soft.hex);--navy:\(Palette.navy.hex);--link:\(Palette.link.hex);\
    --paper:\(Palette.paper.hex);--wash:\(Palette.wash.hex);--tint:\(Palette.tint.hex);--edge:\(Palette.edge.hex);\
    --hair:\(Palette.hair.hex)}
    """

  private static let base = """
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%}
    body{margin:0 auto;padding:2.5rem 1.5rem 4rem;max-width:56rem;color:var(--ink);background:var(--paper);
    font:1rem/1.55 -apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
    overflow-wrap:break-word;print-color-adjust:exact;-webkit-print-color-adjust:exact}
    h1,h2,h3{color:var(--navy);line-height:1.2;text-wrap:balance;margin:0}
    h1{font-size:2.1rem;font-weight:650;letter-spacing:-.015em}
    h1.long{font-size:1.5rem}
    h2{font-size:1.4rem;font-weight:650;letter-spacing:-.01em;margin:3rem 0 .75rem}
    h3{font-size:1.05rem;font-weight:650;margin:1.75rem 0 .4rem}
    p{margin:.5rem 0;max-width:46rem}
    a{color:var(--link)}
    ul,ol{margin:.5rem 0;padding-inline-start:1.4rem}
    li{margin:.3rem 0}
    .skip{position:absolute;inset-inline-start:-99rem}
    .skip:focus{position:static}
    .kicker{margin:0 0 .35rem;font-size:.85rem;letter-spacing:.06em;text-transform:uppercase;color:var(--soft)}
    .meta,.note{color:var(--soft);font-size:.92rem}
    .meta{margin-top:.6rem;max-width:none}
    header{border-top:.4rem solid var(--navy);padding-top:1.4rem}
    nav{margin:1.2rem 0 0;padding:.55rem 0;border-top:1px solid var(--hair);border-bottom:1px solid var(--hair);
    font-size:.88rem}
    nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;margin:0;padding:0}
    nav li{margin:0}.toc>summary{font-weight:600;color:var(--navy);padding:.2rem 0}
    footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--hair);font-size:.85rem;color:var(--soft)}
    """

  private static let front = """
    .lead{font-size:1.4rem;line-height:1.35;font-weight:600;color:var(--navy);margin:.4rem 0 .6rem;max-width:none;
    text-wrap:balance}
    .sheet h2{margin:1.8rem 0 .5rem;font-size:1.15rem}
    .sheet+.sheet{border-top:1px solid var(--hair);margin-top:2.5rem}
    .pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr));gap:0 2rem}
    .pair>div{min-width:0}
    .ask{background:var(--wash);border-inline-start:.35rem solid var(--navy);padding:.2rem 1.2rem .6rem;margin-top:1.6rem}
    .ask h2{margin-top:.7rem}
    .hold{border:.2rem solid var(--ink);padding:.4rem 1.2rem .8rem;margin-top:1.6rem}
    .hold h2{margin-top:.6rem}
    .hold p,.cond p{margin:.3rem 0}
    .cond{border-inline-start:.35rem solid var(--edge);padding-block:.1rem;padding-inline-start:1.2rem}
    .stairs{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.5rem;list-style:none;padding:0;
    margin:1.5rem 0 0}
    .stairs li{margin:0;padding:.6rem .9rem .65rem;border:2px solid var(--edge);font-size:.9rem;line-height:1.35}
    .stairs .no,.stairs .st{display:block;color:var(--soft)}
    .stairs b{display:block;font-size:1rem;line-height:1.25}
    .stairs .shown{background:var(--navy);border-color:var(--navy);color:var(--paper)}
    .stairs .shown .no,.stairs .shown .st{color:var(--tint)}
    .stairs .said{border-color:var(--navy);border-inline-start:.9rem solid var(--navy);
    border-image:repeating-linear-gradient(90deg,var(--navy) 0 2px,var(--paper) 2px 4px) 2 2 2 14}
    .stairs .way{background:var(--tint)}
    .stairs .unsought{border-style:dashed}
    .stairs .apart{border-color:transparent}
    .ticks{display:flex;flex-wrap:wrap;gap:.2rem 2rem;list-style:none;padding:0}
    .ticks li::before{content:"";display:inline-block;width:.8em;height:.8em;border:1.5px solid var(--edge);
    margin-inline-end:.5em;vertical-align:-.08em;background:var(--paper)}
    .space{border:1px solid var(--edge);min-height:6.2rem;padding:.2rem .6rem}
    .sign{margin:0;padding:.9rem 0 .15rem;border-bottom:1px solid var(--edge);color:var(--soft);font-size:.9rem}
    .annex{border-top:1px solid var(--hair);margin-top:.6rem;padding-top:.4rem}
    summary{cursor:pointer}
    .none{position:absolute}
    summary h2{display:inline;font-size:1.15rem}
    .annex.page{margin-top:2.5rem}
    """

  private static let tables = """
    .scroll{overflow-x:auto}
    table{border-collapse:collapse;width:100%;margin:.6rem 0 1.2rem;font-size:.92rem;line-height:1.45}
    caption{text-align:start;font-weight:600;color:var(--navy);padding:0 0 .35rem}
    caption.same{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    th,td{text-align:start;vertical-align:top;padding-block:.5rem;padding-inline:0 .9rem;border-top:1px solid var(--hair)}
    th:last-child,td:last-child{padding-inline-end:0}
    thead th{border-top:0;border-bottom:2px solid var(--navy);font-size:.85rem;color:var(--soft);font-weight:600;
    padding-top:0}
    tbody tr:last-child>*{border-bottom:1px solid var(--hair)}
    tbody th{font-weight:600}
    tbody th.plain{font-weight:400}
    tfoot th,tfoot td{border-top:2px solid var(--navy);font-weight:650}
    thead th{overflow-wrap:normal}
    td{overflow-wrap:anywhere}
    td.w{overflow-wrap:normal}
    thead th.num{white-space:normal}
    .num{text-align:end;white-space:nowrap;font-variant-numeric:tabular-nums}
    :is(td,th) p,:is(td,th) ul{margin:0;max-width:none}:is(td,th) .note{font-size:.92em}
    :is(td,th) ul{padding-inline-start:1.1rem}
    .std{white-space:nowrap;width:9.5rem}
    .mk::before{content:"";display:inline-block;width:.72em;height:.72em;border-radius:50%;margin-inline-end:.5em;
    border:.15em solid var(--navy);vertical-align:-.03em}
    .mk.in::before{background:var(--navy)}
    .mk.open::before{border-style:dotted;border-color:var(--edge)}
    [dir=rtl] svg.bar{transform:scaleX(-1);direction:ltr}[dir=rtl] svg.bar text{transform:scaleX(-1);transform-box:fill-box;transform-origin:center}
    .bar{display:block;width:100%;height:auto;min-width:5rem;max-width:24rem}
    .bars td:nth-child(2){width:27%}
    .small table,ul.small{font-size:.82rem;line-height:1.4}
    .small th,.small td{padding-top:.28rem;padding-bottom:.28rem}
    .small .note{font-size:.95em}
    .src{width:9.5rem}
    .tree ul{margin:0;padding-inline-start:1.1rem}
    .tree>ul{padding-inline-start:0;list-style:none}
    .tree li{margin:.1rem 0}
    .wide{max-width:84rem}
    .g0{color:var(--soft)}.g1{background:var(--wash)}.g2{background:var(--tint)}
    .g3,.g4{background:var(--navy);color:var(--paper)}
    .tight table{font-size:.85rem;line-height:1.35}
    .tight th,.tight td{padding:.3rem .55rem;border:1px solid var(--hair)}
    .tight thead th{border-bottom:2px solid var(--navy)}
    .tight :is(th,td){overflow-wrap:break-word}.tight tbody th{min-width:8rem}
    .tight thead th{vertical-align:bottom;font-size:1em}
    .mk.way::before{background:linear-gradient(90deg,var(--navy) 50%,transparent 50%)}
    dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1.4rem;margin:.6rem 0}
    dt{color:var(--soft)}dd{margin:0}
    """

  private static let narrow = """
    @media screen and (max-width:40rem){body{padding:1.2rem 1rem 3rem}h1{font-size:1.6rem}.lead{font-size:1.2rem}
    .stairs{grid-template-columns:1fr}
    dl{grid-template-columns:minmax(0,1fr);gap:0}dd{margin-bottom:.5rem;overflow-wrap:anywhere}
    .bar{min-width:2.5rem}table.bars td:nth-child(2){width:auto}
    :not(.tight)>table,:not(.tight)>table :is(tbody,tfoot,tr,th,td,caption){display:block;width:auto}
    :not(.tight)>table thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    :not(.tight)>table :is(th,td){border:0;padding:.15rem 0;white-space:normal;overflow-wrap:anywhere}
    :not(.tight)>table tr{border-top:1px solid var(--hair);padding:.45rem 0}
    :not(.tight)>table tbody tr:last-child{border-bottom:1px solid var(--hair)}
    :not(.tight)>table tbody tr:last-child>*{border:0}
    :not(.tight)>table td::before{display:block;font-size:.8rem;color:var(--soft)}
    :not(.tight)>table .num{display:inline-block;text-align:start;margin-inline-end:1.6rem}
    td:nth-child(2)::before{content:var(--c2,none)}td:nth-child(3)::before{content:var(--c3,none)}
    td:nth-child(4)::before{content:var(--c4,none)}td:nth-child(5)::before{content:var(--c5,none)}
    td:nth-child(6)::before{content:var(--c6,none)}td:nth-child(7)::before{content:var(--c7,none)}
    td:nth-child(8)::before{content:var(--c8,none)}td[colspan]::before{content:none}
    td[colspan]+td::before{content:var(--c5,none)}td .bar{margin:.2rem 0}
    .tight th,.tight td{overflow-wrap:normal}}
    """

  /// What the paper of one body needs.
  static let onePaper = [colours, base, front, tables, narrow, paper].joined(separator: "\n")

  /// As it stands in the head of a page.
  static let text = [colours, base, front, tables, narrow, paper, widePaper].joined(separator: "\n")
}
