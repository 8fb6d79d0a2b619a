public import Diagnostics

/// Every code of this module, for the catalogue.
public let ledgerCodes: [DiagnosticCode] = fileCodes + figureCodes + voucherCodes + tableCodes + columnCodes + mappingCodes + doubtCodes

private let fileCodes: [DiagnosticCode] = [
    .notALedger, .oldWorkbook, .lockedWorkbook, .damagedWorkbook, .tooLargeLedger, .ledgerCutShort, .checksumDiffers, .mixedLetters,
    .ledgerWithoutFigures,
]
private let figureCodes: [DiagnosticCode] = [
    .missingField, .unreadableAmount, .ambiguousAmount, .fractionOfÖre, .unbalancedVoucher, .balanceDiffers, .balancesNotNought,
    .unreadablePeriod, .sumRowDiffers, .wrongRow, .balanceTwice, .voucherOfAnotherYear, .twoExports, .openOnly,
    .periodOfAnotherYear,
]
private let voucherCodes: [DiagnosticCode] = [.voucherTwice, .voucherNumberTwice, .voucherMissing, .voucherNumberMissing]
private let tableCodes: [DiagnosticCode] = [
    .noTable, .severalSheets, .severalAmounts, .formulaWithoutValue, .errorCell, .unknownSheet, .rowWithoutAccount, .hiddenRows, .wrongCell,
    .perhapsSum, .sumsPassed, .cumulated, .perhapsCumulated, .widerThanHeadings, .anotherTable, .strayQuote, .otherCurrency, .debitOrCredit,
    .creditSigns, .statedUnit, .totalOtherwise, .perhapsAnotherTable, .sameAccountsAgain, .roundingPassed,
]
private let columnCodes: [DiagnosticCode] = [
    .unknownColumn, .unknownPeriodHeading, .otherMeasure, .rowsOfOtherMeasure, .unknownMeasure, .blankLabels, .filledLabels, .repeatedRows,
    .twoUnits, .otherLedgerCurrency, .twoObjects, .notAnAccount, .hiddenSheet,
]
