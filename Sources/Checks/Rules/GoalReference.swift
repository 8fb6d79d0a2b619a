import Diagnostics
import Inputs

extension DiagnosticCode {
    static let noSuchGoal = DiagnosticCode(
        "CK041",
        sv: MessageText("Texten nämner mål {nummer}, som inte finns i registret", fix: "Målen är: {möjliga}."),
        en: MessageText("The text mentions goal {nummer}, which is not in the register", fix: "The goals are: {möjliga}."))
}

/// “mål 6” is a goal of the register. The communication goals have numbers of their own.
@Sendable func goalReference(_ context: CheckContext, _ found: inout DiagnosticList) {
    guard let goals = context.input.register.section("mål"), !goals.fields.isEmpty else { return }
    for passage in context.passages where passage.schema != "kommunikationsmal" {
        for index in passage.words.indices.dropLast() where ["mål", "målet"].contains(passage.words[index].text) {
            let number = passage.words[index + 1]
            guard !number.gapHasStop, Int(number.text) != nil, number.text.utf8.count < 3, goals.field(number.text) == nil,
                passage.bytes[passage.words[index].end..<number.start].allSatisfy({ $0 <= 0x20 || $0 >= 0x80 })
            else { continue }
            // "mål 10 mnkr" is an amount.
            if index + 2 < passage.words.count, ["mnkr", "tkr", "kr", "kronor", "procent", "miljoner"].contains(passage.words[index + 2].text) {
                continue
            }
            found.report(
                .noSuchGoal, at: passage.range(index..<(index + 2)),
                ["nummer": number.text, "möjliga": goals.fields.map(\.name).joined(separator: ", ")])
        }
    }
}
