/// The program's version: in the manifest, in each PDF's metadata and in `bilaga version`.
public let toolVersion = "0.1.0"
