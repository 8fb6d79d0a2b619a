import System

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Tells that something may have changed in some folders. Folders are watched, not files: a save by rename gives the name to
/// another file. What did change, the next build finds out by content.
///
/// inotify where the system has it; otherwise, and for network drives that tell nothing, the folders are looked through
/// again and again.
struct Watcher: ~Copyable {
    /// To be waited for; negative where there is nothing to wait for.
    let descriptor: Int32
    private var watched: [String: Int32] = [:]
    private var polled: [String: [String]] = [:]
    /// The system could not watch all folders: they are looked through as well.
    private(set) var mustPoll: Bool

    /// How often folders are looked through, in seconds.
    static let interval = 0.5

    init(polls: Bool) {
        #if os(Linux)
            descriptor = polls ? -1 : inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
            mustPoll = descriptor < 0
        #else
            descriptor = -1
            mustPoll = true
        #endif
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Watches these folders and no others.
    mutating func watch(_ folders: [String]) {
        #if os(Linux)
            if descriptor >= 0 {
                for (folder, number) in watched where !folders.contains(folder) {
                    inotify_rm_watch(descriptor, number)
                    watched[folder] = nil
                }
                let events = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE | IN_ONLYDIR)
                for folder in folders where watched[folder] == nil {
                    let number = inotify_add_watch(descriptor, folder, events)
                    if number >= 0 { watched[folder] = number } else if presence(of: folder) == .folder { mustPoll = true }
                }
            }
        #endif
        guard mustPoll else { return }
        var state: [String: [String]] = [:]
        for folder in folders { state[folder] = polled[folder] ?? Watcher.look(folder) }
        polled = state
    }

    /// Whether the system has told of anything since the last time.
    mutating func hasNews() -> Bool {
        guard descriptor >= 0 else { return false }
        var buffer = [UInt8](repeating: 0, count: 16 << 10)
        var found = false
        while true {
            let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if count <= 0 { return found }
            found = true
        }
    }

    /// Whether the folders look otherwise than the last time.
    mutating func looksOtherwise() -> Bool {
        guard mustPoll else { return false }
        var found = false
        for folder in polled.keys.sorted() {
            let now = Watcher.look(folder)
            if now != polled[folder] {
                polled[folder] = now
                found = true
            }
        }
        return found
    }

    /// Each file with its size and its times, to the nanosecond: a second save within a second counts.
    private static func look(_ folder: String) -> [String] {
        guard let entries = try? listFolder(folder).get() else { return [] }
        return entries.map { entry in
            var status = stat()
            guard withSystemPath(join(folder, entry.name), { stat($0, &status) }) == 0 else { return entry.name }
            #if canImport(Darwin)
                let time = status.st_mtimespec
            #else
                let time = status.st_mtim
            #endif
            return "\(entry.name) \(status.st_size) \(status.st_ino) \(time.tv_sec).\(time.tv_nsec)"
        }
    }
}
