@testable import Conformance

extension Mutations {
    /// Of charts and of pictures: each in files that have such.
    static let figures = [
        Mutation("a figure has no alternative", [.figures]) { file in file.element("Figure") { $0.removeValue(forKey: "Alt") != nil } },
        Mutation("a figure says what another shows", [.document]) { file in
            file.element("Figure") { set(&$0, "Alt", .text("Något annat.")) }
        },
        Mutation("a figure has no place", [.figures, .document]) { file in
            file.element("Figure") { entries in change(&entries, "A") { $0.removeValue(forKey: "BBox") != nil } }
        },
        Mutation("a figure's place is off its page", [.figures]) { file in
            file.element("Figure") { entries in
                change(&entries, "A") { set(&$0, "BBox", .array([.number(10), .number(10), .number(5_000), .number(200)])) }
            }
        },
        Mutation("a figure's place is turned inside out", [.figures]) { file in
            file.element("Figure") { entries in
                change(&entries, "A") { set(&$0, "BBox", .array([.number(200), .number(10), .number(100), .number(200)])) }
            }
        },
        Mutation("a figure stands among words", [.figures]) { file in
            file.element("Figure") { entries in change(&entries, "A") { set(&$0, "Placement", .name("Inline")) } }
        },
        Mutation("a figure draws nothing", [.figures]) { file in file.element("Figure") { $0.removeValue(forKey: "K") != nil } },
        Mutation("a figure becomes a paragraph", [.document, .marks]) { file in file.element("Figure") { set(&$0, "S", .name("P")) } },
        Mutation("a drawing is not marked", [.content, .marks]) { $0.content("/Figure<<", "/Span<<>>BDC EMC /Skip<<") },
        Mutation("a caption follows its figure", [.document]) { file in
            file.first(where: { $0["S"] == .name("Div") }) { entries in
                guard case .array(var kids)? = entries["K"], kids.count == 2 else { return false }
                kids.swapAt(0, 1)
                return set(&entries, "K", .array(kids))
            }
        },
        Mutation("a picture is cut short", [.figures]) { file in
            file.picture { entries, bytes in
                guard entries["SMask"] == nil, bytes.count > 40 else { return false }
                bytes.removeLast(20)
                return true
            }
        },
        Mutation("a picture is said to be wider", [.figures]) { file in
            file.picture(where: { $0["Filter"] != .name("DCTDecode") }) { entries, _ in set(&entries, "Width", .number(9_999)) }
        },
        Mutation("a picture is smoothed", [.figures]) { file in file.picture { entries, _ in set(&entries, "Interpolate", .bool(true)) } },
        Mutation("a picture is in the printer's colours", [.figures]) { file in
            file.picture { entries, _ in set(&entries, "ColorSpace", .name("DeviceCMYK")) }
        },
        Mutation("a picture's mask is another's", [.figures]) { file in
            file.picture(where: { $0["SMask"] != nil }) { entries, _ in set(&entries, "SMask", .dictionary([:])) }
        },
        Mutation("a palette lacks a colour", [.figures]) { file in
            file.picture(where: { if case .array? = $0["ColorSpace"] { true } else { false } }) { entries, _ in
                guard case .array(var space)? = entries["ColorSpace"], space.count == 4, case .number(let most) = space[2] else { return false }
                space[2] = .number(most + 1)
                return set(&entries, "ColorSpace", .array(space))
            }
        },
        Mutation("a picture is not among the resources", [.figures]) { file in
            file.first(where: { $0["XObject"] != nil }) { $0.removeValue(forKey: "XObject") != nil }
        },
    ]

    /// Of files that travel inside.
    static let files = [
        Mutation("a file has no description", [.files]) { file in file.drop("Desc") { $0["EF"] != nil } },
        Mutation("a file does not say what it is", [.files]) { file in file.drop("AFRelationship") { $0["EF"] != nil } },
        Mutation("a table's figures are called its source", [.files]) { file in
            file.first(where: { $0["AFRelationship"] == .name("Data") }) { set(&$0, "AFRelationship", .name("Source")) }
        },
        Mutation("a file has two names", [.files]) { file in
            file.first(where: { $0["EF"] != nil }) { set(&$0, "UF", .text("annat.yaml")) }
        },
        Mutation("a file is not inside", [.files]) { file in file.drop("EF") { $0["EF"] != nil } },
        Mutation("a byte of a file is another", [.files]) { file in
            file.stream(of: "F") { bytes in
                guard !bytes.isEmpty else { return false }
                bytes[bytes.count - 1] ^= 1
                return true
            } || file.embedded { $0[$0.count - 1] ^= 1 }
        },
        Mutation("a file is cut short", [.files]) { file in file.embedded { $0.removeLast() } },
        Mutation("a file has no media type", [.files]) { file in file.drop("Subtype") { $0["Type"] == .name("EmbeddedFile") } },
        Mutation("a file is of another kind", [.files]) { file in
            file.first(where: { $0["Type"] == .name("EmbeddedFile") }) { set(&$0, "Subtype", .name("text/html")) }
        },
        Mutation("the document does not name its files", [.files]) { file in file.catalog { $0.removeValue(forKey: "AF") != nil } },
        Mutation("a table does not name its figures", [.files]) { file in
            file.drop("AF") { $0["S"] == .name("Table") }
        },
        Mutation("a file belongs to another's place", [.files]) { file in
            var specification: PDFValue?
            _ = file.first(where: { $0["S"] == .name("Table") && $0["AF"] != nil }) { entries in
                specification = entries["AF"]
                return entries.removeValue(forKey: "AF") != nil
            }
            guard case .array(let own)? = specification else { return false }
            return file.catalog { entries in
                guard case .array(let all)? = entries["AF"] else { return false }
                return set(&entries, "AF", .array(all + own))
            }
        },
        Mutation("the names of files are not sorted", [.files]) { file in
            guard case .reference(let number)? = file.dictionary(file.root["Names"])["EmbeddedFiles"],
                case .dictionary(var node)? = file.objects[number], case .array(var pairs)? = node["Names"], pairs.count > 3
            else { return false }
            pairs.swapAt(0, 2)
            pairs.swapAt(1, 3)
            node["Names"] = .array(pairs)
            file.objects[number] = .dictionary(node)
            return true
        },
        Mutation("a file is lost", [.files]) { file in
            guard case .reference(let number)? = file.dictionary(file.root["Names"])["EmbeddedFiles"],
                case .dictionary(var node)? = file.objects[number], case .array(var pairs)? = node["Names"], pairs.count > 3
            else { return false }
            pairs.removeFirst(2)
            node["Names"] = .array(pairs)
            file.objects[number] = .dictionary(node)
            return true
        },
    ]
}

extension PDFFile {
    /// Changes the first picture of pixels to the liking of `body`.
    mutating func picture(
        where isWanted: ([String: PDFValue]) -> Bool = { _ in true }, _ body: (inout [String: PDFValue], inout [UInt8]) -> Bool
    ) -> Bool {
        for number in objects.keys.sorted() {
            guard case .dictionary(var entries)? = objects[number], entries["Subtype"] == .name("Image"), isWanted(entries),
                var bytes = streams[number], body(&entries, &bytes)
            else { continue }
            objects[number] = .dictionary(entries)
            streams[number] = bytes
            return true
        }
        return false
    }

    /// Changes the bytes of the first file inside.
    mutating func embedded(_ body: (inout [UInt8]) -> Void) -> Bool {
        for number in objects.keys.sorted() {
            guard dictionary(.reference(number))["Type"] == .name("EmbeddedFile"), var bytes = streams[number], bytes.count > 1 else {
                continue
            }
            body(&bytes)
            streams[number] = bytes
            return true
        }
        return false
    }
}
