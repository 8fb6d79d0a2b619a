import DocumentTree

/// Undoes the filters of PNG (ISO/IEC 15948, clause 9) and makes eight bits a component, alpha apart.
struct PNGDecoder {
    let header: PNGReader.Header
    let palette: [UInt8]
    /// The tRNS chunk.
    let transparency: [UInt8]

    mutating func decode(_ raw: inout [UInt8], _ passes: [PNGPass]) throws(RasterFault) -> RasterPixels {
        let isColour = header.colourType == 2 || header.colourType == 3 || header.colourType == 6
        let components = isColour ? 3 : 1
        let count = header.width * header.height
        var alpha = [UInt8](repeating: 255, count: count)
        if passes.count == 1, header.hasAlpha {
            try unfilter(&raw, at: 0, passes[0])
            moveTogether(&raw, passes[0], components, &alpha)
            return try packed(raw, components, alpha)
        }
        var colour = [UInt8](repeating: 0, count: count * components)
        var start = 0
        for pass in passes where pass.byteCount > 0 {
            try unfilter(&raw, at: start, pass)
            for row in 0..<pass.height {
                let from = start + row * (pass.rowBytes + 1) + 1
                let target = (pass.yStart + row * pass.yStep) * header.width
                for column in 0..<pass.width {
                    let pixel = target + pass.xStart + column * pass.xStep
                    store(raw, from, column, pixel, components, &colour, &alpha)
                }
            }
            start += pass.byteCount
        }
        raw = []
        return try packed(colour, components, alpha)
    }

    /// Whether each pixel is of a colour that the list has: of others viewers make black, white or nothing.
    mutating func hasKnownColours(_ raw: [UInt8], _ passes: [PNGPass]) throws(RasterFault) -> Bool {
        let known = palette.count / 3
        if header.colourType != 3 || known >= 1 << header.bits { return true }
        var raw = raw
        var start = 0
        for pass in passes where pass.byteCount > 0 {
            try unfilter(&raw, at: start, pass)
            for row in 0..<pass.height {
                let from = start + row * (pass.rowBytes + 1) + 1
                for column in 0..<pass.width where sample(raw, from, column) >= known { return false }
            }
            start += pass.byteCount
        }
        return true
    }

    /// Compressed at once: a page of pictures would not fit in memory as it is.
    private func packed(_ colour: [UInt8], _ components: Int, _ alpha: [UInt8]) throws(RasterFault) -> RasterPixels {
        var mask: [UInt8]?
        if !alpha.allSatisfy({ $0 == 255 }) { mask = try zlibStream(alpha) }
        return .samples(colour: try zlibStream(colour), components: components, alpha: mask)
    }

    /// Colours without their alpha, eight bits each, in the place of what was read: nothing is written before it is read.
    private func moveTogether(_ raw: inout [UInt8], _ pass: PNGPass, _ components: Int, _ alpha: inout [UInt8]) {
        let step = header.bits / 8
        let width = pass.width
        raw.withUnsafeMutableBufferPointer { raw in
            alpha.withUnsafeMutableBufferPointer { alpha in
                var target = 0
                for row in 0..<pass.height {
                    // Of 16 bits the upper eight come first.
                    var from = row * (pass.rowBytes + 1) + 1
                    for pixel in row * width..<(row + 1) * width {
                        for _ in 0..<components {
                            raw[target] = raw[from]
                            target += 1
                            from += step
                        }
                        alpha[pixel] = raw[from]
                        from += step
                    }
                }
            }
        }
        raw.removeLast(raw.count - header.width * header.height * components)
    }

    private func store(
        _ raw: [UInt8], _ row: Int, _ column: Int, _ pixel: Int, _ components: Int, _ colour: inout [UInt8],
        _ alpha: inout [UInt8]
    ) {
        switch header.colourType {
        case 3:
            let index = sample(raw, row, column)
            for part in 0..<3 where index * 3 + part < palette.count { colour[pixel * 3 + part] = palette[index * 3 + part] }
            if index < transparency.count { alpha[pixel] = transparency[index] }
        case 0:
            let value = sample(raw, row, column)
            colour[pixel] = eightBits(value)
            if transparency.count == 2, value == Int(transparency[0]) << 8 | Int(transparency[1]) { alpha[pixel] = 0 }
        default:
            let channels = header.channels
            var isKey = transparency.count == components * 2
            for part in 0..<components {
                let value = sample(raw, row, column * channels + part)
                colour[pixel * components + part] = eightBits(value)
                if isKey, value != Int(transparency[part * 2]) << 8 | Int(transparency[part * 2 + 1]) { isKey = false }
            }
            if header.hasAlpha {
                alpha[pixel] = eightBits(sample(raw, row, column * channels + components))
            } else if isKey {
                alpha[pixel] = 0
            }
        }
    }

    /// The number `index` of a row, in as many bits as the file has.
    @inline(__always)
    private func sample(_ raw: [UInt8], _ row: Int, _ index: Int) -> Int {
        switch header.bits {
        case 8: return Int(raw[row + index])
        case 16: return Int(raw[row + index * 2]) << 8 | Int(raw[row + index * 2 + 1])
        default:
            let bit = index * header.bits
            return Int(raw[row + bit / 8]) >> (8 - header.bits - bit % 8) & ((1 << header.bits) - 1)
        }
    }

    @inline(__always)
    private func eightBits(_ value: Int) -> UInt8 {
        switch header.bits {
        case 8: UInt8(truncatingIfNeeded: value)
        case 16: UInt8(truncatingIfNeeded: value >> 8)
        default: UInt8(truncatingIfNeeded: value * 255 / ((1 << header.bits) - 1))
        }
    }

    private func unfilter(_ raw: inout [UInt8], at start: Int, _ pass: PNGPass) throws(RasterFault) {
        let step = max(1, header.channels * header.bits / 8)
        for row in 0..<pass.height where raw[start + row * (pass.rowBytes + 1)] > 4 {
            throw .damaged(sv: "ett radfilter är okänt", en: "a row filter is unknown")
        }
        raw.withUnsafeMutableBufferPointer { raw in
            for row in 0..<pass.height { unfilter(raw, row, start + row * (pass.rowBytes + 1) + 1, pass.rowBytes, step) }
        }
    }

    /// - Parameter line: where the row begins, behind its filter.
    private func unfilter(_ raw: UnsafeMutableBufferPointer<UInt8>, _ row: Int, _ line: Int, _ count: Int, _ step: Int) {
        let filter = raw[line - 1]
        if filter == 0 { return }
        let above = line - count - 1
        for index in 0..<count {
            let left = index >= step ? Int(raw[line + index - step]) : 0
            let up = row > 0 ? Int(raw[above + index]) : 0
            let guess: Int
            switch filter {
            case 1: guess = left
            case 2: guess = up
            case 3: guess = (left + up) / 2
            default:
                let corner = index >= step && row > 0 ? Int(raw[above + index - step]) : 0
                guess = paeth(left, up, corner)
            }
            raw[line + index] &+= UInt8(truncatingIfNeeded: guess)
        }
    }

    @inline(__always)
    private func paeth(_ left: Int, _ up: Int, _ corner: Int) -> Int {
        let estimate = left + up - corner
        let (a, b, c) = ((estimate - left).magnitude, (estimate - up).magnitude, (estimate - corner).magnitude)
        return a <= b && a <= c ? left : b <= c ? up : corner
    }
}
