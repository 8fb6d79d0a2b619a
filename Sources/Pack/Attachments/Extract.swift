public import PDF
public import System

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Why nothing was taken out of a PDF.
public enum ExtractFailure: Error, Sendable {
    case cannotRead(path: String, FileFault)
    case notReadable(path: String, PDFReadFailure)
    case noFiles(path: String)
    /// A name that leads out of the folder, or that no file can have.
    case unsafeName(String)
    /// Another file of that name is there already.
    case exists(path: String)
    case cannotWrite(WriteFailure)
}

/// Writes the files that a PDF carries to a folder. All or nothing up to the writing itself: names and what is
/// already there are looked at first, and nothing is ever overwritten (a file with the same bytes is left as it is).
///
/// - Returns: the files, in the order of the PDF.
public func extract(_ path: String, to folder: String) throws(ExtractFailure) -> [EmbeddedFile] {
    var bytes: [UInt8] = []
    switch readFile(path, limit: outputLimit) {
    case .success(let found): bytes = found
    case .failure(let fault): throw .cannotRead(path: path, fault)
    }
    var files: [EmbeddedFile] = []
    do throws(PDFReadFailure) {
        files = try embeddedFiles(of: bytes)
    } catch {
        throw .notReadable(path: path, error)
    }
    guard !files.isEmpty else { throw .noFiles(path: path) }

    var names = Set<String>()
    var new: [EmbeddedFile] = []
    for file in files {
        guard isSafe(file.name), names.insert(file.name.lowercased()).inserted else { throw .unsafeName(file.name) }
        let target = "\(folder)/\(file.name)"
        var status = stat()
        if lstat(target, &status) != 0 {
            new.append(file)
        } else if (try? readFile(target, limit: outputLimit).get()) != file.bytes {
            throw .exists(path: target)
        }
    }
    do throws(WriteFailure) {
        try AtomicFolder.makeFolders(folder)
        for file in new { try AtomicFolder.write(file.bytes, to: "\(folder)/\(file.name)") }
    } catch {
        throw .cannotWrite(error)
    }
    return files
}

/// A plain visible file name, on any system.
private func isSafe(_ name: String) -> Bool {
    guard !name.isEmpty, name.utf8.count <= 255, !name.hasPrefix("."), !name.hasSuffix(".") else { return false }
    return name.unicodeScalars.allSatisfy { scalar in
        scalar.value >= 0x20 && scalar.value != 0x7F && !"/\\:".unicodeScalars.contains(scalar)
    }
}
