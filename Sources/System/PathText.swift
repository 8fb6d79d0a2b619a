// Paths are bytes to the system and text to people. A name that is not UTF-8 is carried as text all the same: each
// byte that cannot be decoded becomes a private-use character (U+10FE80 to U+10FEFF), and becomes the byte again at
// every system call. Names that hold such characters themselves are taken apart in the same way, so that two names
// are never one text.

private let firstEscape: UInt32 = 0x10FE00

/// The text of a path's bytes; every byte string has exactly one.
public func pathText(_ bytes: some Collection<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self), !text.unicodeScalars.contains(where: isPathEscape) { return text }
    var result = String.UnicodeScalarView()
    var rest = Array(bytes)[...]
    while let first = rest.first {
        let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        let piece = rest.prefix(length)
        if let text = String(validating: piece, as: UTF8.self), let scalar = text.unicodeScalars.first,
            text.unicodeScalars.count == 1, !isPathEscape(scalar)
        {
            result.append(scalar)
            rest = rest.dropFirst(length)
        } else {
            if let escape = Unicode.Scalar(firstEscape + UInt32(first)) { result.append(escape) }
            rest = rest.dropFirst()
        }
    }
    return String(result)
}

/// The bytes that a path's text stands for.
public func pathBytes(_ text: String) -> [UInt8] {
    guard text.unicodeScalars.contains(where: isPathEscape) else { return Array(text.utf8) }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
        if isPathEscape(scalar) {
            bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
            bytes += String(scalar).utf8
        }
    }
    return bytes
}

/// Stands for a byte that is no text.
public func isPathEscape(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= firstEscape + 0x80 && scalar.value <= firstEscape + 0xFF
}

/// Calls with the path as the system wants it. A path with a NUL in it is no path, and becomes an empty one, which
/// no call takes for a file.
public func withSystemPath<Result>(_ path: String, _ body: (UnsafePointer<CChar>) -> Result) -> Result {
    if path.utf8.contains(0) { return "".withCString(body) }
    if path.unicodeScalars.contains(where: isPathEscape) {
        let bytes = pathBytes(path).map(CChar.init(bitPattern:)) + [0]
        return bytes.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map(body) ?? "".withCString(body)
        }
    }
    return path.withCString(body)
}

/// The text of a name that the system gave.
func pathText(cString pointer: UnsafePointer<CChar>) -> String {
    var length = 0
    var isASCII = true
    while pointer[length] != 0 {
        if UInt8(truncatingIfNeeded: pointer[length]) >= 0x80 { isASCII = false }
        length += 1
    }
    // As nearly all names are: nothing in them can be amiss.
    if isASCII { return String(cString: pointer) }
    return pointer.withMemoryRebound(to: UInt8.self, capacity: length) {
        pathText(UnsafeBufferPointer(start: $0, count: length))
    }
}

/// What stood on the command line after the program's name, as paths are carried.
public func commandLineArguments() -> [String] {
    var arguments: [String] = []
    for index in 1..<max(1, Int(CommandLine.argc)) {
        if let pointer = CommandLine.unsafeArgv[index] { arguments.append(pathText(cString: pointer)) }
    }
    return arguments
}

// MARK: - Parts

public func join(_ folder: String, _ path: String) -> String {
    folder == "." ? path : folder.hasSuffix("/") ? folder + path : folder + "/" + path
}

public func lastComponent(_ path: String) -> String {
    let bytes = path.utf8
    guard let last = bytes.lastIndex(where: { $0 != 0x2F }) else { return "" }
    let start = bytes[..<last].lastIndex(of: 0x2F).map(bytes.index(after:)) ?? bytes.startIndex
    return String(path[start..<bytes.index(after: last)])
}

/// "a/b" → "a"; "a" → "."; "/a" → "/".
public func parentPath(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// Without slashes at the end, except the one that is the whole path.
public func withoutFinalSlash(_ path: String) -> String {
    var path = path[...]
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path = path.dropLast() }
    return String(path)
}
