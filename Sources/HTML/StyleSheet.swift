import Style

/// The page's style sheet, made from the theme: its colours, its sizes (in rem, the body text as measure), its
/// page for print.
func styleSheet(for theme: Theme) -> [UInt8] {
    let parts = [
        variables(theme), baseRules, typeRules(theme), furnitureRules, blockRules, tableRules, lookRules(theme), figureRules, seriesRules(theme.colours),
        pictureRules(theme), motionAndPrintRules(theme),
    ]
    return Array(parts.joined().utf8)
}

private func variables(_ theme: Theme) -> String {
    """
    :root{\(declarations(theme.colours))}
    @media (prefers-color-scheme:dark){:root{\(declarations(theme.colours.dark))}}

    """
}

private func declarations(_ palette: Palette) -> String {
    """
    --ink:\(palette.ink.css);--muted:\(palette.muted.css);--accent:\(palette.accent.css);\
    --tint:\(palette.tint.css);--rule:\(palette.rule.css);--paper:\(palette.paper.css)
    """ + seriesDeclarations(palette)
}

/// The theme's colours for the series of charts, where it has any.
private func seriesDeclarations(_ palette: Palette) -> String {
    zip(ColourRole.series, palette.series).map { ";--\($0.name):\($1.css)" }.joined()
}

private func seriesRules(_ palette: Palette) -> String {
    let rules = zip(ColourRole.series, palette.series).map { role, _ in ".f-\(role.name){fill:var(--\(role.name))}.s-\(role.name){stroke:var(--\(role.name))}" }
    return rules.isEmpty ? "" : rules.joined() + "\n"
}

/// A length as a multiple of another, with three decimals.
private func ratio(_ length: Length, to base: Length) -> String {
    decimal(base.raw == 0 ? 1000 : length.raw * 1000 / base.raw)
}

/// Thousandths as a decimal number: 1450 → 1.45.
private func decimal(_ thousandths: Int) -> String {
    let value = abs(thousandths)
    var fraction = String(value % 1000)
    fraction = String(repeating: "0", count: 3 - fraction.utf8.count) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return (thousandths < 0 ? "-" : "") + String(value / 1000) + (fraction.isEmpty ? "" : "." + fraction)
}

private func typeRules(_ theme: Theme) -> String {
    let styles = theme.text
    let body = styles.body.size
    /// Body text is 1.0625 rem on a screen; the rest keeps the theme's proportions.
    func size(_ style: TextStyle) -> String {
        decimal(body.raw == 0 ? 1000 : style.size.raw * 10625 / body.raw / 10) + "rem"
    }
    func leading(_ style: TextStyle) -> String { ratio(style.leading, to: style.size) }
    func font(_ style: TextStyle) -> String {
        var rule = "font-size:\(size(style));line-height:\(leading(style))"
        rule += ";font-weight:\(style.weight.css)"
        if style.italic { rule += ";font-style:italic" }
        if style.family == .headings { rule += ";font-family:\(families(.headings))" }
        switch style.colour {
        case .ink: rule += ";color:var(--ink)"
        case .muted: rule += ";color:var(--muted)"
        case .accent, .link, .series1, .series2, .series3, .series4, .series5, .series6: rule += ";color:var(--accent)"
        case .tint: rule += ";color:var(--tint)"
        case .rule: rule += ";color:var(--rule)"
        case .paper: rule += ";color:var(--paper)"
        }
        if style.tracking != 0 { rule += ";letter-spacing:\(decimal(style.tracking))em" }
        return rule
    }
    func families(_ role: FamilyRole) -> String { "\"\(theme.cssFamily(role))\",\"Segoe UI\",system-ui,-apple-system,sans-serif" }
    // Browsers make strong words of light text no heavier than regular.
    let weight = styles.body.weight
    let emphasis = weight < .regular || weight > .medium ? "\nstrong{font-weight:\(weight.emphasised.css)}" : ""
    let monospace = theme.fonts.monospace == nil ? "" : theme.cssFamily(.code)
    let figures = theme.fonts.figures == nil ? "" : "\nfigure svg{font-family:\(families(.figures))}"
    return """
        body{font-family:\(families(.text));\(font(styles.body))}
        h1{\(font(styles.title));margin:0 0 .3rem}
        @media (max-width:40rem){h1{font-size:1.75rem;line-height:1.2}h1,h2,h3{hyphens:auto}}
        h2{\(font(styles.heading2));margin:2.75rem 0 .75rem}
        h3{\(font(styles.heading3));margin:2rem 0 .5rem}
        h4,h5,h6{\(font(styles.heading4));margin:1.5rem 0 .35rem}
        .ingress{\(font(styles.lead));margin-bottom:1.25rem}
        .underskrift{\(font(styles.note));max-width:22rem;margin:3.5rem 0 1.25rem;padding-top:.35rem;border-top:1px solid var(--ink)}
        .overrad{\(font(styles.eyebrow));text-transform:uppercase;margin:0 0 .4rem}
        .underrubrik{\(font(styles.subtitle));margin:0 0 1.75rem}
        .omslag h1{\(font(styles.coverTitle));margin-top:clamp(1.5rem,8vw,4.5rem)}
        .omslag .underrubrik{\(font(styles.coverSubtitle))}
        @media (max-width:40rem){.omslag h1{font-size:clamp(1.4rem,7vw,2rem);line-height:1.2}}
        .anm,.noter,.fotnoter ol{\(font(styles.note))}
        table{\(font(styles.table))}
        thead{\(font(styles.tableHead))}
        caption{\(font(styles.caption))}
        code,pre{font-family:\(monospace.isEmpty ? "" : "\"\(monospace)\",")ui-monospace,"Cascadia Mono",Menlo,Consolas,monospace;font-size:.9em}
        .nyckeltal strong{\(font(styles.keyFigure))}
        .nyckeltal li>span{\(font(styles.keyFigureNote))}
        .etikett{\(font(styles.quoteLabel));text-transform:uppercase}
        .lopande{\(font(styles.running))}\(figures)\(emphasis)

        """
}

/// What the theme says of tables and of the cover.
private func lookRules(_ theme: Theme) -> String {
    func name(_ role: ColourRole) -> String { "var(--\(role == .link ? .accent : role))" }
    var rules = ""
    if let fill = theme.tables.headFill {
        let text = theme.tables.headText.map { ";color:\(name($0))" } ?? ""
        rules += "thead th,thead td,thead tr:first-child>:first-child{background:\(name(fill))\(text)}\n"
        rules += "thead th:first-child,thead td:first-child{padding-left:.4rem}\n"
    }
    if let stripe = theme.tables.stripe {
        rules += "tbody tr.rand>*,tbody tr.rand>th[scope=row]{background:\(name(stripe))}\n"
    }
    if theme.tables.air != TableLook().air {
        let body = max(1, theme.text.body.size.raw)
        rules +=
            "tbody th,tbody td{padding-top:\(decimal((theme.tables.air.raw + 800) * 10625 / body / 10))rem;padding-bottom:\(decimal((theme.tables.air.raw + 800) * 10625 / body / 10))rem}\n"
    }
    if theme.cover.picture != nil {
        rules += ".omslagsbild{margin:0 0 1.5rem}.omslagsbild img,.omslagsbild svg{display:block;width:100%!important;height:auto;min-width:0}\n"
        rules += ".omslagsbild svg{--ink:\(theme.colours.ink.css);--paper:\(theme.colours.paper.css)}\n"
    }
    if let band = theme.cover.band {
        let (ground, text) = (name(band), name(theme.cover.bandText))
        rules += ".omslag h1,.omslag .underrubrik{background:\(ground);color:\(text);padding:1rem 1.25rem;margin-left:-1.25rem;margin-right:-1.25rem}\n"
        rules += ".omslag h1{margin-bottom:0}.omslag .underrubrik{padding-top:0;max-width:none}\n"
    }
    return rules
}

private let baseRules = """
    *,*::before,*::after{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
    body{margin:0;background:var(--paper);overflow-wrap:break-word}
    .huvud,.sida,.fot{padding-left:1.25rem;padding-right:1.25rem}
    @media (min-width:46.5rem){.smal>.huvud,.smal>.sida,.smal>.fot{padding-left:calc(50% - 22rem);padding-right:calc(50% - 22rem)}}
    @media (min-width:80.5rem){.huvud,.sida,.fot{padding-left:calc(50% - 39rem);padding-right:calc(50% - 39rem)}}
    a{color:var(--accent)}
    a:hover{color:var(--ink)}
    :focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
    main:focus{outline:none}
    p{margin:0 0 .8rem;hyphens:auto}
    main>p,main>ul,main>ol,main>blockquote,main>dl,main>.ruta,main>.nyckeltal,main>pre,main>hr,.noter{max-width:44rem}
    .hel{white-space:nowrap}
    main ul,main ol{margin:0 0 .8rem;padding-left:1.35rem}
    li{margin-bottom:.45rem}
    .tat>li{margin-bottom:.2rem}
    li>ul,li>ol{margin:.3rem 0 0}
    li::marker{color:var(--accent);font-variant-numeric:tabular-nums}
    hr{border:0;border-top:1px solid var(--rule);margin:2rem 0}
    sup{font-size:.72em;line-height:0;vertical-align:super}
    .not a{text-decoration:none}
    .not a{padding:.2em .15em}

    """

private let furnitureRules = """
    .hoppa{position:absolute;left:-100vw;top:0;padding:.75rem 1.25rem;background:var(--accent);color:var(--paper);z-index:9}
    .hoppa:focus{left:0}
    .huvud{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.25rem 2rem;padding-top:1rem;padding-bottom:.6rem;border-bottom:1px solid var(--rule)}
    .utkast{flex-basis:100%;margin:0;padding:.35rem .75rem;border:2px solid var(--accent);color:var(--accent);text-align:center;letter-spacing:.2em}
    .lopande{margin:0;padding-top:.35rem;padding-bottom:.35rem}
    .paket ul{display:flex;flex-wrap:wrap;gap:0 1.1rem;list-style:none;margin:0;padding:0}
    .paket li{margin:0}
    .paket a{display:inline-block;padding:.35rem 0;font-size:.875rem;text-decoration:none;border-bottom:2px solid transparent}
    .paket a:hover{border-color:var(--rule)}
    .paket [aria-current]{border-color:var(--accent);font-weight:600;color:var(--ink)}
    .sida{padding-top:2.75rem;padding-bottom:4rem}
    main{min-width:0}
    .avsnitt{display:none;font-size:.875rem;line-height:1.4}
    .avsnitt p{margin:0 0 .5rem;font-weight:600;color:var(--muted)}
    .avsnitt ul{list-style:none;margin:0;padding:0}
    .avsnitt li{margin:0}
    .avsnitt a{display:block;padding:.3rem 0;text-decoration:none}
    .avsnitt a:hover{text-decoration:underline}
    .avsnitt-smal{margin:-1.75rem 0 1.75rem;border-bottom:1px solid var(--rule)}
    .avsnitt-smal details{margin:0;font-size:1rem}
    .avsnitt-smal summary{padding:.6rem 0;font-weight:600}
    .avsnitt-smal ul{list-style:none;margin:0 0 .5rem;padding:0}
    .avsnitt-smal li{margin:0;border-top:1px solid var(--rule)}
    .avsnitt-smal a{display:block;padding:.6rem 0;text-decoration:none}
    .upp{position:sticky;bottom:1rem;z-index:2;margin:1rem 0 0;pointer-events:none;text-align:right}
    .upp a{display:inline-block;width:2.75rem;line-height:2.75rem;text-align:center;text-decoration:none;pointer-events:auto;background:var(--paper);border:1px solid var(--accent);border-radius:50%}
    .hamta{margin:0 0 2rem}
    .hamta a{display:inline-block;padding:.6rem 1.1rem;border:1.5px solid var(--accent);border-radius:.3rem;font-weight:600;text-decoration:none}
    .hamta a:hover{background:var(--tint)}
    .omslag main>ol>li>a{display:inline-block;padding:.2rem 0}
    @media (min-width:72rem){
    .avsnitt-smal,.upp{display:none}
    body:not(.smal) .sida{display:grid;grid-template-columns:11.5rem minmax(0,1fr);gap:3rem}
    .avsnitt{display:block;position:sticky;top:1.5rem;align-self:start;max-height:calc(100vh - 3rem);overflow-y:auto;padding:.25rem .25rem .25rem 0}
    }
    .fot{border-top:1px solid var(--rule);padding-top:1rem;padding-bottom:2rem}
    .fot>.lopande a{display:inline-block;padding:.25rem 0}
    .fot>.lopande{display:flex;align-items:baseline;flex-wrap:wrap;gap:.25rem 2rem;justify-content:space-between}
    .grannar{display:flex;flex-wrap:wrap;gap:.75rem 2rem;justify-content:space-between;padding-bottom:1rem}
    .grannar a{text-decoration:none;font-size:.9375rem;max-width:20rem;padding:.35rem 0}
    .grannar a:hover{text-decoration:underline}
    .grannar .next{margin-left:auto;text-align:right}
    .grannar span{display:block;font-size:.8125rem;color:var(--muted)}

    """

private let blockRules = """
    blockquote{margin:1rem 0;padding-left:1rem;border-left:2px solid var(--rule);color:var(--muted)}
    .ruta{margin:1.1rem 0 1.25rem;padding:.1rem 0 .1rem 1.1rem;border-left:3px solid var(--accent)}
    .ruta>.etikett{margin:0 0 .1rem}
    .ruta>:last-child{margin-bottom:0}
    .beslut,.medskick{background:var(--tint);padding:.75rem 1.1rem}
    .medskick,.notera{border-left-style:double;border-left-width:5px}
    pre{overflow-x:auto;padding:.75rem 1rem;background:var(--tint);line-height:1.45}
    .nyckeltal{list-style:none;display:flex;flex-wrap:wrap;margin:0 0 2rem!important;padding:0!important;border-top:2px solid var(--accent);border-bottom:1px solid var(--rule)}
    .nyckeltal li{flex:1 1 30%;min-width:min-content;max-width:calc(100%/3);margin:0;padding:.8rem 1rem;border-left:1px solid var(--rule)}
    .nyckeltal li:first-child{border:0;padding-left:0}
    .nyckeltal strong{display:block;overflow-wrap:normal;hyphens:manual;font-variant-numeric:tabular-nums lining-nums}
    .nyckeltal li>span{display:block}
    @media (max-width:40rem){
    .nyckeltal{display:block}
    .nyckeltal strong{overflow-wrap:anywhere}
    .nyckeltal li,.nyckeltal li:first-child{max-width:none;border:0;padding-left:0;padding-right:0}
    .nyckeltal li+li{border-top:1px solid var(--rule)}
    }
    dl{margin:0 0 1.75rem;border-top:1px solid var(--rule)}
    dl>div{display:grid;grid-template-columns:9.5rem minmax(0,1fr);gap:0 1rem;padding:.4rem 0;border-bottom:1px solid var(--rule)}
    dt{font-weight:600}
    dd{margin:0}
    dd p{margin:0 0 .15rem}
    @media (max-width:30rem){dl>div{display:block}dt{font-size:.875rem;color:var(--muted)}}
    .innehall{max-width:44rem}
    .innehall ol{list-style:none;margin:0;padding:0}
    .innehall>ol>li{border-top:1px solid var(--rule);padding:.7rem 0;margin:0}
    .innehall>ol>li:last-child{border-bottom:1px solid var(--rule)}
    .innehall a{text-decoration:none;display:block;padding:.15rem 0}
    .innehall a:hover{text-decoration:underline}
    .innehall>ol>li>a{font-weight:600;display:grid;grid-template-columns:5.5rem minmax(0,1fr);align-items:baseline}
    .innehall>ol>li>a>:only-child{grid-column:1/-1}
    .innehall ol ol{margin:.15rem 0 0;padding-left:5.5rem;font-size:.9375rem}
    .innehall ol ol li{margin:0}
    @media (max-width:30rem){.innehall>ol>li>a{display:block}.innehall ol ol{padding-left:0}.innehall .etikett{display:block}}
    .fotnoter{margin-top:3rem;border-top:1px solid var(--rule);max-width:44rem}
    .fotnoter h2{margin-top:1rem}
    .fotnoter p{display:inline;margin:0}
    [id]:target{scroll-margin-top:1rem}
    li:target,.noter p:target{background:var(--tint)}

    """

private let tableRules = """
    .tabell{margin:1.5rem 0 2rem}
    .rulle{overflow-x:auto}
    table{border-collapse:separate;border-spacing:0;min-width:min(100%,44rem);font-variant-numeric:tabular-nums lining-nums}
    caption{text-align:left;padding:0 0 .4rem}
    caption>span{display:block;position:sticky;left:0;max-width:min(44rem,calc(100vw - 2.5rem))}
    caption small{font-size:1em;font-weight:400;color:var(--muted)}
    h2+.tabell,h3+.tabell{margin-top:.5rem}
    h2+.tabell caption,h3+.tabell caption{font-size:1rem;font-weight:400;line-height:1.4;color:var(--muted)}
    th,td{padding:.32rem .8rem;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top}
    th:first-child,td:first-child{padding-left:0}
    th{font-weight:400}
    thead th,thead td{font-weight:600;vertical-align:bottom;border-bottom:1.5px solid var(--ink)}
    thead tr:not(:last-child)>:not([rowspan]){border-bottom:1px solid var(--rule)}
    th.grupp{text-align:center}
    .tal{text-align:right;white-space:nowrap}
    td.tal{position:relative}
    .tal .not{position:absolute;left:calc(100% - .78rem);top:.9em}
    .bred th,.bred td{padding-left:.45rem;padding-right:.45rem}
    .bred th:first-child{padding-left:0}
    .bred table{font-size:.9rem}
    .bred .tal .not{left:calc(100% - .45rem)}
    .mitt{text-align:center}
    .total{font-weight:600}
    tbody th[scope=row],tbody th[scope=rowgroup],thead tr:first-child>:first-child{position:sticky;left:0;z-index:1;background:var(--paper)}
    .summa>*,.delsumma>*{font-weight:600;border-bottom-color:var(--muted)}
    tbody .summa>*,tbody .delsumma>*,tbody .summa>th[scope=row],tbody .delsumma>th[scope=row]{background:var(--tint)}
    .delsumma>*{border-top:1px solid var(--muted)}
    .summa>*{border-top:1.5px solid var(--ink);border-bottom:1.5px solid var(--ink)}
    .grupprad>th{font-weight:600;padding-top:.9rem}
    .kursiv>th{font-style:italic}
    .indrag1>th:first-child{padding-left:1.1rem}
    .indrag2>th:first-child{padding-left:2.2rem}
    .indrag3>th:first-child{padding-left:3.3rem}
    .varav>*{color:var(--muted)}
    .varav>th:first-child{padding-left:1.1rem}
    @media (max-width:60rem){
    th,td{padding-left:.55rem;padding-right:.55rem}
    .tal .not{left:calc(100% - .55rem)}
    }
    @media (min-width:48rem) and (max-width:60rem){
    .bred table{font-size:.8125rem}
    .bred th,.bred td{padding-left:.3rem;padding-right:.3rem}
    .bred .tal .not{left:calc(100% - .3rem)}
    }
    @media (max-width:48rem){
    th,td{padding-left:.55rem;padding-right:.55rem}
    .tal .not{left:calc(100% - .55rem)}
    tbody th[scope=row],thead tr:first-child>:first-child{min-width:7rem;max-width:11.5rem;hyphens:auto;overflow-wrap:break-word}
    thead .tal{white-space:normal}
    .indrag1>th:first-child,.varav>th:first-child{padding-left:.6rem}
    .indrag2>th:first-child{padding-left:1.2rem}
    .indrag3>th:first-child{padding-left:1.8rem}
    }
    .noter{margin-top:.5rem}
    .noter p{margin:0 0 .25rem}

    """

private let figureRules = """
    figure{margin:1.5rem 0 2rem}
    figcaption{font-weight:600;margin:0 0 .4rem;max-width:44rem}
    figcaption small{font-size:1em;font-weight:400;color:var(--muted)}
    h2+figure,h3+figure{margin-top:.5rem}
    h2+figure figcaption,h3+figure figcaption{font-weight:400;color:var(--muted)}
    .stapel{display:inline-block;width:5.2rem;height:.9rem;margin-right:.6rem;vertical-align:-.12em}
    .stapel+.varde{display:inline-block;min-width:3.9em;text-align:right}
    figure svg{display:block;overflow:visible;height:auto;max-width:100%;min-width:30rem;font-variant-numeric:tabular-nums lining-nums}
    svg text{font-family:inherit}
    figure .trang{display:none}
    @media (max-width:36rem){figure .vid{display:none}figure .trang{display:block;min-width:0;width:100%!important}}
    \(["ink", "muted", "accent", "tint", "rule", "paper"].map { ".f-\($0){fill:var(--\($0))}.s-\($0){stroke:var(--\($0))}" }.joined())
    .f-link{fill:var(--accent)}.s-link{stroke:var(--accent)}
    details{margin-top:.5rem;font-size:.875rem}
    summary{cursor:pointer;color:var(--accent);padding:.35rem 0;display:list-item}
    details .tabell{margin:.5rem 0 1rem}

    """

/// Pictures keep their own colours: in dark mode they lie on paper, and what in them is the theme's is the light one.
private func pictureRules(_ theme: Theme) -> String {
    let colours = theme.colours
    return """
        .bild{max-width:44rem}
        .bild svg,.bild img,.marke svg,.marke img{display:block;max-width:100%;height:auto;min-width:0}
        .bild svg,.marke svg{--ink:\(colours.ink.css);--paper:\(colours.paper.css)}
        @media screen and (prefers-color-scheme:dark){.bild svg,.bild img{box-sizing:content-box;max-width:calc(100% - 1.5rem);padding:.75rem;background:\(colours.paper.css)}.marke svg,.marke img{padding:.2rem;background:\(colours.paper.css)}}
        .marke{display:inline-block;vertical-align:middle;margin-right:.6rem}
        .omslag #_logotyp{margin:0}

        """
}

private func motionAndPrintRules(_ theme: Theme) -> String {
    func points(_ length: Length) -> String { decimal(length.raw) + "pt" }
    let page = theme.page
    let body = theme.text.body
    let leftPage = page.isMirrored ? "\n@page:left{margin-left:\(points(page.right));margin-right:\(points(page.left))}" : ""
    return """
        @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
        @media (forced-colors:active){:root{--ink:CanvasText;--muted:CanvasText;--accent:LinkText;--tint:Canvas;--rule:GrayText;--paper:Canvas\(zip(ColourRole.series, theme.colours.series).map { ";--\($0.0.name):LinkText" }.joined())}.paket a{border-color:var(--paper)}.paket [aria-current]{border-color:var(--ink)}}
        @media (prefers-contrast:more){:root{--muted:var(--ink);--rule:var(--ink)}}
        @page{size:\(points(page.size.width)) \(points(page.size.height));margin:\(points(page.top)) \(points(page.right)) \(points(page.bottom)) \(points(page.left))}\(leftPage)
        @page bred{size:\(points(page.size.height)) \(points(page.size.width))}
        @media print{
        :root{\(declarations(theme.colours))}
        html{font-size:\(decimal(body.size.raw * 10 * 1000 / 10625))pt}
        .hoppa,.paket,.avsnitt,.avsnitt-smal,.upp,.hamta,.grannar,.ater,.fot a{display:none!important}
        .huvud,.sida,.fot{padding:0!important;display:block!important}
        .huvud{margin-bottom:1.5rem}
        a{color:inherit;text-decoration:none}
        main a[href^=http]::after{content:" (" attr(href) ")";overflow-wrap:anywhere}
        .rulle{overflow:visible}
        caption>span{position:static;max-width:none}
        tbody th,thead tr:first-child>:first-child{position:static!important}
        th,td{padding-left:.4rem;padding-right:.4rem}
        table{min-width:100%}
        thead{display:table-header-group}
        tr,.ruta,.nyckeltal,dl>div{break-inside:avoid}
        h1,h2,h3,h4,caption,.grupprad,.etikett,.leder{break-after:avoid}
        p,li{orphans:2;widows:2}
        .sidbrytning{break-after:page}
        .bred{page:bred}
        figure{break-inside:avoid}
        details{display:none}
        figure .vid{display:block!important}
        figure .trang{display:none!important}
        figure svg{min-width:0}
        }

        """
}

extension Theme {
    /// The name of the family for a kind of text, fit to stand between quotation marks.
    func cssFamily(_ role: FamilyRole) -> String {
        (fonts.name(role) ?? (role == .code ? fonts.code : fonts.main)).filter { $0 != "\"" && $0 != "\\" && $0 != "<" && $0 != "\n" }
    }
}

/// For pages with code: its spaces count, and on paper, where nothing scrolls, a long line goes on below, further in.
func codeRules(_ theme: Theme) -> [UInt8] {
    Array(
        """
        code,pre{font-family:"\(theme.cssFamily(.code))",ui-monospace,"Cascadia Mono",Menlo,Consolas,monospace}
        code{white-space:pre-wrap}
        pre code{white-space:inherit;font-size:inherit}
        @media print{pre{white-space:pre-wrap;overflow:visible;overflow-wrap:anywhere}}

        """.utf8)
}
