/// Why something could not be read or written, as arguments of a message: `orsak` for the Swedish text, `cause` for
/// the English one.
extension SystemError {
    public var reasonArguments: [String: String] { ["orsak": swedishReason, "cause": reason] }
}

extension FileFault {
    public var reasonArguments: [String: String] {
        switch self {
        case .missing: ["orsak": "den finns inte", "cause": "it is not there"]
        case .outside: ["orsak": "den ligger utanför mappen", "cause": "it lies outside of the folder"]
        case .notAFile: ["orsak": "det är ingen vanlig fil", "cause": "it is not an ordinary file"]
        case .brokenLink: ["orsak": "länken leder till något som inte finns", "cause": "the link leads to what is not there"]
        case .tooLarge(let limit):
            ["orsak": "den är större än \(limit >> 20) MB", "cause": "it is larger than \(limit >> 20) MB"]
        case .unreadable(let code): SystemError("", code: code).reasonArguments
        }
    }
}
