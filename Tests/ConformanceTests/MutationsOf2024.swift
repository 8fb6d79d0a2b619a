@testable import Conformance

extension Mutations {
    /// Of what PDF/UA-2 and PDF/A-4 ask for beyond their predecessors.
    static let of2024 = [
        Mutation("the document is of PDF 1.7's types", [.tree]) { file in file.drop("NS") { $0["S"] == .name("Document") } },
        Mutation("the namespace is not told", [.tree]) { file in file.drop("Namespaces") { $0["Type"] == .name("StructTreeRoot") } },
        Mutation("the namespace is another", [.tree]) { file in
            file.first(where: { $0["Type"] == .name("Namespace") }) { set(&$0, "NS", .text("http://iso.org/pdf/ssn")) }
        },
        Mutation("a type is said to be PDF 2.0's", [.tree]) { file in
            let space = file.dictionary(file.root["StructTreeRoot"])["Namespaces"]
            guard case .array(let spaces)? = space, let first = spaces.first else { return false }
            return file.element("TOC") { set(&$0, "NS", first) }
        },
        Mutation("a note is a Note", [.notes, .tree, .document]) { file in file.element("FENote") { set(&$0, "S", .name("Note")) } },
        Mutation("a note does not name its citations", [.references]) { file in file.element("FENote") { $0.removeValue(forKey: "Ref") != nil } },
        Mutation("a note does not say where it stands", [.document]) { file in file.element("FENote") { $0.removeValue(forKey: "A") != nil } },
        Mutation("a citation names no note", [.references]) { file in
            file.element("Span") { $0.removeValue(forKey: "Ref") != nil }
        },
        Mutation("an entry of the contents names no heading", [.references]) { file in
            file.element("TOCI") { $0.removeValue(forKey: "Ref") != nil }
        },
        Mutation("a list with labels says that it has none", [.document, .tree]) { file in
            file.element("L") { entries in change(&entries, "A") { set(&$0, "ListNumbering", .name("None")) } }
        },
        Mutation("a named destination is a page", [.destinations]) { file in
            file.leaves("Names") { pairs in
                guard case .dictionary(let both) = pairs[1], let page = both["D"] else { return false }
                pairs[1] = page
                return true
            }
        },
        Mutation("a named destination has lost its page", [.destinations]) { file in
            file.leaves("Names") { pairs in
                guard case .dictionary(var both) = pairs[1], both.removeValue(forKey: "D") != nil else { return false }
                pairs[1] = .dictionary(both)
                return true
            }
        },
        Mutation("the outline leads to pages alone", [.destinations]) { file in
            file.first(where: { $0["Title"] != nil && $0["A"] != nil }) { entries in
                change(&entries, "A") { $0.removeValue(forKey: "SD") != nil }
            }
        },
        Mutation("a note's mark leads to a page alone", [.destinations]) { file in
            file.first(where: { $0["Subtype"] == .name("Link") }) { entries in
                change(&entries, "A") { $0.removeValue(forKey: "SD") != nil }
            }
        },
        Mutation("there is an Info dictionary", [.metadata]) { file in
            guard case .dictionary(var trailer) = file.trailer else { return false }
            trailer["Info"] = .dictionary(["Title": .text("Titel")])
            file.trailer = .dictionary(trailer)
            return true
        },
        Mutation("the claim is of PDF/UA-1", [.metadata]) { $0.metadata("<pdfuaid:part>2", "<pdfuaid:part>1") },
        Mutation("the claim has no year", [.metadata]) { $0.metadata("<pdfuaid:rev>2024</pdfuaid:rev>", "") },
        Mutation("the claim is of PDF/A-4f without files", [.metadata]) {
            $0.metadata("<pdfaid:rev>2020</pdfaid:rev>", "<pdfaid:rev>2020</pdfaid:rev><pdfaid:conformance>F</pdfaid:conformance>")
        },
        Mutation("the claim is of PDF/A-2", [.metadata]) { $0.metadata("<pdfaid:part>4", "<pdfaid:part>2") },
    ]
}
