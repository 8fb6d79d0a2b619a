import Inputs
import Testing

@testable import Checks

/// Why a rule does not apply: for want of a role, in the words of the schema, and not because figures are missing that are there.
@Suite struct NeedsTests {
    private func lack(_ fields: [(String, FieldRole?)], isSound: Bool = true, _ needs: Need...) -> String? {
        let schema = Schema(
            name: "ekonomi",
            fields: SchemaFields(fields.map { name, role in SchemaField(name, node: SchemaNode(.scalar(.amount), role: role)) }))
        let file = CheckedFile(attachment: 1, schema: "ekonomi", definition: schema, value: .absent, isSound: isSound)
        return DeclaredRoles([file]).lack(needs)?.text(.swedish)
    }

    @Test func theReasonIsTheTrueOne() {
        let budget = FieldRole(.budget), outcome = FieldRole(.outcome)
        var limited = outcome
        limited.atMost = FieldPath(["anslag"])
        #expect(lack([("bokfört", nil)], .role(.outcome)) == "inget belopp i mötets filer har en roll i sitt schema")
        #expect(lack([("anslag", budget)], .role(.outcome)) == "inget fält har rollen utfall i schemat ekonomi")
        #expect(lack([("anslag", budget), ("bokfört", outcome)], .atMost(.outcome)) == "inget fält med rollen utfall har ”högst” i schemat ekonomi")
        #expect(lack([("anslag", budget)], .covers) == "inget fält har ”täcker” i schemat ekonomi")
        #expect(lack([("anslag", budget)], isSound: false, .role(.budget)) == "filerna med belopp har fel, och prövas när de är rättade")
        #expect(lack([("anslag", budget), ("bokfört", limited)], .atMost(.outcome)) == nil)
    }
}
