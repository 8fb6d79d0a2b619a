/// What a workbook or a file of separated values holds: cells by row, each a stretch of one text.
struct Grid {
    enum Kind: UInt8 {
        case text, number, date, flag, error
        /// A formula without a value that was kept.
        case formula
        /// Text of a CSV in quotation marks, with doubled ones in it.
        case quoted
    }

    /// How a program shows a number, in two bytes.
    struct Look: Equatable {
        private var bits: UInt16 = 0

        /// How many thousandths it shows: 1 for "tkr" of what is stored in kronor.
        var thousands: Int {
            get { Int(bits & 3) }
            set { bits = bits & ~3 | UInt16(newValue & 3) }
        }
        /// In a currency that is not the krona.
        var isForeign: Bool {
            get { bits & 4 != 0 }
            set { bits = newValue ? bits | 4 : bits & ~4 }
        }
        /// Digits that it has at least, with noughts in front.
        var width: Int {
            get { Int(bits >> 3 & 31) }
            set { bits = bits & ~0xF8 | UInt16(min(newValue, 31)) << 3 }
        }
        /// A unit that is written behind the number: 1 for "tkr", 2 for "mnkr".
        var unit: Int {
            get { Int(bits >> 8 & 3) }
            set { bits = bits & ~0x300 | UInt16(newValue & 3) << 8 }
        }
    }

    struct Cell {
        /// From 0.
        var column: Int32
        var start: Int32
        var end: Int32
        var kind: Kind
        /// The value of a formula that its program says is yet to be computed.
        var isStale = false
        var look = Look()
    }

    struct Row {
        /// As programs show it, from 1.
        var number: Int32
        var cells: Range<Int32>
        var isHidden = false
    }

    struct Sheet {
        var name: String
        var isHidden = false
        var rows: Range<Int>
        /// Rectangles of which only the first cell has a value, from 0: rows by number from 1.
        var merged: [(rows: ClosedRange<Int32>, columns: ClosedRange<Int32>)] = []
        var hasDrawing = false
        /// What is printed on each of its pages, above and below.
        var printed: [String] = []
    }

    var sheets: [Sheet] = []
    var rows: [Row] = []
    var cells: [Cell] = []
    /// Days are counted from 1904.
    var is1904 = false
    var program: String?
    /// Of cells that are shown in a currency that is not the krona.
    var currency: String?
    /// Of a file of text whose last line has no end: how many fields that line has.
    var openFields: Int?
    /// Whether formulas are to be computed when the workbook is opened: what is kept of them was written by a program that does
    /// not compute.
    var isUncomputed = false

    /// A cell of a row by its column.
    func cell(_ row: Row, _ column: Int) -> Cell? {
        for index in row.cells where cells[Int(index)].column == Int32(column) { return cells[Int(index)] }
        return nil
    }
}
