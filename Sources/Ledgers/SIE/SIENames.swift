import Diagnostics

/// Accounts, dimensions and objects of a SIE file, numbered as they are met.
struct SIENames {
    private var accountIndex = ByteIndex()
    private var accounts: [Account] = []
    private var dimensions: [Dimension] = []
    private var objects: [LedgerObject] = []
    private var objectNumbers: [ObjectKey: Int32] = [:]
    private var listIndex = ByteIndex()
    /// The combination of each object list as it is written.
    private var listSets: [Int32] = []
    private var sets: [[Int32]] = [[]]
    private var setNumbers: [[Int32]: Int32] = [[]: 0]
    /// By combination: whether it has two codes of one dimension.
    private var isTwin: [Bool] = [false]

    func hasTwins(_ set: Int32) -> Bool { isTwin[Int(set)] }

    private struct ObjectKey: Hashable {
        var dimension: Int
        var code: String
    }

    /// Dimensions that need not be declared (§ 8.17).
    private static let reserved: [(Int, String)] = [
        (1, "Kostnadsställe"), (2, "Kostnadsbärare"), (6, "Projekt"), (7, "Anställd"), (8, "Kund"), (9, "Leverantör"), (10, "Faktura"),
    ]

    // MARK: Accounts

    mutating func declare(account fields: SIEFields, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        guard fields.has(0) else { return }
        let number = Int(account(fields[0].range, bytes, range))
        guard !accounts[number].isDeclared else { return }
        accounts[number].isDeclared = true
        accounts[number].name = fields.count > 2 && !isQuoted(fields, bytes) ? unquotedName(fields, bytes) : fields.text(1, bytes)
        accounts[number].range = SourceRange(file: FileID(0), start: range.lowerBound, end: range.upperBound)
    }

    private func isQuoted(_ fields: SIEFields, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        fields.has(1) && fields[1].start > 0 && bytes[fields[1].start - 1] == UInt8(ascii: "\"")
    }

    /// A name that somebody forgot the quotation marks of: all words of the line.
    private func unquotedName(_ fields: SIEFields, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
        (1..<fields.count).map { fields.text($0, bytes) }.joined(separator: " ")
    }

    mutating func account(_ field: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Int32 {
        var range = field
        while range.count > 1, bytes[range.lowerBound] == 0x20 { range = range.lowerBound + 1..<range.upperBound }
        while range.count > 1, bytes[range.upperBound - 1] == 0x20 { range = range.lowerBound..<range.upperBound - 1 }
        let (number, isNew) = accountIndex.number(of: range, in: bytes)
        if isNew {
            accounts.append(
                Account(
                    number: ledgerText(bytes, range), name: "", isDeclared: false,
                    range: SourceRange(file: FileID(0), start: line.lowerBound, end: line.upperBound)))
        }
        return Int32(number)
    }

    // MARK: Dimensions and objects

    mutating func declare(dimension fields: SIEFields, _ bytes: UnsafeBufferPointer<UInt8>, isPart: Bool) {
        guard let number = Int(fields.text(0, bytes)) else { return }
        let parent = isPart ? Int(fields.text(2, bytes)) : number == 2 ? 1 : nil
        let dimension = Dimension(number: number, name: fields.text(1, bytes), parent: parent)
        if let index = dimensions.firstIndex(where: { $0.number == number }) { dimensions[index] = dimension } else { dimensions.append(dimension) }
    }

    mutating func declare(object fields: SIEFields, _ bytes: UnsafeBufferPointer<UInt8>) {
        guard let dimension = Int(fields.text(0, bytes)), fields.has(1) else { return }
        let number = Int(object(dimension, fields.text(1, bytes)))
        if objects[number].name.isEmpty { objects[number].name = fields.text(2, bytes) }
    }

    private mutating func object(_ dimension: Int, _ code: String) -> Int32 {
        let key = ObjectKey(dimension: dimension, code: code)
        if let known = objectNumbers[key] { return known }
        let number = Int32(objects.count)
        objectNumbers[key] = number
        objects.append(LedgerObject(dimension: dimension, code: code, name: ""))
        return number
    }

    /// The combination that stands in `{…}`: pairs of dimension and code, quoted or not, however they are spaced.
    mutating func objectSet(_ field: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
        if field.isEmpty { return 0 }
        let (list, isNew) = listIndex.number(of: field, in: bytes)
        guard isNew else { return listSets[list] }
        var parts = SIEFields()
        var set: [Int32] = []
        // Longer lists than a line of fields are parted by hand.
        var start = field.lowerBound
        while start < field.upperBound {
            parts.part(bytes, from: start, to: field.upperBound)
            guard parts.count > 0 else { break }
            var index = 0
            while parts.has(index + 1) {
                // An empty code is no object.
                let code = parts.text(index + 1, bytes)
                if let dimension = Int(parts.text(index, bytes)), !code.isEmpty { set.append(object(dimension, code)) }
                index += 2
            }
            guard parts.count == SIEFields.most else { break }
            start = parts[SIEFields.most - 1].end + 1
        }
        set.sort()
        let number: Int32
        if let known = setNumbers[set] {
            number = known
        } else {
            number = Int32(sets.count)
            sets.append(set)
            isTwin.append(Set(set.map { objects[Int($0)].dimension }).count < Set(set).count)
            setNumbers[set] = number
        }
        listSets.append(number)
        return number
    }

    // MARK: The whole

    mutating func finish(_ ledger: inout Ledger) {
        for index in accounts.indices { accounts[index].range.file = ledger.file }
        ledger.accounts = accounts
        ledger.objects = objects
        ledger.objectSets = sets
        for (number, name) in Self.reserved where objects.contains(where: { $0.dimension == number }) {
            if !dimensions.contains(where: { $0.number == number }) {
                dimensions.append(Dimension(number: number, name: name, parent: number == 2 ? 1 : nil))
            }
        }
        for object in objects where !dimensions.contains(where: { $0.number == object.dimension }) {
            dimensions.append(Dimension(number: object.dimension, name: "Dimension \(object.dimension)", parent: nil))
        }
        ledger.dimensions = dimensions.sorted { $0.number < $1.number }
        takeApartJoined(&ledger)
    }
}
