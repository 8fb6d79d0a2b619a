/// International domain names as ASCII (RFC 3492): `samhällskontraktet` → `xn--samhllskontraktet-2qb`.
enum Punycode {
    /// One label of a host name. nil when it cannot be encoded (overflow).
    static func encode(_ label: [Unicode.Scalar]) -> String? {
        let basic = label.filter(\.isASCII)
        if basic.count == label.count { return String(String.UnicodeScalarView(label)) }

        var output = basic.map { UInt8($0.value) }
        if !basic.isEmpty { output.append(UInt8(ascii: "-")) }
        var codePoint: UInt32 = 128
        var delta: UInt32 = 0
        var bias: UInt32 = 72
        var handled = UInt32(basic.count)

        while Int(handled) < label.count {
            guard let next = label.lazy.map(\.value).filter({ $0 >= codePoint }).min() else { return nil }
            let (step, overflow) = (next - codePoint).multipliedReportingOverflow(by: handled + 1)
            let (sum, overflow2) = delta.addingReportingOverflow(step)
            if overflow || overflow2 { return nil }
            delta = sum
            codePoint = next
            for scalar in label {
                if scalar.value < codePoint {
                    let (more, overflow) = delta.addingReportingOverflow(1)
                    if overflow { return nil }
                    delta = more
                } else if scalar.value == codePoint {
                    append(delta, bias: bias, to: &output)
                    bias = adapt(delta, points: handled + 1, isFirst: Int(handled) == basic.count)
                    delta = 0
                    handled += 1
                }
            }
            delta &+= 1
            codePoint &+= 1
        }
        return "xn--" + String(decoding: output, as: UTF8.self)
    }

    /// A variable-length integer (RFC 3492 section 3.3).
    private static func append(_ value: UInt32, bias: UInt32, to output: inout [UInt8]) {
        var rest = value
        var k: UInt32 = 36
        while true {
            let threshold = k <= bias ? 1 : min(26, k - bias)
            if rest < threshold { break }
            output.append(digit(threshold + (rest - threshold) % (36 - threshold)))
            rest = (rest - threshold) / (36 - threshold)
            k += 36
        }
        output.append(digit(rest))
    }

    private static func digit(_ value: UInt32) -> UInt8 {
        UInt8(truncatingIfNeeded: value < 26 ? value + 97 : value - 26 + 48)
    }

    /// RFC 3492 section 6.1.
    private static func adapt(_ delta: UInt32, points: UInt32, isFirst: Bool) -> UInt32 {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / points
        var k: UInt32 = 0
        while delta > 455 {
            delta /= 35
            k += 36
        }
        return k + 36 * delta / (delta + 38)
    }
}
