import Diagnostics
import Inputs

/// How the register wants a rule to be taken (`kontroller:`).
enum Wanted {
    case severity(Severity)
    case off
}

/// Reads `kontroller: {CK012: varning}`. Only codes of this module can be changed: what makes a file
/// unreadable stays an error.
func readSeverities(_ register: Register) -> (wanted: [String: Wanted], faults: [Diagnostic]) {
    var wanted: [String: Wanted] = [:]
    var faults: [Diagnostic] = []
    guard let fields = register.value["kontroller"]?.fields, !fields.isEmpty else { return (wanted, faults) }
    let known = checksCodes.map(\.id)
    for field in fields {
        guard known.contains(field.name) else {
            var arguments = ["kod": field.name]
            arguments["förslag"] = closestMatch(to: field.name, among: known)
            faults.append(Diagnostic(.unknownRule, at: field.nameRange, arguments))
            continue
        }
        switch field.value.words {
        case "fel": wanted[field.name] = .severity(.error)
        case "varning": wanted[field.name] = .severity(.warning)
        case "upplysning": wanted[field.name] = .severity(.note)
        case "av": wanted[field.name] = .off
        default: break
        }
    }
    return (wanted, faults)
}

func apply(_ wanted: [String: Wanted], to diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard !wanted.isEmpty else { return diagnostics }
    var result: [Diagnostic] = []
    for var diagnostic in diagnostics {
        switch wanted[diagnostic.code.id] {
        case .off: continue
        case .severity(let severity): diagnostic.severity = severity
        case nil: break
        }
        result.append(diagnostic)
    }
    return result
}
