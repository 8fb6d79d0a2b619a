import Diagnostics
import Pack

extension Server {
    /// The page around the pack: what is shown, what is wrong, what is changed. All that moves is in the script.
    func shell(_ index: Int) -> Response {
        let name = sites[index].folder
        let swedish = request.language == .swedish
        var html = "<!DOCTYPE html>\n<html lang=\"\(request.language.rawValue)\">\n<head>\n<meta charset=\"utf-8\">\n<title>\(escaped(name)) – bilaga</title>\n"
        html += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n"
        html += "<link rel=\"icon\" href=\"/favicon.ico\">\n<link rel=\"stylesheet\" href=\"/bilaga.css\">\n</head>\n"
        html += "<body data-mote=\"\(index)\" data-sprak=\"\(request.language.rawValue)\" data-namn=\"\(escaped(name))\">\n"
        html += "<a class=\"hoppa\" href=\"#visning\">\(swedish ? "Hoppa till visningen" : "Skip to the pages")</a>\n"
        html += "<header>\n<h1>"
        if sites.count > 1 { html += "<a href=\"/\">\(swedish ? "Möten" : "Meetings")</a> <span aria-hidden=\"true\">›</span> " }
        html +=
            "\(escaped(name))</h1>\n<p id=\"lage\" role=\"status\"></p>\n<div class=\"knappar\" role=\"group\" aria-label=\"\(swedish ? "Visning" : "View")\">\n"
        for (id, words) in [("webb", swedish ? "Webb" : "Web"), ("papper", swedish ? "Papper" : "Paper"), ("bada", swedish ? "Båda" : "Both")] {
            html += "<button type=\"button\" data-vy=\"\(id)\" aria-pressed=\"\(id == "webb")\">\(words)</button>\n"
        }
        html += "</div>\n<div class=\"knappar\">\n"
        if !request.isReadOnly {
            html +=
                "<button type=\"button\" id=\"andra\" aria-pressed=\"false\" title=\"Alt+E\">\(swedish ? "Ändra med tangentbord" : "Edit by keyboard")</button>\n"
            html += "<button type=\"button\" id=\"angra\" disabled>\(swedish ? "Ångra" : "Undo")</button>\n"
        }
        html +=
            "<button type=\"button\" id=\"felknapp\" aria-expanded=\"false\" aria-controls=\"fel\">\(swedish ? "Inga fel" : "No errors")</button>\n</div>\n</header>\n"
        html += "<div class=\"rum\">\n<nav id=\"innehall\" aria-label=\"\(swedish ? "Paketets innehåll" : "Contents of the pack")\"></nav>\n"
        html +=
            "<main id=\"visning\" tabindex=\"-1\">\n<iframe id=\"webb\" title=\"\(swedish ? "Paketet som webbsida" : "The pack as a web page")\"></iframe>\n"
        html +=
            "<section id=\"papper\" aria-label=\"\(swedish ? "Paketets sidor på papper" : "The pack's pages on paper")\" tabindex=\"0\" hidden></section>\n</main>\n"
        html += "<aside id=\"fel\" aria-label=\"\(swedish ? "Meddelanden" : "Messages")\" hidden></aside>\n</div>\n"
        html += "<dialog id=\"falt\" aria-labelledby=\"falt-rubrik\"></dialog>\n"
        html += "<noscript><p>\(swedish ? "Sidan behöver JavaScript." : "The page needs JavaScript.")</p></noscript>\n"
        html += "<script src=\"/bilaga.js\"></script>\n</body>\n</html>\n"
        return page(html)
    }

    /// The meetings of the tree, with how they stand.
    mutating func startPage() async -> Response {
        let swedish = request.language == .swedish
        var html =
            "<!DOCTYPE html>\n<html lang=\"\(request.language.rawValue)\">\n<head>\n<meta charset=\"utf-8\">\n<title>\(swedish ? "Möten" : "Meetings") – bilaga</title>\n"
        html += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n"
        html +=
            "<link rel=\"icon\" href=\"/favicon.ico\">\n<link rel=\"stylesheet\" href=\"/bilaga.css\">\n</head>\n<body class=\"start\">\n<header><h1>\(swedish ? "Möten" : "Meetings")</h1></header>\n"
        html += "<main>\n<ul class=\"moten\">\n"
        for index in sites.indices {
            await open(index)
            guard let live = sites[index].live else { continue }
            let errors = live.findings.diagnostics.errorCount
            let others = live.findings.diagnostics.items.count - errors
            html +=
                "<li><a href=\"/m/\(index)/\">\(escaped(sites[index].folder))</a> <span class=\"\(errors > 0 ? "fel" : "")\">\(counts(errors, others))</span></li>\n"
        }
        html += "</ul>\n"
        if request.makesMeeting != nil, !request.isReadOnly {
            html +=
                "<h2>\(swedish ? "Nytt möte" : "A new meeting")</h2>\n<p>\(swedish ? "Görs av det senaste: det som varar följer med, rapporterna töms, öppna medskick står redo att besvaras. Inget skrivs över." : "Made from the last one: what lasts is carried over, reports are emptied, open requests stand ready to be answered. Nothing is written over.")</p>\n"
            html +=
                "<p><label for=\"datum\">\(swedish ? "Dag (tom: den som mötet före angav)" : "Day (empty: as the meeting before announced)")</label> <input id=\"datum\" type=\"date\"> <button type=\"button\" id=\"nytt\" class=\"huvud\">\(swedish ? "Gör mötet" : "Make the meeting")</button></p>\n<p id=\"lage\" role=\"status\"></p>\n<script src=\"/bilaga.js\"></script>\n"
        }
        html += "</main>\n</body>\n</html>\n"
        return page(html)
    }

    private func counts(_ errors: Int, _ others: Int) -> String {
        if errors == 0, others == 0 { return words("inget att anmärka på", "nothing to remark on") }
        return words("\(errors) fel, \(others) att se över", "\(errors) errors, \(others) to look at")
    }

    private func page(_ html: String) -> Response {
        var response = Response(type: "text/html; charset=utf-8", body: Array(html.utf8))
        response.headers = [
            (
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
            )
        ]
        return response
    }
}

/// Text within HTML.
func escaped(_ text: String) -> String {
    var result = ""
    for scalar in printableLines(text).unicodeScalars {
        switch scalar {
        case "&": result += "&amp;"
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        case "\"": result += "&quot;"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result
}

let icon =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\"><rect x=\"2\" y=\"1\" width=\"12\" height=\"14\" rx=\"1\" fill=\"#0b5d66\"/><path d=\"M5 5h6M5 8h6M5 11h4\" stroke=\"#fff\" stroke-width=\"1.2\"/></svg>"
