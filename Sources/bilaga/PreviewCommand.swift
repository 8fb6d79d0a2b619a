import Diagnostics
import Inputs
import Pack
import Preview
import System

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

let previewCommand = CommandSpec(
    name: "preview",
    otherWords: ["visa", "förhandsvisa", "serve", "watch"],
    arguments: Words(sv: "[MÖTE …]", en: "[MEETING …]"),
    brief: Words(
        sv: "se paketet i webbläsaren medan du skriver, och ändra där",
        en: "see the pack in the browser while you write, and change it there"),
    summary: Words(
        sv: "Visar mötets paket i webbläsaren medan du skriver; det som syns kan också ändras där.",
        en: "Shows a meeting's pack in the browser while you write; what is seen can be changed there too."),
    options: [
        OptionSpec(
            name: "--port", value: Words(sv: "NUMMER", en: "NUMBER"),
            help: Words(
                sv: "porten på den här datorn (annars \(PreviewRequest.usualPort), eller en ledig)",
                en: "the port on this computer (else \(PreviewRequest.usualPort), or any that is free)")),
        OptionSpec(
            name: "--no-open", help: Words(sv: "skriv bara ut adressen, öppna inte webbläsaren", en: "only print the address, open no browser")),
        OptionSpec(
            name: "--poll",
            help: Words(
                sv: "titta igenom mapparna gång på gång i stället för att bli väckt, för nätverksenheter",
                en: "look through the folders again and again instead of being told, for network drives")),
        OptionSpec(
            name: "--read-only", help: Words(sv: "bara visa: inget kan ändras från sidan", en: "only show: nothing can be changed from the page")),
        templatesOption,
        languageOption,
        helpOption,
    ])

/// Runs `bilaga preview` until it is interrupted; returns the exit status.
func runPreview(_ options: ParsedOptions, _ language: MessageLanguage) async throws(UsageError) -> Int32 {
    let folders = meetings(options)
    guard !folders.isEmpty else {
        throw lacksMeeting(Words(sv: "visas", en: "show"), "preview")
    }
    let surroundings = try Surroundings(of: folders, options, language)
    let language = surroundings.language
    if let fault = surroundings.fault {
        Terminal.tell(fault.diagnostics, fault.sources, language)
        return 1
    }
    var build = BuildRequest()
    build.meetings = folders
    build.project = surroundings.project
    build.templates = surroundings.templates
    build.jobs = Terminal.processors
    var request = PreviewRequest(build)
    request.language = language
    request.makesMeeting = { [build] folder, day in newMeeting(after: folder, day, build, language) }
    request.polls = options.flags.contains("--poll")
    request.isReadOnly = options.flags.contains("--read-only")
    if let text = options.last("--port") {
        guard let port = UInt16(text), port > 0 else {
            throw UsageError(
                message: Words(sv: "--port tar ett tal från 1 till 65535, inte ”\(text)”.", en: "--port takes a number from 1 to 65535, not “\(text)”."))
        }
        request.port = port
    }
    let opens = !options.flags.contains("--no-open")
    let swedish = language == .swedish
    let end = await preview(request) { address in
        Terminal.printOutput(
            swedish
                ? "Visas på \(address)\nAdressen är bara för dig. Avsluta med Ctrl-C." : "Shown at \(address)\nThe address is for you alone. End with Ctrl-C.")
        if opens { openInBrowser(address) }
    }
    switch end {
    case .interrupted:
        Terminal.printOutput(swedish ? "Avslutad." : "Ended.")
        return 0
    case .idle:
        Terminal.printOutput(swedish ? "Avslutad: ingen sida har varit öppen på en timme." : "Ended: no page has been open for an hour.")
        return 0
    case .noPort(let error):
        let port = request.port.map(String.init) ?? ""
        Terminal.printError(
            swedish
                ? "bilaga: Porten \(port) går inte att använda: \(error.swedishReason). Välj en annan med --port, eller ingen, så tas en ledig."
                : "bilaga: The port \(port) cannot be used: \(error.reason). Choose another with --port, or none, and a free one is taken.")
        return 1
    case .noMeeting(let diagnostics):
        Terminal.tell(diagnostics, SourceSet(), language)
        return 1
    }
}

/// What `bilaga new` does, for the start page.
private func newMeeting(after folder: String, _ day: String, _ request: BuildRequest, _ language: MessageLanguage) -> NewMeeting {
    let date = CalendarDate(iso: day)
    if date == nil, !day.isEmpty {
        return NewMeeting(
            folder: nil,
            words: language == .swedish ? "”\(day)” är ingen dag; skriv till exempel 2024-11-26." : "“\(day)” is no day; write for instance 2024-11-26.")
    }
    do throws(NextMeetingFailure) {
        let made = try nextMeeting(after: folder, body: nil, on: date, request)
        return NewMeeting(folder: made.folder, words: summary(made, language))
    } catch .notReadable(let diagnostics, let sources) {
        return NewMeeting(folder: nil, words: render(diagnostics.items, sources: sources, language: language))
    } catch {
        return NewMeeting(folder: nil, words: words(for: error)(language))
    }
}

/// Asks the desktop to open an address. Without a desktop nothing happens: the address is printed.
private func openInBrowser(_ address: String) {
    #if canImport(Darwin)
        let name = "open"
    #else
        guard Terminal.variable("DISPLAY") != nil || Terminal.variable("WAYLAND_DISPLAY") != nil else { return }
        let name = "xdg-open"
    #endif
    let words: [UnsafeMutablePointer<CChar>?] = [name, address].map { (word: String) in word.withCString { strdup($0) } }
    defer { for word in words { free(word) } }
    var arguments: [UnsafeMutablePointer<CChar>?] = words + [nil]
    var process = pid_t()
    _ = posix_spawnp(&process, name, nil, nil, &arguments, environ)
}
