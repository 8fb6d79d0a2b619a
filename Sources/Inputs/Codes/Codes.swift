public import Diagnostics

/// Every message that this module can give, for the catalogue.
public let inputsCodes: [DiagnosticCode] =
    DiagnosticCode.encodingCodes + DiagnosticCode.yamlCodes + DiagnosticCode.valueCodes + DiagnosticCode.fileCodes + DiagnosticCode.schemaCodes
    + DiagnosticCode.meetingCodes + DiagnosticCode.themeCodes + DiagnosticCode.linkCodes
