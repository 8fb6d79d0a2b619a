import Diagnostics
import DocumentTree
import Inputs

extension Document {
    /// Leaves the words alone of links in an earlier meeting's texts that lead to its own bilagor: the ones of that
    /// number here are others. Addresses on the web stay.
    mutating func unlink(_ earlier: Set<FileID>) {
        if earlier.isEmpty { return }
        func unlink(_ inlines: inout [Inline]) {
            var result: [Inline] = []
            result.reserveCapacity(inlines.count)
            for inline in inlines {
                switch inline {
                case .link(let link):
                    if case .anchor = link.target, let range = link.range, earlier.contains(range.file) {
                        result += link.inlines
                    } else {
                        result.append(inline)
                    }
                case .emphasis(var inner):
                    unlink(&inner)
                    result.append(.emphasis(inner))
                case .strong(var inner):
                    unlink(&inner)
                    result.append(.strong(inner))
                case .foreign(var foreign):
                    unlink(&foreign.inlines)
                    result.append(.foreign(foreign))
                case .text, .figure, .code, .abbreviation, .footnoteReference, .lineBreak: result.append(inline)
                }
            }
            inlines = result
        }
        changeInlines(unlink)
    }
}

extension RequestLedger {
    /// The files of earlier meetings that it was gathered from.
    var files: Set<FileID> {
        var files = Set<FileID>()
        for past in meetings {
            if let file = past.meeting.value.range?.file { files.insert(file) }
            for request in past.requests { if let file = request.keyRange?.file { files.insert(file) } }
        }
        return files
    }
}
