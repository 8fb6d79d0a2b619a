import DocumentTree
import Style

extension Document {
    /// Whose pack it is, above the title: the organisation's mark, or its name where the theme has none.
    mutating func open(with drawing: Drawing?, _ logo: Logo?, organisation: String) {
        isCover = true
        if let drawing, let logo {
            var figure = Figure(
                anchor: "_logotyp", caption: [], content: .drawing(drawing), alternative: logo.alternative)
            figure.height = logo.height
            figure.isPicture = true
            blocks.insert(.figure(figure), at: 0)
        } else if !organisation.isEmpty {
            blocks.insert(.paragraph(Paragraph(id: .none, role: .eyebrow, inlines: [.text(organisation, nil)])), at: 0)
        }
    }
}
