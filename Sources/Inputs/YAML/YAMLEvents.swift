import CYAML

/// libyaml's parser and its current event behind Swift values. The only place that touches the C library.
final class YAMLEvents {
    // On the heap, since libyaml keeps a pointer to its own parser; the event as well, so that each of thousands is read in its
    // place.
    private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    private let current = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
    private let isReady: Bool

    /// `bytes` must outlive the object.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        parser.initialize(to: yaml_parser_t())
        // Of no type, as one that has been deleted.
        current.initialize(to: yaml_event_t())
        isReady = yaml_parser_initialize(parser) == 1
        if isReady {
            yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
            // An empty buffer has no address; libyaml wants one.
            yaml_parser_set_input_string(parser, bytes.baseAddress ?? YAMLEvents.nothing, bytes.count)
        }
    }

    nonisolated(unsafe) private static let nothing: UnsafePointer<UInt8> = {
        let pointer = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)
        pointer.initialize(to: 0)
        return UnsafePointer(pointer)
    }()

    deinit {
        yaml_event_delete(current)
        if isReady { yaml_parser_delete(parser) }
        current.deinitialize(count: 1)
        current.deallocate()
        parser.deinitialize(count: 1)
        parser.deallocate()
    }

    /// Steps to the next event; false at a syntax error.
    func advance() -> Bool {
        guard isReady else { return false }
        yaml_event_delete(current)
        return yaml_parser_parse(parser, current) == 1
    }

    var type: yaml_event_type_t { current.pointee.type }
    /// Character indices, not bytes.
    var startIndex: Int { current.pointee.start_mark.index }
    var endIndex: Int { current.pointee.end_mark.index }

    var anchor: String? {
        switch type {
        case YAML_SCALAR_EVENT: string(current.pointee.data.scalar.anchor)
        case YAML_SEQUENCE_START_EVENT: string(current.pointee.data.sequence_start.anchor)
        case YAML_MAPPING_START_EVENT: string(current.pointee.data.mapping_start.anchor)
        case YAML_ALIAS_EVENT: string(current.pointee.data.alias.anchor)
        default: nil
        }
    }

    var hasTag: Bool {
        switch type {
        case YAML_SCALAR_EVENT: current.pointee.data.scalar.tag != nil
        case YAML_SEQUENCE_START_EVENT: current.pointee.data.sequence_start.tag != nil
        case YAML_MAPPING_START_EVENT: current.pointee.data.mapping_start.tag != nil
        default: false
        }
    }

    /// The collection that starts is written with brackets or braces.
    var isFlow: Bool {
        switch type {
        case YAML_SEQUENCE_START_EVENT: current.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
        case YAML_MAPPING_START_EVENT: current.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
        default: false
        }
    }

    var scalarText: String {
        let scalar = current.pointee.data.scalar
        return String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    }

    var scalarStyle: YAMLScalar.Style {
        switch current.pointee.data.scalar.style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: .literal
        case YAML_FOLDED_SCALAR_STYLE: .folded
        default: .plain
        }
    }

    /// What libyaml says about a syntax error, with character indices.
    var problem: YAMLProblem {
        YAMLProblem(
            text: parser.pointee.problem.map { String(cString: $0) } ?? "",
            context: parser.pointee.context.map { String(cString: $0) } ?? "",
            index: parser.pointee.problem_mark.index,
            contextIndex: parser.pointee.context == nil ? nil : parser.pointee.context_mark.index)
    }

    private func string(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        pointer.map { String(decodingCString: UnsafePointer($0), as: UTF8.self) }
    }
}

struct YAMLProblem {
    var text: String
    var context: String
    var index: Int
    var contextIndex: Int?
}
