import Testing

@testable import Style
