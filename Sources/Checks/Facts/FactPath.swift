import Inputs

/// What rules call the way to a value.
typealias FactPath = ValuePath
