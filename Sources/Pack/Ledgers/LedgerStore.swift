import Diagnostics
import Inputs
import Ledgers

/// The ledgers of a meeting's work: each file read once for each way in which it is read, and the mapping.
struct LedgerStore: Sendable {
    private struct FileKey: Hashable {
        var path: String
        var choice: TableChoice
    }

    fileprivate struct MapKey: Hashable {
        var files: [FileID]
        var choice: TableChoice
        var figures: LedgerFigures
        var prefersBalances: Bool
        var year: Int?
        var outcomeDate: CalendarDate?
        var period: [Int]
        var typed: [String: Set<Int>]
        var isOfFiscalYear = false
    }

    /// nil inside when there is none, or none that can be used.
    fileprivate var mapping: Mapping??
    fileprivate var mapped: [MapKey: MappedLedger] = [:]
    private var ledgers: [FileKey: Ledger?] = [:]
    /// Of tables that are refused for single rows, the others.
    private var parts: [FileKey: Ledger] = [:]
    /// Files whose parts were mapped, to tell what is wrong with them.
    fileprivate var mappedParts: Set<[FileID]> = []
    private var sources: [String: (id: FileID, made: LedgerSource)] = [:]
    /// Whose books the first ledger of each folder is, and the ledgers that were held against it.
    var companies: [String: HeldCompany] = [:]
    var heldCompanies: Set<FileID> = []
    /// What each input took its figures from.
    fileprivate(set) var uses: [FileID: [LedgerUse]] = [:]
    /// Files that are ledgers.
    fileprivate(set) var files: Set<FileID> = []

    /// The ledgers that an input took its figures from.
    func files(of input: FileID) -> [FileID] { uses[input]?.map(\.file) ?? [] }

    fileprivate func known(_ path: String, _ choice: TableChoice) -> Ledger?? { ledgers[FileKey(path: path, choice: choice)] }
    fileprivate func source(_ path: String) -> (id: FileID, made: LedgerSource)? { sources[path] }
    fileprivate mutating func keep(_ source: (id: FileID, made: LedgerSource), _ path: String) {
        sources[path] = source
        files.insert(source.id)
    }
    fileprivate func part(_ path: String, _ choice: TableChoice) -> Ledger? { parts[FileKey(path: path, choice: choice)] }
    fileprivate mutating func keep(part: Ledger?, _ path: String, _ choice: TableChoice) { parts[FileKey(path: path, choice: choice)] = part }
    fileprivate mutating func keep(_ ledger: Ledger?, _ path: String, _ choice: TableChoice) {
        ledgers[FileKey(path: path, choice: choice)] = .some(ledger)
    }
}

/// The mapping's file, in the folder of the register.
let mappingFile = "redovisning.yaml"

extension Session {
    /// What every link of a parsed file stands for, by where it begins. What is wrong is told.
    mutating func figures(of parsed: ParsedInput, _ file: InputFile) -> [Int32: Value] {
        var result: [Int32: Value] = [:]
        let typed = parsed.links.map(\.typed).reduce(into: [:]) { all, own in all.merge(own) { $0.union($1) } }
        // What is asked of all years is asked of the fiscal one too.
        let fields = file.schema.fields
        let links = parsed.links.filter { FigureMaker.isOfYears($0, fields) } + parsed.links.filter { !FigureMaker.isOfYears($0, fields) }
        // A line that has nothing this year is told where no older year is asked for.
        let hasYears = links.contains { $0.schema.role?.role == .outcome && FigureMaker.isOfYears($0, fields) }
        for link in links {
            // Nothing more is said of figures that could not be had.
            result[link.range.start] = figures(link, parsed.time, typed, file, hasYears: hasYears) ?? Value(.absent, at: link.range)
        }
        return result
    }

    private mutating func figures(_ link: InputLink, _ time: FigureTime, _ typed: [String: Set<Int>], _ file: InputFile, hasYears: Bool) -> Value? {
        guard FigureMaker.isPossible(link.schema) else {
            diagnostics.report(.linkNotUnderstood, at: link.range, ["fält": link.path.description])
            return nil
        }
        var choice = TableChoice(sheet: link.sheet?.text, amount: link.column?.text)
        var kind = LedgerFigures.outcome
        switch link.schema.role?.role {
        case .budget: (choice.column, kind) = (.budget, .budget)
        case .forecast: (choice.column, kind) = (.forecast, .budget)
        default: break
        }
        let mapping = mapping(for: link, file)
        var read: [(ledger: Ledger, name: String)] = []
        for path in link.files {
            guard let ledger = ledger(path, choice, in: file.folder) else { continue }
            holdCompany(ledger, path, file)
            read.append((ledger, path.text))
        }
        var question = LedgerQuestion(kind, time)
        question.isForecast = link.schema.role?.role == .forecast
        question.typed = typed
        question.isOfFiscalYear = !FigureMaker.isOfYears(link, file.schema.fields)
        question.tellsIdleLines = !(question.isOfFiscalYear && hasYears)
        guard let mapping else { return nil }
        guard read.count == link.files.count else {
            tellOfParts(link, choice, mapping, question, file)
            return nil
        }
        for (ledger, path) in zip(read, link.files) where kind == .budget && !ledger.ledger.hasBudget {
            diagnostics.report(.noBudgetInLedger, at: path.range, ["fil": path.text])
            return nil
        }
        let mapped = mapped(read, mapping, question, choice)
        if kind == .outcome {
            for year in wantedYears(link, time) {
                if !mapped.isBare(year), let missing = mapped.missing(year) {
                    diagnostics.report(.yearMissing, at: link.range, ["år": String(year), "finns": missing])
                }
            }
        }
        var stated: MappedLedger?
        if link.schema.role?.role == .stated {
            // Totals of the very rows that figures are made of would agree with them whatever they are: they are no sums to hold.
            guard read.allSatisfy(\.ledger.hasOwnTotals) else { return nil }
            question.prefersBalances = true
            question.isTold = false
            let totals = self.mapped(read, mapping, question, choice)
            // Totals per account say nothing of lines that are told apart by codes.
            guard !totals.hasBareYears else { return nil }
            stated = totals
        }
        let role = link.schema.role?.role
        if role == .externalFunds || role == .internalFunds {
            mapped.tellFunds(mapping, isExternal: role == .externalFunds, file: read.map(\.name).joined(separator: ", "), diagnostics: &diagnostics)
        }
        do {
            var uses = ledgers.uses[link.range.file] ?? []
            for use in mapped.uses where !uses.contains(where: { $0.file == use.file }) { uses.append(use) }
            ledgers.uses[link.range.file] = uses
        }
        let maker = FigureMaker(mapping, file.register, time, file.schema.fields)
        return maker.value(link, mapped, stated: stated)
    }

    /// Rows that can be read of a file that is refused are mapped too, so that what falls nowhere is told in the same run.
    private mutating func tellOfParts(_ link: InputLink, _ choice: TableChoice, _ mapping: Mapping, _ question: LedgerQuestion, _ file: InputFile) {
        var found: [(ledger: Ledger, name: String)] = []
        for path in link.files {
            guard let ledger = ledger(path, choice, in: file.folder) ?? ledgers.part("\(file.folder.canonical)/\(path.text)", choice) else { return }
            found.append((ledger, path.text))
        }
        guard question.figures == .outcome, ledgers.mappedParts.insert(found.map(\.ledger.file)).inserted else { return }
        var told = DiagnosticList()
        _ = mapLedgers(found, mapping, question, diagnostics: &told)
        for item in told.items where LedgerQuestion.isOfSingleRows(item.code) { diagnostics.report(item) }
    }

    /// Years that figures are to be of: the fiscal one, and of figures by year those before it that the bilaga covers; but none that
    /// somebody types.
    private func wantedYears(_ link: InputLink, _ time: FigureTime) -> [Int] {
        guard let fiscal = time.year else { return [] }
        var wanted = [fiscal]
        if link.schema.role?.role == .outcome, case .map(_, let inner) = link.schema.type, case .map(.year, _) = inner.type {
            wanted += time.period.filter { $0 < fiscal }
        }
        return wanted.filter { year in !link.typed.values.contains { $0.contains(year) } }
    }

    private mutating func mapped(
        _ files: [(ledger: Ledger, name: String)], _ mapping: Mapping, _ question: LedgerQuestion, _ choice: TableChoice
    ) -> MappedLedger {
        var key = LedgerStore.MapKey(
            files: files.map(\.ledger.file), choice: choice, figures: question.figures, prefersBalances: question.prefersBalances,
            year: question.time.year, outcomeDate: question.time.outcomeDate, period: question.time.period, typed: question.typed)
        if let known = ledgers.mapped[key] { return known }
        key.isOfFiscalYear = question.isOfFiscalYear
        if let known = ledgers.mapped[key] { return known }
        let made = mapLedgers(files, mapping, question, diagnostics: &diagnostics)
        ledgers.mapped[key] = made
        return made
    }

    /// A ledger's file of a meeting's folder; what is wrong with it is told the first time only.
    private mutating func ledger(_ path: InputLink.Text, _ choice: TableChoice, in folder: FileAccess) -> Ledger? {
        let whole = "\(folder.canonical)/\(path.text)"
        if let known = ledgers.known(whole, choice) { return known }
        var source = ledgers.source(whole)
        if source == nil {
            var made: LedgerSource?
            let id = folder.load(path.text, as: .ledger, from: path.range, into: &sources, diagnostics: &diagnostics) { path, bytes in
                let source = makeLedgerSource(path, bytes)
                made = source
                return source.source
            }
            if let id, let made {
                source = (id, made)
                ledgers.keep((id, made), whole)
            }
        }
        guard let source else {
            ledgers.keep(nil, whole, choice)
            return nil
        }
        var found = DiagnosticList()
        var part: Ledger?
        let ledger = readLedger(source.id, source.made, choice: choice, asked: path.range, part: &part, diagnostics: &found)
        ledgers.keep(part: part, whole, choice)
        let holdsChecksum = (ledgers.mapping ?? nil)?.holdsChecksum ?? true
        for item in found.items { if let told = item.inBuild(ledger, holdsChecksum: holdsChecksum) { diagnostics.report(told) } }
        ledgers.keep(ledger, whole, choice)
        return ledger
    }

    /// The mapping of the register beside the meeting; nil, with a message, when there is none.
    private mutating func mapping(for link: InputLink, _ file: InputFile) -> Mapping? {
        if let known = ledgers.mapping { return known }
        guard let path = places.folders.dropFirst().first, let folder = FileAccess(existing: path) else { return nil }
        guard folder.exists(mappingFile) else {
            let name = link.files.first.map { "\(file.folder.folder)/\($0.text)" } ?? ""
            diagnostics.report(.noMapping, at: link.files.first?.range, ["fil": name, "mapp": path])
            ledgers.mapping = .some(nil)
            return nil
        }
        let mapping = readMapping(in: folder, file.register)
        ledgers.mapping = .some(mapping)
        return mapping
    }

    mutating func readMapping(in folder: FileAccess, _ register: Register) -> Mapping? {
        guard let schema = schema("redovisning"), let id = load(mappingFile, in: folder) else { return nil }
        let errors = diagnostics.errorCount
        guard let value = readYAML(id, schema: schema, register: register, in: sources, diagnostics: &diagnostics) else { return nil }
        let mapping = Ledgers.readMapping(value, diagnostics: &diagnostics)
        return diagnostics.errorCount == errors ? mapping : nil
    }
}

extension Session {
    /// The files that are ledgers, as messages name them: "underlag/2026.se".
    var ledgerNames: [FileID: String] {
        Dictionary(uniqueKeysWithValues: ledgers.files.map { ($0, sources[$0].path.split(separator: "/").suffix(2).joined(separator: "/")) })
    }
}

extension MappedLedger {
    /// The years that there are, where the wanted one is not among them.
    fileprivate func missing(_ year: Int) -> String? {
        yearsFound.contains(year) || yearsFound.isEmpty ? nil : yearsFound.map(String.init).joined(separator: ", ")
    }
}
