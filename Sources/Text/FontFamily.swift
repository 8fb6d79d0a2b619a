import Style

/// The faces of a family that a document can ask for; where the family lacks one, another stands in.
struct FontFamily {
    /// In the order of the variants that were asked for: see `FaceVariants`.
    private(set) var faces: [FontFace]
    /// The variants that another face stands in for.
    private(set) var substituted: [FaceVariant] = []

    /// Chooses among all faces of one family; nil when there is none. The choice is the same whatever order
    /// the faces come in.
    ///
    /// - Parameter regular: the weight of running text, where the family is named by it (“Lato Light”).
    init?(_ candidates: [FontFace], _ variants: FaceVariants = .standard, regular: FontWeight = .regular) {
        let sorted = candidates.enumerated().sorted {
            // The user's own files come before the installed ones (their place in the list), then by path.
            ($0.offset, $0.element.index) < ($1.offset, $1.element.index)
        }.map(\.element)
        guard !sorted.isEmpty else { return nil }
        faces = []
        for variant in variants.all {
            var wanted = variant
            // What is to be told from the text is no lighter than it.
            if variant.weight == .regular { wanted.weight = regular } else if variant.weight > .regular { wanted.weight = max(variant.weight, regular) }
            let (face, exact) = Self.best(for: wanted, in: sorted)
            faces.append(face)
            if !exact { substituted.append(variant) }
        }
    }

    /// Faces that the theme names one by one; where it names none, the nearest of them stands in.
    init?(named: [(variant: FaceVariant, face: FontFace)], _ variants: FaceVariants) {
        guard !named.isEmpty else { return nil }
        faces = []
        for variant in variants.all {
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
        (one.italic == two.italic ? 0 : 2000) + abs(one.weight.css - two.weight.css)
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
        // Of two of one weight.
        if !metrics.isPlain { penalty += 90 }
        let weight = metrics.weightClass
        let wanted = variant.weight.css
        switch wanted {
        case ..<550: penalty += abs(weight - wanted) * 2
        // Rather bolder than lighter: a heading must be told from its text.
        case ..<650: penalty += weight >= wanted ? weight - wanted : (wanted - weight) * 3
        default: penalty += weight >= wanted ? weight - wanted : (wanted - weight) * 2
        }
        return penalty
    }
}

/// A weight and a slant.
struct FaceVariant: Equatable {
    var weight: FontWeight
    var italic: Bool
}

/// The weights that a theme's text has, each upright and italic: which faces each family is opened in, and how they are
/// numbered.
struct FaceVariants: Equatable, Sendable {
    /// Regular, semibold and bold first, so that their numbers are the same in every theme.
    let weights: [FontWeight]

    static let standard = FaceVariants([])
    /// A face's number is a byte: eight weights leave room for fifteen families.
    static let mostWeights = 8

    /// - Parameter others: beside the standard ones; what is more than there are numbers for is left out.
    init(_ others: [FontWeight]) {
        let others = Set(others).subtracting(FontWeight.standard).sorted()
        weights = Array((FontWeight.standard + others).prefix(Self.mostWeights))
    }

    /// The same, and one more that a family may be opened in.
    func with(_ weight: FontWeight) -> FaceVariants { FaceVariants([weight] + weights) }

    var count: Int { weights.count * 2 }
    var all: [FaceVariant] {
        weights.flatMap { [FaceVariant(weight: $0, italic: false), FaceVariant(weight: $0, italic: true)] }
    }

    /// Of a weight that no text of the theme has, the nearest one's.
    @inline(__always) func index(_ weight: FontWeight, _ italic: Bool) -> Int {
        let number = weights.firstIndex(of: weight) ?? nearest(weight)
        return number * 2 + (italic ? 1 : 0)
    }

    private func nearest(_ weight: FontWeight) -> Int {
        weights.indices.min { abs(weights[$0].css - weight.css) < abs(weights[$1].css - weight.css) } ?? 0
    }
}
