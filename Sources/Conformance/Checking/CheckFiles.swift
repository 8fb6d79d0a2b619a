import PDF

/// Files that travel inside.
extension Checker {
    mutating func checkFiles() {
        let leaves = file.nameTree(file.dictionary(file.root["Names"])["EmbeddedFiles"])
        if zip(leaves, leaves.dropFirst()).contains(where: { !encoded($0.key).lexicographicallyPrecedes(encoded($1.key)) }) {
            report(.files, "the names are not sorted")
        }
        // What something is said to belong to: the whole document, or an element of the tree.
        let ofDocument = Set(file.list(file.root["AF"]))
        var ofElements: Set<PDFValue> = []
        for value in file.objects.values where file.dictionary(value)["S"] != nil && file.dictionary(value)["P"] != nil {
            let own = file.list(file.dictionary(value)["AF"])
            ofElements.formUnion(own)
            if !own.isEmpty, file.name(file.dictionary(value)["S"]) != "Table" { report(.files, "figures that are no table's") }
        }
        for specification in ofDocument.union(ofElements) where !leaves.contains(where: { $0.value == specification }) {
            report(.files, "a file is named that is not among those inside")
        }
        let wanted = Dictionary((wanted.files ?? []).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        var seen: Set<String> = []
        for (key, specification) in leaves {
            let entries = file.dictionary(specification)
            let name = file.text(entries["UF"]) ?? ""
            seen.insert(name)
            if name.isEmpty || name != file.text(entries["F"]) || name != key { report(.files, "\(key) has several names") }
            if (file.text(entries["Desc"]) ?? "").isEmpty { report(.files, "\(key) is not described") }
            let relationship = file.name(entries["AFRelationship"]) ?? ""
            if !["Source", "Data", "Alternative", "Supplement"].contains(relationship) {
                report(.files, "\(key) does not say what it is to the document")
            }
            if !ofDocument.contains(specification), !ofElements.contains(specification) {
                report(.files, "\(key) belongs to nothing")
            }
            guard case .reference(let number)? = file.dictionary(entries["EF"])["F"], let bytes = file.streams[number] else {
                report(.files, "\(key) is not inside")
                continue
            }
            let stream = file.dictionary(.reference(number))
            if file.dictionary(entries["EF"])["UF"] != .reference(number) { report(.files, "\(key) is two files") }
            if file.integer(file.dictionary(stream["Params"])["Size"]) != bytes.count { report(.files, "\(key) is of another size") }
            let media = file.name(stream["Subtype"]) ?? ""
            if !media.contains("/") { report(.files, "\(key) has no media type") }
            guard self.wanted.files != nil else { continue }
            guard let original = wanted[name] else {
                report(.files, "\(key) should not be there")
                continue
            }
            if original.bytes != bytes { report(.files, "\(key) is not the file that was given") }
            if original.mediaType != media { report(.files, "\(key) is said to be \(media)") }
            if (original.relationship == .data) != (relationship == "Data") { report(.files, "\(key) is called \(relationship)") }
            if (original.node == nil) != ofDocument.contains(specification) { report(.files, "\(key) belongs to something else") }
        }
        for name in wanted.keys where !seen.contains(name) { report(.files, "\(name) is missing") }
    }

    /// As keys of a name tree are compared: the bytes of the text string.
    private func encoded(_ key: String) -> [UInt8] {
        if key.unicodeScalars.allSatisfy({ $0.value < 0x7F || (0xA1...0xFF).contains($0.value) && $0.value != 0xAD }) {
            return key.unicodeScalars.map { UInt8($0.value) }
        }
        return [0xFE, 0xFF] + key.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }
}
