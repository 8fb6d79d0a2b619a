// make bench: times the whole command, cold, on the September meeting once and repeated to long packs. (Instructions are
// counted by scripts/count-instructions.) Speed is shown here and never asserted by a test.
#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

let binary = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : ".build/release/bilaga"
let source = CommandLine.arguments.count > 2 ? CommandLine.arguments[2] : "fixtures/2024-09-19"
let folder = "/tmp/bilaga-bench-\(getpid())"

/// Copies of the September meeting that make a pack of about 1 000 pages.
let longTimes = 48

struct Case {
    var name: String
    var times: Int
    var runs: Int
    var options: [String]
}

let cases = [
    Case(name: "ett paket, PDF och HTML", times: 1, runs: 30, options: []),
    Case(name: "ett paket, --jobs 1", times: 1, runs: 30, options: ["--jobs", "1"]),
    Case(name: "ett paket, --jobs 2", times: 1, runs: 30, options: ["--jobs", "2"]),
    Case(name: "ett paket, --jobs 4", times: 1, runs: 30, options: ["--jobs", "4"]),
    Case(name: "ett paket, bara PDF", times: 1, runs: 30, options: ["--format", "pdf"]),
    Case(name: "bilaga 1 ensam, PDF", times: 1, runs: 30, options: ["--only", "1", "--format", "pdf"]),
    Case(name: "omkring 100 sidor", times: 5, runs: 10, options: []),
    Case(name: "omkring 1 000 sidor", times: longTimes, runs: 5, options: []),
    Case(name: "omkring 1 000 sidor, --jobs 1", times: longTimes, runs: 3, options: ["--jobs", "1"]),
    Case(name: "omkring 1 000 sidor, PDF", times: longTimes, runs: 5, options: ["--format", "pdf"]),
    Case(name: "omkring 3 700 sidor", times: 180, runs: 2, options: []),
]

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

/// The number behind `"name": ` in the command's JSON.
func integer(_ name: String, in output: [UInt8]) -> Int {
    let text = String(decoding: output, as: UTF8.self)
    guard let place = text.range(of: "\"\(name)\": ") else { return 0 }
    return Int(text[place.upperBound...].prefix { $0.isNumber }) ?? 0
}

func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
}

func right(_ value: Double, decimals: Int, _ width: Int) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let rounded = Int(value * scale + 0.5)
    var text = String(rounded / Int(scale))
    if decimals > 0 {
        let fraction = String(rounded % Int(scale))
        text += "." + String(repeating: "0", count: decimals - fraction.count) + fraction
    }
    return String(repeating: " ", count: max(1, width - text.count)) + text
}

print(padded("", 28) + "   ms (median)    min    max  cpu ms   sidor/s  sidor i paketet     MB")
for item in cases {
    let meeting = longMeeting(source, times: item.times, in: folder)
    let command = [binary, "build", meeting.folder, "--out", "\(folder)/ut", "--json"] + meeting.options + item.options
    guard let first = run(command), first.status == 0 else {
        print("\(item.name): bygget misslyckades")
        exit(1)
    }
    let costs = (0..<item.runs).compactMap { _ in run(command) }
    let wall = costs.map(\.seconds)
    // All pages that were written count: each bilaga by itself and once more in the pack.
    let written = integer("pages", in: first.output)
    let pack = integer("packPages", in: first.output)
    print(
        padded(item.name, 28) + right(median(wall) * 1000, decimals: 1, 14)
            + right((wall.min() ?? 0) * 1000, decimals: 1, 7) + right((wall.max() ?? 0) * 1000, decimals: 1, 7)
            + right(median(costs.map(\.processorSeconds)) * 1000, decimals: 1, 8)
            + right(Double(pack > 0 ? pack : written) / median(wall), decimals: 0, 10)
            + right(Double(pack > 0 ? pack : written), decimals: 0, 17)
            + right(Double(costs.map(\.peakBytes).max() ?? 0) / 1_048_576, decimals: 0, 7))
}

benchLedgers(binary, in: "\(folder)/redovisning")

print("\nFörhandsvisning (ett paket, sedan omkring 1 000 sidor):")
for times in [1, longTimes] {
    let meeting = longMeeting(source, times: times, in: folder)
    let options = meeting.options.joined(separator: " ")
    _ = run(["/bin/sh", "-c", "python3 scripts/preview-latency '\(binary)' '\(meeting.folder)' \(times == 1 ? 30 : 4) \(options) 1>&2"])
}

print("\nVar tiden går (ett paket, sedan omkring 1 000 sidor):")
for times in [1, longTimes] {
    let meeting = longMeeting(source, times: times, in: folder)
    let options = meeting.options.joined(separator: " ")
    _ = run(["/bin/sh", "-c", "'\(binary)' build '\(meeting.folder)' --out '\(folder)/ut' \(options) --profile 1>&2"])
}
shell("rm -rf '\(folder)'")
