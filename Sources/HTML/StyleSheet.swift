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
