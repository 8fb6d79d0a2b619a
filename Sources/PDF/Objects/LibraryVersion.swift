import CDeflate

/// The version of libdeflate that the program was made with: another may compress to other bytes.
public let deflateVersion = LIBDEFLATE_VERSION_STRING
