#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where we are: what the environment and the terminal say.
enum Terminal {
    static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    /// Someone is looking at standard output.
    static var isInteractive: Bool { isatty(1) == 1 }

    /// Colour on a terminal only, and not when NO_COLOR is set (no-color.org).
    static var hasColour: Bool { isatty(2) == 1 && wantsColour }

    /// The same, of standard output.
    static var hasColourOnOutput: Bool { isatty(1) == 1 && wantsColour }

    private static var wantsColour: Bool { (variable("NO_COLOR") ?? "").isEmpty && variable("TERM") != "dumb" }

    static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The path of this program's own file, symbolic links resolved; nil when the system does not tell.
    static var executable: String? {
        #if os(Linux)
            let path = "/proc/self/exe"
        #else
            var size: UInt32 = 0
            _NSGetExecutablePath(nil, &size)
            var buffer = [CChar](repeating: 0, count: Int(size) + 1)
            guard _NSGetExecutablePath(&buffer, &size) == 0 else { return nil }
            let path = String(cString: buffer)
        #endif
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    static func printError(_ text: String) { write(text + "\n", to: 2) }
    static func printOutput(_ text: String) { write(text + "\n", to: 1) }

    static func write(_ text: String, to file: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { buffer in
                #if canImport(Glibc)
                    Glibc.write(file, buffer.baseAddress, buffer.count)
                #elseif canImport(Musl)
                    Musl.write(file, buffer.baseAddress, buffer.count)
                #else
                    Darwin.write(file, buffer.baseAddress, buffer.count)
                #endif
            }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}
