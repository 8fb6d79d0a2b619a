@testable import Conformance

/// Ways in which a writer could fail: one for each thing that a reader depends on.
enum Mutations {
    static let all = structure + tables + parentTree + content + fonts + links + document

    // MARK: The structure tree

    static let structure = [
        Mutation("an element is cut out of its parent", [.marks, .document]) { file in
            file.first(where: { $0["S"] == .name("LBody") }) { entries in
                guard case .array(var kids)? = entries["K"], kids.count > 1 else { return false }
                kids.removeLast()
                entries["K"] = .array(kids)
                return true
            }
        },
        Mutation("two paragraphs change places", [.document]) { file in
            file.first(where: { $0["S"] == .name("Document") }) { swap(&$0, 1, 2) }
        },
        Mutation("a heading becomes a paragraph", [.document]) { file in
            file.element("H2") { set(&$0, "S", .name("P")) }
        },
        Mutation("a heading level is skipped", [.headings]) { file in
            file.element("H2") { set(&$0, "S", .name("H4")) }
        },
        Mutation("a type that no reader knows", [.tree]) { file in
            file.element("P") { set(&$0, "S", .name("Paragraph")) }
        },
        Mutation("an element names another parent", [.tree]) { file in
            let root = file.root["StructTreeRoot"] ?? .null
            return file.element("LI") { set(&$0, "P", root) }
        },
        Mutation("an element stands in the tree twice", [.tree, .document]) { file in
            file.first(where: { $0["S"] == .name("Document") }) { entries in
                guard case .array(var kids)? = entries["K"], let last = kids.last else { return false }
                kids.append(last)
                entries["K"] = .array(kids)
                return true
            }
        },
        Mutation("an element is empty", [.tree]) { file in
            file.element("P") { $0.removeValue(forKey: "K") != nil }
        },
        Mutation("the tree has two tops", [.tree]) { file in
            file.first(where: { $0["Type"] == .name("StructTreeRoot") }) { entries in
                guard let top = entries["K"] else { return false }
                return set(&entries, "K", .array([top, top]))
            }
        },
        Mutation("there is no tree", [.tree]) { file in file.catalog { $0.removeValue(forKey: "StructTreeRoot") != nil } },
        Mutation("a list does not say how it is numbered", [.document]) { file in
            file.element("L") { $0.removeValue(forKey: "A") != nil }
        },
        Mutation("the language of a foreign word is lost", [.document]) { file in
            file.element("Span") { $0.removeValue(forKey: "Lang") != nil }
        },
        Mutation("a foreign word is in another language", [.document]) { file in
            file.element("Span") { set(&$0, "Lang", .text("fi")) }
        },
        Mutation("an identifier is used twice", [.tree]) { file in
            var known: PDFValue?
            for number in file.objects.keys.sorted() {
                guard case .dictionary(var entries)? = file.objects[number], entries["ID"] != nil, entries["S"] != nil else {
                    continue
                }
                if let known {
                    entries["ID"] = known
                    file.objects[number] = .dictionary(entries)
                    return true
                }
                known = entries["ID"]
            }
            return false
        },
        Mutation("a note has no identifier", [.notes]) { file in file.element("Note") { $0.removeValue(forKey: "ID") != nil } },
        Mutation("the IDTree lacks an identifier", [.tree]) { file in
            file.leaves("Names", longer: 6) { pairs in
                guard case .text(let name) = pairs[0], name.hasPrefix("n0") else { return false }
                pairs.removeFirst(2)
                return true
            }
        },
        Mutation("the IDTree is not sorted", [.tree]) { file in
            file.leaves("Names", longer: 6) { pairs in
                guard case .text(let name) = pairs[0], name.hasPrefix("n0") else { return false }
                pairs.swapAt(0, 2)
                pairs.swapAt(1, 3)
                return true
            }
        },
    ]

    // MARK: Tables

    static let tables = [
        Mutation("a header cell has no Scope", [.tables]) { file in
            file.element("TH") { change(&$0, "A") { $0.removeValue(forKey: "Scope") != nil } }
        },
        Mutation("a row header is called a column's", [.document]) { file in
            file.element("TH") { entries in
                change(&entries, "A") { $0["Scope"] == .name("Row") && set(&$0, "Scope", .name("Column")) }
            }
        },
        Mutation("a header cell becomes a data cell", [.document, .tables]) { file in
            file.element("TH") { set(&$0, "S", .name("TD")) }
        },
        Mutation("a row is a cell short", [.tables]) { file in
            file.element("TR") { entries in
                guard case .array(var kids)? = entries["K"], kids.count > 2 else { return false }
                kids.removeLast()
                return set(&entries, "K", .array(kids))
            }
        },
        Mutation("a cell spans too many columns", [.tables]) { file in
            file.element("TH") { entries in change(&entries, "A") { set(&$0, "ColSpan", .number(3)) } }
        },
        Mutation("a cell names a header that is nowhere", [.tables]) { file in
            file.element("TD") { entries in
                change(&entries, "A") { $0["Headers"] != nil && set(&$0, "Headers", .array([.text("n9")])) }
            }
        },
        Mutation("a cell loses its row's header", [.document]) { file in
            file.element("TD") { entries in
                change(&entries, "A") { attributes in
                    guard case .array(var headers)? = attributes["Headers"] else { return false }
                    headers.removeLast()
                    return set(&attributes, "Headers", .array(headers))
                }
            }
        },
        Mutation("attributes have no owner", [.tree, .tables]) { file in
            file.element("TH") { change(&$0, "A") { $0.removeValue(forKey: "O") != nil } }
        },
        Mutation("the caption comes last", [.tables, .document]) { file in
            file.element("Table") { entries in
                guard case .array(var kids)? = entries["K"], kids.count > 1 else { return false }
                kids.append(kids.removeFirst())
                return set(&entries, "K", .array(kids))
            }
        },
    ]

    // MARK: From content back to the tree

    static let parentTree = [
        Mutation("two entries of the parent tree change places", [.parentTree]) { file in
            file.eachParentList { owners in
                guard owners.count > 3, owners[0] != owners[3] else { return false }
                owners.swapAt(0, 3)
                return true
            }
        },
        Mutation("the parent tree is an entry short", [.parentTree]) { file in
            file.eachParentList { owners in owners.popLast() != nil }
        },
        Mutation("the parent tree has an entry too many", [.parentTree]) { file in
            file.eachParentList { owners in
                owners.append(owners[0])
                return true
            }
        },
        Mutation("a page has no key in the parent tree", [.parentTree]) { file in
            file.drop("StructParents") { $0["Type"] == .name("Page") }
        },
        Mutation("two pages have one key", [.parentTree]) { file in
            file.first(where: { $0["Type"] == .name("Page") && $0["StructParents"] != .number(0) }) {
                set(&$0, "StructParents", .number(0))
            }
        },
        Mutation("the next key of the parent tree is in use", [.parentTree]) { file in
            file.first(where: { $0["Type"] == .name("StructTreeRoot") }) { set(&$0, "ParentTreeNextKey", .number(1)) }
        },
        Mutation("an annotation leads to another element", [.parentTree]) { file in
            file.first(where: { $0["Subtype"] == .name("Link") }) { set(&$0, "StructParent", .number(1)) }
        },
        Mutation("an annotation has no key", [.parentTree]) { file in
            file.drop("StructParent") { $0["Subtype"] == .name("Link") }
        },
    ]

    static func set(_ entries: inout [String: PDFValue], _ key: String, _ value: PDFValue) -> Bool {
        entries[key] = value
        return true
    }

    static func change(
        _ entries: inout [String: PDFValue], _ key: String, _ body: (inout [String: PDFValue]) -> Bool
    ) -> Bool {
        guard case .dictionary(var inner)? = entries[key], body(&inner) else { return false }
        entries[key] = .dictionary(inner)
        return true
    }

    static func swap(_ entries: inout [String: PDFValue], _ one: Int, _ other: Int) -> Bool {
        guard case .array(var kids)? = entries["K"], kids.count > max(one, other) else { return false }
        kids.swapAt(one, other)
        entries["K"] = .array(kids)
        return true
    }
}

extension PDFFile {
    /// The first list of a page's owners in the parent tree that `body` changes.
    mutating func eachParentList(_ body: (inout [PDFValue]) -> Bool) -> Bool {
        leaves("Nums") { pairs in
            for index in stride(from: 1, to: pairs.count, by: 2) {
                guard case .array(var owners) = pairs[index], !owners.isEmpty, body(&owners) else { continue }
                pairs[index] = .array(owners)
                return true
            }
            return false
        }
    }
}
