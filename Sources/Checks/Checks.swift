// Typed values → what is wrong in them that a reader of the finished pack would notice. Entry points:
//
//   CheckInput                        a meeting with everything that was read for it
//   check(input)                      → CheckedMeeting (every rule, severities as the register wants them)
//   CheckedMeeting.report(on:…)       → [CheckReportLine], the summary at the end of a bilaga
//   checksCodes                       the catalogue of this module, CK001–
//   likelyCause (in Inputs)           why a stated sum may differ from the computed one
//
// A rule stands in a file of its own in Rules/, with a test of the same name. Rules report everything and
// never repair a figure.
