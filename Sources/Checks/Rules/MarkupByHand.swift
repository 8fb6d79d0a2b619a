import Diagnostics
import Inputs

extension DiagnosticCode {
    static let singleBraces = DiagnosticCode(
        "CK231", .warning,
        sv: MessageText("{skrivet} skrivs ut som det står", reason: "En siffra hämtas med dubbla klamrar.", fix: "Skriv {{{{{inre}}}}}."),
        en: MessageText("{skrivet} is printed as it stands", reason: "A figure is taken with double braces.", fix: "Write {{{{{inre}}}}}."))
    static let escapedHeading = DiagnosticCode(
        "CK232", .warning,
        sv: MessageText(
            "{skrivet} blev ingen rubrik", reason: "Med \\ före är # ett vanligt tecken. Så blir det när text exporteras ur ett annat program.",
            fix: "Ta bort \\."),
        en: MessageText(
            "{skrivet} did not become a heading", reason: "With \\ before it # is an ordinary sign. That is what text exported from another program becomes.",
            fix: "Remove \\."))
    static let doubledBullet = DiagnosticCode(
        "CK233", .warning,
        sv: MessageText("Raden har två listtecken", reason: "Den blir en lista i listan, med två punkter före orden.", fix: "Ta bort det ena."),
        en: MessageText(
            "The line has two signs of a list", reason: "It becomes a list within the list, with two bullets before the words.", fix: "Remove one of them."))
    static let trailingOff = DiagnosticCode(
        "CK234", .warning,
        sv: MessageText("Meningen slutar mitt i: ”{skrivet}”", reason: "Något verkar inte vara färdigskrivet.", fix: "Skriv klart meningen."),
        en: MessageText("The sentence ends in the middle: “{skrivet}”", reason: "Something seems not to be finished.", fix: "Finish the sentence."))
    static let starsBetweenDigits = DiagnosticCode(
        "CK235", .warning,
        sv: MessageText(
            "{skrivet} skrivs ut som {trycks}", reason: "Mellan två * blir text kursiv, och tecknen försvinner.",
            fix: "Skriv × mellan talen, eller \\* för en asterisk."),
        en: MessageText(
            "{skrivet} is printed as {trycks}", reason: "Between two * text becomes italic, and the signs vanish.",
            fix: "Write × between the numbers, or \\* for an asterisk."))
    static let repeatedTitle = DiagnosticCode(
        "CK236", .warning,
        sv: MessageText(
            "Rubriken ”{skrivet}” upprepar bilagans titel", reason: "Titeln sätts av programmet, så den står två gånger efter varandra.", fix: "Ta bort raden."),
        en: MessageText(
            "The heading “{skrivet}” repeats the title of the bilaga", reason: "The program sets the title, so it stands twice in a row.",
            fix: "Remove the line."))
}

/// What was meant as markup and is printed as it was typed, or that vanishes.
@Sendable func markupByHand(_ context: CheckContext, _ found: inout Examination) {
    for code in [DiagnosticCode.singleBraces, .escapedHeading, .doubledBullet, .trailingOff, .noFullStop, .starsBetweenDigits] {
        found.examineTexts(code, context)
    }
    for passage in context.passages where !passage.origin.isRegister {
        braces(passage, &found)
        guard passage.isProse else { continue }
        stars(passage, &found)
        lines(passage, &found)
        unfinishedSentences(passage, &found)
    }
}

private func braces(_ passage: Passage, _ found: inout Examination) {
    let bytes = passage.bytes
    var index = 0
    while let open = bytes[index...].firstIndex(of: 0x7B) {
        index = open + 1
        guard open + 1 < bytes.count, bytes[open + 1] != 0x7B, !passage.isTaken(from: open, to: open + 1), !passage.isCode(open) else {
            while index < bytes.count, bytes[index] == 0x7B { index += 1 }
            continue
        }
        guard let close = bytes[index...].prefix(200).firstIndex(of: 0x7D) else { continue }
        let inner = bytes[index..<close]
        // A name with points, or a way of printing: no set of things.
        guard inner.contains(0x2E) || inner.contains(0x7C) || inner.contains(0x2D), !inner.contains(0x2C) || inner.contains(0x28), !inner.contains(0x0A),
            inner.first.map({ $0 >= 0x61 }) ?? false
        else { continue }
        let text = passage.text(index, close)
        found.report(
            .singleBraces, at: passage.range(open, close + 1), ["skrivet": "{\(text)}", "inre": text],
            replacement: text.utf8.contains(where: { (0x30...0x39).contains($0) }) ? nil : "{{\(text)}}")
        index = close
    }
}

/// `5*3*2`
private func stars(_ passage: Passage, _ found: inout Examination) {
    let bytes = passage.bytes
    func isDigit(_ index: Int) -> Bool { bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index]) }
    var index = 0
    while let star = bytes[index...].firstIndex(of: 0x2A) {
        index = star + 1
        guard isDigit(star - 1), isDigit(star + 1), !passage.isCode(star) else { continue }
        var (start, end) = (star, star + 1)
        while start > 0, isDigit(start - 1) { start -= 1 }
        var count = 1
        while end < bytes.count, isDigit(end) || bytes[end] == 0x2A && isDigit(end + 1) {
            if bytes[end] == 0x2A { count += 1 }
            end += 1
        }
        index = end
        guard count > 1 else { continue }
        let text = passage.text(start, end)
        found.report(.starsBetweenDigits, at: passage.range(start, end), ["skrivet": text, "trycks": text.filter { $0 != "*" }])
    }
}

private func lines(_ passage: Passage, _ found: inout Examination) {
    let bytes = passage.bytes
    var line = 0
    while line < bytes.count {
        let end = bytes[line...].firstIndex(of: 0x0A) ?? bytes.count
        defer { line = end + 1 }
        var start = line
        while start < end, bytes[start] == 0x20 { start += 1 }
        guard end - start > 3, !passage.isTaken(from: start, to: start + 1) else { continue }
        if bytes[start] == 0x5C, bytes[start + 1] == 0x23 {
            var hash = start + 1
            while hash < end, bytes[hash] == 0x23 || bytes[hash] == 0x5C { hash += 1 }
            if hash < end, bytes[hash] == 0x20 {
                found.report(
                    .escapedHeading, at: passage.range(start, hash), ["skrivet": passage.text(start, end)],
                    replacement: String(repeating: "#", count: bytes[start..<hash].count { $0 == 0x23 }))
            }
        }
        let isBullet: (Int) -> Bool = { ([0x2D, 0x2B, 0x2A] as [UInt8]).contains(bytes[$0]) && bytes[$0 + 1] == 0x20 }
        if isBullet(start), start + 3 < end, isBullet(start + 2) {
            found.report(.doubledBullet, at: passage.range(start, start + 4), replacement: "- ")
        }
    }
    // “… som var”, “och …” at the end of a paragraph.
    for block in passage.blocks where block.kind == .paragraph || block.kind == .item {
        guard let last = passage.words(in: block).last, block.end > passage.words[last].end else { continue }
        let rest = bytes[passage.words[last].end..<block.end].filter { $0 != 0x20 }
        guard rest.elementsEqual([0xE2, 0x80, 0xA6]) || rest.elementsEqual([0x2E, 0x2E, 0x2E]), passage.words[last].has([.leadIn, .joiner]),
            !passage.isQuoted(passage.words[last].start)
        else { continue }
        let first = max(passage.sentence(around: last).lowerBound, last - 3)
        found.report(.trailingOff, at: passage.range(passage.words[first].start, block.end), ["skrivet": passage.text(passage.words[first].start, block.end)])
    }
}

/// A heading at the head of a text that says what the bilaga is called already.
@Sendable func repeatedTitle(_ context: CheckContext, _ found: inout Examination) {
    let meeting = context.input.meeting
    for passage in context.passages where passage.isProse && passage.attachment != nil {
        guard let block = passage.blocks.first, block.kind == .heading else { continue }
        let place = passage.range(block.start, block.end)
        found.examine(.repeatedTitle, at: place)
        guard let attachment = meeting.attachments.first(where: { $0.number == passage.attachment }) else { continue }
        let said = passage.words[passage.words(in: block)].map(\.text)
        var titles = [attachment.kind, attachment.id, attachment.title ?? ""].map(nameWords)
        for item in meeting.value["dagordning"]?.items ?? [] {
            if case .integer(let number)? = item["bilaga", "nummer"]?.kind, Int(number) == attachment.number {
                titles.append(nameWords(item["rubrik"]?.words ?? ""))
            }
        }
        // The goal that a report is about has its heading above the text.
        for file in context.input.files where file.value.range?.file == passage.file {
            for field in file.value.fields {
                guard case .reference(let reference) = field.value.kind, let entry = context.input.register.entry(reference) else { continue }
                titles += entry.fields.compactMap { $0.value.words }.map(nameWords)
            }
        }
        guard !said.isEmpty, titles.contains(said) else { continue }
        found.report(.repeatedTitle, at: place, ["skrivet": passage.text(block.start, block.end)])
    }
}

extension Passage {
    /// Whether a byte stands between back quotes on its line.
    fileprivate func isCode(_ index: Int) -> Bool {
        var ticks = 0
        var place = index
        while place > 0, bytes[place - 1] != 0x0A {
            place -= 1
            if bytes[place] == 0x60 { ticks += 1 }
        }
        return ticks % 2 == 1
    }
}
