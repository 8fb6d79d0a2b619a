import Style

/// The six faces of a family that a document can ask for; where the family lacks one, another stands in.
struct FontFamily {
    /// By `FaceVariant.index`.
    private(set) var faces: [FontFace]
    /// The variants that another face stands in for.
    private(set) var substituted: [FaceVariant] = []

    /// Chooses among all faces of one family; nil when there is none. The choice is the same whatever order
    /// the faces come in.
    init?(_ candidates: [FontFace]) {
        let sorted = candidates.enumerated().sorted {
            // The user's own files come before the installed ones (their place in the list), then by path.
            ($0.offset, $0.element.index) < ($1.offset, $1.element.index)
        }.map(\.element)
        guard !sorted.isEmpty else { return nil }
        faces = []
        for variant in FaceVariant.all {
            let (face, exact) = Self.best(for: variant, in: sorted)
            faces.append(face)
            if !exact { substituted.append(variant) }
        }
    }

    /// Faces that the theme names one by one; where it names none, the nearest of them stands in.
    init?(named: [(variant: FaceVariant, face: FontFace)]) {
        guard !named.isEmpty else { return nil }
        faces = []
        for variant in FaceVariant.all {
            if let own = named.first(where: { $0.variant == variant }) {
                faces.append(own.face)
                continue
            }
            // By what it was named for: “Light” is this theme's regular.
            let nearest = named.min { Self.distance($0.variant, variant) < Self.distance($1.variant, variant) }
            faces.append(nearest?.face ?? named[0].face)
            substituted.append(variant)
        }
    }

    private static func distance(_ one: FaceVariant, _ two: FaceVariant) -> Int {
        (one.italic == two.italic ? 0 : 10) + abs(Int(one.weight.rawValue) - Int(two.weight.rawValue))
    }

    private static func best(for variant: FaceVariant, in faces: [FontFace]) -> (FontFace, exact: Bool) {
        var best = faces[0]
        var bestPenalty = Int.max
        for face in faces {
            let penalty = penalty(of: face, for: variant)
            if penalty < bestPenalty {
                best = face
                bestPenalty = penalty
            }
        }
        return (best, bestPenalty < 100)
    }

    /// How far a face is from what was asked: a weight a little off is still exact (a “medium” of 500 is not).
    private static func penalty(of face: FontFace, for variant: FaceVariant) -> Int {
        let metrics = face.metrics
        var penalty = metrics.isItalic == variant.italic ? 0 : 5_000
        penalty += abs(metrics.widthClass - 5) * 10_000
        let weight = metrics.weightClass
        switch variant.weight {
        case .regular:
            penalty += abs(weight - 400) * 2
        case .semibold:
            // Rather bolder than lighter: a heading must be told from its text.
            penalty += weight >= 600 ? weight - 600 : (600 - weight) * 3
        case .bold:
            penalty += weight >= 700 ? weight - 700 : (700 - weight) * 2
        }
        return penalty
    }
}

/// A weight and a slant.
struct FaceVariant: Equatable {
    var weight: FontWeight
    var italic: Bool

    static let all: [FaceVariant] = FontWeight.allCases.flatMap {
        [FaceVariant(weight: $0, italic: false), FaceVariant(weight: $0, italic: true)]
    }
    static let count = 6

    @inline(__always) static func index(_ weight: FontWeight, _ italic: Bool) -> Int {
        Int(weight.rawValue) * 2 + (italic ? 1 : 0)
    }
}
