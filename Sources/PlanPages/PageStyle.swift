/// The style sheet of a page: light and dark on the screen, light on A4 paper.
enum PageStyle {
  /// The whole sheet.
  static var text: String {
    """
    :root{\(PagePalette.variables(\.day));color-scheme:light}
    @media screen and (prefers-color-scheme:dark){:root{\(PagePalette.variables(\.night));color-scheme:dark}}
    \(words)\(tables)\(figures)\(PagePalette.courseRules)\(wide)\(paper)
    """
  }

  private static let words = """
    *{box-sizing:border-box}
    body{margin:0 auto;max-width:76rem;padding:1rem;background:var(--ground);color:var(--ink);line-height:1.5;\
    font-family:"Segoe UI","Noto Sans","Liberation Sans","DejaVu Sans",Arial,sans-serif;overflow-wrap:break-word}
    h1{font-size:1.6rem;line-height:1.25;margin:.5rem 0}
    h2{font-size:1.3rem;margin:2.2rem 0 .6rem;padding-bottom:.2rem;border-bottom:2px solid var(--line)}
    h3{font-size:1.05rem;margin:1.4rem 0 .3rem}
    p,ul{margin:.5rem 0}li{margin:.15rem 0}
    .quiet{color:var(--quiet)}
    a{color:var(--link)}
    a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
    .skip{position:absolute;left:-100vw;background:var(--ground);padding:.5rem}
    .skip:focus{left:1rem;top:.5rem;z-index:1}
    nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;padding:0}
    .note{border-left:4px solid var(--lack);background:var(--panel);padding:.5rem .8rem;margin:.8rem 0}
    .hash{font-family:"Noto Sans Mono","DejaVu Sans Mono",monospace;font-size:.8rem;overflow-wrap:anywhere}
    dl.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.6rem;margin:1rem 0}
    dl.figures div{background:var(--panel);border-radius:.4rem;padding:.6rem .8rem}
    dl.figures dt{color:var(--quiet);font-size:.85rem}
    dl.figures dd{margin:0;font-size:1.25rem;font-weight:600}

    """

  private static let tables = """
    .scroll{overflow-x:auto;margin:1rem 0}
    table{border-collapse:collapse;width:100%;font-size:.88rem}
    caption{text-align:left;font-weight:600;padding:.2rem 0 .4rem}
    th,td{border-bottom:1px solid var(--line);padding:.28rem .5rem;text-align:left;vertical-align:top}
    thead th{vertical-align:bottom;background:var(--panel);border-bottom:2px solid var(--quiet)}
    tbody th{font-weight:400;min-width:8rem}
    .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    thead .n{white-space:normal}
    td.n:first-child,th.n:first-child{min-width:0}
    .total>*{font-weight:700;border-top:2px solid var(--quiet)}
    table.times{table-layout:fixed;margin-top:.9rem}
    table.times thead th:first-child{width:32%}
    table.times thead th+th{border-left:1px solid var(--line);padding:.28rem .2rem;font-weight:400;text-align:center}
    table.times tbody td{padding:.15rem 0;vertical-align:middle}
    table.times tbody th{min-width:0;padding:.15rem .5rem .15rem 0;vertical-align:middle}

    """

  private static let figures = """
    figure{margin:1rem 0}
    figcaption{font-weight:600;margin-bottom:.3rem}
    svg{display:block;width:100%;overflow:visible}
    svg text{fill:var(--ink);font-size:12px;font-family:inherit}
    svg .on{fill:var(--on);font-weight:700;font-size:11px}
    svg .quiet{fill:var(--quiet)}
    .rule{stroke:var(--line);stroke-width:1}.axis{stroke:var(--quiet);stroke-width:1}
    .frame{fill:none;stroke:var(--quiet);stroke-width:1}
    .held{fill:var(--held);background:var(--held)}.gain{fill:var(--gain);background:var(--gain)}
    .lack{fill:none;stroke:var(--lack);stroke-width:2;stroke-dasharray:4 3}
    .limit{stroke:var(--limit);stroke-width:3}.granted{stroke:var(--limit);stroke-width:2;stroke-dasharray:5 3}
    .curve{stroke:var(--gain);stroke-width:2.5}.dot{fill:var(--gain)}
    .open{fill:var(--ground);stroke:var(--gain);stroke-width:2.5}.own{fill:var(--lack)}
    ul.bars{list-style:none;padding:0}
    ul.bars>li{display:grid;grid-template-columns:1fr;gap:.1rem 1rem;padding:.45rem 0;border-bottom:1px solid var(--line)}
    .bars .what{font-weight:600}.bars .said{font-size:.9rem}
    .met{color:var(--met);font-weight:600}.missing{color:var(--lack);font-weight:600}
    ul.legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;font-size:.88rem}
    .legend span{display:inline-block;min-width:1.5em;padding:0 .25em;margin-right:.4em;text-align:center;\
    border-radius:.2em;color:var(--on);font-weight:700}
    .legend .held{min-height:1.2em;vertical-align:text-bottom}.legend .sign{background:none;color:var(--ink)}
    .pair{display:grid;grid-template-columns:1fr;gap:1rem 2.5rem}

    """

  private static let wide = """

    @media (min-width:48rem){ul.bars>li{grid-template-columns:minmax(0,5fr) minmax(0,6fr) minmax(0,6fr);align-items:center}\
    .pair{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}table.times thead th:first-child{width:22%}}
    """

  private static let paper = """

    @page{size:A4;margin:16mm 14mm 18mm 16mm;@bottom-center{content:counter(page) " / " counter(pages);font-size:9pt}}
    @media print{body{max-width:none;padding:0;font-size:10pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
    nav,.skip{display:none}.scroll{overflow:visible}table{font-size:8pt}th,td{padding:.12rem .25rem}tbody th{min-width:0}
    h2{margin-top:1.2rem}h2,h3,caption,figcaption{break-after:avoid}.sheet{break-before:page}
    tr,figure,ul.bars>li,dl.figures div,.block,table.short{break-inside:avoid}thead{display:table-header-group}
    .n{white-space:normal}td.n+th{min-width:5.6rem}dl.figures{grid-template-columns:repeat(5,1fr)}dl.figures dd{font-size:10.5pt}a{color:inherit;text-decoration:none}
    .pair{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}table.times thead th:first-child{width:24%}
    ul.bars>li{grid-template-columns:minmax(0,5fr) minmax(0,5fr) minmax(0,6fr);padding:.2rem 0;align-items:center}}
    """
}
