import Inputs

/// Values that the program makes for a template.
extension Value {
    static func text(_ text: String) -> Value { Value(.text(text)) }
    static func flag(_ flag: Bool) -> Value { Value(.flag(flag)) }
    static func fields(_ fields: [(String, Value)]) -> Value {
        Value(.record(Record(fields.map { Record.Field(name: $0.0, value: $0.1) })))
    }
}
