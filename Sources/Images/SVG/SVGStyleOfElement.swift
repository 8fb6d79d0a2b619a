// The style of an element: its own, and what it takes from around it.
extension SVGReader {
    /// Attributes, then the style sheet, then the `style` attribute, then what is important: as CSS weighs them.
    mutating func style(of index: Int, within around: SVGStyle) -> SVGStyle {
        let element = tree.elements[index]
        let declarations = declarations(of: index)
        var style = around.inherited
        var own = units
        own.fontSize = around.fontSize
        let first: Set<String> = ["font", "font-size", "color"]
        for isFirst in [true, false] {
            for declaration in declarations where first.contains(declaration.name) == isFirst {
                if let near = SVGProperties.misspelt(declaration.name) {
                    report(.svgMisspelt, declaration.start, declaration.end, ["namn": declaration.name, "förslag": near])
                    continue
                }
                switch SVGProperties.set(declaration.name, declaration.value, in: &style, own, parent: around) {
                case .done: break
                case .unsupported:
                    report(.svgProperty, declaration.start, declaration.end, ["namn": declaration.name, "värde": declaration.value])
                case .unreadable:
                    report(.svgValue, declaration.start, declaration.end, ["namn": declaration.name, "värde": declaration.value])
                }
            }
            own.fontSize = style.fontSize
        }
        readTransform(element, declarations, &style)
        if let origin = style.transformOrigin, let own = style.transform {
            style.transform = SVGMatrix(e: origin.x, f: origin.y).times(own).times(SVGMatrix(e: -origin.x, f: -origin.y))
        }
        return style
    }

    /// The attribute, where no property says otherwise.
    private mutating func readTransform(_ element: XMLTree.Element, _ declarations: [SVGDeclaration], _ style: inout SVGStyle) {
        if style.transform == nil, !declarations.contains(where: { $0.name == "transform" }), let attribute = element["transform"] {
            if let matrix = SVGMatrix.parse(attribute.value) { style.transform = matrix } else { unreadable(attribute) }
        }
    }

    /// What an element begins with where it stands: what refers to it from elsewhere does not reach it.
    mutating func styleAround(_ index: Int) -> SVGStyle {
        let parent = parents[index]
        return parent < 0 ? SVGStyle() : style(of: parent, within: styleAround(parent))
    }

    /// The declarations that win, each name once.
    mutating func declarations(of index: Int) -> [SVGDeclaration] {
        let element = tree.elements[index]
        var all: [SVGDeclaration] = []
        for attribute in element.attributes { take(attribute, of: element, &all) }
        let place = element["class"] ?? XMLTree.Attribute(name: "", value: "", start: element.start, end: element.end)
        if !sheet.isEmpty {
            for (_, rule) in sheet.declarations(index, in: tree, parents: parents) {
                var rule = rule
                (rule.start, rule.end) = (place.start, place.end)
                all.append(rule)
            }
        }
        if let attribute = element["style"] {
            all += svgDeclarations(attribute.value, start: attribute.start, end: attribute.end)
        }
        all = all.filter { !$0.isImportant } + all.filter(\.isImportant)
        var seen: Set<String> = []
        return all.reversed().filter { seen.insert($0.name).inserted }.reversed()
    }

    private mutating func take(
        _ attribute: XMLTree.Attribute, of element: XMLTree.Element, _ all: inout [SVGDeclaration]
    ) {
        let name = attribute.name
        if name.hasPrefix("on"), !name.contains("-") {
            report(.svgScript, attribute.start, attribute.end)
        } else if name == "href" || name == "xlink:href" {
            if !["use", "a", "linearGradient", "radialGradient"].contains(element.name) {
                report(.svgReference, attribute.start, attribute.end, ["mål": attribute.value])
            }
        } else if SVGProperties.isAttribute(name) || SVGProperties.geometry.contains(name) {
            let value = svgTrimmed(attribute.value)
            if name == "transform-origin", value.isEmpty { return }
            all.append(SVGDeclaration(name: name, value: value, start: attribute.start, end: attribute.end))
        } else if name == "xml:space" {
            all.append(
                SVGDeclaration(
                    name: "white-space", value: attribute.value == "preserve" ? "pre" : "normal", start: attribute.start,
                    end: attribute.end))
        } else if name == "xml:base", !attribute.value.isEmpty {
            report(.svgReference, attribute.start, attribute.end, ["mål": attribute.value])
        } else if let near = SVGProperties.misspelt(name) {
            report(.svgMisspelt, attribute.start, attribute.end, ["namn": name, "förslag": near])
        }
    }
}
