extension Array {
    /// Keeps no more room than what is in it needs: an array that has grown has room for as much again.
    mutating func dropSlack() { self = withUnsafeBufferPointer { Array($0) } }
}
