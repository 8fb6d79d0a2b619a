/// What to do in the program that wrote a file, where the file tells which one it is.
enum SVGAdvice {
    typealias Arguments = [String: String]

    /// Words as a web page in the picture: draw.io lays a picture of them beside (in a `switch`), Mermaid nothing.
    static func on(_ element: String, isInSwitch: Bool) -> Arguments {
        switch element {
        case "image" where isInSwitch, "foreignObject" where isInSwitch:
            [
                "råd": "I draw.io: stäng av Formatted Text (formaterad text) för texten och exportera på nytt.",
                "advice": "In draw.io: turn off Formatted Text for the text and export again.",
            ]
        case "foreignObject":
            [
                "råd": "I Mermaid: sätt htmlLabels till false och exportera på nytt.",
                "advice": "In Mermaid: set htmlLabels to false and export again.",
            ]
        default: [:]
        }
    }

    /// Letters stretched to a length: `svglite` writes one for each text.
    static let onTextLength: Arguments = [
        "råd": "Ur R: svglite(…, fix_text_size = FALSE).", "advice": "From R: svglite(…, fix_text_size = FALSE).",
    ]
}
