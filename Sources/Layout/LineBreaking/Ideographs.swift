/// Chinese characters and kana, between which a line may end without a space (UAX #14, classes ID, CJ, NS, OP and CL).
enum Ideographs {
    static func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3000...0x312F, 0x3190...0x31FF, 0x3200...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF01...0xFF60,
            0xFFE0...0xFFE6, 0x20000...0x3FFFD:
            true
        default: false
        }
    }

    static func mayBreak(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
        !opens(left) && !follows(right)
    }

    /// What a line does not end with.
    private static func opens(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "(", "[", "{", "“", "‘", "（", "「", "『", "【", "〔", "〈", "《", "［", "｛", "〖", "〘", "¥", "$", "￥", "＄", "#": true
        default: false
        }
    }

    /// What a line does not begin with: what closes, ends or lengthens, and small kana.
    private static func follows(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ")", "]", "}", ".", ",", ":", ";", "!", "?", "%", "”", "’", "…", "‥", "\u{A0}", "\u{2060}", "\u{AD}":
            return true
        case "、", "。", "，", "．", "：", "；", "！", "？", "）", "」", "』", "】", "〕", "〉", "》", "］", "｝", "〗", "〙", "・", "ー", "々",
            "〻", "ゝ", "ゞ", "ヽ", "ヾ", "゛", "゜", "％":
            return true
        case "ぁ", "ぃ", "ぅ", "ぇ", "ぉ", "っ", "ゃ", "ゅ", "ょ", "ゎ", "ゕ", "ゖ", "ァ", "ィ", "ゥ", "ェ", "ォ", "ッ", "ャ", "ュ", "ョ", "ヮ", "ヵ", "ヶ":
            return true
        default:
            // A mark belongs to the character before it.
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .spacingMark: return true
            default: return false
            }
        }
    }
}
