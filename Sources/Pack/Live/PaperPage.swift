import DocumentTree
import HTML
import Layout
import PDF
import Style
import System
import Text

/// A page as it will be printed, drawn from the same placed glyphs as the PDF.
public struct PaperPage: Sendable {
    /// "B1:3".
    public var label: String
    /// The web page of the same bilaga: "bilaga-1-budget.html".
    public var page: String
    /// A document of SVG.
    public var svg: [UInt8]
    public var sha256: String
}

extension LiveMeeting {
    /// The pages of the whole pack as it was last without errors, set when they are asked for.
    public func paperPages() async -> [PaperPage] {
        guard let (meeting, builder) = paper else { return [] }
        let typography = builder.typography
        let parts = meeting.parts
        let sets = await inParallel(parts.count, jobs: request.jobs, makeTool: { Typesetter(typography) }) { index, typesetter in
            SetPart.set(parts[index], typography.theme, typesetter)
        }
        let typesetter = Typesetter(typography)
        let first = meeting.first.map { setFirstPages($0, before: sets, typesetter) }
        let context = OutputContext(meeting.loaded, typography)
        let all = (first.map { [$0] } ?? []) + sets
        let input = PDFOutput(context).input(all, title: "", typesetter)
        let palette = typography.theme.colours
        var drawer = PaperDrawer(library: typography.library, palette: palette)
        var before = 0
        let names = ((meeting.first.map { [$0] } ?? []) + parts).map(LiveMeeting.pageName)
        return zip(input.parts, names).flatMap { part, name in
            defer { before += part.pageCount }
            let laidOut = part.laidOut.unpacked
            return laidOut.pages.indices.map { page in
                let svg = drawer.draw(laidOut, page, isLeft: (before + page) % 2 == 1)
                return PaperPage(label: part.pageLabels.label(page), page: name, svg: svg, sha256: SHA256.hex(svg))
            }
        }
    }
}

extension PageLabels {
    /// The label of a page, counted from 0.
    fileprivate func label(_ page: Int) -> String {
        switch style {
        case .decimal: prefix + String(start + page)
        case .lowercaseRoman: prefix + roman(start + page)
        }
    }

    private func roman(_ number: Int) -> String {
        var rest = number
        var result = ""
        for (value, letters) in [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")] {
            while rest >= value {
                result += letters
                rest -= value
            }
        }
        return result
    }
}
