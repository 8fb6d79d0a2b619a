extension PaperSource {
    /// Copies the pages with what they draw with, and writes what they draw anew.
    mutating func bind(_ leaves: [PaperLeaf], _ tags: PaperTags?, into paper: inout ImportedPDF) throws(PaperFailure) {
        var collector = PaperCollector()
        var contents: [(content: [UInt8], properties: [String: PDFValue])] = []
        var overlaid = false
        for (index, leaf) in leaves.enumerated() {
            let (links, overlays) = try annotations(of: leaf)
            var page = PaperPage(
                mediaBox: leaf.mediaBox, cropBox: leaf.cropBox, rotation: leaf.rotation,
                resources: collector.resources(leaf.resources, &reader), content: [])
            page.unit = reader.resolve(leaf.entries["UserUnit"]).flatMap { $0.thousandths == nil ? nil : $0 }
            page.group = collector.plain(reader.resolve(leaf.entries["Group"]), &reader)
            page.links = links
            let content = try content(of: leaf, page: index + 1)
            let appended = page.lay(overlays, &collector, &reader)
            overlaid = overlaid || !overlays.isEmpty
            let lists = propertyLists(leaf.resources)
            for list in lists.values where isHiddenLayer(list) { throw .hiddenLayers }
            contents.append((content, lists))
            page.content = appended
            paper.pages.append(page)
        }
        if let failure = collector.failure { throw failure }

        // Once with the tags; where pages and tags do not agree, once more without.
        var tags = overlaid ? nil : tags
        if overlaid { addTagFault(.form, to: &paper) }
        var report = ContentReport()
        for keepsMarks in tags == nil ? [false] : [true, false] {
            report = ContentReport()
            var marks: [[Int]] = []
            var rewritten: [[UInt8]] = []
            for (index, page) in paper.pages.enumerated() {
                var rewriter = ContentRewriter(
                    keepsMarks: keepsMarks, fonts: fonts(page.resources, collector), properties: contents[index].properties,
                    report: report)
                rewritten.append(rewriter.rewrite(contents[index].content))
                report = rewriter.report
                marks.append(report.marks)
                report.marks = []
            }
            if keepsMarks {
                if let fault = tags?.fault(of: marks, report) ?? tags?.fault(of: paper.pages.flatMap(\.links)) {
                    addTagFault(fault, to: &paper)
                    tags = nil
                    continue
                }
            }
            for index in paper.pages.indices {
                let over = paper.pages[index].content
                // What is laid over a page does not follow what its content has turned and scaled.
                paper.pages[index].content = over.isEmpty ? rewritten[index] : "q\n".utf8 + rewritten[index] + "Q\n".utf8 + over
                paper.pages[index].markCount = keepsMarks ? (marks[index].max() ?? -1) + 1 : 0
            }
            break
        }
        try rewriteForms(&collector, &report)
        collector.nameSymbols(&reader)
        paper.objects = collector.objects
        paper.tags = tags
        if tags == nil, !paper.faults.contains(where: { if case .tags = $0 { true } else { false } }) {
            paper.faults.append(.tags(tagFault ?? .none))
        }
        var proof = PaperProof(collector, report)
        proof.prove(paper, &reader)
        paper.faults = Set(paper.faults + proof.faults).sorted()
    }

    private func addTagFault(_ fault: TagFault, to paper: inout ImportedPDF) { paper.faults.append(.tags(tagFault ?? fault)) }

    /// Forms, patterns and glyphs that are drawn: their marks belong to no page, and are not kept.
    private mutating func rewriteForms(_ collector: inout PaperCollector, _ report: inout ContentReport) throws(PaperFailure) {
        for index in collector.objects.indices where collector.objects[index].isContent {
            guard let content = collector.decoded(index, &reader) else { throw reader.isOverdrawn ? .tooMuch : .damaged(page: nil) }
            let resources = collector.objects[index].value["Resources"] ?? .null
            var rewriter = ContentRewriter(
                keepsMarks: false, fonts: fonts(resources, collector), properties: [:], report: report)
            let written = rewriter.rewrite(content)
            report = rewriter.report
            collector.replaceContent(index, written)
        }
    }

    /// Fonts by the names that a content stream calls them.
    private func fonts(_ resources: PDFValue, _ collector: PaperCollector) -> [String: (index: Int, isComposite: Bool)?] {
        var result: [String: (index: Int, isComposite: Bool)?] = [:]
        for (name, value) in collector.resolved(collector.resolved(resources)?["Font"])?.dictionary ?? [:] {
            if case .reference(let index) = value {
                result[name] = .some((index, collector.objects[index].value["Subtype"]?.name == "Type0"))
            } else {
                result[name] = .some(nil)
            }
        }
        return result
    }

    /// Content that is shown when layers are off: they are all on (8.11.2.2).
    private func isHiddenLayer(_ list: PDFValue) -> Bool {
        list["Type"]?.name == "OCMD" && (list["VE"] != nil || ["AllOff", "AnyOff"].contains(list["P"]?.name ?? ""))
    }

    private mutating func propertyLists(_ resources: PDFValue?) -> [String: PDFValue] {
        var result: [String: PDFValue] = [:]
        for (name, value) in reader.resolve(reader.resolve(resources)?["Properties"])?.dictionary ?? [:] {
            result[name] = reader.resolve(value)
        }
        return result
    }
}

extension PaperPage {
    /// Takes what lies over the page among what it draws, the names with it.
    ///
    /// - Returns: what is drawn after the page's own content.
    fileprivate mutating func lay(
        _ overlays: [PaperSource.Overlay], _ collector: inout PaperCollector, _ reader: inout PDFReader
    ) -> [UInt8] {
        guard !overlays.isEmpty, case .dictionary(var entries) = resources else { return [] }
        var named = collector.resolved(entries["XObject"])?.dictionary ?? [:]
        var syntax = Syntax()
        for (number, overlay) in overlays.enumerated() {
            let form = collector.form(overlay.appearance, &reader)
            guard let value = collector.resolved(form), let matrix = AppearanceMatrix(value, overlay.rect, collector) else { continue }
            let name = "BilagaOver\(number)"
            named[name] = form
            syntax.keyword("q ")
            for part in matrix.parts { syntax.millionths(part) }
            syntax.raw(" cm")
            syntax.name(name)
            syntax.raw(" Do Q\n")
        }
        entries["XObject"] = .dictionary(named)
        resources = .dictionary(entries)
        return syntax.bytes
    }
}

/// How the box of an appearance comes to lie in the rectangle of its annotation (ISO 32000-1 12.5.5, algorithm 8.1).
private struct AppearanceMatrix {
    /// In millionths.
    var parts: [Int]

    init?(_ form: PDFValue, _ rect: [Int], _ collector: PaperCollector) {
        func numbers(_ key: String) -> [Double]? {
            guard let items = collector.resolved(form[key])?.array else { return nil }
            let found = items.compactMap { collector.resolved($0)?.thousandths }.map { Double($0) / 1000 }
            return found.count == items.count ? found : nil
        }
        guard let box = numbers("BBox"), box.count == 4 else { return nil }
        let own = numbers("Matrix") ?? [1, 0, 0, 1, 0, 0]
        guard own.count == 6 else { return nil }
        var (xs, ys): ([Double], [Double]) = ([], [])
        for (x, y) in [(box[0], box[1]), (box[2], box[1]), (box[0], box[3]), (box[2], box[3])] {
            xs.append(own[0] * x + own[2] * y + own[4])
            ys.append(own[1] * x + own[3] * y + own[5])
        }
        let (left, right) = (xs.min() ?? 0, xs.max() ?? 0)
        let (bottom, top) = (ys.min() ?? 0, ys.max() ?? 0)
        guard right > left, top > bottom else { return nil }
        let edges = rect.map { Double($0) / 1000 }
        let across = (edges[2] - edges[0]) / (right - left)
        let up = (edges[3] - edges[1]) / (top - bottom)
        let values = [across, 0, 0, up, edges[0] - left * across, edges[1] - bottom * up]
        guard values.allSatisfy({ $0.isFinite && abs($0) < 1e9 }) else { return nil }
        parts = values.map { Int(($0 * 1_000_000).rounded()) }
    }
}
