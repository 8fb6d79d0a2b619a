import Foundation

/// What a command says, or nil when the program is not installed.
func output(of program: String, _ arguments: [String]) throws -> (code: Int32, output: Data)? {
    let folders = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"]
    guard let path = folders.map({ "\($0)/\(program)" }).first(where: FileManager.default.isExecutableFile) else {
        return nil
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, data)
}

struct UnreadablePDF: Error {
    var path: String
}

/// Reads a file with qpdf, streams decoded. Nil when qpdf is not installed (`make test` installs it).
func readPDF(_ path: String) throws -> PDFFile? {
    let arguments = ["--json", "--json-key=qpdf", "--decode-level=generalized", "--json-stream-data=inline", path]
    guard let result = try output(of: "qpdf", arguments) else { return nil }
    guard result.code == 0,
        let document = try JSONSerialization.jsonObject(with: result.output) as? [String: Any],
        let sections = document["qpdf"] as? [[String: Any]], sections.count == 2
    else { throw UnreadablePDF(path: path) }
    var file = PDFFile()
    for (key, object) in sections[1] {
        guard let object = object as? [String: Any] else { continue }
        if key == "trailer" {
            file.trailer = value(object["value"])
            continue
        }
        guard let number = Int(key.dropFirst(4).prefix { $0 != " " }) else { continue }
        if let stream = object["stream"] as? [String: Any] {
            file.objects[number] = value(stream["dict"])
            file.streams[number] = Array(Data(base64Encoded: stream["data"] as? String ?? "") ?? Data())
        } else {
            file.objects[number] = value(object["value"])
        }
    }
    return file
}

/// A value as qpdf's JSON has it: strings begin with `u:` (text), `b:` (bytes in hexadecimal), `/` (a name) or are
/// a reference like `12 0 R`.
private func value(_ json: Any?) -> PDFValue {
    switch json {
    case let text as String:
        if text.hasPrefix("u:") { return .text(String(text.dropFirst(2))) }
        if text.hasPrefix("b:") { return .bytes(hexBytes(text.dropFirst(2))) }
        if text.hasPrefix("/") { return .name(String(text.dropFirst())) }
        if text.hasSuffix(" R"), let number = Int(text.prefix { $0 != " " }) { return .reference(number) }
        return .name(text)
    case let array as [Any]: return .array(array.map(value))
    case let entries as [String: Any]:
        return .dictionary(
            Dictionary(uniqueKeysWithValues: entries.map { (String($0.key.dropFirst()), value($0.value)) }))
    case let number as NSNumber:
        // A Boolean is an NSNumber too; its type tells.
        return ["c", "B"].contains(String(cString: number.objCType)) ? .bool(number.boolValue) : .number(number.doubleValue)
    default: return .null
    }
}

func hexBytes(_ text: some StringProtocol) -> [UInt8] {
    var result: [UInt8] = []
    var high: UInt8?
    for digit in text.utf8 {
        guard let nibble = Character(UnicodeScalar(digit)).hexDigitValue.map({ UInt8($0) }) else { continue }
        if let first = high {
            result.append(first << 4 | nibble)
            high = nil
        } else {
            high = nibble
        }
    }
    if let high { result.append(high << 4) }
    return result
}
