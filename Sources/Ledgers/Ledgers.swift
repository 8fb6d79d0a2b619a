// A ledger's export → rows, balances and names → figures for a bilaga. Entry points, in the order of the data:
//
//   makeLedgerSource(path, bytes)        → SourceFile      (text that messages can show; the format is told by the bytes)
//   readLedger(file, options, in:…)      → Ledger?         (SIE 1–4, xlsx, csv, tsv; limits before work)
//   readMapping(value)                   → Mapping         (register/redovisning.yaml, typed by its schema)
//   mapLedger(ledger, mapping, …)        → MappedLedger    (each row on one line and one cost type, or told)
//   ledgerFigures(link, …)               → Value           (what `{ur: fil.se}` stands for, by the role of the field)
//   LedgerSummary(ledger)                                  (what `bilaga ledger` shows, and its JSON)
//
// Readers keep the file's own text: every row knows the stretch that it was read from.
