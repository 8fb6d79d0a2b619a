import DocumentTree

/// Elements within a paragraph stand among its own marks, in the order in which they are drawn.
extension StructureBuilder {
    mutating func content(of node: NodeID, _ inlines: [Inline]) {
        let own = marks[node]
        var next = own.startIndex
        place(inlines, among: own, &next)
        while next < own.endIndex {
            add(own[next])
            next += 1
        }
        claim(node)
    }

    private mutating func place(_ inlines: [Inline], among own: ArraySlice<Mark>, _ next: inout Int) {
        for inline in inlines {
            switch inline {
            case .text, .figure, .lineBreak: continue
            case .emphasis(let inner), .strong(let inner): place(inner, among: own, &next)
            case .code, .link, .foreign, .abbreviation, .footnoteReference:
                if let order = firstOrder(inline) {
                    while next < own.endIndex, own[next].order < order {
                        add(own[next])
                        next += 1
                    }
                }
                element(for: inline)
            }
        }
    }

    private mutating func element(for inline: Inline) {
        switch inline {
        case .code(let code): element(.code, code.id) { _ in }
        case .foreign(let foreign):
            element(.span, foreign.id) { builder in
                builder.setLanguage(foreign.language)
                builder.content(of: foreign.id, foreign.inlines)
            }
        case .abbreviation(let short):
            element(.span, short.id) { builder in
                builder.setExpansion(short.expansion)
                if let language = short.language { builder.setLanguage(language) }
            }
        case .link(let link):
            // A link that leads nowhere in this file is words like others.
            element(hasAnnotations(link.id) ? .link : .span, link.id) { builder in
                builder.content(of: link.id, link.inlines)
                builder.addAnnotations(of: link.id, saying: link.inlines.plainText)
            }
        case .footnoteReference(let reference):
            element(citationType, reference.id) { builder in
                builder.cite(builder.note(reference.number))
                builder.linked(reference.id, saying: builder.words.noteNumber(["number": String(reference.number)]))
            }
        case .text, .figure, .emphasis, .strong, .lineBreak: break
        }
    }

    /// The marks of a node that is no Link itself: within a Link of their own, if an annotation lies over them.
    mutating func linked(_ node: NodeID, saying words: String) {
        linked(node, saying: words, marks[node])
        claim(node)
    }

    mutating func linked(_ node: NodeID, saying words: String, _ own: ArraySlice<Mark>) {
        claim(node)
        guard hasAnnotations(node) else {
            for mark in own { add(mark) }
            return
        }
        tag(node, as: .link)
        element(.link) { builder in
            for mark in own { builder.add(mark) }
            builder.addAnnotations(of: node, saying: words)
        }
    }

    /// The marks of `node` before and after the first of `inner`.
    func marksAround(_ inner: NodeID, of node: NodeID) -> (before: ArraySlice<Mark>, after: ArraySlice<Mark>) {
        let own = marks[node]
        guard let first = marks[inner].first else { return (own[own.startIndex..<own.startIndex], own) }
        let split = own.firstIndex { $0.order > first.order } ?? own.endIndex
        return (own[own.startIndex..<split], own[split..<own.endIndex])
    }

    /// When the first mark of an inline element, or of one within it, is drawn; nil when none is.
    private func firstOrder(_ inline: Inline) -> Int32? {
        switch inline {
        case .text, .figure, .lineBreak: nil
        case .emphasis(let inner), .strong(let inner): firstOrder(inner)
        case .code(let code): marks[code.id].first?.order
        case .abbreviation(let short): marks[short.id].first?.order
        case .footnoteReference(let reference): marks[reference.id].first?.order
        case .foreign(let foreign): earlier(marks[foreign.id].first?.order, firstOrder(foreign.inlines))
        case .link(let link): earlier(marks[link.id].first?.order, firstOrder(link.inlines))
        }
    }

    private func firstOrder(_ inlines: [Inline]) -> Int32? {
        var result: Int32?
        for inline in inlines { result = earlier(result, firstOrder(inline)) }
        return result
    }

    private func earlier(_ one: Int32?, _ other: Int32?) -> Int32? {
        guard let one else { return other }
        guard let other else { return one }
        return min(one, other)
    }
}
