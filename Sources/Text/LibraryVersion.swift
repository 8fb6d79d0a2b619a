import CHarfBuzz

/// The version of HarfBuzz that is linked: it places glyphs and cuts down fonts, so bytes depend on it.
public var harfBuzzVersion: String { String(cString: hb_version_string()) }
