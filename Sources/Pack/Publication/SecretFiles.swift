import Diagnostics
import Inputs

extension Session {
    /// Tells of a file of figures that is marked at its top: tables and charts cannot be made of marks, so it is the bilaga that
    /// is to be marked. A text may be marked so.
    mutating func tellOfSecretFiles(_ fields: [Record.Field], _ attachment: Attachment) {
        guard attachment.withheld == nil else { return }
        for file in Set(fields.flatMap(\.value.files)).sorted(by: { $0.value < $1.value }) {
            let source = sources[file]
            guard !inputFormat(of: source.path).hasFrontMatter, let range = source.topKey(YAMLPair.Key.secrecy) else { continue }
            diagnostics.report(.secretFile, at: SourceRange(file: file, start: range.lowerBound, end: range.upperBound))
        }
    }
}

extension SourceFile {
    /// Where a key stands at the beginning of a line.
    fileprivate func topKey(_ key: String) -> Range<Int>? {
        let words = Array("\(key):".utf8)
        var start = 0
        while start < bytes.count {
            if bytes[start...].starts(with: words) { return start..<start + words.count - 1 }
            guard let end = bytes[start...].firstIndex(of: 0x0A) else { return nil }
            start = end + 1
        }
        return nil
    }
}
