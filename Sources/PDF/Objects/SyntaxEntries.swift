// What is put together of the simple objects.
extension Syntax {
    mutating func reference(_ value: Reference) {
        integer(Int(value.number))
        raw(" 0 R")
    }

    mutating func openDictionary() { raw("<<") }
    mutating func closeDictionary() { raw(">>") }
    mutating func openArray() { byte(0x5B) }
    mutating func closeArray() { byte(0x5D) }

    /// A key of a dictionary, to be followed by its value.
    mutating func key(_ name: StaticString) { self.name(name) }

    mutating func entry(_ key: StaticString, name value: StaticString) {
        self.name(key)
        self.name(value)
    }
    mutating func entry(_ key: StaticString, _ value: Int) {
        name(key)
        integer(value)
    }
    mutating func entry(_ key: StaticString, _ value: Reference) {
        name(key)
        reference(value)
    }
    mutating func entry(_ key: StaticString, text value: String) {
        name(key)
        textString(value)
    }

    /// A rectangle in thousandths: left, bottom, right, top.
    mutating func rectangle(_ key: StaticString, _ edges: [Int]) {
        name(key)
        openArray()
        for edge in edges { thousandths(edge) }
        closeArray()
    }
}
