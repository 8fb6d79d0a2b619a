import DocumentTree
import Style

extension Document {
    /// Fills each table of contents with the sections of this document that come after it, and with the bilagor and
    /// their sections. Their pages are not known yet.
    mutating func fillContents(_ parts: [ComposedPart], _ words: Words) {
        func entry(_ level: Int, _ label: String?, _ title: String, _ target: Anchor) -> ContentsEntry {
            ContentsEntry(id: .none, linkID: .none, level: level, label: label, title: title, target: target, page: "")
        }
        for index in blocks.indices {
            guard case .contents(var contents) = blocks[index] else { continue }
            contents.entries = []
            for case .heading(let heading) in blocks[index...] where heading.level == 2 {
                contents.entries.append(entry(1, nil, heading.inlines.plainText, Anchor(name: heading.anchor)))
            }
            for part in parts {
                // Whoever cannot see a paper's pages is told before looking for them.
                let isOpen = part.paper?.isAccessible ?? true
                let title = isOpen ? part.document.title : words.notAccessible(["title": part.document.title])
                contents.entries.append(entry(1, part.document.label, title, Anchor(document: part.slug)))
                // The start page of a paper has no sections to look for.
                for section in part.paper == nil ? part.outline : [] {
                    guard let level = section.level, level > 1, level <= contents.levels else { continue }
                    contents.entries.append(
                        entry(level, nil, section.title, Anchor(document: part.slug, name: section.anchor)))
                }
            }
            blocks[index] = .contents(contents)
        }
    }

    /// Writes into every table of contents what the pages say.
    ///
    /// - Parameter page: the number to print for a place.
    mutating func writePages(_ page: (Anchor) -> String) {
        for index in blocks.indices {
            guard case .contents(var contents) = blocks[index] else { continue }
            for entry in contents.entries.indices { contents.entries[entry].page = page(contents.entries[entry].target) }
            blocks[index] = .contents(contents)
        }
    }
}
