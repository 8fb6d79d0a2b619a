/// Which pair of standards the PDF files keep: one for those who read with something other than their eyes, one for those
/// who keep files for good. A file cannot keep both pairs (their headers differ).
public enum DocumentStandard: String, Sendable, CaseIterable {
    /// PDF/UA-1 (ISO 14289-1:2014) with PDF/A-2a or, with files inside, PDF/A-3a (ISO 19005-2:2011, -3:2012).
    case archive = "arkiv"
    /// PDF/UA-2 (ISO 14289-2:2024) with PDF/A-4 or, with files inside, PDF/A-4f (ISO 19005-4:2020), in PDF 2.0.
    case archive2024 = "arkiv-2024"
}
