public import Style

// The one formatter of the program, for the types of figures that files hold.

extension NumberFormat {
    /// The figure alone, "2 900 000": for columns whose unit stands in the caption.
    public func figure(_ amount: Amount, in unit: MoneyUnit = .kr, places: Int? = nil) -> String {
        figure(öre: Int128(amount.öre), in: unit, places: places)
    }

    /// With its unit, as in prose: "2 900 000 kr", "10 mnkr", "4,3 mnkr".
    public func text(_ amount: Amount, in unit: MoneyUnit = .kr, places: Int? = nil) -> String {
        self.amount(öre: Int128(amount.öre), in: unit, places: places)
    }

    /// A number with exactly `places` decimals, rounded half away from zero.
    public func fixed(_ number: Decimal, places: Int) -> String {
        fixed(Int128(number.coefficient), scale: number.scale, places: places)
    }

    /// A number with the decimals it was written with, less the noughts at its end.
    public func plain(_ number: Decimal) -> String { plain(Int128(number.coefficient), scale: number.scale) }

    /// "55,7 %" of 0.557…
    public func percent(_ share: Decimal, places: Int = 1) -> String {
        percent(Int128(share.coefficient), scale: share.scale, places: places)
    }

    /// As in prose: whole per cents without decimals, all others with one.
    public func percentInProse(_ share: Decimal) -> String { percent(share, places: NumberFormat.placesInProse(share)) }

    public static func placesInProse(_ share: Decimal) -> Int {
        placesInProse(Int128(share.coefficient), scale: share.scale)
    }
}
