/// The records of SIE that say something of the figures; all others are passed over, as the standard says.
enum SIELabel {
    case flag, program, type, generated, company, organisation, chart, year, through, account, dimension, subdimension, object
    case opening, closing, result, objectOpening, objectClosing, periodBalance, periodBudget
    case voucher, transaction, added, removed, checksum, currency

    private static let names: [(StaticString, SIELabel)] = [
        ("TRANS", .transaction), ("VER", .voucher), ("RTRANS", .added), ("BTRANS", .removed), ("PSALDO", .periodBalance),
        ("PBUDGET", .periodBudget), ("KONTO", .account), ("IB", .opening), ("UB", .closing), ("RES", .result), ("OIB", .objectOpening),
        ("OUB", .objectClosing), ("OBJEKT", .object), ("DIM", .dimension), ("UNDERDIM", .subdimension), ("PROGRAM", .program),
        ("SIETYP", .type), ("GEN", .generated), ("FNAMN", .company), ("ORGNR", .organisation), ("KPTYP", .chart), ("RAR", .year), ("OMFATTN", .through),
        ("KSUMMA", .checksum), ("FLAGGA", .flag), ("VALUTA", .currency),
    ]

    /// By the bytes after the `#`; programs write small letters too.
    static func named(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> SIELabel? {
        for (name, label) in names where name.utf8CodeUnitCount == range.count {
            var isSame = true
            for offset in 0..<range.count where bytes[range.lowerBound + offset] & 0xDF != name.utf8Start[offset] {
                isSame = false
                break
            }
            if isSame { return label }
        }
        return nil
    }

    var balance: Balance.Kind? {
        switch self {
        case .opening: .opening
        case .closing: .closing
        case .result: .result
        case .objectOpening: .objectOpening
        case .objectClosing: .objectClosing
        case .periodBalance: .period
        case .periodBudget: .periodBudget
        default: nil
        }
    }

    /// What it is called.
    var name: String { Self.names.first { $0.1 == self }.map { "#\($0.0)" } ?? "#" }
}
