/// Pages to look things up in: contents that stay in reach, at the side where there is room, else at the top.
extension StyleSheet {
  static let finder = """
    .guide{max-width:76rem}.guide>nav{position:sticky;top:0;z-index:1;background:var(--paper);max-height:100vh;overflow-y:auto;
    border-top:0;padding:.4rem 0}
    .guide>nav ul{display:block}.guide>nav a{display:block;min-height:1.55rem;padding-block:.12rem;text-decoration:none}
    .toc summary{min-height:1.55rem;padding-block:.12rem}
    .guide>nav a:hover,.guide>nav a:focus{text-decoration:underline}
    .toc li details{margin-inline-start:.8rem}.toc li summary{color:var(--soft)}
    .find{margin:.4rem 0 .8rem}.find label{display:block;color:var(--soft)}
    .find input{display:block;width:100%;font:inherit;color:var(--ink);padding:.35rem .5rem;border:1px solid var(--edge);
    background:var(--paper)}
    .guide :is(h2,h3,h4){scroll-margin-top:3rem}
    @media screen and (min-width:68rem){.guide{display:grid;grid-template-columns:17rem minmax(0,1fr);column-gap:3rem}
    .guide>header,.guide>main,.guide>footer{grid-column:2}
    .guide>nav{grid-column:1;grid-row:1/4;align-self:start;margin:0;border:0;padding:.2rem .6rem 2rem 0}
    .guide :is(h2,h3,h4){scroll-margin-top:0}}
    """

  /// As ``unfolded``; and where the contents stand at the side, they are never folded, in browsers that can be told so.
  static let unfoldedFinder = """
    <svg class="none" width="0" height="0" aria-hidden="true"><style>@media print{details::details-content{\
    content-visibility:visible}}@supports selector(::details-content){@media screen and (min-width:68rem){\
    .toc::details-content{content-visibility:visible}.toc>summary{display:none}}}</style></svg>
    """
}
