/// Of the page around the pack; the pack's own pages bring theirs.
let styleSheet = """
    :root{--papper:#fff;--bakgrund:#eef1f2;--text:#16232a;--dampad:#51616a;--linje:#c3ccd1;--tema:#0b5d66;--pa-tema:#fff;--fel:#a3172b;--varning:#7a4b00;--ny:#fff3c4;--falt:#fff}
    @media (prefers-color-scheme:dark){:root{--papper:#10181c;--bakgrund:#0a1013;--text:#e6ecef;--dampad:#a9b6bd;--linje:#3a4a53;--tema:#6fc6cf;--pa-tema:#06262a;--fel:#ff9aa6;--varning:#f2c063;--ny:#3f3814;--falt:#18242a}}
    *{box-sizing:border-box}
    html,body{height:100%;margin:0}
    body{font:16px/1.45 system-ui,sans-serif;color:var(--text);background:var(--bakgrund);display:flex;flex-direction:column}
    a{color:var(--tema)}
    .hoppa{position:absolute;left:-99em}
    .hoppa:focus{left:.5rem;top:.5rem;background:var(--papper);padding:.5rem;z-index:9}
    header{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;padding:.5rem 1rem;background:var(--papper);border-bottom:1px solid var(--linje)}
    header h1{font-size:1rem;margin:0;font-weight:600;overflow-wrap:anywhere}
    #lage{margin:0;color:var(--dampad);flex:1;font-size:.875rem;min-width:8rem}
    .knappar{display:flex;flex-wrap:wrap;gap:.25rem}
    button,select,input,textarea{font:inherit;color:inherit}
    button{background:var(--papper);border:1px solid var(--linje);border-radius:.3rem;padding:.3rem .7rem;cursor:pointer;min-height:2rem}
    button:hover:not(:disabled){border-color:var(--tema)}
    button:disabled{color:var(--dampad);cursor:default}
    button[aria-pressed=true],button.huvud{background:var(--tema);color:var(--pa-tema);border-color:var(--tema)}
    :focus-visible{outline:3px solid var(--tema);outline-offset:2px}
    h2[tabindex]:focus{outline:0}
    #felknapp.har-fel{color:var(--fel);border-color:var(--fel);font-weight:600}
    #felknapp.har-varning{color:var(--varning);border-color:var(--varning)}
    .rum{flex:1;min-height:0;display:grid;grid-template-columns:15rem 1fr auto}
    #innehall{overflow:auto;padding:1rem;border-right:1px solid var(--linje);background:var(--papper);font-size:.9rem}
    #innehall ul{list-style:none;margin:0;padding:0}
    #innehall ul ul{padding-left:.9rem}
    #innehall li{margin:.25rem 0}
    #innehall a{text-decoration:none;color:inherit;display:block;padding:.15rem .3rem;border-radius:.2rem}
    #innehall a:hover{text-decoration:underline}
    #innehall a[aria-current]{background:var(--bakgrund);font-weight:600}
    #innehall .etikett{color:var(--dampad)}
    main{min-width:0;min-height:0;display:flex}
    .start main{display:block;padding:1rem;max-width:45rem}
    .moten{list-style:none;padding:0}
    .moten li{padding:.6rem 0;border-bottom:1px solid var(--linje)}
    .moten .fel{color:var(--fel)}
    iframe{flex:1;border:0;width:100%;background:var(--papper)}
    #papper{flex:1;overflow:auto;padding:1rem;text-align:center}
    .blad{width:100%;max-width:50rem;margin:0 auto .5rem;aspect-ratio:210/297;background:#fff;box-shadow:0 1px 4px rgba(0,0,0,.35);content-visibility:auto}
    .blad svg{display:block;width:100%;height:100%}
    #papper figure{margin:0 0 1.2rem}
    #papper figcaption{font-size:.8rem;color:var(--dampad)}
    [hidden]{display:none!important}
    #fel{width:24rem;overflow:auto;padding:1rem;border-left:1px solid var(--linje);background:var(--papper)}
    #fel h2{font-size:1rem;margin:0 0 .5rem}
    #fel article{border-top:1px solid var(--linje);padding:.6rem 0}
    #fel h3{font-size:.95rem;margin:0;font-weight:600}
    #fel .error h3{color:var(--fel)}
    #fel .warning h3{color:var(--varning)}
    #fel p{margin:.3rem 0;font-size:.9rem}
    #fel .plats{color:var(--dampad);font-size:.8rem;overflow-wrap:anywhere}
    #fel pre{overflow:auto;font-size:.75rem;background:var(--bakgrund);padding:.5rem;margin:.3rem 0}
    del{background:rgba(163,23,43,.18)}
    ins{background:rgba(20,120,60,.22);text-decoration:none}
    dialog{border:1px solid var(--linje);border-radius:.5rem;padding:1rem 1.25rem;width:min(42rem,calc(100vw - 2rem));background:var(--papper);color:var(--text);margin:auto;max-height:calc(100vh - 2rem);overflow:auto}
    dialog::backdrop{background:rgba(0,0,0,.35)}
    dialog h2{font-size:1.05rem;margin:0}
    dialog p{margin:.35rem 0}
    dialog .plats,dialog .hjalp{color:var(--dampad);font-size:.875rem;overflow-wrap:anywhere}
    dialog label{display:block;font-weight:600;margin-top:.6rem}
    dialog input,dialog select,dialog textarea{width:100%;padding:.4rem .5rem;border:2px solid var(--dampad);border-radius:.3rem;background:var(--falt);margin-top:.25rem}
    dialog [readonly],dialog select:disabled{background:var(--bakgrund);border-style:dashed}
    dialog textarea{min-height:9rem;font-family:ui-monospace,monospace;font-size:.9rem}
    dialog input.tal{text-align:right;font-variant-numeric:tabular-nums}
    dialog .verktyg{display:flex;gap:.25rem;margin-top:.25rem}
    dialog .rad{display:flex;gap:.5rem;margin-top:.8rem;justify-content:flex-end;flex-wrap:wrap}
    dialog details{margin-top:.8rem;border-top:1px solid var(--linje);padding-top:.6rem}
    dialog summary{cursor:pointer;font-weight:600}
    dialog .summa button,dialog .delar button{min-height:1.6rem;padding:.05rem .4rem}
    dialog .summa{line-height:2}
    dialog .delar{margin:.35rem 0;padding-left:1.2rem}
    dialog .delar li{margin:.25rem 0}
    dialog .fraga{position:sticky;bottom:-1rem;margin:.8rem -1.25rem -1rem;padding:.6rem 1.25rem 1rem;border-top:2px solid var(--fel);background:var(--ny)}
    dialog .fraga p{font-weight:600}
    dialog .skal{color:var(--fel);font-weight:600}
    dialog .nu{white-space:pre-wrap;background:var(--bakgrund);padding:.5rem;font-family:ui-monospace,monospace;font-size:.85rem}
    #innehallsknapp{display:none}
    @media (max-width:60rem){.rum{display:flex;flex-direction:column}#innehallsknapp{display:inline-block}#innehall{display:none}#innehall.oppen{display:block;flex:none;border:0;border-bottom:1px solid var(--linje);max-height:45vh;padding:.4rem 1rem}#fel{flex:0 1 auto;width:auto;min-height:0;max-height:40vh;border:0;border-top:1px solid var(--linje)}main{flex:1 0 34vh}main.bada{flex-direction:column}}
    @media (max-width:40rem){header{gap:.25rem .4rem;padding:.3rem .6rem}header h1{flex:1 1 auto;max-width:100%}#lage{order:9;flex:1 0 100%;min-width:0;font-size:.8rem}header button{padding:.15rem .45rem;font-size:.85rem}}
    @page{margin:15mm}
    @media print{header,#innehall,#fel,#papper,.hoppa{display:none!important}html,body{height:auto}body,.rum,main{display:block!important}#webb{display:block!important;border:0}}
    """
