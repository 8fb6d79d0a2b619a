import Checks
import Diagnostics
import Inputs
import Templates

extension LoadedMeeting {
    /// What templates, charts, notes and texts made use of, and the files whose values are held against it. The
    /// register serves many meetings and is not among them.
    func usage(_ attachments: [ReadAttachment], _ session: inout Session) -> UseOfInputs? {
        session.silently { usageSoFar(attachments, &$0) }
    }

    private func usageSoFar(_ attachments: [ReadAttachment], _ session: inout Session) -> UseOfInputs? {
        var usage = UseOfInputs(used: session.used)
        guard let schema = session.schema("mote") else { return nil }
        usage.files.append((meeting.value, schema.node))
        for range in meeting.printedByProgram { usage.used.insert(range) }
        for read in attachments {
            for source in read.template.sources {
                guard let value = read.data?.first(where: { $0.name == source.name })?.value,
                    let schema = session.schema(source.schema)
                else { continue }
                var values = [value]
                if source.isPattern, case .list(let items) = value.kind { values = items }
                for value in values {
                    usage.files.append((value, schema.node))
                    // What tells the files apart has done its work.
                    guard let key = source.onePer, case .record(let record) = value.kind else { continue }
                    if let range = record[key]?.range { usage.used.insert(range) }
                }
            }
        }
        return usage
    }
}
