public import Diagnostics

/// Every diagnostic of this module, for the catalogue.
public let templatesCodes: [DiagnosticCode] = expressionCodes + templateCodes + proseCodes + tableCodes + figureCodes
