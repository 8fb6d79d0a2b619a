import Diagnostics
import Inputs

extension DiagnosticCode {
    static let emptyPromise = DiagnosticCode(
        "CK044", .warning,
        sv: MessageText(
            "”{skrivet}” pekar på något som inte finns i paketet",
            reason: "Den som läser kan inte se om löftet är infriat.",
            fix: "Skriv vilken bilaga det gäller, till exempel [bilaga 1](bilaga-1), eller ta bort hänvisningen."),
        en: MessageText(
            "“{skrivet}” points at something that is not in the pack",
            reason: "The reader cannot tell whether the promise is kept.",
            fix: "Write which bilaga is meant, for instance [bilaga 1](bilaga-1), or remove the reference."))
    static let selfReference = DiagnosticCode(
        "CK046", .warning,
        sv: MessageText(
            "Bilaga {nummer} hänvisar till sig själv",
            reason: "Den som följer hänvisningen kommer ingenstans.",
            fix: "Nämn tabellen eller avsnittet i stället, eller rätta numret."),
        en: MessageText(
            "Bilaga {nummer} refers to itself",
            reason: "Whoever follows the reference gets nowhere.",
            fix: "Mention the table or the section instead, or correct the number."))
}

/// Promises that lead nowhere: “presenteras i den ekonomiska redovisningen” without saying where that is,
/// and “se bilaga 1” in bilaga 1.
@Sendable func emptyPromise(_ context: CheckContext, _ found: inout Examination) {
    found.examineTexts(.emptyPromise, context)
    let objects = context.lexicon.phrases.promised.filter(context.occurs)
    for passage in context.passages {
        for object in objects {
            for place in passage.occurrences(of: object) {
                let sentence = passage.sentence(around: place.lowerBound)
                let saysWhere = passage.attachmentReferences.contains { $0.words.overlaps(sentence) }
                guard !saysWhere, passage.words[sentence].contains(where: { $0.has(.promise) }) else { continue }
                found.report(.emptyPromise, at: passage.range(place), ["skrivet": passage.written(place)])
            }
        }
        guard let own = passage.attachment else { continue }
        for reference in passage.attachmentReferences {
            let place = passage.range(reference.words)
            found.examine(.selfReference, at: place)
            if reference.number == own { found.report(.selfReference, at: place, ["nummer": String(own)]) }
        }
    }
}
