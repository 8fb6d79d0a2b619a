import DocumentTree
import Style
import Text

extension FlowBuilder {
    mutating func set(_ list: List) {
        let outer = frame
        let indent = listIndent(list)
        if paragraphAbove { keepCost = max(keepCost, BreakCost.introduction) }
        let quarter = theme.text.body.leading / 4
        let itemGap = list.tight ? quarter : frame.paragraphGap
        if frame.listDepth > 0 { pendingGap = itemGap }
        for (index, item) in list.items.enumerated() {
            // One item alone at the head or foot of a page reads as a mistake.
            if index > 0, index == 1 || index == list.items.count - 1 { keepCost = max(keepCost, BreakCost.loneItem) }
            // An item that begins at the right has its label there.
            let direction = item.blocks.direction
            wait(for: label(list, index: index, indent: indent, direction))
            frame.x = direction == .rightToLeft ? outer.x : outer.x + indent
            frame.width = outer.width - indent
            frame.listDepth = outer.listDepth + 1
            // What an item says stands closer together than the items do.
            frame.paragraphGap = list.tight ? itemGap : max(quarter, itemGap / 2)
            if index > 0 { pendingGap = itemGap }
            // Only the first item starts on the grid; inside, the list keeps its own measure.
            frame.isMain = outer.isMain && index == 0 && outer.listDepth == 0
            flowInside(item.blocks)
            settleLabels()
            frame = outer
        }
        pendingGap = outer.listDepth > 0 ? itemGap : outer.paragraphGap
        paragraphAbove = false
    }

    /// Room for the widest label: bullets have a fixed place, numbers what the widest needs. That is not always the
    /// last one: in many fonts a 1 and a 7 are narrower than a 4.
    private func listIndent(_ list: List) -> Length {
        guard list.start != nil else {
            var bullet = InlineFlattener(frame.style, node: .none)
            bullet.append(Self.mark(frame.listDepth, setter.shaper.library))
            return max(.points(12), setter.naturalWidth(bullet.text).max + frame.style.size / 3)
        }
        var widest = Length.zero
        for index in list.items.indices {
            var words = InlineFlattener(frame.style, node: .none)
            words.append(Self.number(list, index))
            widest = max(widest, setter.naturalWidth(words.text).max)
        }
        return widest + .points(6)
    }

    /// What stands before an item without a number. Where no font has the mark, a plainer one stands in.
    ///
    /// Asked of the type, as the number is: asked of the builder, it would be given a copy of it.
    private static func mark(_ depth: Int, _ library: FontLibrary) -> String {
        let marks: [[Unicode.Scalar]] = [["•", "·", "-"], ["◦", "·", "-"], ["–", "-"]]
        let forms = marks[min(depth, marks.count - 1)]
        return String(Character(forms.first { library.hasGlyph(for: $0) } ?? "-"))
    }

    private static func number(_ list: List, _ index: Int) -> String {
        "\((list.start ?? 1).addingReportingOverflow(index).partialValue)."
    }

    private mutating func label(
        _ list: List, index: Int, indent: Length, _ direction: TextDirection
    ) -> Piece? {
        let item = list.items[index]
        var words: InlineFlattener
        if list.start != nil {
            words = InlineFlattener(frame.style.with(colour: .muted), node: item.labelID)
            words.append(Self.number(list, index))
        } else {
            words = InlineFlattener(frame.style.with(colour: .accent), node: item.labelID)
            words.append(Self.mark(frame.listDepth, setter.shaper.library))
        }
        words.setDirection(direction)
        let lines = set(words, width: .points(1000), hyphenated: false)
        guard let line = lines.first else { return nil }
        if direction == .rightToLeft {
            let right = frame.x + frame.width
            let x = list.start == nil ? right - galley.lines[line].width : right - indent + .points(6)
            return Piece(line: Int32(line), x: x, baseline: baseline(frame.style))
        }
        var x = frame.x
        if list.start != nil { x = x + indent - .points(6) - galley.lines[line].width }
        return Piece(line: Int32(line), x: x, baseline: baseline(frame.style))
    }

    private mutating func wait(for label: Piece?) {
        guard let label else { return }
        // A label that still waits belongs to an item around this one: they share the line.
        if waitingLabels.isEmpty { waitingLabels.append([]) }
        waitingLabels[0].append(label)
    }

    /// Gives labels that no strip has taken lines of their own: an empty item still has its mark, and a long
    /// term all its lines.
    mutating func settleLabels() {
        while !waitingLabels.isEmpty {
            addStrip(height: frame.style.leading, gap: gap()) { _ in }
        }
    }
}
