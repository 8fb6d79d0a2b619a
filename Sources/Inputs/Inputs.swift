// The user's files → typed values. Entry points, in the order of the data:
//
//   FileAccess(folder)                          a folder that may be read, and nothing outside of it
//     .load(path, from:into:diagnostics:)       → FileID           (safe read, size cap, into a SourceSet)
//     .matching(pattern, …)                     → [String]         ("processledarrapport/mål-*.md")
//   parseYAML(file, part:in:diagnostics:)       → YAMLNode?        (any YAML, with ranges)
//   splitFrontMatter(file, in:diagnostics:)     → FrontMatter      (ranges of `---` block and body)
//   readSchema(file, in:diagnostics:)           → Schema?          (templates/scheman/*.yaml)
//   SchemaLibrary(templates)                    .schema(named:…)   (reads each once)
//   readYAML(file, schema, register:in:…)       → Value?           (typed by the schema)
//   readMarkdown(file, schema, register:in:…)   → Value?           (front matter; body under `text`)
//   readRegister(files, schema, in:…)           → Register?
//   findRegister(besides: meeting folder)       → FileAccess?
//   readMeeting(file, schema, register:in:…)    → Meeting?
//   readTheme(file, schema, in:…)               → Theme?
//   formatReference(schema)                     → Markdown for the docs
//
// Each reports what is wrong to an `inout DiagnosticList` and goes on; nil means that nothing can be made of
// the file. A result beside reported errors is for finding further errors, not for making outputs.
