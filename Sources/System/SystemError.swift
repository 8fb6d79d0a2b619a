#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A system call that did not do what it was asked to.
public struct SystemError: Error, Hashable, Sendable {
    /// What it was about, as the user would write it.
    public var path: String
    /// `errno`.
    public var code: Int32

    public init(_ path: String, code: Int32 = errno) {
        self.path = path
        self.code = code
    }

    /// There is nothing of that name. All other errors mean that something is there, or may be.
    public var isAbsence: Bool { code == ENOENT || code == ENOTDIR }

    /// One may not do it.
    public static let notAllowed = EACCES
    /// Something else has the name.
    public static let alreadyThere = EEXIST
    public var isAlreadyThere: Bool { code == EEXIST }

    /// The file system has no second names for a file, or not for this one.
    public var isLackOfLinks: Bool { [EPERM, ENOTSUP, EOPNOTSUPP, EMLINK, ENOSYS].contains(code) }

    /// What happened, as the system says it in English.
    public var reason: String { String(cString: strerror(code)) }

    /// What happened, in Swedish where the case is one that people meet.
    public var swedishReason: String { swedishReasons[code] ?? reason }
}

private let swedishReasons: [Int32: String] = [
    EACCES: "åtkomst nekad",
    EAGAIN: "för många processer och trådar, eller för lite minne",
    EPERM: "det är inte tillåtet",
    ENOENT: "den finns inte",
    EEXIST: "det finns redan något med det namnet",
    ELOOP: "länkarna går i cirkel",
    EMFILE: "programmet har för många filer öppna (höj gränsen med ulimit -n)",
    ENFILE: "datorn har för många filer öppna",
    ENOSPC: "disken är full",
    EDQUOT: "utrymmet på disken är slut",
    EFBIG: "filen blir för stor",
    EROFS: "disken går bara att läsa",
    EIO: "disken svarar fel",
    ENAMETOOLONG: "namnet är för långt",
    EISDIR: "det är en mapp",
    ENOTDIR: "det är ingen mapp",
]
