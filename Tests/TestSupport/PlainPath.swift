import Foundation

/// A path without `..`, from the root: how the program shows it depends on the folder that the tests happen to run in.
public func plainPath(_ path: String) -> String { URL(filePath: path).standardizedFileURL.path }
