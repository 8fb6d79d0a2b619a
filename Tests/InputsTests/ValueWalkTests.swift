import Testing

@testable import Inputs

@Suite struct ValueWalkTests {
    private let value = Value(
        .record(
            Record([
                Record.Field(name: "år", value: Value(.integer(2024))),
                Record.Field(
                    name: "utfall",
                    value: Value(
                        .map(
                            Record([
                                Record.Field(
                                    name: "barn-unga",
                                    value: Value(.map(Record([Record.Field(name: "2024", value: Value(.amount(Amount(kronor: 7))))])))),
                                Record.Field(name: "två ord", value: .absent),
                            ])))),
                Record.Field(name: "steg", value: Value(.list([Value(.text("a")), Value(.text("b"))]))),
            ])))

    private let schema = SchemaNode(
        .record(
            SchemaFields([
                SchemaField("år", node: SchemaNode(.scalar(.year))),
                SchemaField(
                    "utfall",
                    node: SchemaNode(
                        .map(
                            key: .reference(section: "budgetposter"),
                            value: SchemaNode(.map(key: .year, value: SchemaNode(.scalar(.amount))))))),
            ]), short: nil))

    @Test func goesThroughEverythingInTheOrderOfTheFile() {
        var paths: [String] = []
        value.forEachValue(from: ValuePath("budget")) { paths.append($0.path.expression) }
        #expect(
            paths == [
                "budget", "budget.år", "budget.utfall", "budget.utfall.barn-unga", "budget.utfall.barn-unga[2024]",
                "budget.utfall[\"två ord\"]", "budget.steg", "budget.steg[1]", "budget.steg[2]",
            ])
    }

    @Test func knowsWhatTheSchemaSaysOfEach() {
        var seen: [String] = []
        value.forEachValue(schema) { visit in
            let type = if case .scalar(let scalar)? = visit.schema?.type { scalar.rawValue } else { "-" }
            seen.append("\(visit.name ?? ""): \(type) \(visit.key.map { "\($0)" } ?? "-")")
        }
        #expect(
            seen == [
                ": - -", "år: årtal -", "utfall: - -", "barn-unga: - reference(section: \"budgetposter\")", "2024: belopp year",
                "två ord: - reference(section: \"budgetposter\")", "steg: - -", ": - -", ": - -",
            ])
    }

    @Test func goesPastAndStops() {
        var names: [String] = []
        let isWhole = value.walk { visit in
            names.append(visit.name ?? "")
            if visit.name == "utfall" { return .past }
            if case .text = visit.value.kind { return .stop }
            return .within
        }
        #expect(names == ["", "år", "utfall", "steg", ""])
        #expect(!isWhole)
        #expect(value.walk { _ in .within })
    }

    @Test func replacesScalarsAndCopiesNothingElse() throws {
        #expect(value.replacing(schema) { _, _ in nil }.map { _ in true } == nil)
        let steps = SchemaNode(
            .record(
                SchemaFields([SchemaField("steg", node: SchemaNode(.list(of: SchemaNode(.scalar(.text)))))]), short: nil))
        func change(_ value: Value, _: SchemaNode?) -> Value? {
            if case .text("b") = value.kind { Value(.text("c")) } else { nil }
        }
        let new = try #require(value.replacing(steps, change))
        var texts: [String] = []
        new.forEachValue { if case .text(let text) = $0.value.kind { texts.append(text) } }
        #expect(texts == ["a", "c"])
        // The schema does not have the steps.
        #expect(value.replacing(schema, change).map { _ in true } == nil)
        var amounts: [String] = []
        _ = value.replacing(schema) { value, node in
            if case .amount = value.kind, case .scalar(let type)? = node?.type { amounts.append(type.rawValue) }
            return nil
        }
        #expect(amounts == ["belopp"])
    }

    @Test func partsAreOneLevel() {
        var places: [String] = []
        value.forEachPart(of: schema) { places.append($0.name ?? "?") }
        #expect(places == ["år", "utfall", "steg"])
        Value(.amount(Amount(kronor: 1))).forEachPart { _ in Issue.record("a scalar has no parts") }
    }
}
