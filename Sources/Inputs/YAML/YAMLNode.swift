public import Diagnostics

/// YAML as it was written: scalars stay text (the schema gives them a type), mappings keep their order, and
/// everything knows its place.
public struct YAMLNode: Sendable {
    public enum Kind: Sendable {
        case scalar(YAMLScalar)
        case sequence([YAMLNode])
        /// Keys are unique; order is the file's.
        case mapping([YAMLPair])
    }
    public var kind: Kind
    /// From the first byte to the last that belongs to it, without the line breaks after.
    public var range: SourceRange
    /// A mapping of a text with slips in it: some of its keys could not be read.
    public var isPartial = false

    public init(_ kind: Kind, at range: SourceRange) {
        self.kind = kind
        self.range = range
    }

    public var scalar: YAMLScalar? {
        if case .scalar(let scalar) = kind { return scalar }
        return nil
    }
    /// The scalar's text; nil for lists and mappings.
    public var text: String? { scalar?.text }
    public var items: [YAMLNode]? {
        if case .sequence(let items) = kind { return items }
        return nil
    }
    public var pairs: [YAMLPair]? {
        if case .mapping(let pairs) = kind { return pairs }
        return nil
    }
    /// Nothing was written where a value could stand (`key:` and then a new line).
    public var isEmpty: Bool {
        if case .scalar(let scalar) = kind { return scalar.style == .plain && scalar.text.isEmpty }
        return false
    }
    /// The value of a key of a mapping.
    public subscript(key: String) -> YAMLNode? {
        guard case .mapping(let pairs) = kind else { return nil }
        for index in pairs.indices where pairs[index].key.text.isSame(as: key) { return pairs[index].value }
        return nil
    }
}

extension String {
    /// Equal. Letters beyond ASCII make comparing slow, since the same one can be written in two ways; names that differ mostly
    /// do so in their lengths, and those of files have one way of writing (`SourceFile`).
    public func isSame(as other: String) -> Bool { utf8.count == other.utf8.count && self == other }
}

extension [String] {
    /// Whether one of a few is the same.
    func has(_ name: String) -> Bool {
        for index in indices where self[index].isSame(as: name) { return true }
        return false
    }
}

public struct YAMLScalar: Sendable {
    public enum Style: UInt8, Sendable {
        case plain, singleQuoted, doubleQuoted
        /// `|`: line breaks are kept.
        case literal
        /// `>`: lines are joined to paragraphs.
        case folded
    }
    public var text: String
    public var style: Style
    public init(_ text: String, _ style: Style) {
        self.text = text
        self.style = style
    }
}

/// A key of a mapping, always a scalar, and its value.
public struct YAMLPair: Sendable {
    public var key: Key
    public var value: YAMLNode

    public struct Key: Sendable {
        public var text: String
        public var range: SourceRange
        public init(_ text: String, at range: SourceRange) {
            self.text = text
            self.range = range
        }
    }
    public init(key: Key, value: YAMLNode) {
        self.key = key
        self.value = value
    }
}

/// What a file may hold at most. Real inputs stay far below; a file made to eat memory does not.
public struct YAMLLimits: Sendable {
    public var depth = 64
    public var nodes = 400_000
    /// Nodes that aliases (`*name`) may repeat, all together.
    public var repeated = 20_000
    public init() {}
}
