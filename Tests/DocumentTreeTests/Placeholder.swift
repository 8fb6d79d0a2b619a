import Testing

@testable import DocumentTree
