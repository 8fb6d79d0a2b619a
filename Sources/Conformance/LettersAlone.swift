/// What of a text can be compared between forms: how lines are broken and words held together is each form's own affair.
func lettersAlone(_ text: String) -> String {
    String(
        String.UnicodeScalarView(
            text.unicodeScalars.filter { !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint }))
}
