import Diagnostics
import Pack
import System

extension Server {
    /// Every request comes through here, and through the gate first.
    mutating func answer(_ request: Request) async -> Response {
        if let reason = gate.refusal(request) { return .text(.forbidden, "bilaga: \(reason)") }
        if request.path == "/", gate.hasToken(request) {
            var response = Response(.seeOther)
            response.headers = [("Location", "/"), ("Set-Cookie", gate.cookie)]
            return response
        }
        guard gate.isKnown(request) else {
            return .text(.forbidden, words("Öppna adressen som bilaga preview skrev ut.", "Open the address that bilaga preview printed."))
        }
        switch request.method {
        case "GET", "HEAD": return await show(request)
        case "POST": return await change(request)
        default: return .text(.methodNotAllowed, "GET, HEAD, POST")
        }
    }

    func words(_ swedish: String, _ english: String) -> String { self.request.language == .swedish ? swedish : english }

    private mutating func show(_ request: Request) async -> Response {
        switch request.path {
        case "/":
            if sites.count == 1 { return shell(0) }
            return await startPage()
        case "/bilaga.css": return Response(type: "text/css; charset=utf-8", body: Array(styleSheet.utf8))
        case "/bilaga.js": return Response(type: "text/javascript; charset=utf-8", body: Array(script.utf8))
        case "/favicon.ico": return Response(type: "image/svg+xml", body: Array(icon.utf8))
        case "/handelser":
            var response = Response(type: "text/event-stream")
            response.isEventStream = true
            response.body = Array("retry: 500\n: bilaga\n\n".utf8)
            return response
        default: break
        }
        guard let (index, rest) = await meeting(of: request.path) else { return .text(.notFound, words("Finns inte.", "Not found.")) }
        return await show(rest, of: index, request)
    }

    /// `/m/0/…`, with the meeting built.
    private mutating func meeting(of path: String) async -> (index: Int, rest: String)? {
        let parts = path.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true)
        guard parts.count >= 2, parts[0] == "m", parts[1].utf8.count < 6, parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let index = Int(parts[1]), sites.indices.contains(index)
        else { return nil }
        await open(index)
        return (index, parts.count > 2 ? String(parts[2]) : "")
    }

    private mutating func show(_ name: String, of index: Int, _ request: Request) async -> Response {
        guard let live = sites[index].live else { return .text(.notFound, words("Finns inte.", "Not found.")) }
        switch name {
        case "": return shell(index)
        case "laget": return json(state(live, canTakeBack: !sites[index].changes.isEmpty))
        case "falt": return field(request, live)
        case "papper": return json(await paper(index))
        default: break
        }
        if name.hasPrefix("papper/"), let number = Int(name.dropFirst(7)) { return await paperPage(number, index) }
        // A map of pages that were built, never a path.
        if name.hasPrefix("webb/"), let page = live.pages.first(where: { "webb/" + $0.name == name }) {
            var response = Response(type: "text/html; charset=utf-8", body: page.bytes.ofGeneration(live.shownGeneration))
            response.headers = [
                (
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
                )
            ]
            return response
        }
        if name.hasPrefix("webb/"), let paper = live.papers.first(where: { "webb/" + $0.name == name }) {
            var response = Response(type: "application/pdf", body: paper.bytes)
            // What others have made is saved, never shown as if it were of this page.
            response.headers = [("Content-Disposition", "attachment"), ("Content-Security-Policy", "default-src 'none'; sandbox")]
            return response
        }
        return .text(.notFound, words("Finns inte.", "Not found."))
    }

    func json(_ value: JSON, _ status: Status = .ok) -> Response {
        Response(status, type: "application/json; charset=utf-8", body: value.serialised())
    }

    // MARK: - Changes

    private mutating func change(_ request: Request) async -> Response {
        if request.path == "/nytt-mote", !self.request.isReadOnly { return newMeeting(request) }
        guard let (index, name) = await meeting(of: request.path), let live = sites[index].live else {
            return .text(.notFound, words("Finns inte.", "Not found."))
        }
        guard !self.request.isReadOnly else {
            return outcome(.refused(swedish: "Sidan visas bara; inget kan ändras.", english: "The page is for showing only."), index)
        }
        guard let body = JSON.parse(request.body) else { return .text(.badRequest, "JSON") }
        let result: LiveOutcome
        switch name {
        case "spara":
            guard let place = place(body), let text = body["text"]?.stringValue, let hash = body["sha256"]?.stringValue else {
                return .text(.badRequest, "plats, text, sha256")
            }
            result = live.save(text, at: place, of: hash)
            if case .conflict = result {
                await rebuild(index)
                return conflict(body["namn"]?.stringValue ?? "", place.file, index)
            }
        case "laga":
            guard let place = place(body), let code = body["kod"]?.stringValue else { return .text(.badRequest, "plats, kod") }
            result = live.mend(code, at: place)
        case "lagg-till":
            guard let place = place(body), let hash = body["sha256"]?.stringValue, let number = body["nummer"]?.integerValue,
                let values = body["värden"]?.arrayValue?.compactMap(\.stringValue)
            else { return .text(.badRequest, "plats, sha256, nummer, värden") }
            result = live.add(number, values, at: place, of: hash)
        case "skapa":
            guard let number = body["nummer"]?.integerValue else { return .text(.badRequest, "nummer") }
            result = live.makeFile(number)
        case "angra":
            guard let last = sites[index].changes.popLast() else {
                return outcome(.refused(swedish: "Det finns inget att ångra.", english: "There is nothing to undo."), index)
            }
            result = live.takeBack(last)
            if case .saved = result {
                await rebuild(index)
                return saved(index)
            }
            return outcome(result, index)
        default: return .text(.notFound, words("Finns inte.", "Not found."))
        }
        if case .made = result {
            await rebuild(index)
            return saved(index)
        }
        if case .saved(let change) = result {
            sites[index].changes.append(change)
            if sites[index].changes.count > Site.mostChanges { sites[index].changes.removeFirst() }
            await rebuild(index)
            return saved(index)
        }
        return outcome(result, index)
    }

    /// From the start page: the next meeting after the last of those that are listed.
    private mutating func newMeeting(_ request: Request) -> Response {
        guard let make = self.request.makesMeeting, let day = JSON.parse(request.body)?["datum"]?.stringValue,
            let last = sites.indices.max(by: { sites[$0].folder < sites[$1].folder })
        else { return .text(.badRequest, "datum") }
        let made = make(sites[last].folder, day)
        guard let folder = made.folder else { return json(.object([.init("skäl", .string(made.words))]), .unprocessable) }
        sites.append(Site(folder: folder))
        return json(.object([.init("mote", .string("/m/\(sites.count - 1)/")), .init("text", .string(made.words))]))
    }

    private func place(_ body: JSON) -> LivePlace? { body["plats"]?.stringValue.flatMap(LivePlace.init) }

    private func saved(_ index: Int) -> Response {
        guard let live = sites[index].live else { return json(.object([])) }
        return json(
            .object([
                .init("sparat", .bool(true)), .init("generation", .integer(Int64(live.generation))),
                .init("fel", .integer(Int64(live.findings.diagnostics.errorCount))),
            ]))
    }

    /// What stands in the file now, by the name of the field.
    private func conflict(_ name: String, _ file: Int, _ index: Int) -> Response {
        var members: [JSON.Member] = [
            .init(
                "skäl",
                .string(
                    words(
                        "Filen har ändrats av någon annan sedan du öppnade den. Jämför, och spara igen om ditt ska gälla.",
                        "The file has been changed by somebody else since you opened it. Compare, and save again if yours is to stand.")))
        ]
        if let live = sites[index].live, let place = live.place(named: name, inFile: file), let field = live.field(at: place) {
            members += [
                .init("nu", .string(field.source)), .init("plats", .string(place.name)), .init("sha256", .string(field.sha256)),
            ]
        }
        return json(.object(members), .conflict)
    }

    private func outcome(_ outcome: LiveOutcome, _ index: Int) -> Response {
        switch outcome {
        case .saved, .made: return saved(index)
        case .conflict: return conflict("", 0, index)
        case .refused(let swedish, let english):
            return json(.object([.init("skäl", .string(words(swedish, english)))]), .unprocessable)
        case .failed(let error):
            let reason = words(
                "Filen \(error.path) gick inte att skriva: \(error.swedishReason).", "The file \(error.path) could not be written: \(error.reason).")
            return json(.object([.init("skäl", .string(reason))]), .serverError)
        }
    }
}

extension [UInt8] {
    /// The page with the number of its build, by which its places are understood.
    fileprivate func ofGeneration(_ number: Int) -> [UInt8] {
        let body = Array("<body".utf8)
        guard let head = firstIndex(after: 0, of: Array("</head>".utf8)), let start = firstIndex(after: head, of: body) else { return self }
        return self[..<(start + body.count)] + Array(" data-generation=\"\(number)\"".utf8) + self[(start + body.count)...]
    }

    private func firstIndex(after start: Int, of wanted: [UInt8]) -> Int? {
        guard let first = wanted.first else { return nil }
        var index = start
        while index + wanted.count <= count {
            if self[index] == first, self[index..<(index + wanted.count)].elementsEqual(wanted) { return index }
            index += 1
        }
        return nil
    }
}

extension JSON {
    fileprivate var integerValue: Int? {
        if case .integer(let number) = self { return Int(exactly: number) }
        return nil
    }
}
