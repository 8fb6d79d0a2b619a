extension Lexicon {
    static let english = Lexicon(
        .english, words: references + times + money + unfilled + requests + counting + slips,
        stems: [
            (.money, "econom budget outcome expend spend spent cost financ forecast fund allocat money accounts"),
            (.outcome, "outcome expenditure actuals"), (.booked, "outcome expenditure actuals"), (.external, "extern match cofund co-fund leverag"),
            (.growth, "attract"), (.targetStem, "target goal"),
            (.rising, "increas grow grew rose rising risen climb doubl"), (.falling, "decreas declin dropp fell fall reduc shrank halv"),
            (.doubled, "doubled"), (.halved, "halved"), (.intern, "intern"), (.lookUp, "check verif figure figures right correct sure source"),
            (.exceeds, "exceed"),
            (
                .empty,
                "board report request asks meeting next after under also which about januar februar april august septem octob novem decem"
            ),
        ],
        figures: [
            (.budget, "budget allocat appropriat"), (.decided, "decided decision approved granted awarded"),
            (.outcome, "outcome spent spend used booked expended actuals consumed"), (.forecast, "forecast"),
            (.financing, "financing financed funding funded"),
        ],
        numerals: "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
        phrases: Phrases(
            balance: Checks.phrases(
                "in balance", "in good balance", "in full balance", "balanced budget", "is balanced", "are balanced",
                "remains balanced", "remain balanced", "budget balances", "finances balance", "accounts balance", "breaks even",
                "broke even", "balances the books"),
            withinBudget: Checks.phrases(
                "within budget", "within the budget", "on budget", "under budget", "below budget", "within the budget frame",
                "within the allocation", "within the allocated funds", "within allocated funds", "keeps to the budget",
                "keep to the budget", "keeps to budget", "kept to the budget", "budget is kept", "budget is being kept",
                "follows the budget", "follows budget", "in line with the budget", "in line with budget", "does not exceed the budget",
                "do not exceed the budget", "budget is not exceeded", "no overspending", "no overspend", "no overruns", "no overrun", "within its budget",
                "within their budget",
                "within their budgets", "within our budget", "within its allocation", "keeps its budget", "keeps to its budget", "keep to their budget",
                "keep to their budgets", "stays within the allocation"),
            overBudget: Checks.phrases(
                "goes over budget", "gone over budget", "is over budget", "exceeds the budget", "exceeds its budget", "exceeded the budget",
                "exceeded its budget", "goes over its budget", "gone over its budget"),
            onPlan: Checks.phrases(
                "on track", "according to plan", "according to the plan", "as planned", "on plan", "follows the plan", "follows plan",
                "in line with plan", "in line with the plan", "on schedule", "according to budget", "according to the budget",
                "at the right pace", "in step with the budget", "in step with its budget"),
            promised: Checks.phrases(
                "financial statement", "financial statements", "financial report", "financial reports", "separate appendix",
                "separate annex", "separate document", "another document", "separate report", "another appendix", "attached appendix",
                "enclosed appendix", "see the appendix", "in the appendix on", "in the appendix about"),
            upTo: Checks.phrases(
                "up to and including", "up to", "until", "through", "as of", "as at", "to and including"),
            starting: Checks.phrases(
                "starting", "beginning", "commencing", "with start", "with a start", "with a start date", "to start", "to begin"),
            fillIn: Checks.phrases("fill in", "to be filled in"),
            returning: Checks.phrases("report back", "come back", "get back", "return", "revert"),
            wishing: Checks.phrases(
                "requests", "asks", "wishes", "wants", "urges", "would like", "calls for", "asks for", "requires"),
            pairs: [(["on", "the", "one", "hand"], ["on", "the", "other"])],
            ordinals: Checks.phrases("first", "second", "third", "fourth", "fifth"),
            framework: Checks.phrases("within the framework of", "within the frame of"),
            standsFor: Checks.phrases("stands for", "is short for", "means", "is an abbreviation of", "is an abbreviation for"),
            notes: Checks.phrases(
                "check with", "check this", "ask", "confirm with", "verify with", "to be confirmed", "to be checked", "needs checking", "double-check"),
            atItem: Checks.phrases("under", "see", "see also"), contrast: Checks.phrases("but", "while", "whereas"),
            thatIs: Checks.phrases("that is", "i e"), outOf: Checks.phrases("out of"),
            fractions: [
                (["half", "of"], 2), (["half", "the"], 2), (["every", "second"], 2), (["a", "third", "of"], 3), (["every", "third"], 3),
                (["a", "quarter", "of"], 4), (["every", "fourth"], 4), (["every", "fifth"], 5),
            ], each: Checks.phrases("each", "apiece"), perMonth: Checks.phrases("a month", "per month"), per: Checks.phrases("per"),
            them: Checks.phrases("them", "these", "those"), atMeeting: Checks.phrases("at the"),
            paying: Checks.phrases("pays", "paid", "contributes", "contributed"),
            notesOnly: Checks.phrases("notes", "noted", "takes note", "is received", "thanks"), it: Checks.phrases("that", "this", "it"),
            years: Checks.phrases("years", "year"),
            rest: Checks.phrases("the rest", "the remainder", "the others"), over: Checks.phrases("over", "above"), under: Checks.phrases("under", "below"),
            twins: [
                "trial", "trail", "diary", "dairy", "casual", "causal", "martial", "marital", "angel", "angle", "united", "untied", "quite", "quiet", "field",
                "filed",
                "tired", "tried", "there", "three", "unclear", "nuclear", "weird", "wired", "coats", "coast", "barely", "barley", "exits", "exist", "sacred",
                "scared",
                "silver", "sliver", "perfect", "prefect", "board", "broad", "split", "spilt",
            ]),
        dates: Dates(
            ordinals: ["st", "nd", "rd", "th"], ordinalMarks: [], monthMayComeFirst: true, monthsHaveCapitals: true,
            slashHasDayFirst: false, abbreviations: ["sept": 9], weekdayEndings: ["", "s"],
            weekdayAbbreviations: [
                "mon": 1, "tue": 2, "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
            ]),
        forms: Forms(
            genitive: "s", pluralOfNames: "s", definiteEndings: [], definiteAdjectives: [], definiteExcept: "", longestPromise: 5,
            millionSuffixes: ["m", "mn", "million"], wishMayComeFirst: false, genitiveExcept: ["s"], genitivesOfSeveral: [], goalEndings: [],
            budgetEndings: [], presentEndings: ["s"], presentPassiveEndings: [], pastEndings: ["ed", "was", "were", "had", "took", "came"],
            pluralAdjectives: [], pluralThings: ["s"]))

    private static let references: [(WordKinds, String)] = [
        (.attachment, "appendix annex annexe attachment enclosure appendices appendixes annexes attachments enclosures app apps"),
        (.attachments, "appendices appendixes annexes attachments enclosures apps"), (.pointed, "app apps"), (.belongsTo, "to of"),
        (.standsIn, "in"),
        (
            .ownPart,
            """
            table tables section sections chapter paragraph chart figure text note footnote row column heading list item summary \
            introduction pack papers
            """
        ), (.goal, "goal goals objective objectives"), (.goals, "goals objectives"), (.table, "table"),
        (.tableAbout, "on of over about showing"), (.tableOther, "contents"), (.tableIdiom, "on off at round around onto"),
        (.numberSign, "no nos number numbers"), (.joiner, "and to through or"), (.rangeJoiner, "to through"),
        (
            .promise,
            """
            presented reported shown found described detailed listed included attached enclosed reproduced given set stated see read \
            appears appear follows
            """
        ),
        (
            .abbreviation,
            """
            e g i a p m eg ie ca approx vs mr mrs ms dr prof st app apps fig dept jan feb mar apr jun jul aug sep sept oct nov dec
            """
        ),
    ]

    private static let times: [(WordKinds, String)] = [
        (.dateArticle, "the on"), (.dateOf, "of"),
        (.datePreposition, "on by until till since before after of from to through between than"), (.week, "week weeks wk"),
        (.perWeek, "a per each every last this next one"), (.clock, "at from time hours between"), (.halfDay, "am pm a p"),
        (.since, "since"),
        (
            .preterite,
            "took began met held gave decided presented approved launched started attended discussed visited published opened closed joined left moved signed bought sold"
        ),
        (.auxiliary, "has have had was were"),
        (
            .participle,
            """
            held been decided presented reported met taken begun started launched completed concluded finished sent approved adopted \
            discussed submitted evaluated arranged organised organized visited published appointed employed hired opened closed \
            carried attended given made signed inaugurated
            """
        ),
        (.notPast, "be been being is are will would shall to if once when must should may might can could"),
        (.startSkip, "in on from already the as early late"),
        (.coming, "returns will shall planned plan plans expected proposed scheduled due starts start begins begin launches"),
        (.time, "year spring summer autumn fall winter since budget outcome early late end"),
        (.afterYear, "is was are were and has have will shall"),
    ]

    private static let money: [(WordKinds, String)] = [
        (.target, "target targets goal goals"), (.targetLink, "of is at"), (.atLeast, "least"),
        (.reached, "reached reach reaches met meet meets achieved achieves attained fulfilled hit"),
        (.million, "million millions msek mnkr mkr mn"), (.currency, "sek kr"),
        (
            .measure,
            "msek mnkr mkr tkr ksek sek kr kronor percent per million millions thousand day days week weeks months years year people persons"
        ),
        (.relation, "of against than with compared within in for to from below above under over not without"),
        (
            .denial,
            """
            not no never hardly barely scarcely neither nor without cannot none far imbalance isn aren wasn weren doesn don didn hasn \
            haven yet
            """
        ),
        (
            .reservation,
            """
            unclear uncertain hope hopes hoped will would shall should must need needs needed required requires hard harder difficult strive strives want wants wish \
            wishes aim aims aiming ambition whether could may might intend intends
            """
        ),
        (.supposition, "if unless provided once"),
        (
            .subject,
            """
            decision decisions decided report reports reporting item items discussion discussions information focus impact effect \
            effects question questions work views presentation update debate talk
            """
        ),
    ]

    private static let unfilled: [(WordKinds, String)] = [
        (.mark, "tbc yyyy yyyy-mm-dd"), (.blank, "here later text amount date name"),
        (
            .note,
            "name date amount text title place link figure heading number picture image enter write insert add year sum total comment state"
        ),
        (.toCome, "follow follows come comes coming added completed supplemented"),
        (.promisedText, "more text content to will be is come comes coming follow follows added completed supplemented later here soon"),
    ]

    private static let counting: [(WordKinds, String)] = [
        (
            .listNoun,
            """
            ways things reasons steps parts areas questions points proposals goals measures stages examples alternatives factors causes \
            conditions challenges wishes conclusions activities decisions criteria principles themes priorities groups projects \
            applications subjects requirements tracks roles risks changes obstacles lessons perspectives recommendations cases levels \
            purposes tools options advantages respects actions
            """
        ),
        (.sex, "women men girls boys"), (.altogether, "altogether together total all subtotal"),
        (.rising, "rise rises up"), (.falling, "cut sank lower drop drops"), (.from, "from"), (.upToValue, "to"),
        (.comparedWith, "against from with"), (.percent, "percent"), (.outOf, "of"), (.by, "by"), (.rank, "place rank position grade class line"),
        (.thousand, "thousand ksek tkr"), (.about, "about around some nearly almost just over roughly approximately least most"),
        (.yearsOrTimes, "years months weeks days hours minutes times terms time decades"),
    ]

    private static let slips: [(WordKinds, String)] = [
        (.mayBeDoubled, "that had is very so no yes long far bye many more it do her his you had never really"),
        (.shares, "and or to nor as"),
        (.dealtWith, "presented decided decides discussed considered reported submitted taken takes"),
        (.beside, "day before after week days weeks evening"), (.per, "per"), (.hundred, "cent"), (.agendaItem, "item"), (.agenda, "agenda"),
        (.numbered, "pages page pp points sections paragraphs chapters appendices goals"),
        (.overnight, "night nights overnight morning evening"), (.tookPlace, "held took met visited"), (.starting, "starting beginning"),
        (.continuing, "continues continue ends end opens becomes ready"), (.ownMeeting, "meeting visit workshop day dialogue"),
        (
            .finite,
            "is was are were has have had will shall can could may must should be been gets goes comes does shows needs works wants gives takes"
        ),
        (.leadIn, "that which by at of for with in on to about and or when where it we the this these they here now one a an so from is are was"),
        (.calledAnything, "project projects group called named model sign code room type"),
        (.before, "before"), (.after, "after"), (.day, "day days"), (.weeks, "week weeks"), (.ofWhich, "which whom"), (.different, "different"),
        (.relative, "that which who"), (.bodyMeeting, "meeting"), (.thatIs, "or ie"),
        (.portion, "part share proportion portion"), (.deadline, "by before"), (.yearEnd, "end late december november"),
        (.someOf, "including mostly mainly especially particularly notably only chiefly further"),
        (.comparative, "higher lower larger smaller more less fewer above below"), (.upcoming, "next coming forthcoming upcoming"),
        (.prolonged, "extended extends prolonged prolongs renewed renews"),
        (.division, "split shared divided distribution"),
        (.saying, "answered answers said say says wrote write asked ask wondered thought think felt want wanted wish wished named mentioned replied"),
        (.lastDay, "end last"),
        (.wholeSubject, "operations whole result we everything year accounts books finances money there"),
        (.past, "was were had took came got went stood saw gave held fell rose born built"),
        (.otherYear, "next last coming previous"),
        (.booked, "booked spent used expended consumed"),
    ]

    private static let requests: [(WordKinds, String)] = [
        (.board, "board"), (.article, "the"), (.to, "to"),
        (.condition, "if when whether as what that where how before because until unless which whatever"),
        (.courtesy, "welcome luck pleasant happy good sorry thanks thank"), (.negation, "not no never none"),
    ]
}
