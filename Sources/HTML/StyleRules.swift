import Style

let furnitureRules = """
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

let blockRules = """
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

let tableRules = """
    .tabell{margin:1.5rem 0 2rem}
    .rulle{overflow-x:auto;background:linear-gradient(to left,var(--paper) 40%,transparent) right/3rem 100% no-repeat local,linear-gradient(to left,var(--rule) 0%,transparent) right/1.25rem 100% no-repeat scroll}
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
    .bred th,.bred td{padding-left:.3rem;padding-right:.3rem}
    .bred th:first-child{padding-left:0}
    .bred table{font-size:.9rem}
    .bred .tal .not{left:calc(100% - .3rem)}
    .mitt{text-align:center}
    .total{font-weight:600}
    tbody th[scope=row],tbody th[scope=rowgroup],thead tr:first-child>:first-child{position:sticky;left:0;z-index:1;background:var(--paper)}
    .summa>*,.delsumma>*{font-weight:600;border-bottom-color:var(--muted)}
    .grupprad>th>span{position:sticky;left:0;display:inline-block;max-width:min(44rem,calc(100vw - 2.5rem))}
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
    }
    @media (max-width:48rem){
    th,td{padding-left:.55rem;padding-right:.55rem}
    .tal .not{left:calc(100% - .55rem)}
    tbody th[scope=row],thead tr:first-child>:first-child{min-width:9.5rem;width:9.5rem;max-width:9.5rem;hyphens:auto;overflow-wrap:break-word}
    .rulle{scroll-snap-type:x mandatory;scroll-padding-left:9.5rem}
    th,td{scroll-snap-align:start}
    tbody th[scope=row],thead tr:first-child>:first-child,tbody th[scope=rowgroup]{scroll-snap-align:none}
    thead .tal{white-space:normal}
    .indrag1>th:first-child,.varav>th:first-child{padding-left:.6rem}
    .indrag2>th:first-child{padding-left:1.2rem}
    .indrag3>th:first-child{padding-left:1.8rem}
    }
    @media (max-width:26rem){
    table{font-size:.875rem}
    tbody th[scope=row],thead tr:first-child>:first-child{min-width:7.75rem;width:7.75rem;max-width:7.75rem}
    .rulle{scroll-padding-left:7.75rem}
    }
    .noter{margin-top:.5rem}
    .noter p{margin:0 0 .25rem}

    """

let figureRules = """
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
func pictureRules(_ theme: Theme) -> String {
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
