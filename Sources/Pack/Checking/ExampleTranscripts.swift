// Made by CatalogueTests from the transcripts of fixtures/errors (RECORD_GOLDENS=1). Not for editing.
let exampleTranscripts = #"""
    #### CK001 sv
    fel[CK001]: Samma uppgift har två värden: tilldelning till pilotprojekt 2024 är 8 500 000 kr, men pilotmedel.budget är 8 770 000 kr
      --> 2024-09-19/budget.yaml:24:51
       |
    24 |   pilot: {2022: 4 600 000, 2023: 7 000 000, 2024: 8 500 000}
       |                                                   ^^^^^^^^^
    ...
    75 |     återstår: 4 520 000
       |               --------- den andra uppgiften
       = varför: Skillnaden är 270 000 kr.  De trycks i olika tabeller, och läsaren vet inte vilken som gäller.
       = gör så här: Ta reda på vilken som är rätt, och skriv den på båda ställena.
    #### CK001 en
    error[CK001]: The same fact has two values: tilldelning till pilotprojekt 2024 is 8 500 000 kr, but pilotmedel.budget is 8 770 000 kr
      --> 2024-09-19/budget.yaml:24:51
       |
    24 |   pilot: {2022: 4 600 000, 2023: 7 000 000, 2024: 8 500 000}
       |                                                   ^^^^^^^^^
    ...
    75 |     återstår: 4 520 000
       |               --------- the other one
       = why: The difference is 270 000 kr.  They are printed in different tables, and the reader cannot tell which holds.
       = help: Find out which is right, and write it in both places.
    #### CK002 sv
    upplysning[CK002]: Tabellen matris: summor som skiljer högst 1 kr från sina delar: Alla barn och unga lyckas (Utfall Totalt), Delsumma grundbudget (Utfall Totalt), Pilotprojekt och seed money (Utfall Totalt), Totalt (Utfall 2023), Totalt (Utfall 2024)
       --> 2024-09-19/budget.yaml:120:16
        |
    120 |     barn-unga: 4 643 543
        |                ^^^^^^^^^
        = varför: Redovisningen räknar i ören. En not om avrundning trycks under tabellen.
        = gör så här: Är det väntat, skriv i registret under avrundning: matris: 1 kr
    #### CK002 en
    note[CK002]: The table matris: sums that differ by at most 1 kr from their parts: Alla barn och unga lyckas (Utfall Totalt), Delsumma grundbudget (Utfall Totalt), Pilotprojekt och seed money (Utfall Totalt), Totalt (Utfall 2023), Totalt (Utfall 2024)
       --> 2024-09-19/budget.yaml:120:16
        |
    120 |     barn-unga: 4 643 543
        |                ^^^^^^^^^
        = why: The accounts count in öre. A note about rounding is printed under the table.
        = help: If this is expected, write in the register under avrundning: matris: 1 kr
    #### CK003 sv
    fel[CK003]: angivna.matris.grundbudget saknar tilldelat-2022, fast raden i övrigt är angiven
       --> 2024-09-19/budget.yaml:127:7
        |
    127 |       tilldelat-2023: 11 100 000
        |       ^^^^^^^^^^^^^^^^^^^^^^^^^^
        = varför: Posterna summerar till 4 950 000 kr. En tom summa läses som noll.
        = gör så här: Skriv den summa som står i redovisningssystemet, eller ta bort hela raden så räknas den ut.
    #### CK003 en
    error[CK003]: angivna.matris.grundbudget lacks tilldelat-2022, although the rest of the row is stated
       --> 2024-09-19/budget.yaml:127:7
        |
    127 |       tilldelat-2023: 11 100 000
        |       ^^^^^^^^^^^^^^^^^^^^^^^^^^
        = why: The lines add up to 4 950 000 kr. A blank sum is read as nought.
        = help: Write the sum that the accounting system has, or remove the whole row and it is computed.
    #### CK004 sv
    varning[CK004]: Följeforskning har 0 för 2025, medan Övergripande processtöd har ett streck
      --> 2024-09-19/budget.yaml:20:75
       |
    19 |   processtöd: {2022: 2 800 000, 2023: 2 900 000, 2024: 2 900 000, 2025: –}
       |                                                                         - strecket
    20 |   följeforskning: {2022: 1 500 000, 2023: 1 100 000, 2024: 500 000, 2025: 0}
       |                                                                           ^
       = varför: Noll betyder att beloppet är noll, ett streck att det inte finns något belopp. Samma tabell bör inte ha båda för samma sak.
       = gör så här: Skriv – om inget är bestämt eller bokfört, annars 0 på båda.
    #### CK004 en
    warning[CK004]: Följeforskning has 0 for 2025, while Övergripande processtöd has a dash
      --> 2024-09-19/budget.yaml:20:75
       |
    19 |   processtöd: {2022: 2 800 000, 2023: 2 900 000, 2024: 2 900 000, 2025: –}
       |                                                                         - the dash
    20 |   följeforskning: {2022: 1 500 000, 2023: 1 100 000, 2024: 500 000, 2025: 0}
       |                                                                           ^
       = why: Nought means that the amount is nought, a dash that there is none. One table should not have both for the same thing.
       = help: Write – if nothing is decided or booked, otherwise 0 in both.
    #### CK005 sv
    fel[CK005]: Differensen för Pilotprojekt och seed money är angiven som −4 250 000 kr, men budget - prognos är 4 250 000 kr
       --> 2024-09-19/budget.yaml:115:57
        |
    115 |   differens: {räknas: budget - prognos, belopp: {pilot: −4 250 000}}
        |                                                         ^^^^^^^^^^
        = varför: Tecknet är omvänt: det som står är prognos - budget. En läsare som litar på rubriken läser tecknet åt fel håll.
        = gör så här: Rätta differensen, eller det som står efter ”räknas”.
    #### CK005 en
    error[CK005]: The difference of Pilotprojekt och seed money is stated as −4 250 000 kr, but budget - prognos is 4 250 000 kr
       --> 2024-09-19/budget.yaml:115:57
        |
    115 |   differens: {räknas: budget - prognos, belopp: {pilot: −4 250 000}}
        |                                                         ^^^^^^^^^^
        = why: The sign is reversed: what stands there is prognos - budget. A reader who trusts the heading reads the sign the wrong way.
        = help: Correct the difference, or what stands after “räknas”.
    #### CK010 sv
    fel[CK010]: Utfallet 2023 för Övergripande processtöd har ändrats från 2 931 269 kr till 2 931 296 kr
      --> 2024-09-19/budget.yaml:31:39
       |
    31 |   processtöd: {2022: 2 506 744, 2023: 2 931 296, 2024: 1 849 992, 2025: –}
       |                                       ^^^^^^^^^
      ::: 2024-05-23/budget.yaml:31:39
       |
    31 |   processtöd: {2022: 2 506 744, 2023: 2 931 269, 2024: 921 480, 2025: –}
       |                                       --------- vid förra mötet
       = varför: Året var avslutat redan vid mötet 2024-05-23. Två siffror kan ha bytt plats: 2 931 296 i stället för 2 931 269.
       = gör så här: Rätta beloppet, eller förklara ändringen under förklaringar: ändringar: processtöd: …
    #### CK010 en
    error[CK010]: The outcome of 2023 for Övergripande processtöd has changed from 2 931 269 kr to 2 931 296 kr
      --> 2024-09-19/budget.yaml:31:39
       |
    31 |   processtöd: {2022: 2 506 744, 2023: 2 931 296, 2024: 1 849 992, 2025: –}
       |                                       ^^^^^^^^^
      ::: 2024-05-23/budget.yaml:31:39
       |
    31 |   processtöd: {2022: 2 506 744, 2023: 2 931 269, 2024: 921 480, 2025: –}
       |                                       --------- at the previous meeting
       = why: The year was closed already at the meeting of 2024-05-23. Two digits may have changed places: 2 931 296 instead of 2 931 269.
       = help: Correct the amount, or explain the change under förklaringar: ändringar: processtöd: …
    #### CK011 sv
    fel[CK011]: Utfallet 2024 (Personal) för Övergripande processtöd har minskat från 668 210 kr till 337 484 kr sedan mötet 2024-05-23
      --> 2024-09-19/budget.yaml:43:26
       |
    43 |   processtöd: {personal: 337 484, drift: 57 764, oh: 454 745}
       |                          ^^^^^^^
      ::: 2024-05-23/budget.yaml:43:26
       |
    43 |   processtöd: {personal: 668 210, drift: 26 140, oh: 227 130}
       |                          ------- vid förra mötet
       = varför: Ett ackumulerat belopp kan inte minska under året utan att något har rättats.
       = gör så här: Rätta beloppet, eller förklara minskningen under förklaringar: ändringar: processtöd: …
    #### CK011 en
    error[CK011]: The outcome 2024 (Personal) of Övergripande processtöd has fallen from 668 210 kr to 337 484 kr since the meeting of 2024-05-23
      --> 2024-09-19/budget.yaml:43:26
       |
    43 |   processtöd: {personal: 337 484, drift: 57 764, oh: 454 745}
       |                          ^^^^^^^
      ::: 2024-05-23/budget.yaml:43:26
       |
    43 |   processtöd: {personal: 668 210, drift: 26 140, oh: 227 130}
       |                          ------- at the previous meeting
       = why: An accumulated amount cannot fall within the year unless something was corrected.
       = help: Correct the amount, or explain the fall under förklaringar: ändringar: processtöd: …
    #### CK012 sv
    fel[CK012]: Måltider och möten fanns vid mötet 2024-05-23 men saknas nu i pilotmedel
      --> 2024-09-19/budget.yaml:72:1
       |
    72 | pilotmedel:
       | ^^^^^^^^^^
      ::: 2024-05-23/budget.yaml:71:5
       |
    71 |     måltider: 100 000
       |     -------- vid förra mötet
       = varför: Den som jämför med förra mötet hittar inte beloppet.
       = gör så här: Lägg tillbaka raden, eller förklara under förklaringar: ändringar: måltider: …
    #### CK012 en
    error[CK012]: Måltider och möten was there at the meeting of 2024-05-23 but is now missing from pilotmedel
      --> 2024-09-19/budget.yaml:72:1
       |
    72 | pilotmedel:
       | ^^^^^^^^^^
      ::: 2024-05-23/budget.yaml:71:5
       |
    71 |     måltider: 100 000
       |     -------- at the previous meeting
       = why: Whoever compares with the previous meeting does not find the amount.
       = help: Put the row back, or explain under förklaringar: ändringar: måltider: …
    #### CK013 sv
    varning[CK013]: Samhällsforum är ny i tilldelning sedan mötet 2024-05-23
      --> 2024-09-19/budget.yaml:25:3
       |
    25 |   samhällsforum: {2022: 1 900 000}
       |   ^^^^^^^^^^^^^
       = varför: En ny rad bör ha en förklaring som styrelsen kan läsa.
       = gör så här: Förklara under förklaringar: ändringar: samhällsforum: …
    #### CK013 en
    warning[CK013]: Samhällsforum is new in tilldelning since the meeting of 2024-05-23
      --> 2024-09-19/budget.yaml:25:3
       |
    25 |   samhällsforum: {2022: 1 900 000}
       |   ^^^^^^^^^^^^^
       = why: A new row should have an explanation that the board can read.
       = help: Explain under förklaringar: ändringar: samhällsforum: …
    #### CK014 sv
    fel[CK014]: Beslutat belopp för Future Impact Champion har ändrats från 1 200 000 kr till 1 100 000 kr sedan mötet 2024-05-23
      --> 2024-09-19/budget.yaml:77:10
       |
    77 |     fic: 1 100 000
       |          ^^^^^^^^^
      ::: 2024-05-23/budget.yaml:70:10
       |
    70 |     fic: 1 200 000
       |          --------- vid förra mötet
       = varför: Det som är beslutat ändras bara av ett nytt beslut.
       = gör så här: Rätta beloppet, eller förklara under förklaringar: ändringar: fic: …
    #### CK014 en
    error[CK014]: The decided amount of Future Impact Champion has changed from 1 200 000 kr to 1 100 000 kr since the meeting of 2024-05-23
      --> 2024-09-19/budget.yaml:77:10
       |
    77 |     fic: 1 100 000
       |          ^^^^^^^^^
      ::: 2024-05-23/budget.yaml:70:10
       |
    70 |     fic: 1 200 000
       |          --------- at the previous meeting
       = why: What is decided changes only by a new decision.
       = help: Correct the amount, or explain under förklaringar: ändringar: fic: …
    #### CK015 sv
    fel[CK015]: Prognos 1 (maj) har ändrats för Event och kommunikation: 700 000 kr vid mötet 2024-05-23, nu 750 000 kr
      --> 2024-09-19/budget.yaml:55:21
       |
    55 |       event: {2024: 750 000}
       |                     ^^^^^^^
      ::: 2024-05-23/budget.yaml:55:21
       |
    55 |       event: {2024: 700 000}
       |                     ------- vid förra mötet
       = varför: En prognos som styrelsen har sett ändras inte; en ny bedömning är en ny omgång.
       = gör så här: Återställ beloppet och skriv det nya i nästa omgång, eller förklara under förklaringar: prognoser: …
    #### CK015 en
    error[CK015]: Forecast 1 (maj) has changed for Event och kommunikation: 700 000 kr at the meeting of 2024-05-23, now 750 000 kr
      --> 2024-09-19/budget.yaml:55:21
       |
    55 |       event: {2024: 750 000}
       |                     ^^^^^^^
      ::: 2024-05-23/budget.yaml:55:21
       |
    55 |       event: {2024: 700 000}
       |                     ------- at the previous meeting
       = why: A forecast that the board has seen does not change; a new judgement is a new round.
       = help: Restore the amount and write the new one in the next round, or explain under förklaringar: prognoser: …
    #### CK016 sv
    fel[CK016]: prognoser.1.belopp.event.2024: 700 kr är en tusendel av 700 000 kr, som stod vid mötet 2024-05-23
      --> 2024-09-19/budget.yaml:55:21
       |
    55 |       event: {2024: 700}
       |                     ^^^
      ::: 2024-05-23/budget.yaml:55:21
       |
    55 |       event: {2024: 700 000}
       |                     ------- vid förra mötet
       = varför: Ett belopp som skiljer exakt tusen gånger är nästan alltid tusental kronor som har lästs som kronor, eller tvärtom.
       = gör så här: Skriv enheten: 2 900 tkr, eller hela beloppet: 2 900 000.
    #### CK016 en
    error[CK016]: prognoser.1.belopp.event.2024: 700 kr is a thousandth of 700 000 kr, which stood at the meeting of 2024-05-23
      --> 2024-09-19/budget.yaml:55:21
       |
    55 |       event: {2024: 700}
       |                     ^^^
      ::: 2024-05-23/budget.yaml:55:21
       |
    55 |       event: {2024: 700 000}
       |                     ------- at the previous meeting
       = why: An amount that differs by exactly a thousand times is nearly always thousands read as kronor, or the other way round.
       = help: Write the unit: 2 900 tkr, or the whole amount: 2 900 000.
    #### CK017 sv
    varning[CK017]: 1 200 tkr är skrivet i tkr, medan 100 000 står utan enhet
      --> 2024-09-19/budget.yaml:77:10
       |
    77 |     fic: 1 200 tkr
       |          ^^^^^^^^^
    78 |     måltider: 100 000
       |               ------- utan enhet
       = varför: Belopp utan enhet läses som kronor. När enheterna blandas är det lätt att ett av dem blir tusen gånger fel.
       = gör så här: Skriv alla belopp i tabellen på samma sätt.
    #### CK017 en
    warning[CK017]: 1 200 tkr is written in tkr, while 100 000 has no unit
      --> 2024-09-19/budget.yaml:77:10
       |
    77 |     fic: 1 200 tkr
       |          ^^^^^^^^^
    78 |     måltider: 100 000
       |               ------- without a unit
       = why: Amounts without a unit are read as kronor. Where units are mixed one of them is easily a thousand times wrong.
       = help: Write all amounts of the table in the same way.
    #### CK018 sv
    fel[CK018]: Prognos 1 (maj) fanns vid mötet 2024-05-23 men saknas nu
      --> 2024-09-19/budget.yaml:49:1
       |
    49 | prognoser:
       | ^^^^^^^^^
      ::: 2024-05-23/budget.yaml:50:13
       |
    50 |   - omgång: 1
       |             - vid förra mötet
       = varför: Prognoserna behåller sin historia, så att styrelsen ser hur bedömningen har ändrats.
       = gör så här: Lägg tillbaka omgången, eller förklara under förklaringar: prognoser: …
    #### CK018 en
    error[CK018]: Forecast 1 (maj) was there at the meeting of 2024-05-23 but is missing now
      --> 2024-09-19/budget.yaml:49:1
       |
    49 | prognoser:
       | ^^^^^^^^^
      ::: 2024-05-23/budget.yaml:50:13
       |
    50 |   - omgång: 1
       |             - at the previous meeting
       = why: Forecasts keep their history, so that the board sees how the judgement has changed.
       = help: Put the round back, or explain under förklaringar: prognoser: …
    #### CK019 sv
    fel[CK019]: Förklaringen gäller ”processtod”, som inte finns
       --> 2024-09-19/budget.yaml:156:15
        |
    156 |   ändringar: {processtod: Rättat.}
        |               ^^^^^^^^^^
        = varför: Under ändringar står budgetposter, initiativ, akademier, organisationer, överskott eller uppväxling.
        = gör så här: Menade du ”processtöd”?
    #### CK019 en
    error[CK019]: The explanation is for “processtod”, which does not exist
       --> 2024-09-19/budget.yaml:156:15
        |
    156 |   ändringar: {processtod: Rättat.}
        |               ^^^^^^^^^^
        = why: Under ändringar stand budget lines, initiatives, academies, organisations, överskott or uppväxling.
        = help: Did you mean “processtöd”?
    #### CK020 sv
    fel[CK020]: 52 950 000 kr är tilldelat, men bara 48 550 000 kr är finansierat
      --> 2024-09-19/budget.yaml:18:1
       |
    11 | finansiering:
       | ------------ finansieringen
    ...
    18 | tilldelning:
       | ^^^^^^^^^^^
       = varför: Tilldelningen överstiger finansieringen och överskottet med 4 400 000 kr. Styrelsen måste få veta hur det täcks.
       = gör så här: Rätta beloppen, eller förklara under förklaringar: tilldelning: … Texten trycks under tabellen.
    #### CK020 en
    error[CK020]: 52 950 000 kr is allocated, but only 48 550 000 kr is financed
      --> 2024-09-19/budget.yaml:18:1
       |
    11 | finansiering:
       | ------------ the financing
    ...
    18 | tilldelning:
       | ^^^^^^^^^^^
       = why: The allocation exceeds financing and surplus by 4 400 000 kr. The board must be told how that is covered.
       = help: Correct the amounts, or explain under förklaringar: tilldelning: … The text is printed under the table.
    #### CK021 sv
    fel[CK021]: Besluten för pilotprojekt är 4 258 705 kr, mer än årets budget 4 250 000 kr
      --> 2024-09-19/budget.yaml:88:21
       |
    74 |     övergripande: 4 250 000
       |                   --------- årets budget
    ...
    88 |     studentcoacher: 260 000
       |                     ^^^^^^^
       = varför: Skillnaden är 8 705 kr.
       = gör så här: Rätta beloppen, eller förklara under förklaringar: beslutat: …
    #### CK021 en
    error[CK021]: The decisions for pilot projects are 4 258 705 kr, more than this year's budget 4 250 000 kr
      --> 2024-09-19/budget.yaml:88:21
       |
    74 |     övergripande: 4 250 000
       |                   --------- this year's budget
    ...
    88 |     studentcoacher: 260 000
       |                     ^^^^^^^
       = why: The difference is 8 705 kr.
       = help: Correct the amounts, or explain under förklaringar: beslutat: …
    #### CK022 sv
    fel[CK022]: Event och kommunikation: utfallet 2024 är 720 935 kr, mer än de tilldelade 700 000 kr
      --> 2024-09-19/budget.yaml:33:47
       |
    21 |   event: {2022: 650 000, 2023: 500 000, 2024: 700 000, 2025: –}
       |                                               ------- tilldelat
    ...
    33 |   event: {2022: 729 298, 2023: 450 847, 2024: 720 935, 2025: –}
       |                                               ^^^^^^^
       = varför: Överskridandet är 20 935 kr.
       = gör så här: Rätta beloppet, eller förklara under förklaringar: utfall: event: …
    #### CK022 en
    error[CK022]: Event och kommunikation: the outcome 2024 is 720 935 kr, more than the allocated 700 000 kr
      --> 2024-09-19/budget.yaml:33:47
       |
    21 |   event: {2022: 650 000, 2023: 500 000, 2024: 700 000, 2025: –}
       |                                               ------- allocated
    ...
    33 |   event: {2022: 729 298, 2023: 450 847, 2024: 720 935, 2025: –}
       |                                               ^^^^^^^
       = why: It is exceeded by 20 935 kr.
       = help: Correct the amount, or explain under förklaringar: utfall: event: …
    #### CK023 sv
    fel[CK023]: 1 244 000 kr ställs mot målet för externa medel, men de externa medlen är 30 000 kr
       --> 2024-09-19/budget.yaml:152:14
        |
     91 |   mål-externa: 10 000 000
        |                ---------- målet
    ...
    152 |     mot-mål: 1 244 000
        |              ^^^^^^^^^
        = varför: De interna medlen, 1 214 000 kr, är inräknade. Målet på 10 000 000 kr gäller enbart externa medel.
        = gör så här: Skriv de externa medlen för sig.
    #### CK023 en
    error[CK023]: 1 244 000 kr is set against the target for external funds, but the external funds are 30 000 kr
       --> 2024-09-19/budget.yaml:152:14
        |
     91 |   mål-externa: 10 000 000
        |                ---------- the target
    ...
    152 |     mot-mål: 1 244 000
        |              ^^^^^^^^^
        = why: The internal funds, 1 214 000 kr, are counted in. The target of 10 000 000 kr is for external funds alone.
        = help: State the external funds by themselves.
    #### CK024 sv
    fel[CK024]: HVV: 3 758 903 kr är upptecknat 2024, mer än ettårsbudgeten 2 500 000 kr
       --> 2024-09-19/budget.yaml:108:40
        |
    108 |   hvv: {budget: 2 500 000, upptecknat: 3 758 903, upptecknat-totalt: 3 758 903}
        |                 --------- ettårsbudgeten
        |                                        ^^^^^^^^^
        = varför: Beloppet kan gälla flera år; då går det inte att jämföra med ett års budget.
        = gör så här: Flytta ett flerårigt belopp till upptecknat-totalt, eller förklara under förklaringar: forskning: hvv: …
    #### CK024 en
    error[CK024]: HVV: 3 758 903 kr is noted for 2024, more than the one-year budget 2 500 000 kr
       --> 2024-09-19/budget.yaml:108:40
        |
    108 |   hvv: {budget: 2 500 000, upptecknat: 3 758 903, upptecknat-totalt: 3 758 903}
        |                 --------- the one-year budget
        |                                        ^^^^^^^^^
        = why: The amount may be for several years; then it cannot be compared with the budget of one.
        = help: Move an amount for several years to upptecknat-totalt, or explain under förklaringar: forskning: hvv: …
    #### CK025 sv
    fel[CK025]: Alla barn och unga lyckas har förbrukat 48,3 % av budgeten när 66,7 % av året har gått
      --> 2024-09-19/budget.yaml:35:38
       |
    35 |   barn-unga: {2023: 2 953 728, 2024: 1 689 816, 2025: –}
       |                                      ^^^^^^^^^
       = varför: Avvikelsen är större än de 15,0 % som registret tillåter utan förklaring.
       = gör så här: Förklara under förklaringar: avvikelse: barn-unga: …
    #### CK025 en
    error[CK025]: Alla barn och unga lyckas has spent 48,3 % of the budget when 66,7 % of the year has passed
      --> 2024-09-19/budget.yaml:35:38
       |
    35 |   barn-unga: {2023: 2 953 728, 2024: 1 689 816, 2025: –}
       |                                      ^^^^^^^^^
       = why: The deviation is larger than the 15,0 % that the register allows without an explanation.
       = help: Explain under förklaringar: avvikelse: barn-unga: …
    #### CK026 sv
    fel[CK026]: ”Doktorand” står både bland externa och interna medel
       --> 2024-09-19/budget.yaml:102:13
        |
     93 |     - namn: Doktorand
        |             --------- bland externa
    ...
    102 |     - namn: Doktorand
        |             ^^^^^^^^^
        = varför: Beloppet räknas då två gånger.
        = gör så här: Behåll det på det ena stället.
    #### CK026 en
    error[CK026]: “Doktorand” stands among both external and internal funds
       --> 2024-09-19/budget.yaml:102:13
        |
     93 |     - namn: Doktorand
        |             --------- among external
    ...
    102 |     - namn: Doktorand
        |             ^^^^^^^^^
        = why: The amount is then counted twice.
        = help: Keep it in one of the places.
    #### CK027 sv
    fel[CK027]: UKK: 849 797 kr är upptecknat 2024, men totalt bara 749 797 kr
       --> 2024-09-19/budget.yaml:107:40
        |
    107 |   ukk: {budget: 2 500 000, upptecknat: 849 797, upptecknat-totalt: 749 797}
        |                                        ^^^^^^^
        |                                                                    ------- totalt
        = varför: Det totala beloppet omfattar även 2024 och kan inte vara mindre.
        = gör så här: Rätta det som är fel.
    #### CK027 en
    error[CK027]: UKK: 849 797 kr is noted for 2024, but in total only 749 797 kr
       --> 2024-09-19/budget.yaml:107:40
        |
    107 |   ukk: {budget: 2 500 000, upptecknat: 849 797, upptecknat-totalt: 749 797}
        |                                        ^^^^^^^
        |                                                                    ------- in total
        = why: The total covers 2024 too and cannot be less.
        = help: Correct the one that is wrong.
    #### CK030 sv
    varning[CK030]: ”Välsmående självständiga äldre” heter ”Välmående självständiga äldre” i registret
      --> 2024-09-19/processledarrapport/mål-1.md:67:10
       |
    67 | Läget i *Välsmående självständiga äldre* är gott.
       |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      ::: register/register.yaml:51:3
       |
    51 |   äldre:
       |   ----- i registret
       = varför: Samma sak under flera namn ser ut som flera saker.
       = gör så här: Skriv ”Välmående självständiga äldre”.
    #### CK030 en
    warning[CK030]: “Välsmående självständiga äldre” is called “Välmående självständiga äldre” in the register
      --> 2024-09-19/processledarrapport/mål-1.md:67:10
       |
    67 | Läget i *Välsmående självständiga äldre* är gott.
       |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      ::: register/register.yaml:51:3
       |
    51 |   äldre:
       |   ----- in the register
       = why: One thing under several names looks like several things.
       = help: Write “Välmående självständiga äldre”.
    #### CK031 sv
    varning[CK031]: ”Evnt och kommunikation” liknar ”Event och kommunikation” i registret
      --> 2024-09-19/processledarrapport/mål-1.md:67:8
       |
    67 | Posten Evnt och kommunikation växer.
       |        ^^^^^^^^^^^^^^^^^^^^^^
      ::: register/register.yaml:48:3
       |
    48 |   event:
       |   ----- i registret
       = varför: Ett felstavat namn ser ut som en annan sak.
       = gör så här: Skriv ”Event och kommunikation” om det är det som menas; är det ett eget namn, skriv in det i registret.
    #### CK031 en
    warning[CK031]: “Evnt och kommunikation” resembles “Event och kommunikation” in the register
      --> 2024-09-19/processledarrapport/mål-1.md:67:8
       |
    67 | Posten Evnt och kommunikation växer.
       |        ^^^^^^^^^^^^^^^^^^^^^^
      ::: register/register.yaml:48:3
       |
    48 |   event:
       |   ----- in the register
       = why: A misspelt name looks like another thing.
       = help: Write “Event och kommunikation” if that is meant; if it is a name of its own, enter it in the register.
    #### CK032 sv
    varning[CK032]: ”Möten och information” heter sedan 2024-07-01 ”Event och kommunikation”
      --> 2024-09-19/processledarrapport/mål-1.md:67:8
       |
    67 | Posten Möten och information växer.
       |        ^^^^^^^^^^^^^^^^^^^^^
      ::: register/register.yaml:48:3
       |
    48 |   event:
       |   ----- i registret
       = varför: Namnet gällde till och med 2024-06-30.
       = gör så här: Skriv ”Event och kommunikation”, eller nämn båda namnen.
    #### CK032 en
    warning[CK032]: “Möten och information” has been called “Event och kommunikation” since 2024-07-01
      --> 2024-09-19/processledarrapport/mål-1.md:67:8
       |
    67 | Posten Möten och information växer.
       |        ^^^^^^^^^^^^^^^^^^^^^
      ::: register/register.yaml:48:3
       |
    48 |   event:
       |   ----- in the register
       = why: The name was in force up to 2024-06-30.
       = help: Write “Event och kommunikation”, or mention both names.
    #### CK040 sv
    fel[CK040]: Texten hänvisar till bilaga 7, som inte finns
      --> 2024-09-19/processledarrapport/mål-1.md:67:16
       |
    67 | Det framgår av bilaga 7.
       |                ^^^^^^^^
       = varför: Mötet har 4 bilagor.
       = gör så här: Rätta numret, eller lägg till bilagan i mote.yaml.
    #### CK040 en
    error[CK040]: The text refers to bilaga 7, which does not exist
      --> 2024-09-19/processledarrapport/mål-1.md:67:16
       |
    67 | Det framgår av bilaga 7.
       |                ^^^^^^^^
       = why: The meeting has 4 bilagor.
       = help: Correct the number, or add the bilaga to mote.yaml.
    #### CK041 sv
    fel[CK041]: Texten nämner mål 6, som inte finns i registret
      --> 2024-09-19/processledarrapport/mål-1.md:67:14
       |
    67 | Det hör till mål 6.
       |              ^^^^^
       = gör så här: Målen är: 1, 2, 3, 4, 5.
    #### CK041 en
    error[CK041]: The text mentions goal 6, which is not in the register
      --> 2024-09-19/processledarrapport/mål-1.md:67:14
       |
    67 | Det hör till mål 6.
       |              ^^^^^
       = help: The goals are: 1, 2, 3, 4, 5.
    #### CK042 sv
    varning[CK042]: Ingen tabell i paketet handlar om det som ”tabellen om resor” pekar på
      --> 2024-09-19/processledarrapport/mål-1.md:67:12
       |
    67 | Det står i tabellen om resor.
       |            ^^^^^^^^^^^^^^^^^
       = varför: Den som läser letar förgäves.
       = gör så här: Tabellerna är: Budget, prognos och utfall för grundbudgeten 2024; Utfall per kostnadsslag t.o.m. 31 augusti 2024; Finansiering 2022–2025; Pilotprojekt och seed money 2024; Extern och intern uppväxling 2024; Forskning per akademi; Prognosomgångar 2024; Tilldelade medel och utfall per budgetpost.
    #### CK042 en
    warning[CK042]: No table of the pack is about what “tabellen om resor” points at
      --> 2024-09-19/processledarrapport/mål-1.md:67:12
       |
    67 | Det står i tabellen om resor.
       |            ^^^^^^^^^^^^^^^^^
       = why: The reader looks in vain.
       = help: The tables are: Budget, prognos och utfall för grundbudgeten 2024; Utfall per kostnadsslag t.o.m. 31 augusti 2024; Finansiering 2022–2025; Pilotprojekt och seed money 2024; Extern och intern uppväxling 2024; Forskning per akademi; Prognosomgångar 2024; Tilldelade medel och utfall per budgetpost.
    #### CK043 sv
    varning[CK043]: Inget ärende på dagordningen hänvisar till Bilaga 3 (kommunikationsmål)
      --> 2024-09-19/mote.yaml:83:5
       |
    83 |   - kommunikationsmål
       |     ^^^^^^^^^^^^^^^^^
       = varför: En bilaga utan ärende blir inte behandlad.
       = gör så här: Skriv bilaga: kommunikationsmål vid ärendet, eller ta bort bilagan.
    #### CK043 en
    warning[CK043]: No item of the agenda refers to Bilaga 3 (kommunikationsmål)
      --> 2024-09-19/mote.yaml:83:5
       |
    83 |   - kommunikationsmål
       |     ^^^^^^^^^^^^^^^^^
       = why: A bilaga without an item is not dealt with.
       = help: Write bilaga: kommunikationsmål at the item, or remove the bilaga.
    #### CK044 sv
    varning[CK044]: ”ekonomiska redovisningen” pekar på något som inte finns i paketet
      --> 2024-09-19/processledarrapport/mål-1.md:67:28
       |
    67 | En lista presenteras i den ekonomiska redovisningen.
       |                            ^^^^^^^^^^^^^^^^^^^^^^^^
       = varför: Den som läser kan inte se om löftet är infriat.
       = gör så här: Skriv vilken bilaga det gäller, till exempel [bilaga 1](bilaga-1), eller ta bort hänvisningen.
    #### CK044 en
    warning[CK044]: “ekonomiska redovisningen” points at something that is not in the pack
      --> 2024-09-19/processledarrapport/mål-1.md:67:28
       |
    67 | En lista presenteras i den ekonomiska redovisningen.
       |                            ^^^^^^^^^^^^^^^^^^^^^^^^
       = why: The reader cannot tell whether the promise is kept.
       = help: Write which bilaga is meant, for instance [bilaga 1](bilaga-1), or remove the reference.
    #### CK045 sv
    fel[CK045]: Texten säger bilaga 3, men länken går till bilaga 4
      --> 2024-09-19/processledarrapport/mål-1.md:67:17
       |
    67 | Det framgår av [bilaga 3](bilaga-4).
       |                 ^^^^^^^^
       = gör så här: Rätta det som är fel.
    #### CK045 en
    error[CK045]: The text says bilaga 3, but the link goes to bilaga 4
      --> 2024-09-19/processledarrapport/mål-1.md:67:17
       |
    67 | Det framgår av [bilaga 3](bilaga-4).
       |                 ^^^^^^^^
       = help: Correct the one that is wrong.
    #### CK046 sv
    varning[CK046]: Bilaga 2 hänvisar till sig själv
      --> 2024-09-19/processledarrapport/mål-1.md:67:18
       |
    67 | Läget framgår av bilaga 2.
       |                  ^^^^^^^^
       = varför: Den som följer hänvisningen kommer ingenstans.
       = gör så här: Nämn tabellen eller avsnittet i stället, eller rätta numret.
    #### CK046 en
    warning[CK046]: Bilaga 2 refers to itself
      --> 2024-09-19/processledarrapport/mål-1.md:67:18
       |
    67 | Läget framgår av bilaga 2.
       |                  ^^^^^^^^
       = why: Whoever follows the reference gets nowhere.
       = help: Mention the table or the section instead, or correct the number.
    #### CK050 sv
    varning[CK050]: Texten säger ”i balans”, men siffrorna säger något annat
      --> 2024-09-19/processledarrapport/mål-1.md:67:22
       |
    67 | Budget och utfall är i balans.
       |                      ^^^^^^^^
       = varför: 52 950 000 kr är tilldelat mot 48 550 000 kr i finansiering, 4 400 000 kr för mycket.
       = gör så här: Ändra texten, eller rätta siffran om det är den som är fel.
    #### CK050 en
    warning[CK050]: The text says “i balans”, but the figures say otherwise
      --> 2024-09-19/processledarrapport/mål-1.md:67:22
       |
    67 | Budget och utfall är i balans.
       |                      ^^^^^^^^
       = why: 52 950 000 kr is allocated against 48 550 000 kr of financing, 4 400 000 kr too much.
       = help: Change the text, or correct the figure if it is the one that is wrong.
    #### CK051 sv
    upplysning[CK051]: 1 849 992 kr är avskrivet ur utfall.processtöd[2024]
      --> 2024-09-19/processledarrapport/mål-1.md:67:13
       |
    67 | Utfallet är 1 849 992 kr.
       |             ^^^^^^^^^^^^
      ::: 2024-09-19/budget.yaml:31:56
       |
    31 |   processtöd: {2022: 2 506 744, 2023: 2 931 269, 2024: 1 849 992, 2025: –}
       |                                                        --------- här
       = varför: Ändras siffran där ändras den inte här.
       = gör så här: Skriv {{budget.utfall.processtöd[2024]}}, så hämtas siffran därifrån.
    #### CK051 en
    note[CK051]: 1 849 992 kr is copied from utfall.processtöd[2024]
      --> 2024-09-19/processledarrapport/mål-1.md:67:13
       |
    67 | Utfallet är 1 849 992 kr.
       |             ^^^^^^^^^^^^
      ::: 2024-09-19/budget.yaml:31:56
       |
    31 |   processtöd: {2022: 2 506 744, 2023: 2 931 269, 2024: 1 849 992, 2025: –}
       |                                                        --------- here
       = why: When the figure changes there it does not change here.
       = help: Write {{budget.utfall.processtöd[2024]}}, and the figure is taken from there.
    #### CK052 sv
    varning[CK052]: 1 849 929 är nästan 1 849 992 kr (utfall.processtöd[2024])
      --> 2024-09-19/processledarrapport/mål-1.md:67:13
       |
    67 | Utfallet är 1 849 929 kr.
       |             ^^^^^^^^^
      ::: 2024-09-19/budget.yaml:31:56
       |
    31 |   processtöd: {2022: 2 506 744, 2023: 2 931 269, 2024: 1 849 992, 2025: –}
       |                                                        --------- här
       = varför: Två siffror som skiljer på en enda siffra är oftast samma siffra, felskriven på ett av ställena.
       = gör så här: Rätta den som är fel. Är det samma siffra, skriv {{budget.utfall.processtöd[2024]}}.
    #### CK052 en
    warning[CK052]: 1 849 929 is almost 1 849 992 kr (utfall.processtöd[2024])
      --> 2024-09-19/processledarrapport/mål-1.md:67:13
       |
    67 | Utfallet är 1 849 929 kr.
       |             ^^^^^^^^^
      ::: 2024-09-19/budget.yaml:31:56
       |
    31 |   processtöd: {2022: 2 506 744, 2023: 2 931 269, 2024: 1 849 992, 2025: –}
       |                                                        --------- here
       = why: Two figures that differ in a single digit are mostly the same figure, mistyped in one of the places.
       = help: Correct the one that is wrong. If they are the same figure, write {{budget.utfall.processtöd[2024]}}.
    #### CK053 sv
    varning[CK053]: Texten kallar 4 248 705 kr utfall, men beloppet är beslutat i bilagan
      --> 2024-09-19/processledarrapport/mål-1.md:67:20
       |
    67 | Av pilotmedlen har 4 248 705 kr förbrukats.
       |                    ^^^^^^^^^
       = varför: Budget, beslut och utfall är olika saker. Den som läser tror att mer eller mindre är förbrukat än vad som är det.
       = gör så här: Skriv att det är beslutat, eller skriv det belopp som är utfall.
    #### CK053 en
    warning[CK053]: The text calls 4 248 705 kr outcome, but in the appendix the amount is decided
      --> 2024-09-19/processledarrapport/mål-1.md:67:20
       |
    67 | Av pilotmedlen har 4 248 705 kr förbrukats.
       |                    ^^^^^^^^^
       = why: Budget, decisions and outcome are different things. A reader will think that more or less is spent than is.
       = help: Say that it is decided, or write the amount that is outcome.
    #### CK060 sv
    fel[CK060]: 2024-09-19 är en torsdag, inte en onsdag
      --> 2024-09-19/processledarrapport/mål-1.md:67:16
       |
    67 | Nästa träff är onsdagen den 19 september 2024.
       |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = varför: Någon kommer fel dag.
       = gör så här: Rätta veckodagen eller datumet.
    #### CK060 en
    error[CK060]: 2024-09-19 is a Thursday, not a Wednesday
      --> 2024-09-19/processledarrapport/mål-1.md:67:16
       |
    67 | Nästa träff är onsdagen den 19 september 2024.
       |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = why: Somebody will come on the wrong day.
       = help: Correct the weekday or the date.
    #### CK061 sv
    fel[CK061]: Slutet 15.00 ligger inte efter starten 16.00
     --> 2024-09-19/mote.yaml:6:6
      |
    6 | tid: 16.00–15.00
      |      ^^^^^^^^^^^
      = gör så här: Rätta tiden, till exempel 15.00–16.00.
    #### CK061 en
    error[CK061]: The end 15.00 is not after the start 16.00
     --> 2024-09-19/mote.yaml:6:6
      |
    6 | tid: 16.00–15.00
      |      ^^^^^^^^^^^
      = help: Correct the time, for instance 15.00–16.00.
    #### CK062 sv
    fel[CK062]: Utfallets sista dag är 2024-09-30, efter mötet 2024-09-19
     --> 2024-09-19/budget.yaml:4:14
      |
    4 | utfall-till: 2024-09-30
      |              ^^^^^^^^^^
      = varför: Mötet kan inte redovisa det som ännu inte har hänt.
      = gör så här: Rätta datumet.
    #### CK062 en
    error[CK062]: The last day of the outcome is 2024-09-30, after the meeting of 2024-09-19
     --> 2024-09-19/budget.yaml:4:14
      |
    4 | utfall-till: 2024-09-30
      |              ^^^^^^^^^^
      = why: The meeting cannot report what has not happened yet.
      = help: Correct the date.
    #### CK063 sv
    fel[CK063]: ”Ledamot för välfärd” står både som närvarande och frånvarande
      --> 2024-09-19/mote.yaml:21:16
       |
    12 |   eskilstuna: [ledamot för välfärd, ledamot för utbildning]
       |                ------------------- som närvarande
    ...
    21 |   eskilstuna: [Ledamot för välfärd]
       |                ^^^^^^^^^^^^^^^^^^^
       = gör så här: Ta bort den ena.
    #### CK063 en
    error[CK063]: “Ledamot för välfärd” is listed as both present and absent
      --> 2024-09-19/mote.yaml:21:16
       |
    12 |   eskilstuna: [ledamot för välfärd, ledamot för utbildning]
       |                ------------------- as present
    ...
    21 |   eskilstuna: [Ledamot för välfärd]
       |                ^^^^^^^^^^^^^^^^^^^
       = help: Remove one of them.
    #### CK064 sv
    fel[CK064]: Nästa möte 2024-08-26 är inte efter det här mötet 2024-09-19
      --> 2024-09-19/mote.yaml:47:10
       |
    47 |   datum: 2024-08-26
       |          ^^^^^^^^^^
       = gör så här: Rätta datumet.
    #### CK064 en
    error[CK064]: The next meeting 2024-08-26 is not after this one, 2024-09-19
      --> 2024-09-19/mote.yaml:47:10
       |
    47 |   datum: 2024-08-26
       |          ^^^^^^^^^^
       = help: Correct the date.
    #### CK065 sv
    varning[CK065]: Texten berättar om 2024-10-30 som om det redan har hänt (”hölls”), men mötet är 2024-09-19
      --> 2024-09-19/processledarrapport/mål-1.md:67:17
       |
    67 | Mötet hölls den 30 oktober 2024.
       |                 ^^^^^^^^^^^^^^^
       = gör så här: Rätta datumet, eller skriv att det ska ske.
    #### CK065 en
    warning[CK065]: The text tells of 2024-10-30 as if it had happened already (“hölls”), but the meeting is 2024-09-19
      --> 2024-09-19/processledarrapport/mål-1.md:67:17
       |
    67 | Mötet hölls den 30 oktober 2024.
       |                 ^^^^^^^^^^^^^^^
       = help: Correct the date, or write that it will happen.
    #### CK066 sv
    fel[CK066]: Utfallet går till 2023-08-31, men budgeten gäller 2024
     --> 2024-09-19/budget.yaml:4:14
      |
    4 | utfall-till: 2023-08-31
      |              ^^^^^^^^^^
      = varför: Andelen av året, och jämförelsen med budgeten, blir fel.
      = gör så här: Rätta år eller utfall-till.
    #### CK066 en
    error[CK066]: The outcome runs to 2023-08-31, but the budget is for 2024
     --> 2024-09-19/budget.yaml:4:14
      |
    4 | utfall-till: 2023-08-31
      |              ^^^^^^^^^^
      = why: The share of the year, and the comparison with the budget, go wrong.
      = help: Correct år or utfall-till.
    #### CK067 sv
    fel[CK067]: Utfallet går till 2024-03-31, tidigare än vid mötet 2024-05-23, då det gick till 2024-04-30
     --> 2024-09-19/budget.yaml:4:14
      |
    4 | utfall-till: 2024-03-31
      |              ^^^^^^^^^^
      = gör så här: Rätta utfall-till, eller hämta de nya siffrorna.
    #### CK067 en
    error[CK067]: The outcome runs to 2024-03-31, earlier than at the meeting of 2024-05-23, when it ran to 2024-04-30
     --> 2024-09-19/budget.yaml:4:14
      |
    4 | utfall-till: 2024-03-31
      |              ^^^^^^^^^^
      = help: Correct utfall-till, or fetch the new figures.
    #### CK068 sv
    varning[CK068]: ”ledamot för välfärd” står två gånger bland de närvarande
      --> 2024-09-19/mote.yaml:12:37
       |
    12 |   eskilstuna: [ledamot för välfärd, ledamot för välfärd]
       |                ------------------- först här
       |                                     ^^^^^^^^^^^^^^^^^^^
       = gör så här: Ta bort den ena, eller skriv vem som är vem.
    #### CK068 en
    warning[CK068]: “ledamot för välfärd” is listed twice among those present
      --> 2024-09-19/mote.yaml:12:37
       |
    12 |   eskilstuna: [ledamot för välfärd, ledamot för välfärd]
       |                ------------------- first here
       |                                     ^^^^^^^^^^^^^^^^^^^
       = help: Remove one of them, or say who is who.
    #### CK070 sv
    fel[CK070]: ”fyll i” är inte ifyllt
      --> 2024-09-19/processledarrapport/mål-1.md:67:24
       |
    67 | Beslutet fattades den [fyll i datum].
       |                        ^^^^^^
       = varför: Det skulle tryckas så som det står.
       = gör så här: Skriv det som ska stå där.
    #### CK070 en
    error[CK070]: “fyll i” is not filled in
      --> 2024-09-19/processledarrapport/mål-1.md:67:24
       |
    67 | Beslutet fattades den [fyll i datum].
       |                        ^^^^^^
       = why: It would be printed as it stands.
       = help: Write what should stand there.
    #### CK071 sv
    varning[CK071]: Det här är ett personnummer
      --> 2024-09-19/processledarrapport/mål-1.md:67:14
       |
    67 | Ansökan från 19121212-1212 har kommit.
       |              ^^^^^^^^^^^^^
       = varför: Paketet publiceras, och personnummer får inte spridas.
       = gör så här: Ta bort det. Nämn personen med roll.
    #### CK071 en
    warning[CK071]: This is a personal identity number
      --> 2024-09-19/processledarrapport/mål-1.md:67:14
       |
    67 | Ansökan från 19121212-1212 har kommit.
       |              ^^^^^^^^^^^^^
       = why: The pack is published, and identity numbers must not be spread.
       = help: Remove it. Mention the person by role.
    #### CK072 sv
    varning[CK072]: E-postadressen ser ut att vara privat
      --> 2024-09-19/processledarrapport/mål-1.md:67:12
       |
    67 | Skriv till nagon.annan@gmail.com.
       |            ^^^^^^^^^^^^^^^^^^^^^
       = varför: Paketet publiceras.
       = gör så här: Ta bort uppgiften, eller skriv en adress i tjänsten.
    #### CK072 en
    warning[CK072]: The e-mail address seems to be private
      --> 2024-09-19/processledarrapport/mål-1.md:67:12
       |
    67 | Skriv till nagon.annan@gmail.com.
       |            ^^^^^^^^^^^^^^^^^^^^^
       = why: The pack is published.
       = help: Remove it, or write one at work.
    #### CK073 sv
    varning[CK073]: ”fakta.deltagare” skrivs inte ut någonstans
      --> 2024-09-19/mote.yaml:60:3
       |
    60 |   deltagare: 17
       |   ^^^^^^^^^
       = varför: Ingen mall, tabell, not, text eller kontroll använder det, så den som läser paketet får aldrig se det.
       = gör så här: Flytta det till ett fält som skrivs ut, skriv ut det i mallen, eller ta bort det. Är fältet bara till för en kontroll sägs det i schemat: skrivs ut: nej.
    #### CK073 en
    warning[CK073]: “fakta.deltagare” is not printed anywhere
      --> 2024-09-19/mote.yaml:60:3
       |
    60 |   deltagare: 17
       |   ^^^^^^^^^
       = why: No template, table, note, text or check uses it, so whoever reads the pack never sees it.
       = help: Move it to a field that is printed, print it in the template, or remove it. If the field is for a check alone, the schema says so: skrivs ut: nej.
    #### CK080 sv
    varning[CK080]: Styrelsens medskick ”gästprofessur” från 2024-05-23 får inget svar
      --> 2024-05-23/medskick.yaml:10:3
       |
    10 |   gästprofessur:
       |   ^^^^^^^^^^^^^
    ...
    12 |     text: Ta fram ett upplägg för gästprofessuren till minne av Alva Myrdal, med styrelsens synpunkt…
       |           ------------------------------------------------------------------------------------------ det här bad styrelsen om
       = varför: Den som bad om det kan inte se vad som har hänt.
       = gör så här: Svara i mote.yaml under uppföljning, med nyckeln gästprofessur och en status: besvarat, pågår eller utgår.
    #### CK080 en
    warning[CK080]: The board's request “gästprofessur” of 2024-05-23 gets no answer
      --> 2024-05-23/medskick.yaml:10:3
       |
    10 |   gästprofessur:
       |   ^^^^^^^^^^^^^
    ...
    12 |     text: Ta fram ett upplägg för gästprofessuren till minne av Alva Myrdal, med styrelsens synpunkt…
       |           ------------------------------------------------------------------------------------------ what the board asked for
       = why: Whoever asked for it cannot see what has happened.
       = help: Answer in mote.yaml under uppföljning, with the key gästprofessur and a status: besvarat (answered), pågår (going on) or utgår (dropped).
    #### CK081 sv
    fel[CK081]: Styrelsens medskick ”gästprofessur” från 2024-05-23 skulle besvaras senast 2024-08-31, men får inget svar
      --> 2024-05-23/medskick.yaml:10:3
       |
    10 |   gästprofessur:
       |   ^^^^^^^^^^^^^
    ...
    12 |     text: Ta fram ett upplägg för gästprofessuren till minne av Alva Myrdal, med styrelsens synpunkt…
       |           ------------------------------------------------------------------------------------------ det här bad styrelsen om
       = varför: Styrelsen satte en dag, och den är inne.
       = gör så här: Svara i mote.yaml under uppföljning, med nyckeln gästprofessur och en status. Är det inte klart, skriv status: pågår och varför.
    #### CK081 en
    error[CK081]: The board's request “gästprofessur” of 2024-05-23 was to be answered by 2024-08-31, but gets no answer
      --> 2024-05-23/medskick.yaml:10:3
       |
    10 |   gästprofessur:
       |   ^^^^^^^^^^^^^
    ...
    12 |     text: Ta fram ett upplägg för gästprofessuren till minne av Alva Myrdal, med styrelsens synpunkt…
       |           ------------------------------------------------------------------------------------------ what the board asked for
       = why: The board set a day, and it has come.
       = help: Answer in mote.yaml under uppföljning, with the key gästprofessur and a status. If it is not done, write status: pågår (going on), and why.
    #### CK082 sv
    fel[CK082]: Uppföljningen gäller ”senior-rådgivare”, som styrelsen inte har bett om vid något tidigare möte
      --> 2024-09-19/mote.yaml:73:3
       |
    73 |   senior-rådgivare:
       |   ^^^^^^^^^^^^^^^^
       = varför: Svaret skulle inte komma med i paketet.
       = gör så här: Menade du ”seniora-rådgivare”? Nycklarna står i medskick.yaml i de tidigare mötenas mappar: länsbildningsförbundet, gästprofessur, seniora-rådgivare.
    #### CK082 en
    error[CK082]: The follow-up is for “senior-rådgivare”, which the board has not asked for at any earlier meeting
      --> 2024-09-19/mote.yaml:73:3
       |
    73 |   senior-rådgivare:
       |   ^^^^^^^^^^^^^^^^
       = why: The answer would not come into the pack.
       = help: Did you mean “seniora-rådgivare”? The keys stand in medskick.yaml in the folders of the earlier meetings: länsbildningsförbundet, gästprofessur, seniora-rådgivare.
    #### CK083 sv
    fel[CK083]: Uppföljningen ”gästprofessur” kan gälla flera möten
      --> 2024-09-19/mote.yaml:69:3
       |
    69 |   gästprofessur:
       |   ^^^^^^^^^^^^^
      ::: 2024-03-14/medskick.yaml:2:3
       |
     2 |   gästprofessur:
       |   ------------- vid mötet 2024-03-14
      ::: 2024-05-23/medskick.yaml:10:3
       |
    10 |   gästprofessur:
       |   ------------- vid mötet 2024-05-23
       = varför: Samma nyckel står i 2 mötens medskick.yaml.
       = gör så här: Skriv mötets mapp före nyckeln: 2024-03-14/gästprofessur, 2024-05-23/gästprofessur.
    #### CK083 en
    error[CK083]: The follow-up “gästprofessur” can be for several meetings
      --> 2024-09-19/mote.yaml:69:3
       |
    69 |   gästprofessur:
       |   ^^^^^^^^^^^^^
      ::: 2024-03-14/medskick.yaml:2:3
       |
     2 |   gästprofessur:
       |   ------------- at the meeting of 2024-03-14
      ::: 2024-05-23/medskick.yaml:10:3
       |
    10 |   gästprofessur:
       |   ------------- at the meeting of 2024-05-23
       = why: 2 meetings have the same key in medskick.yaml.
       = help: Write the meeting's folder before the key: 2024-03-14/gästprofessur, 2024-05-23/gästprofessur.
    #### CK084 sv
    fel[CK084]: Svaret på ”länsbildningsförbundet” hänvisar till bilagan ”processledarrapporten”, som mötet inte har
      --> 2024-09-19/mote.yaml:68:13
       |
    68 |     bilaga: processledarrapporten
       |             ^^^^^^^^^^^^^^^^^^^^^
       = varför: Den som följer hänvisningen kommer ingenstans.
       = gör så här: Menade du ”processledarrapport”? Bilagorna är: budget, processledarrapport, kommunikationsmål, sammanfattning.
    #### CK084 en
    error[CK084]: The answer to “länsbildningsförbundet” refers to the bilaga “processledarrapporten”, which the meeting does not have
      --> 2024-09-19/mote.yaml:68:13
       |
    68 |     bilaga: processledarrapporten
       |             ^^^^^^^^^^^^^^^^^^^^^
       = why: Whoever follows the reference gets nowhere.
       = help: Did you mean “processledarrapport”? The bilagor are: budget, processledarrapport, kommunikationsmål, sammanfattning.
    #### CK085 sv
    fel[CK085]: ”gästprofessur” sägs vara besvarat, men här finns varken ett svar eller en plats där det står
      --> 2024-09-19/mote.yaml:70:13
       |
    70 |     status: besvarat
       |             ^^^^^^^^
       = gör så här: Skriv svaret under svar, eller var det står under bilaga, mål eller ärende.
    #### CK085 en
    error[CK085]: “gästprofessur” is said to be answered, but there is neither an answer nor a place where it stands
      --> 2024-09-19/mote.yaml:70:13
       |
    70 |     status: besvarat
       |             ^^^^^^^^
       = help: Write the answer under svar, or where it stands under bilaga, mål or ärende.
    #### CK086 sv
    fel[CK086]: ”gästprofessur” utgår, men här står inte varför
      --> 2024-09-19/mote.yaml:70:13
       |
    70 |     status: utgår
       |             ^^^^^
       = varför: Styrelsen bad om det och måste få veta varför det inte blir av.
       = gör så här: Skriv skälet under svar, eller var det står under bilaga, mål eller ärende.
    #### CK086 en
    error[CK086]: “gästprofessur” is dropped, but it does not say why
      --> 2024-09-19/mote.yaml:70:13
       |
    70 |     status: utgår
       |             ^^^^^
       = why: The board asked for it and must be told why it will not be done.
       = help: Write the reason under svar, or where it stands under bilaga, mål or ärende.
    #### CK087 sv
    fel[CK087]: ”inbjudna-finansiärer” sägs höra till ärende 17, som mötet 2024-09-19 inte hade
      --> 2024-09-19/medskick.yaml:35:13
       |
    35 |     ärende: 17
       |             ^^
       = varför: Senare paket visar under vilket ärende styrelsen bad om det.
       = gör så här: Dagordningen har 9 ärenden. Rätta numret.
    #### CK087 en
    error[CK087]: “inbjudna-finansiärer” is said to belong to item 17, which the meeting of 2024-09-19 did not have
      --> 2024-09-19/medskick.yaml:35:13
       |
    35 |     ärende: 17
       |             ^^
       = why: Later packs show under which item the board asked for it.
       = help: The agenda has 9 items. Correct the number.
    #### CK088 sv
    fel[CK088]: ”inbjudna-finansiärer” skulle besvaras senast 2023-10-31, före mötet 2024-09-19 där styrelsen bad om det
      --> 2024-09-19/medskick.yaml:40:13
       |
    40 |     senast: 2023-10-31
       |             ^^^^^^^^^^
       = gör så här: Rätta datumet.
    #### CK088 en
    error[CK088]: “inbjudna-finansiärer” was to be answered by 2023-10-31, before the meeting of 2024-09-19 where the board asked for it
      --> 2024-09-19/medskick.yaml:40:13
       |
    40 |     senast: 2023-10-31
       |             ^^^^^^^^^^
       = help: Correct the date.
    #### CK089 sv
    upplysning[CK089]: ”Styrelsen önskar”: det här ser ut som något styrelsen har bett om, men det står inte i någon medskick.yaml
      --> 2024-09-19/sammanfattning.md:54:31
       |
    54 | finns i [bilaga 3](bilaga-3). Styrelsen önskar en lägesbild av lokalfrågan till våren.
       |                               ^^^^^^^^^^^^^^^^
       = varför: Bara det som är antecknat där följs upp i nästa paket.
       = gör så här: Anteckna det i medskick.yaml i mappen för det möte där styrelsen bad om det.
    #### CK089 en
    note[CK089]: “Styrelsen önskar”: this looks like something that the board has asked for, but it stands in no medskick.yaml
      --> 2024-09-19/sammanfattning.md:54:31
       |
    54 | finns i [bilaga 3](bilaga-3). Styrelsen önskar en lägesbild av lokalfrågan till våren.
       |                               ^^^^^^^^^^^^^^^^
       = why: Only what is noted there is followed up in the next pack.
       = help: Note it in medskick.yaml in the folder of the meeting where the board asked for it.
    #### CK090 sv
    fel[CK090]: Det finns ingen kontroll ”CK999”
       --> register/register.yaml:118:14
        |
    118 | kontroller: {CK999: varning}
        |              ^^^^^
        = varför: Under kontroller står koder som börjar på CK.
    #### CK090 en
    error[CK090]: There is no check “CK999”
       --> register/register.yaml:118:14
        |
    118 | kontroller: {CK999: varning}
        |              ^^^^^
        = why: Under kontroller stand codes that begin with CK.
    #### EX010 sv
    fel[EX010]: Okänt namn ”buget”
     --> mall.md:2:17
      |
    2 | titel: Budget {{buget.år}}
      |                 ^^^^^
      = gör så här: Menade du ”budget”?
    #### EX010 en
    error[EX010]: Unknown name “buget”
     --> mall.md:2:17
      |
    2 | titel: Budget {{buget.år}}
      |                 ^^^^^
      = help: Did you mean “budget”?
    #### EX012 sv
    fel[EX012]: Okänt fält ”belop”
     --> mall.md:6:35
      |
    6 | Utfallet är {{dubbelt}}, {{budget.belop | kr}} eller {{budget.belopp | prosent}}.
      |                                   ^^^^^
      = gör så här: Menade du ”belopp”?
    #### EX012 en
    error[EX012]: Unknown field “belop”
     --> mall.md:6:35
      |
    6 | Utfallet är {{dubbelt}}, {{budget.belop | kr}} eller {{budget.belopp | prosent}}.
      |                                   ^^^^^
      = help: Did you mean “belopp”?
    #### EX016 sv
    fel[EX016]: belopp + heltal går inte att räkna ut
     --> mall.md:4:12
      |
    4 |   dubbelt: budget.belopp + budget.år
      |            ^^^^^^^^^^^^^^^^^^^^^^^^^
      = varför: Belopp, tal och procent blandas inte: det skyddar mot att kronor läggs ihop med antal.
      = gör så här: Kontrollera vad namnen står för
    #### EX016 en
    error[EX016]: belopp + heltal cannot be computed
     --> mall.md:4:12
      |
    4 |   dubbelt: budget.belopp + budget.år
      |            ^^^^^^^^^^^^^^^^^^^^^^^^^
      = why: Amounts, numbers and shares do not mix: that keeps kronor from being added to counts.
      = help: Check what the names stand for
    #### EX020 sv
    fel[EX020]: Okänt format ”prosent”
     --> mall.md:6:72
      |
    6 | Utfallet är {{dubbelt}}, {{budget.belop | kr}} eller {{budget.belopp | prosent}}.
      |                                                                        ^^^^^^^
      = gör så här: Menade du ”procent”?
    #### EX020 en
    error[EX020]: Unknown format “prosent”
     --> mall.md:6:72
      |
    6 | Utfallet är {{dubbelt}}, {{budget.belop | kr}} eller {{budget.belopp | prosent}}.
      |                                                                        ^^^^^^^
      = help: Did you mean “procent”?
    #### EX025 sv
    fel[EX025]: Det finns inget ”processtod” här
      --> 2024-09-19/processledarrapport/mål-4.md:16:40
       |
    16 |   fungerat mycket bra. {{budget.utfall.processtod[2024] | mnkr}} gick åt.
       |                                        ^^^^^^^^^^
       = gör så här: Menade du ”processtöd”?
    #### EX025 en
    error[EX025]: There is no “processtod” here
      --> 2024-09-19/processledarrapport/mål-4.md:16:40
       |
    16 |   fungerat mycket bra. {{budget.utfall.processtod[2024] | mnkr}} gick åt.
       |                                        ^^^^^^^^^^
       = help: Did you mean “processtöd”?
    #### IN001 sv
    fel[IN001]: Okänd nyckel ”rubrik-5”
     --> fixtures/errors/tema/fel.yaml:9:3
      |
    9 |   rubrik-5: {grad: 9 pt}
      |   ^^^^^^^^
      = varför: En felstavad nyckel skulle annars tyst falla bort.
      = gör så här: Menade du ”rubrik-2”? Här kan stå: brödtext, titel, underrubrik, överrad, rubrik-2, rubrik-3, rubrik-4, ingress, tabell, tabellhuvud, tabellrubrik, not, sidhuvud, kod, nyckeltal, nyckeltalstext, etikett, omslagstitel, omslagsrad.
    #### IN001 en
    error[IN001]: Unknown key “rubrik-5”
     --> fixtures/errors/tema/fel.yaml:9:3
      |
    9 |   rubrik-5: {grad: 9 pt}
      |   ^^^^^^^^
      = why: A misspelt key would otherwise be lost without a word.
      = help: Did you mean “rubrik-2”? Known here: brödtext, titel, underrubrik, överrad, rubrik-2, rubrik-3, rubrik-4, ingress, tabell, tabellhuvud, tabellrubrik, not, sidhuvud, kod, nyckeltal, nyckeltalstext, etikett, omslagstitel, omslagsrad.
    #### IN002 sv
    fel[IN002]: Nyckeln ”år” saknas
     --> fixtures/errors/budget/tom-fil.yaml:1:1
      |
    1 | # Här kommer budgeten.
      | ^
      = gör så här: Lägg till en rad ”år: …” med ett årtal, till exempel 2024.
    #### IN002 en
    error[IN002]: The key “år” is missing
     --> fixtures/errors/budget/tom-fil.yaml:1:1
      |
    1 | # Här kommer budgeten.
      | ^
      = help: Add a line “år: …” with a year, for example 2024.
    #### IN003 sv
    fel[IN003]: ”period” ska vara en lista, men här står texten ”2024”
     --> fixtures/errors/budget/text-dar-belopp.yaml:3:9
      |
    3 | period: 2024
      |         ^^^^
      = gör så här: Skriv till exempel: rader som börjar med ”- ”.
    #### IN003 en
    error[IN003]: “period” should be a list, but here stands the text “2024”
     --> fixtures/errors/budget/text-dar-belopp.yaml:3:9
      |
    3 | period: 2024
      |         ^^^^
      = help: Write for example: lines that start with “- ”.
    #### IN004 sv
    fel[IN004]: ”belopp” saknar värde
     --> fixtures/errors/varden/tomma-varden.yaml:2:1
      |
    2 | belopp:
      | ^^^^^^
      = varför: Tomt, streck och noll betyder tre olika saker.
      = gör så här: Skriv ett belopp, till exempel 2 900 000. Finns inget belopp, skriv – eller ta bort raden.
    #### IN004 en
    error[IN004]: “belopp” has no value
     --> fixtures/errors/varden/tomma-varden.yaml:2:1
      |
    2 | belopp:
      | ^^^^^^
      = why: Empty, dash and zero mean three different things.
      = help: Write an amount, for example 2 900 000. If there is no amount, write – or delete the line.
    #### IN005 sv
    fel[IN005]: ”texter” måste ha ett värde
     --> fixtures/errors/varden/tomma-varden.yaml:5:3
      |
    5 |   -
      |   ^
      = gör så här: Skriv en text, till exempel Västerås.
    #### IN005 en
    error[IN005]: “texter” must have a value
     --> fixtures/errors/varden/tomma-varden.yaml:5:3
      |
    5 |   -
      |   ^
      = help: Write a text, for example Västerås.
    #### IN006 sv
    fel[IN006]: ”två” är inte ett heltal
     --> fixtures/errors/varden/samma-tal.yaml:5:3
      |
    5 |   två: två
      |   ^^^
      = gör så här: Skriv till exempel 13.
    #### IN006 en
    error[IN006]: “två” is not a whole number
     --> fixtures/errors/varden/samma-tal.yaml:5:3
      |
    5 |   två: två
      |   ^^^
      = help: Write for example 13.
    #### IN007 sv
    fel[IN007]: Bokstaven ”O” står där siffran 0 borde stå
     --> fixtures/errors/budget/text-dar-belopp.yaml:8:18
      |
    8 |   event: {2024: 7O0 000}
      |                  ^
      = varför: De liknar varandra, men ”7O0 000” är inte ett tal.
      = gör så här: Byt bokstaven mot siffran, om det är den som menas.
    #### IN007 en
    error[IN007]: The letter “O” stands where the digit 0 should
     --> fixtures/errors/budget/text-dar-belopp.yaml:8:18
      |
    8 |   event: {2024: 7O0 000}
      |                  ^
      = why: They look alike, but “7O0 000” is not a number.
      = help: Replace the letter by the digit, if that is what is meant.
    #### IN008 sv
    fel[IN008]: Tusental skiljs med mellanslag, inte med komma eller punkt
     --> fixtures/errors/budget/komma-och-punkt.yaml:6:13
      |
    6 |   västerås: 20.000.000
      |             ^^^^^^^^^^
      = varför: ”20.000.000” kan läsas på mer än ett sätt.
      = gör så här: Skriv 20 000 000, om det är det beloppet som menas.
    #### IN008 en
    error[IN008]: Thousands are separated by spaces, not commas or points
     --> fixtures/errors/budget/komma-och-punkt.yaml:6:13
      |
    6 |   västerås: 20.000.000
      |             ^^^^^^^^^^
      = why: “20.000.000” can be read in more than one way.
      = help: Write 20 000 000, if that is the figure meant.
    #### IN009 sv
    fel[IN009]: Siffrorna i ”2 90 000” står inte i grupper om tre
     --> fixtures/errors/budget/text-dar-belopp.yaml:7:22
      |
    7 |   processtöd: {2025: 2 90 000, 24: 1}
      |                      ^^^^^^^^
      = varför: En siffra kan ha fallit bort eller kommit till.
      = gör så här: Kontrollera talet och skriv det som 12 345 eller 12345.
    #### IN009 en
    error[IN009]: The digits of “2 90 000” are not in groups of three
     --> fixtures/errors/budget/text-dar-belopp.yaml:7:22
      |
    7 |   processtöd: {2025: 2 90 000, 24: 1}
      |                      ^^^^^^^^
      = why: A digit may have been lost or added.
      = help: Check the figure and write it like 12 345 or 12345.
    #### IN010 sv
    fel[IN010]: Decimaler skrivs med komma, inte punkt
     --> fixtures/errors/budget/text-dar-belopp.yaml:9:34
      |
    9 |   äldre: {2024: 3.500.000, 2025: 1234.50}
      |                                  ^^^^^^^
      = gör så här: Skriv till exempel 1 849 992,40.
    #### IN010 en
    error[IN010]: Decimals are written with a comma, not a point
     --> fixtures/errors/budget/text-dar-belopp.yaml:9:34
      |
    9 |   äldre: {2024: 3.500.000, 2025: 1234.50}
      |                                  ^^^^^^^
      = help: Write for example 1 849 992,40.
    #### IN011 sv
    fel[IN011]: ”13,5” har fler decimaler än ett heltal kan ha
     --> fixtures/errors/varden/fel-slag.yaml:3:9
      |
    3 | heltal: 13,5
      |         ^^^^
      = gör så här: Skriv till exempel 13.
    #### IN011 en
    error[IN011]: “13,5” has more decimals than a whole number can have
     --> fixtures/errors/varden/fel-slag.yaml:3:9
      |
    3 | heltal: 13,5
      |         ^^^^
      = help: Write for example 13.
    #### IN012 sv
    fel[IN012]: Talet är för stort
      --> fixtures/errors/budget/text-dar-belopp.yaml:13:37
       |
    13 |   event: {2023: 450 847 euro, 2022: 99 999 999 999 999 999 999}
       |                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^
       = varför: Belopp räknas i öre och kan vara högst omkring 92 000 biljoner kronor.
    #### IN012 en
    error[IN012]: The number is too large
      --> fixtures/errors/budget/text-dar-belopp.yaml:13:37
       |
    13 |   event: {2023: 450 847 euro, 2022: 99 999 999 999 999 999 999}
       |                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^
       = why: Amounts are counted in öre and can be about 92 quadrillion kronor at most.
    #### IN013 sv
    fel[IN013]: Enheten ”kr” passar inte här
     --> fixtures/errors/varden/fel-slag.yaml:4:10
      |
    4 | procent: 55,7 kr
      |          ^^^^^^^
      = gör så här: Skriv en procentsats, till exempel 55,7 %. Efter ett belopp kan stå kr, tkr eller mnkr.
    #### IN013 en
    error[IN013]: The unit “kr” does not fit here
     --> fixtures/errors/varden/fel-slag.yaml:4:10
      |
    4 | procent: 55,7 kr
      |          ^^^^^^^
      = help: Write a percentage, for example 55,7 %. An amount may be followed by kr, tkr or mnkr.
    #### IN014 sv
    fel[IN014]: ”19/9 2024” är inte ett datum
     --> fixtures/errors/varden/fel-slag.yaml:6:8
      |
    6 | datum: 19/9 2024
      |        ^^^^^^^^^
      = gör så här: Skriv år, månad och dag, till exempel 2024-09-19 eller 19 september 2024.
    #### IN014 en
    error[IN014]: “19/9 2024” is not a date
     --> fixtures/errors/varden/fel-slag.yaml:6:8
      |
    6 | datum: 19/9 2024
      |        ^^^^^^^^^
      = help: Write year, month and day, for example 2024-09-19 or 19 september 2024.
    #### IN015 sv
    fel[IN015]: Det finns ingen dag 2024-02-30
     --> fixtures/errors/budget/text-dar-belopp.yaml:2:14
      |
    2 | utfall-till: 2024-02-30
      |              ^^^^^^^^^^
      = gör så här: Kontrollera dag och månad.
    #### IN015 en
    error[IN015]: There is no day 2024-02-30
     --> fixtures/errors/budget/text-dar-belopp.yaml:2:14
      |
    2 | utfall-till: 2024-02-30
      |              ^^^^^^^^^^
      = help: Check day and month.
    #### IN016 sv
    fel[IN016]: ”kvart över tre” är inte en tid
     --> fixtures/errors/varden/fel-slag.yaml:7:6
      |
    7 | tid: kvart över tre
      |      ^^^^^^^^^^^^^^
      = gör så här: Skriv till exempel 15.00–16.00 eller kl. 15.00.
    #### IN016 en
    error[IN016]: “kvart över tre” is not a time
     --> fixtures/errors/varden/fel-slag.yaml:7:6
      |
    7 | tid: kvart över tre
      |      ^^^^^^^^^^^^^^
      = help: Write for example 15.00–16.00 or kl. 15.00.
    #### IN017 sv
    fel[IN017]: ”24” är inte ett årtal
     --> fixtures/errors/varden/fel-slag.yaml:5:8
      |
    5 | årtal: 24
      |        ^^
      = gör så här: Skriv fyra siffror, 1900–2199, till exempel 2024.
    #### IN017 en
    error[IN017]: “24” is not a year
     --> fixtures/errors/varden/fel-slag.yaml:5:8
      |
    5 | årtal: 24
      |        ^^
      = help: Write four digits, 1900–2199, for example 2024.
    #### IN018 sv
    fel[IN018]: ”flagga” ska vara ja eller nej, men här står ”kanske”
     --> fixtures/errors/varden/fel-slag.yaml:8:9
      |
    8 | flagga: kanske
      |         ^^^^^^
      = gör så här: Skriv ja eller nej.
    #### IN018 en
    error[IN018]: “flagga” should be ja (yes) or nej (no), but here stands “kanske”
     --> fixtures/errors/varden/fel-slag.yaml:8:9
      |
    8 | flagga: kanske
      |         ^^^^^^
      = help: Write ja or nej.
    #### IN019 sv
    fel[IN019]: ”A3” kan inte stå som ”namn”
     --> fixtures/errors/tema/fel.yaml:2:11
      |
    2 |   format: A3
      |           ^^
      = gör så här: Menade du ”A4”? Välj bland: A4, A5, Letter.
    #### IN019 en
    error[IN019]: “A3” cannot stand as “namn”
     --> fixtures/errors/tema/fel.yaml:2:11
      |
    2 |   format: A3
      |           ^^
      = help: Did you mean “A4”? Choose among: A4, A5, Letter.
    #### IN020 sv
    fel[IN020]: ”6” finns inte bland mål i registret
     --> fixtures/errors/markdown/text-i-huvudet.md:2:6
      |
    2 | mål: 6
      |      ^
      = varför: Namn skrivs en gång, i registret; här används deras nycklar.
      = gör så här: Nycklarna är: 1, 2, 3, 4, 5.
    #### IN020 en
    error[IN020]: “6” is not among mål in the register
     --> fixtures/errors/markdown/text-i-huvudet.md:2:6
      |
    2 | mål: 6
      |      ^
      = why: Names are written once, in the register; here their keys are used.
      = help: The keys are: 1, 2, 3, 4, 5.
    #### IN021 sv
    fel[IN021]: ”01” betyder detsamma som en nyckel före
     --> fixtures/errors/varden/samma-tal.yaml:4:3
      |
    4 |   01: ett till
      |   ^^
      = gör så här: Behåll den ena.
    #### IN021 en
    error[IN021]: “01” means the same as a key before
     --> fixtures/errors/varden/samma-tal.yaml:4:3
      |
    4 |   01: ett till
      |   ^^
      = help: Keep one of them.
    #### IN022 sv
    fel[IN022]: Filen saknar huvud
     --> fixtures/errors/markdown/utan-huvud.md:1:1
      |
    1 | Arbetet går bra.
      | ^
      = varför: Huvudet står först i filen mellan två rader med ”---” och säger vad texten gäller.
      = gör så här: Börja filen med en rad ”---”, sedan nycklarna (mål), sedan en rad ”---” till.
    #### IN022 en
    error[IN022]: The file has no head
     --> fixtures/errors/markdown/utan-huvud.md:1:1
      |
    1 | Arbetet går bra.
      | ^
      = why: The head stands first in the file between two lines “---” and says what the text is about.
      = help: Start the file with a line “---”, then the keys (mål), then another line “---”.
    #### IN023 sv
    fel[IN023]: Filens huvud avslutas aldrig
     --> fixtures/errors/markdown/oavslutat-huvud.md:1:1
      |
    1 | ---
      | ^^^
      = gör så här: Sätt en rad med ”---” mellan huvudet och texten.
    #### IN023 en
    error[IN023]: The head of the file never ends
     --> fixtures/errors/markdown/oavslutat-huvud.md:1:1
      |
    1 | ---
      | ^^^
      = help: Put a line “---” between the head and the text.
    #### IN024 sv
    fel[IN024]: Texten ska stå under huvudet, inte i nyckeln ”text”
     --> fixtures/errors/markdown/text-i-huvudet.md:3:1
      |
    3 | text: Arbetet går bra.
      | ^^^^
      = gör så här: Flytta texten till efter den andra raden med ”---”.
    #### IN024 en
    error[IN024]: The text belongs below the head, not in the key “text”
     --> fixtures/errors/markdown/text-i-huvudet.md:3:1
      |
    3 | text: Arbetet går bra.
      | ^^^^
      = help: Move the text to after the second line “---”.
    #### IN025 sv
    fel[IN025]: Filen har ingen text under huvudet
     --> fixtures/errors/markdown/utan-text.md:5:1
      |
    5 |
      | ^
      = gör så här: Skriv texten efter den andra raden med ”---”.
    #### IN025 en
    error[IN025]: The file has no text below its head
     --> fixtures/errors/markdown/utan-text.md:5:1
      |
    5 |
      | ^
      = help: Write the text after the second line “---”.
    #### IN026 sv
    fel[IN026]: Registret har ”organisation” i två filer
     --> fixtures/errors/register/tva-filer.yaml:1:1
      |
    1 | organisation:
      | ^^^^^^^^^^^^
     ::: fixtures/errors/register.other.yaml:1:1
      |
    1 | organisation:
      | ------------ först här
      = varför: En sak sägs på ett ställe.
      = gör så här: Samla ”organisation” i en av dem.
    #### IN026 en
    error[IN026]: The register has “organisation” in two files
     --> fixtures/errors/register/tva-filer.yaml:1:1
      |
    1 | organisation:
      | ^^^^^^^^^^^^
     ::: fixtures/errors/register.other.yaml:1:1
      |
    1 | organisation:
      | ------------ first here
      = why: One thing is said in one place.
      = help: Gather “organisation” in one of them.
    #### IN040 sv
    fel[IN040]: Filen ”typsnitt/Eget.ttf” finns inte i templates
     --> fixtures/errors/tema/fel.yaml:5:11
      |
    5 |   filer: [typsnitt/Eget.ttf, ../utanför.otf]
      |           ^^^^^^^^^^^^^^^^^
    #### IN040 en
    error[IN040]: There is no file “typsnitt/Eget.ttf” in templates
     --> fixtures/errors/tema/fel.yaml:5:11
      |
    5 |   filer: [typsnitt/Eget.ttf, ../utanför.otf]
      |           ^^^^^^^^^^^^^^^^^
    #### IN042 sv
    fel[IN042]: ”../utanför.otf” ligger utanför templates
     --> fixtures/errors/tema/fel.yaml:5:30
      |
    5 |   filer: [typsnitt/Eget.ttf, ../utanför.otf]
      |                              ^^^^^^^^^^^^^^
      = varför: Ett möte läser bara filer i mötets, registrets och mallarnas mappar.
      = gör så här: Lägg filen i mappen och skriv sökvägen därifrån.
    #### IN042 en
    error[IN042]: “../utanför.otf” lies outside of templates
     --> fixtures/errors/tema/fel.yaml:5:30
      |
    5 |   filer: [typsnitt/Eget.ttf, ../utanför.otf]
      |                              ^^^^^^^^^^^^^^
      = why: A meeting reads files only in the folders of the meeting, the register and the templates.
      = help: Put the file in the folder and write the path from there.
    #### IN050 sv
    fel[IN050]: Två bilagor heter ”budget”
     --> fixtures/errors/mote/bilagor.yaml:9:11
      |
    8 |   - budget
      |     ------ först här
    9 |   - slag: budget
      |           ^^^^^^
      = varför: Dagordningen kan då inte säga vilken som menas.
      = gör så här: Ge den ena ett eget namn: ”id: …”
    #### IN050 en
    error[IN050]: Two bilagor are called “budget”
     --> fixtures/errors/mote/bilagor.yaml:9:11
      |
    8 |   - budget
      |     ------ first here
    9 |   - slag: budget
      |           ^^^^^^
      = why: The agenda cannot tell which one it means.
      = help: Give one of them a name of its own: ”id: …”
    #### IN051 sv
    fel[IN051]: Ärendet hänvisar till bilagan ”bugdet”, som inte finns
     --> fixtures/errors/mote/bilagor.yaml:5:13
      |
    5 |     bilaga: bugdet
      |             ^^^^^^
      = gör så här: Menade du ”budget”? Mötets bilagor är: budget, budget.
    #### IN051 en
    error[IN051]: The item refers to the bilaga “bugdet”, which does not exist
     --> fixtures/errors/mote/bilagor.yaml:5:13
      |
    5 |     bilaga: bugdet
      |             ^^^^^^
      = help: Did you mean “budget”? The bilagor of the meeting are: budget, budget.
    #### IN060 sv
    fel[IN060]: I ett schema ska här stå en typ
      --> fixtures/errors/schema/fel.yaml:10:6
       |
    10 |   f: [text]
       |      ^^^^^^
       = gör så här: Jämför med de andra filerna i templates/scheman.
    #### IN060 en
    error[IN060]: In a schema, a type should stand here
      --> fixtures/errors/schema/fel.yaml:10:6
       |
    10 |   f: [text]
       |      ^^^^^^
       = help: Compare with the other files in templates/scheman.
    #### IN061 sv
    fel[IN061]: Schemat saknar ”typ” här
     --> fixtures/errors/schema/fel.yaml:8:3
      |
    8 |   d: {krävs: ja}
      |   ^
      = gör så här: Lägg till ”typ: …”.
    #### IN061 en
    error[IN061]: The schema lacks “typ” here
     --> fixtures/errors/schema/fel.yaml:8:3
      |
    8 |   d: {krävs: ja}
      |   ^
      = help: Add “typ: …”.
    #### IN062 sv
    fel[IN062]: ”extra” är inget som ett schema kan säga
     --> fixtures/errors/schema/fel.yaml:3:1
      |
    3 | extra: ja
      | ^^^^^
      = gör så här: Möjliga: namn, beskrivning, fält.
    #### IN062 en
    error[IN062]: “extra” is nothing that a schema can say
     --> fixtures/errors/schema/fel.yaml:3:1
      |
    3 | extra: ja
      | ^^^^^
      = help: Possible: namn, beskrivning, fält.
    #### IN063 sv
    fel[IN063]: Schemat nämner en okänd typ, ”datum”
      --> fixtures/errors/schema/fel.yaml:15:27
       |
    15 |   h: {typ: karta, nyckel: datum, värde: text}
       |                           ^^^^^
       = gör så här: Typerna är: text, årtal, heltal, {i: …}, {ett av: […]}.
    #### IN063 en
    error[IN063]: The schema names an unknown type, “datum”
      --> fixtures/errors/schema/fel.yaml:15:27
       |
    15 |   h: {typ: karta, nyckel: datum, värde: text}
       |                           ^^^^^
       = help: The types are: text, årtal, heltal, {i: …}, {ett av: […]}.
    #### IN064 sv
    fel[IN064]: Kortformen ”nam” är inget av fälten
      --> fixtures/errors/schema/fel.yaml:12:15
       |
    12 |     kortform: nam
       |               ^^^
       = gör så här: Menade du ”namn”?
    #### IN064 en
    error[IN064]: The short form “nam” is none of the fields
      --> fixtures/errors/schema/fel.yaml:12:15
       |
    12 |     kortform: nam
       |               ^^^
       = help: Did you mean “namn”?
    #### MD001 sv
    varning[MD001]: HTML i texten: ”<b>”
      --> 2024-09-19/processledarrapport/mål-1.md:67:8
       |
    67 | Det är <b>viktigt</b>.
       |        ^^^
       = varför: HTML släpps aldrig igenom; det skrivs ut som det står.
       = gör så här: Skriv med Markdown i stället, eller sätt texten inom `…` om den ska synas.
    #### MD001 en
    warning[MD001]: HTML in the text: “<b>”
      --> 2024-09-19/processledarrapport/mål-1.md:67:8
       |
    67 | Det är <b>viktigt</b>.
       |        ^^^
       = why: HTML never passes; it is printed as it stands.
       = help: Write Markdown instead, or put the text in `…` if it is meant to be seen.
    #### MD002 sv
    varning[MD002]: En HTML-kommentar i texten skrivs inte ut
      --> 2024-09-19/processledarrapport/mål-1.md:67:15
       |
    67 | Det är klart. <!-- stämmer det? -->
       |               ^^^^^^^^^^^^^^^^^^^^^
       = gör så här: Ta bort kommentaren när texten är klar.
    #### MD002 en
    warning[MD002]: An HTML comment in the text is not printed
      --> 2024-09-19/processledarrapport/mål-1.md:67:15
       |
    67 | Det är klart. <!-- stämmer det? -->
       |               ^^^^^^^^^^^^^^^^^^^^^
       = help: Remove the comment when the text is done.
    #### MD003 sv
    fel[MD003]: Länken leder till ”file:///C:/underlag.xlsx”, som inte kan publiceras
      --> 2024-09-19/processledarrapport/mål-1.md:67:17
       |
    67 | Se [underlaget](file:///C:/underlag.xlsx).
       |                 ^^^^^^^^^^^^^^^^^^^^^^^^
       = varför: En bilaga läses utanför din dator; bara hela webbadresser och ställen i paketet går att nå.
       = gör så här: Skriv https://…, mailto:…, tel:…, #rubrik eller bilaga-1#rubrik.
    #### MD003 en
    error[MD003]: The link leads to “file:///C:/underlag.xlsx”, which cannot be published
      --> 2024-09-19/processledarrapport/mål-1.md:67:17
       |
    67 | Se [underlaget](file:///C:/underlag.xlsx).
       |                 ^^^^^^^^^^^^^^^^^^^^^^^^
       = why: An appendix is read outside your computer; only full web addresses and places in the pack exist there.
       = help: Write https://…, mailto:…, tel:…, #heading or bilaga-1#heading.
    #### MD004 sv
    varning[MD004]: Länken till https://www.vinnova.se saknar text
      --> 2024-09-19/processledarrapport/mål-1.md:67:7
       |
    67 | Se [](https://www.vinnova.se).
       |       ^^^^^^^^^^^^^^^^^^^^^^
       = varför: Den som lyssnar på dokumentet hör bara ”länk”.
       = gör så här: Skriv [text](adress).
    #### MD004 en
    warning[MD004]: The link to https://www.vinnova.se has no text
      --> 2024-09-19/processledarrapport/mål-1.md:67:7
       |
    67 | Se [](https://www.vinnova.se).
       |       ^^^^^^^^^^^^^^^^^^^^^^
       = why: Someone who listens to the document hears only “link”.
       = help: Write [text](address).
    #### MD005 sv
    fel[MD005]: Okänt slag av block ”[!ruta]”
      --> 2024-09-19/processledarrapport/mål-1.md:67:1
       |
    67 | > [!ruta]
       | ^^^^^^^^^
       = gör så här: Det finns: mål, beslut, medskick, viktigt, notera, överrad, underrubrik, ingress, not.
    #### MD005 en
    error[MD005]: Unknown kind of block “[!ruta]”
      --> 2024-09-19/processledarrapport/mål-1.md:67:1
       |
    67 | > [!ruta]
       | ^^^^^^^^^
       = help: There are: mål, beslut, medskick, viktigt, notera, överrad, underrubrik, ingress, not.
    #### MD007 sv
    fel[MD007]: Bilden diagram.png står inne i en text
      --> 2024-09-19/processledarrapport/mål-1.md:67:14
       |
    67 | Läget syns i ![diagrammet](diagram.png).
       |              ^
       = varför: En bild står för sig, så att den får plats och går att läsa upp.
       = gör så här: Lägg en tom rad före och efter bilden.
    #### MD007 en
    error[MD007]: The image diagram.png stands within a text
      --> 2024-09-19/processledarrapport/mål-1.md:67:14
       |
    67 | Läget syns i ![diagrammet](diagram.png).
       |              ^
       = why: An image stands by itself, so that it has room and can be read out.
       = help: Put an empty line before and after the image.
    #### MD010 sv
    varning[MD010]: Rubriken ”Läget” hoppar över en nivå
      --> 2024-09-19/processledarrapport/mål-1.md:67:6
       |
    67 | #### Läget
       |      ^^^^^
       = varför: Rubriker som hoppar gör dokumentet svårt att hitta i för den som lyssnar; nivån är höjd.
       = gör så här: Använd ett # färre.
    #### MD010 en
    warning[MD010]: The heading “Läget” skips a level
      --> 2024-09-19/processledarrapport/mål-1.md:67:6
       |
    67 | #### Läget
       |      ^^^^^
       = why: Skipped levels make a document hard to navigate by ear; the level was raised.
       = help: Use one # less.
    #### MD012 sv
    varning[MD012]: Rubriken ”Läget” står inne i en lista eller ett block
      --> 2024-09-19/processledarrapport/mål-1.md:67:6
       |
    67 | - ## Läget
       |      ^^^^^
       = varför: Den skrivs som fet text och kommer inte med i innehållet.
       = gör så här: Flytta ut rubriken.
    #### MD012 en
    warning[MD012]: The heading “Läget” stands inside a list or a block
      --> 2024-09-19/processledarrapport/mål-1.md:67:6
       |
    67 | - ## Läget
       |      ^^^^^
       = why: It is printed as bold text and left out of the contents.
       = help: Move the heading out.
    #### MD013 sv
    varning[MD013]: Noten [^x] används inte och skrivs inte ut
      --> 2024-09-19/processledarrapport/mål-1.md:67:1
       |
    67 | [^x]: Ingen hänvisar hit.
       | ^^^^^^^^^^^^^^^^^^^^^^^^^
       = gör så här: Hänvisa till den med [^x] eller ta bort den.
    #### MD013 en
    warning[MD013]: The footnote [^x] is not used and not printed
      --> 2024-09-19/processledarrapport/mål-1.md:67:1
       |
    67 | [^x]: Ingen hänvisar hit.
       | ^^^^^^^^^^^^^^^^^^^^^^^^^
       = help: Refer to it with [^x] or remove it.
    #### MD014 sv
    fel[MD014]: Noten [^finns-inte] finns inte
      --> 2024-09-19/processledarrapport/mål-1.md:67:17
       |
    67 | Det gäller alla.[^finns-inte]
       |                 ^^^^^^^^^^^^^
       = gör så här: Skriv noten på en egen rad: [^finns-inte]: text.
    #### MD014 en
    error[MD014]: There is no footnote [^finns-inte]
      --> 2024-09-19/processledarrapport/mål-1.md:67:17
       |
    67 | Det gäller alla.[^finns-inte]
       |                 ^^^^^^^^^^^^^
       = help: Write the note on a line of its own: [^finns-inte]: text.
    #### MD015 sv
    fel[MD015]: Länken #laget-i-dag leder ingenstans i dokumentet
      --> 2024-09-19/processledarrapport/mål-1.md:67:12
       |
    67 | Se [läget](#laget-i-dag).
       |            ^^^^^^^^^^^^
       = gör så här: Skriv #, följt av en rubrik i dokumentet.
    #### MD015 en
    error[MD015]: The link #laget-i-dag leads nowhere in this document
      --> 2024-09-19/processledarrapport/mål-1.md:67:12
       |
    67 | Se [läget](#laget-i-dag).
       |            ^^^^^^^^^^^^
       = help: Write # and a heading of the document.
    #### MD019 sv
    fel[MD019]: ”engelska” är ingen språkkod
      --> 2024-09-19/processledarrapport/mål-1.md:67:24
       |
    67 | Vi ordnar ett [meetup](lang:engelska).
       |                        ^^^^^^^^^^^^^
       = gör så här: Skriv till exempel [impact stories](lang:en).
    #### MD019 en
    error[MD019]: “engelska” is no language code
      --> 2024-09-19/processledarrapport/mål-1.md:67:24
       |
    67 | Vi ordnar ett [meetup](lang:engelska).
       |                        ^^^^^^^^^^^^^
       = help: Write, for example, [impact stories](lang:en).
    #### MD020 sv
    varning[MD020]: En rubrik utan text har tagits bort
      --> 2024-09-19/processledarrapport/mål-1.md:67:1
       |
    67 | ##
       | ^^
       = gör så här: Skriv rubrikens text eller ta bort #-tecknen.
    #### MD020 en
    warning[MD020]: A heading without text was left out
      --> 2024-09-19/processledarrapport/mål-1.md:67:1
       |
    67 | ##
       | ^^
       = help: Write the heading's text or remove the # signs.
    #### MD021 sv
    fel[MD021]: Bilden diagram.png saknar alternativtext
      --> 2024-09-19/processledarrapport/mål-1.md:67:1
       |
    67 | ![](diagram.png)
       | ^
       = varför: Den som inte ser bilden får annars inte veta vad den visar.
       = gör så här: Skriv vad bilden visar inom hakparenteserna: ![Trappa med fem steg, från kännedom till handling](diagram.png).
    #### MD021 en
    error[MD021]: The image diagram.png has no alternative text
      --> 2024-09-19/processledarrapport/mål-1.md:67:1
       |
    67 | ![](diagram.png)
       | ^
       = why: Those who do not see the image would not learn what it shows.
       = help: Write what the image shows in the brackets: ![Stairs of five steps, from awareness to action](diagram.png).
    #### MD022 sv
    fel[MD022]: Bilden https://exempel.se/diagram.png ligger någon annanstans
      --> 2024-09-19/processledarrapport/mål-1.md:67:1
       |
    67 | ![Diagram över läget](https://exempel.se/diagram.png)
       | ^
       = varför: Ett paket hämtar ingenting utifrån; det ska se likadant ut om tio år.
       = gör så här: Lägg bilden i mötets mapp och skriv dess namn.
    #### MD022 en
    error[MD022]: The image https://exempel.se/diagram.png lies elsewhere
      --> 2024-09-19/processledarrapport/mål-1.md:67:1
       |
    67 | ![Diagram över läget](https://exempel.se/diagram.png)
       | ^
       = why: A pack fetches nothing; it is to look the same in ten years.
       = help: Put the image in the meeting's folder and write its name.
    #### PK001 sv
    fel[PK001]: Det finns ingen mall för bilagan ”samanfattning”
      --> 2024-09-19/mote.yaml:85:5
       |
    85 |   - samanfattning
       |     ^^^^^^^^^^^^^
       = varför: Varje slag av bilaga har en mall med samma namn: samanfattning.md.
       = gör så här: Menade du ”sammanfattning”? Mallar finns för: budget, kommunikationsmal, processledarrapport, sammanfattning.
    #### PK001 en
    error[PK001]: There is no template for the attachment “samanfattning”
      --> 2024-09-19/mote.yaml:85:5
       |
    85 |   - samanfattning
       |     ^^^^^^^^^^^^^
       = why: Each kind of attachment has a template of the same name: samanfattning.md.
       = help: Did you mean “sammanfattning”? There are templates for: budget, kommunikationsmal, processledarrapport, sammanfattning.
    #### PK004 sv
    fel[PK004]: Det saknas en fil för mål 4 (Bemanning)
      --> templates/processledarrapport.md:8:12
       |
     8 |     filer: processledarrapport/mål-*.md
       |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      ::: register/register.yaml:30:3
       |
    30 |   4:
       |   - i registret
       = varför: Mallen vill ha en fil per mål i registret: processledarrapport/mål-*.md.
       = gör så här: Skriv filen, eller ta bort mål 4 ur registret om det inte längre gäller.
    #### PK004 en
    error[PK004]: There is no file for mål 4 (Bemanning)
      --> templates/processledarrapport.md:8:12
       |
     8 |     filer: processledarrapport/mål-*.md
       |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      ::: register/register.yaml:30:3
       |
    30 |   4:
       |   - in the register
       = why: The template wants a file for each mål of the register: processledarrapport/mål-*.md.
       = help: Write the file, or remove mål 4 from the register if it no longer applies.
    #### PK005 sv
    fel[PK005]: Två filer gäller mål 3
     --> 2024-09-19/processledarrapport/mål-4.md:2:6
      |
    2 | mål: 3
      |      ^
     ::: 2024-09-19/processledarrapport/mål-3.md:2:6
      |
    2 | mål: 3
      |      - först här
      = varför: Mallen vill ha en fil per mål.
      = gör så här: Slå ihop dem, eller rätta den ena.
    #### PK005 en
    error[PK005]: Two files are for mål 3
     --> 2024-09-19/processledarrapport/mål-4.md:2:6
      |
    2 | mål: 3
      |      ^
     ::: 2024-09-19/processledarrapport/mål-3.md:2:6
      |
    2 | mål: 3
      |      - first here
      = why: The template wants one file for each mål.
      = help: Join them, or correct one of them.
    #### PK007 sv
    fel[PK007]: Länken ”bilaga-7” leder ingenstans
      --> 2024-09-19/processledarrapport/mål-1.md:67:14
       |
    67 | Se [bilagan](bilaga-7).
       |              ^^^^^^^^
       = varför: Den som läser paketet kommer inte vidare därifrån.
       = gör så här: Mötets bilagor heter bilaga-1 till bilaga-4.
    #### PK007 en
    error[PK007]: The link “bilaga-7” leads nowhere
      --> 2024-09-19/processledarrapport/mål-1.md:67:14
       |
    67 | Se [bilagan](bilaga-7).
       |              ^^^^^^^^
       = why: Whoever reads the pack gets no further from there.
       = help: The attachments are bilaga-1 to bilaga-4.
    #### PK013 sv
    varning[PK013]: 2024-03-14/medskick.yml läses inte
       = varför: Det som styrelsen bad om vid ett möte ska stå i medskick.yaml. Annars följs det inte upp.
       = gör så här: Döp om filen till medskick.yaml.
    #### PK013 en
    warning[PK013]: 2024-03-14/medskick.yml is not read
       = why: What the board asked for at a meeting is to stand in medskick.yaml. Otherwise it is not followed up.
       = help: Rename the file to medskick.yaml.
    #### TB001 sv
    fel[TB001]: Delsumma grundbudget, Utfall 2022: angiven summa 4 804 283 kr, beräknad 4 804 823 kr
       --> 2024-09-19/budget.yaml:131:20
        |
     31 |   processtöd: {2022: 2 506 744, 2023: 2 931 269, 2024: 1 849 992, 2025: –}
        |                      --------- en av termerna
     32 |   följeforskning: {2022: 1 568 781, 2023: 1 048 187, 2024: 285 001, 2025: –}
        |                          --------- en av termerna
     33 |   event: {2022: 729 298, 2023: 450 847, 2024: 490 935, 2025: –}
        |                 ------- en av termerna
    ...
    131 |       utfall-2022: 4 804 283
        |                    ^^^^^^^^^
        = varför: Skillnaden är −540 kr, mer än 1 kr som avrundning förklarar. 2 506 744 + 1 568 781 + 729 298 = 4 804 823 kr.
        = gör så här: Två siffror kan ha bytt plats: 4 804 283 i stället för 4 804 823. Rätta summan eller den av termerna som är fel.
    #### TB001 en
    error[TB001]: Delsumma grundbudget, Utfall 2022: stated sum 4 804 283 kr, computed 4 804 823 kr
       --> 2024-09-19/budget.yaml:131:20
        |
     31 |   processtöd: {2022: 2 506 744, 2023: 2 931 269, 2024: 1 849 992, 2025: –}
        |                      --------- one of the terms
     32 |   följeforskning: {2022: 1 568 781, 2023: 1 048 187, 2024: 285 001, 2025: –}
        |                          --------- one of the terms
     33 |   event: {2022: 729 298, 2023: 450 847, 2024: 490 935, 2025: –}
        |                 ------- one of the terms
    ...
    131 |       utfall-2022: 4 804 283
        |                    ^^^^^^^^^
        = why: The difference is −540 kr, more than the 1 kr that rounding explains. 2 506 744 + 1 568 781 + 729 298 = 4 804 823 kr.
        = help: Two digits may have changed places: 4 804 283 instead of 4 804 823. Correct the sum, or the term that is wrong.
    #### TB002 sv
    fel[TB002]: Alla barn och unga lyckas, Utfall Totalt: angiven radsumma 4 634 543 kr, beräknad 4 643 544 kr
       --> 2024-09-19/budget.yaml:120:16
        |
     35 |   barn-unga: {2023: 2 953 728, 2024: 1 689 816, 2025: –}
        |                     --------- en av termerna
        |                                      --------- en av termerna
    ...
    120 |     barn-unga: 4 634 543
        |                ^^^^^^^^^
        = varför: Skillnaden är −9 001 kr, mer än 1 kr som avrundning förklarar. 2 953 728 + 1 689 816 = 4 643 544 kr.
        = gör så här: Två siffror kan ha bytt plats: 4 634 543 i stället för 4 643 543. Rätta summan eller den av termerna som är fel.
    #### TB002 en
    error[TB002]: Alla barn och unga lyckas, Utfall Totalt: stated row sum 4 634 543 kr, computed 4 643 544 kr
       --> 2024-09-19/budget.yaml:120:16
        |
     35 |   barn-unga: {2023: 2 953 728, 2024: 1 689 816, 2025: –}
        |                     --------- one of the terms
        |                                      --------- one of the terms
    ...
    120 |     barn-unga: 4 634 543
        |                ^^^^^^^^^
        = why: The difference is −9 001 kr, more than the 1 kr that rounding explains. 2 953 728 + 1 689 816 = 4 643 544 kr.
        = help: Two digits may have changed places: 4 634 543 instead of 4 643 543. Correct the sum, or the term that is wrong.
    #### TH001 sv
    fel[TH001]: ”90” är inte ett mått
     --> fixtures/errors/tema/fel.yaml:3:40
      |
    3 |   marginaler: {vänster: 110 mm, höger: 90}
      |                                        ^^
      = gör så här: Skriv tal och enhet, mm eller pt, till exempel 28 mm eller 9,75 pt.
    #### TH001 en
    error[TH001]: “90” is not a length
     --> fixtures/errors/tema/fel.yaml:3:40
      |
    3 |   marginaler: {vänster: 110 mm, höger: 90}
      |                                        ^^
      = help: Write a number and a unit, mm or pt, for example 28 mm or 9.75 pt.
    #### TH002 sv
    fel[TH002]: ”” är inte en färg
      --> fixtures/errors/tema/fel.yaml:11:3
       |
    11 |   bläck: #1b2a33
       |   ^^^^^
       = varför: Utan citattecken läses # som början på en kommentar.
       = gör så här: Skriv sex hexsiffror inom citattecken, till exempel "#1b2a33".
    #### TH002 en
    error[TH002]: “” is not a colour
      --> fixtures/errors/tema/fel.yaml:11:3
       |
    11 |   bläck: #1b2a33
       |   ^^^^^
       = why: Without quotation marks, # is read as the start of a comment.
       = help: Write six hexadecimal digits in quotation marks, for example "#1b2a33".
    #### TH003 sv
    fel[TH003]: 900 pt går inte att använda här
     --> fixtures/errors/tema/fel.yaml:8:17
      |
    8 |   titel: {grad: 900 pt}
      |                 ^^^^^^
      = gör så här: Välj ett mått mellan 4 pt och 144 pt.
    #### TH003 en
    error[TH003]: 900 pt cannot be used here
     --> fixtures/errors/tema/fel.yaml:8:17
      |
    8 |   titel: {grad: 900 pt}
      |                 ^^^^^^
      = help: Choose a length between 4 pt and 144 pt.
    #### TH004 sv
    fel[TH004]: Marginalerna lämnar inget rum för texten
     --> fixtures/errors/tema/format.yaml:3:15
      |
    3 |   marginaler: {vänster: 110 mm, höger: 90 mm}
      |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      = varför: Sidan vänds för breda tabeller; både bredd och höjd måste räcka.
      = gör så här: Minska marginalerna eller välj ett större format.
    #### TH004 en
    error[TH004]: The margins leave no room for the text
     --> fixtures/errors/tema/format.yaml:3:15
      |
    3 |   marginaler: {vänster: 110 mm, höger: 90 mm}
      |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      = why: The page is turned for wide tables; both sides must do.
      = help: Make the margins smaller or the page larger.
    #### TH005 sv
    fel[TH005]: Papperets format är inte helt angivet
     --> fixtures/errors/tema/format.yaml:2:11
      |
    2 |   format: {bredd: 210 mm}
      |           ^^^^^^^^^^^^^^^
      = gör så här: Skriv A4, A5 eller Letter, eller både ”bredd: 210 mm” och ”höjd: 250 mm”.
    #### TH005 en
    error[TH005]: The format of the paper is not fully given
     --> fixtures/errors/tema/format.yaml:2:11
      |
    2 |   format: {bredd: 210 mm}
      |           ^^^^^^^^^^^^^^^
      = help: Write A4, A5 or Letter, or both “bredd: 210 mm” and “höjd: 250 mm”.
    #### TH006 sv
    fel[TH006]: Radavståndet för ”brödtext” är mindre än graden
     --> fixtures/errors/tema/fel.yaml:7:41
      |
    7 |   brödtext: {grad: 9.75 pt, radavstånd: 8 pt, vikt: halvfett}
      |                                         ^^^^
      = varför: Raderna skulle gå i varandra.
      = gör så här: Ange ett radavstånd som är minst lika stort som graden, gärna 1,4 gånger den.
    #### TH006 en
    error[TH006]: The leading of “brödtext” is less than its size
     --> fixtures/errors/tema/fel.yaml:7:41
      |
    7 |   brödtext: {grad: 9.75 pt, radavstånd: 8 pt, vikt: halvfett}
      |                                         ^^^^
      = why: Lines would overlap.
      = help: Give a leading of at least the size, better 1.4 times that.
    #### TH007 sv
    fel[TH007]: Okänt fält ”datumet” i sidhuvud eller sidfot
      --> fixtures/errors/tema/fel.yaml:14:12
       |
    14 |   vänster: "{organisation} {datumet}"
       |            ^^^^^^^^^^^^^^^^^^^^^^^^^^
       = gör så här: Menade du ”datum”? Fälten är: organisation, styrelse, datum, bilaga, titel, diarienummer, dnr, etikett, sida, sidor, sidangivelse.
    #### TH007 en
    error[TH007]: Unknown field “datumet” in header or footer
      --> fixtures/errors/tema/fel.yaml:14:12
       |
    14 |   vänster: "{organisation} {datumet}"
       |            ^^^^^^^^^^^^^^^^^^^^^^^^^^
       = help: Did you mean “datum”? The fields are: organisation, styrelse, datum, bilaga, titel, diarienummer, dnr, etikett, sida, sidor, sidangivelse.
    #### TH008 sv
    fel[TH008]: Logotypen är för hög för sidhuvudet
     --> fixtures/errors/tema/logotyp.yaml:6:20
      |
    6 |   höjd-i-sidhuvud: 30 mm
      |                    ^^^^^
      = varför: Den skulle gå ner i texten.
      = gör så här: Minska höjd-i-sidhuvud eller öka marginalen upptill.
    #### TH008 en
    error[TH008]: The logo is too tall for the header
     --> fixtures/errors/tema/logotyp.yaml:6:20
      |
    6 |   höjd-i-sidhuvud: 30 mm
      |                    ^^^^^
      = why: It would reach into the text.
      = help: Reduce höjd-i-sidhuvud or increase the top margin.
    #### TH009 sv
    fel[TH009]: Färgen ”dämpad” har för liten kontrast mot ”ton”: 2,68:1
     --> fixtures/errors/tema/kontrast.yaml:5:11
      |
    5 |   dämpad: "#8a989f"
      |           ^^^^^^^^^
      = varför: Text måste ha minst 4,5:1 för att gå att läsa för den som ser dåligt (WCAG 2.1, 1.4.3).
      = gör så här: Välj en färg med större skillnad i ljushet; "#667075" räcker.
    #### TH009 en
    error[TH009]: The colour “dämpad” has too little contrast to “ton”: 2.68:1
     --> fixtures/errors/tema/kontrast.yaml:5:11
      |
    5 |   dämpad: "#8a989f"
      |           ^^^^^^^^^
      = why: Text needs at least 4.5:1 to be read by those who see poorly (WCAG 2.1, 1.4.3).
      = help: Choose a colour that differs more in lightness; "#667075" is enough.
    #### TH010 sv
    fel[TH010]: Texten ”not” i färgen ”papper” har för liten kontrast mot papperet: 1:1
     --> fixtures/errors/tema/kontrast.yaml:3:15
      |
    3 |   not: {färg: papper}
      |               ^^^^^^
      = varför: Text i den graden måste ha minst 4,5:1 (WCAG 2.1, 1.4.3).
      = gör så här: Välj bläck, dämpad eller accent.
    #### TH010 en
    error[TH010]: The text “not” in the colour “papper” has too little contrast to the paper: 1:1
     --> fixtures/errors/tema/kontrast.yaml:3:15
      |
    3 |   not: {färg: papper}
      |               ^^^^^^
      = why: Text of that size needs at least 4.5:1 (WCAG 2.1, 1.4.3).
      = help: Choose bläck, dämpad or accent.
    #### TM002 sv
    fel[TM002]: Sektionen ”budget.rader” stängs aldrig
     --> mall.md:8:1
      |
    8 | {{#budget.rader}}
      | ^^^^^^^^^^^^^^^^^
      = gör så här: Lägg till {{/budget.rader}} där den ska sluta
    #### TM002 en
    error[TM002]: The section “budget.rader” is never closed
     --> mall.md:8:1
      |
    8 | {{#budget.rader}}
      | ^^^^^^^^^^^^^^^^^
      = help: Add {{/budget.rader}} where it should end
    #### TM012 sv
    fel[TM012]: Okänd nyckel ”rubrikk”
      --> mall.md:20:5
       |
    20 |     rubrikk: Belopp
       |     ^^^^^^^
       = gör så här: Menade du ”rubrik”?
    #### TM012 en
    error[TM012]: Unknown key “rubrikk”
      --> mall.md:20:5
       |
    20 |     rubrikk: Belopp
       |     ^^^^^^^
       = help: Did you mean “rubrik”?
    #### TM028 sv
    fel[TM028]: Klamrarna avslutas inte
      --> 2024-09-19/processledarrapport/mål-4.md:16:33
       |
    16 |   fungerat mycket bra. Målet är {{budget.uppväxling.mål-externa.
       |                                 ^^
       = varför: Efter {{ väntas ett uttryck och sedan }}.
       = gör så här: Avsluta med }}. Ska det stå {{ i texten, skriv \{{.
    #### TM028 en
    error[TM028]: The braces are not closed
      --> 2024-09-19/processledarrapport/mål-4.md:16:33
       |
    16 |   fungerat mycket bra. Målet är {{budget.uppväxling.mål-externa.
       |                                 ^^
       = why: After {{ an expression is expected, and then }}.
       = help: End with }}. To have {{ in the text, write \{{.
    #### TM029 sv
    fel[TM029]: {{#initiativ}} kan inte stå i en text
      --> 2024-09-19/processledarrapport/mål-4.md:16:24
       |
    16 |   fungerat mycket bra. {{#initiativ}}{{namn}} {{/initiativ}}
       |                        ^^^^^^^^^^^^^^
       = varför: I en text kan {{…}} hämta en uppgift. Att upprepa och välja bort är mallens sak, så att layouten blir likadan varje gång.
       = gör så här: Skriv bara uttrycket, till exempel {{antal(initiativ)}}. En uppräkning skrivs {{lista | uppräkning}}. Ska det stå {{ i texten, skriv \{{.
    #### TM029 en
    error[TM029]: {{#initiativ}} cannot stand in a text
      --> 2024-09-19/processledarrapport/mål-4.md:16:24
       |
    16 |   fungerat mycket bra. {{#initiativ}}{{namn}} {{/initiativ}}
       |                        ^^^^^^^^^^^^^^
       = why: In a text {{…}} can fetch a fact. To repeat and to leave out is for the template, so that the layout is the same each time.
       = help: Write the expression alone, such as {{antal(initiativ)}}. An enumeration is written {{lista | uppräkning}}. To have {{ in the text, write \{{.
    #### TM030 sv
    fel[TM030]: ”rapport.text” är en text i sig och kan inte hämtas in i en annan
      --> 2024-09-19/processledarrapport/mål-4.md:16:26
       |
    16 |   fungerat mycket bra. {{rapport.text}}
       |                          ^^^^^^^^^^^^
       = varför: Löpande text, och text som själv hämtar uppgifter, kan inte stå inne i en mening.
       = gör så här: Hänvisa till texten i stället, eller skriv uppgiften under fakta i mote.yaml och hämta den på båda ställena.
    #### TM030 en
    error[TM030]: “rapport.text” is a text itself and cannot be fetched into another
      --> 2024-09-19/processledarrapport/mål-4.md:16:26
       |
    16 |   fungerat mycket bra. {{rapport.text}}
       |                          ^^^^^^^^^^^^
       = why: Prose, and a text that itself fetches facts, cannot stand within a sentence.
       = help: Refer to the text instead, or write the fact under fakta in mote.yaml and fetch it in both places.
    #### TM031 sv
    fel[TM031]: ”budget.förklaringar.prognoser” ger inget värde
      --> 2024-09-19/processledarrapport/mål-4.md:16:26
       |
    16 |   fungerat mycket bra. {{budget.förklaringar.prognoser}} Ordföranden: {{fakta.ordförande}}.
       |                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = varför: Uppgiften är inte ifylld, och meningen skulle få en lucka.
       = gör så här: Fyll i uppgiften, eller säg vad som ska stå i stället: {{budget.förklaringar.prognoser annars "ännu inte bestämt"}}.
    #### TM031 en
    error[TM031]: “budget.förklaringar.prognoser” has no value
      --> 2024-09-19/processledarrapport/mål-4.md:16:26
       |
    16 |   fungerat mycket bra. {{budget.förklaringar.prognoser}} Ordföranden: {{fakta.ordförande}}.
       |                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = why: The fact is not filled in, and the sentence would have a gap.
       = help: Fill in the fact, or say what should stand instead: {{budget.förklaringar.prognoser annars "ännu inte bestämt"}}.
    #### TM032 sv
    fel[TM032]: Här kan inte {{…}} stå
      --> 2024-09-19/mote.yaml:86:9
       |
    86 |     id: "{{fakta.id}}"
       |         ^^^^^^^^^^^^^^
       = varför: Fältet läses av programmet eller av en kontroll, eller skrivs ut vid ett annat möte som har andra siffror.
       = gör så här: Skriv värdet som det är.
    #### TM032 en
    error[TM032]: {{…}} cannot stand here
      --> 2024-09-19/mote.yaml:86:9
       |
    86 |     id: "{{fakta.id}}"
       |         ^^^^^^^^^^^^^^
       = why: The field is read by the program or by a check, or is printed at another meeting with other figures.
       = help: Write the value as it is.
    #### TM033 sv
    fel[TM033]: Flera av mötets bilagor har ”sammanfattning”
      --> 2024-09-19/mote.yaml:53:20
       |
    53 |   Samma dag, kl. {{sammanfattning.tid}} på {{sammanfattning.plats}}, hade styrelsen och de båda Core
       |                    ^^^^^^^^^^^^^^
       = varför: Det går inte att veta vilken som menas.
       = gör så här: Säg vilken bilaga: bilagor.sammanfattning.sammanfattning, bilagor.tidigare.sammanfattning.
    #### TM033 en
    error[TM033]: Several attachments of the meeting have “sammanfattning”
      --> 2024-09-19/mote.yaml:53:20
       |
    53 |   Samma dag, kl. {{sammanfattning.tid}} på {{sammanfattning.plats}}, hade styrelsen och de båda Core
       |                    ^^^^^^^^^^^^^^
       = why: There is no telling which is meant.
       = help: Say which attachment: bilagor.sammanfattning.sammanfattning, bilagor.tidigare.sammanfattning.
    #### YA001 sv
    fel[YA001]: Filen är inte sparad som UTF-8
     --> fixtures/errors/markdown/teckenkodning.md:2:2
      |
    2 | m�l: 1
      |  ^
      = varför: Här står en byte som inte är text i UTF-8. Ofta är filen sparad i en äldre teckenkodning.
      = gör så här: Spara om filen som UTF-8 i redigeraren.
    #### YA001 en
    error[YA001]: The file is not saved as UTF-8
     --> fixtures/errors/markdown/teckenkodning.md:2:2
      |
    2 | m�l: 1
      |  ^
      = why: There is a byte here that is not text in UTF-8. The file may be in an older encoding.
      = help: Save the file as UTF-8 in your editor.
    #### YA002 sv
    fel[YA002]: Filen är sparad som UTF-16
     --> fixtures/errors/yaml/utf16.yaml:1:1
      |
    1 | ��p␀l␀a␀t␀s␀:␀ ␀V␀�␀s␀t␀e␀r␀�␀s␀
      | ^
      = gör så här: Spara om filen som UTF-8 i redigeraren.
    #### YA002 en
    error[YA002]: The file is saved as UTF-16
     --> fixtures/errors/yaml/utf16.yaml:1:1
      |
    1 | ��p␀l␀a␀t␀s␀:␀ ␀V␀�␀s␀t␀e␀r␀�␀s␀
      | ^
      = help: Save the file as UTF-8 in your editor.
    #### YA003 sv
    fel[YA003]: Ett osynligt styrtecken (U+0007) står i texten
     --> fixtures/errors/yaml/styrtecken.yaml:1:14
      |
    1 | plats: Väster␇ås
      |              ^
      = varför: Styrtecken syns inte och hör inte hemma i text. De följer ofta med när man klistrar in.
      = gör så här: Ta bort tecknet, eller skriv om raden för hand.
    #### YA003 en
    error[YA003]: An invisible control character (U+0007) stands in the text
     --> fixtures/errors/yaml/styrtecken.yaml:1:14
      |
    1 | plats: Väster␇ås
      |              ^
      = why: Control characters do not show and do not belong in text. They often come with pasted text.
      = help: Delete the character, or type the line anew.
    #### YA004 sv
    fel[YA004]: Raden är indragen med tabb
     --> fixtures/errors/yaml/tabb.yaml:2:1
      |
    2 |     eskilstuna: 20 000 000
      | ^^^^
      = varför: En tabb är olika bred i olika redigerare, så YAML tillåter den inte.
      = gör så här: Byt tabben mot mellanslag, två för varje nivå.
    #### YA004 en
    error[YA004]: The line is indented with a tab
     --> fixtures/errors/yaml/tabb.yaml:2:1
      |
    2 |     eskilstuna: 20 000 000
      | ^^^^
      = why: A tab has different widths in different editors, so YAML does not allow it.
      = help: Replace the tab with spaces, two for each level.
    #### YA005 sv
    fel[YA005]: Indraget stämmer inte med raderna före
     --> fixtures/errors/yaml/indrag.yaml:3:3
      |
    3 |   västerås: 20 000 000
      |   ^^^^^^^^^^^^^^^^^^^^
      = varför: Rader som hör ihop ska börja i samma kolumn.
      = gör så här: Dra in raden lika långt som de rader den hör ihop med.
    #### YA005 en
    error[YA005]: The indentation does not fit the lines before
     --> fixtures/errors/yaml/indrag.yaml:3:3
      |
    3 |   västerås: 20 000 000
      |   ^^^^^^^^^^^^^^^^^^^^
      = why: Lines that belong together start in the same column.
      = help: Indent the line as far as those that it belongs with.
    #### YA006 sv
    fel[YA006]: Här saknas ett kolon efter nyckeln
     --> fixtures/errors/yaml/kolon-saknas.yaml:2:1
      |
    2 | överskott 4 150 000
      | ^^^^^^^^^^^^^^^^^^^
      = gör så här: Skriv ”nyckel: värde”. Är raden en fortsättning på texten ovanför, dra in den längre.
    #### YA006 en
    error[YA006]: A colon is missing after the key
     --> fixtures/errors/yaml/kolon-saknas.yaml:2:1
      |
    2 | överskott 4 150 000
      | ^^^^^^^^^^^^^^^^^^^
      = help: Write “key: value”. If the line continues the text above, indent it more.
    #### YA007 sv
    fel[YA007]: Ett kolon mitt i texten läses som en ny nyckel
     --> fixtures/errors/yaml/breda-tecken.yaml:1:13
      |
    1 | titel: 会議の報告: 予算
      |                  ^
      = varför: Kolon följt av mellanslag skiljer nyckel från värde. Felet kan också vara att raden är för långt indragen.
      = gör så här: Sätt hela texten inom citattecken: "…".
    #### YA007 en
    error[YA007]: A colon within the text is read as a new key
     --> fixtures/errors/yaml/breda-tecken.yaml:1:13
      |
    1 | titel: 会議の報告: 予算
      |                  ^
      = why: A colon and a space separate key from value. The line may also be indented too far.
      = help: Put the whole text in quotation marks: "…".
    #### YA008 sv
    fel[YA008]: Citattecknet som börjar här avslutas aldrig
     --> fixtures/errors/yaml/radbrytning-windows.yaml:2:8
      |
    2 | plats: "B26
      |        ^
      = gör så här: Sätt ett likadant citattecken där texten slutar. Ett citattecken inuti texten skrivs två gånger ('') eller med snedstreck (\").
    #### YA008 en
    error[YA008]: The quotation mark that opens here is never closed
     --> fixtures/errors/yaml/radbrytning-windows.yaml:2:8
      |
    2 | plats: "B26
      |        ^
      = help: Put the same mark where the text ends. A mark within the text is doubled ('') or escaped (\").
    #### YA009 sv
    fel[YA009]: Parentesen ”[” som börjar här avslutas inte som den ska
     --> fixtures/errors/yaml/bortkommen-text.yaml:4:8
      |
    4 | lista: [a, b
      |        ^
      = gör så här: Kontrollera att det står komma mellan delarna och ”]” sist. Text som innehåller komma eller parenteser sätts inom citattecken.
    #### YA009 en
    error[YA009]: The bracket “[” that opens here is not closed properly
     --> fixtures/errors/yaml/bortkommen-text.yaml:4:8
      |
    4 | lista: [a, b
      |        ^
      = help: See that commas separate the parts and that “]” ends it. Put text with commas or brackets in quotation marks.
    #### YA010 sv
    fel[YA010]: Ett bindestreck med mellanslag börjar en lista, och det kan den inte göra här
     --> fixtures/errors/yaml/ensamt-streck.yaml:1:12
      |
    1 | överskott: -
      |            ^
      = gör så här: Menar du ”inget belopp”, skriv ett tankstreck: –. Är det en lista, börja den på en egen rad.
    #### YA010 en
    error[YA010]: A hyphen and a space start a list, which cannot start here
     --> fixtures/errors/yaml/ensamt-streck.yaml:1:12
      |
    1 | överskott: -
      |            ^
      = help: If you mean “no amount”, write a dash: –. If it is a list, start it on a line of its own.
    #### YA011 sv
    fel[YA011]: En text kan inte börja med tecknet ”@”
     --> fixtures/errors/yaml/reserverat-tecken.yaml:1:10
      |
    1 | kontakt: @kommun
      |          ^
      = gör så här: Sätt texten inom citattecken: "…".
    #### YA011 en
    error[YA011]: A text cannot start with the character “@”
     --> fixtures/errors/yaml/reserverat-tecken.yaml:1:10
      |
    1 | kontakt: @kommun
      |          ^
      = help: Put the text in quotation marks: "…".
    #### YA012 sv
    fel[YA012]: Nyckeln ”event” står två gånger
     --> fixtures/errors/yaml/dubbel-nyckel.yaml:4:3
      |
    2 |   event: 1
      |   ----- först här
    ...
    4 |   event: 3
      |   ^^^^^
      = varför: Då går det inte att veta vilket värde som gäller.
      = gör så här: Behåll den ena.
    #### YA012 en
    error[YA012]: The key “event” stands twice
     --> fixtures/errors/yaml/dubbel-nyckel.yaml:4:3
      |
    2 |   event: 1
      |   ----- first here
    ...
    4 |   event: 3
      |   ^^^^^
      = why: Then nobody can know which value holds.
      = help: Keep one of them.
    #### YA013 sv
    fel[YA013]: Filen är nästlad djupare än 64 nivåer
     --> fixtures/errors/yaml/for-djup.yaml:1:67
      |
    1 | …[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]…
      |                                ^
      = gör så här: Gör strukturen plattare.
    #### YA013 en
    error[YA013]: The file is nested more than 64 levels deep
     --> fixtures/errors/yaml/for-djup.yaml:1:67
      |
    1 | …[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]…
      |                                ^
      = help: Make it flatter.
    #### YA016 sv
    fel[YA016]: Inget heter ”betonad” här att upprepa
     --> fixtures/errors/yaml/okand-asterisk.yaml:1:7
      |
    1 | text: *betonad text*
      |       ^^^^^^^^
      = varför: En asterisk först i ett värde betyder ”upprepa det som heter så”.
      = gör så här: Är det betonad text, sätt den inom citattecken eller börja värdet med | och skriv texten på nästa rad.
    #### YA016 en
    error[YA016]: Nothing here is called “betonad” to be repeated
     --> fixtures/errors/yaml/okand-asterisk.yaml:1:7
      |
    1 | text: *betonad text*
      |       ^^^^^^^^
      = why: An asterisk first in a value means “repeat what has this name”.
      = help: If it is emphasis, put the text in quotation marks, or start the value with | and write on the next line.
    #### YA017 sv
    fel[YA017]: Filen har flera delar åtskilda av ”---”
     --> fixtures/errors/yaml/flera-dokument.yaml:2:1
      |
    2 | ---
      | ^^^
      = gör så här: Ta bort raden, eller dela upp filen i flera.
    #### YA017 en
    error[YA017]: The file has several parts separated by “---”
     --> fixtures/errors/yaml/flera-dokument.yaml:2:1
      |
    2 | ---
      | ^^^
      = help: Delete the line, or split the file.
    #### YA018 sv
    fel[YA018]: En nyckel måste vara ett ord, inte en lista eller grupp
     --> fixtures/errors/yaml/nyckel-ar-lista.yaml:1:1
      |
    1 | [a, b]: 1
      | ^^^^^^
      = gör så här: Skriv ”nyckel: värde”.
    #### YA018 en
    error[YA018]: A key must be a word, not a list or a group
     --> fixtures/errors/yaml/nyckel-ar-lista.yaml:1:1
      |
    1 | [a, b]: 1
      | ^^^^^^
      = help: Write “key: value”.
    #### YA019 sv
    fel[YA019]: Snedstrecket följs av ett tecken som inte betyder något
     --> fixtures/errors/yaml/snedstreck.yaml:1:9
      |
    1 | fil: "C:\moten\september"
      |         ^
      = gör så här: Inom "…" skrivs ett snedstreck som \\. Inom '…' behövs det inte.
    #### YA019 en
    error[YA019]: The backslash is followed by a character without meaning
     --> fixtures/errors/yaml/snedstreck.yaml:1:9
      |
    1 | fil: "C:\moten\september"
      |         ^
      = help: Within "…" a backslash is written \\. Within '…' that is not needed.
    #### YA020 sv
    fel[YA020]: Ett utropstecken först i ett värde har en särskild betydelse
     --> fixtures/errors/yaml/utropstecken.yaml:1:7
      |
    1 | text: !viktigt besked
      |       ^^^^^^^^^^^^^^^
      = gör så här: Sätt texten inom citattecken: "…".
    #### YA020 en
    error[YA020]: An exclamation mark first in a value has a meaning of its own
     --> fixtures/errors/yaml/utropstecken.yaml:1:7
      |
    1 | text: !viktigt besked
      |       ^^^^^^^^^^^^^^^
      = help: Put the text in quotation marks: "…".
    #### YA021 sv
    fel[YA021]: En text kan inte börja med ”*” utan citattecken
     --> fixtures/errors/yaml/asterisk.yaml:1:7
      |
    1 | text: **fet** text
      |       ^
      = gör så här: Sätt texten inom citattecken, eller börja värdet med | och skriv texten på nästa rad.
    #### YA021 en
    error[YA021]: A text cannot start with “*” without quotation marks
     --> fixtures/errors/yaml/asterisk.yaml:1:7
      |
    1 | text: **fet** text
      |       ^
      = help: Put the text in quotation marks, or start the value with | and write on the next line.
    #### YA022 sv
    fel[YA022]: Det står mer text efter ”]”
     --> fixtures/errors/yaml/text-efter-lank.yaml:1:13
      |
    1 | text: [länk](bilaga-1)
      |             ^^^^^^^^^^
      = varför: Värdet tog slut vid ”]”.
      = gör så här: Sätt hela texten inom ett par citattecken; de som ingår i texten skrivs ”…”.
    #### YA022 en
    error[YA022]: There is more text after “]”
     --> fixtures/errors/yaml/text-efter-lank.yaml:1:13
      |
    1 | text: [länk](bilaga-1)
      |             ^^^^^^^^^^
      = why: The value ended at “]”.
      = help: Put the whole text in one pair of quotation marks; those within the text are written ”…”.
    #### YA023 sv
    fel[YA023]: Nyckeln ”<<” (slå ihop) stöds inte
     --> fixtures/errors/yaml/sammanslagning.yaml:3:3
      |
    3 |   <<: *bas
      |   ^^
      = gör så här: Skriv ut nycklarna.
    #### YA023 en
    error[YA023]: The key “<<” (merge) is not supported
     --> fixtures/errors/yaml/sammanslagning.yaml:3:3
      |
    3 |   <<: *bas
      |   ^^
      = help: Write the keys out.
    #### YA024 sv
    fel[YA024]: Filen går inte att läsa som YAML här
     --> fixtures/errors/yaml/syntax.yaml:1:1
      |
    1 | %YAML 9.9
      | ^
      = varför: Läsaren säger: found incompatible YAML document.
      = gör så här: Jämför med raderna omkring, eller sätt texten inom citattecken.
    #### YA024 en
    error[YA024]: The file cannot be read as YAML here
     --> fixtures/errors/yaml/syntax.yaml:1:1
      |
    1 | %YAML 9.9
      | ^
      = why: The reader says: found incompatible YAML document.
      = help: Compare with the lines around it, or put the text in quotation marks.
    #### YA025 sv
    fel[YA025]: Listan och nycklarna är blandade på samma nivå
     --> fixtures/errors/yaml/lista-och-nycklar.yaml:3:3
      |
    3 |   rubrik: Övriga frågor
      |   ^^^^^^^^^^^^^^^^^^^^^
      = varför: Under en nyckel står antingen en lista (rader med ”- ”) eller nycklar, inte båda.
      = gör så här: Dra in raden eller flytta den.
    #### YA025 en
    error[YA025]: List and keys are mixed on the same level
     --> fixtures/errors/yaml/lista-och-nycklar.yaml:3:3
      |
    3 |   rubrik: Övriga frågor
      |   ^^^^^^^^^^^^^^^^^^^^^
      = why: Under a key stand either a list (lines with “- ”) or keys, not both.
      = help: Indent the line or move it.
    #### YA026 sv
    fel[YA026]: Kommat delar ”490 935,40” i två
     --> fixtures/errors/budget/decimaler-inom-klammer.yaml:6:17
      |
    6 |   event: {2024: 490 935,40, 2023: 1,900,000}
      |                 ^^^^^^^^^^
      = varför: Inom klammer skiljer komma delarna åt, också mitt i ett tal eller en text.
      = gör så här: Sätt det hela inom citattecken: "490 935,40". Tusental skiljs med mellanslag.
    #### YA026 en
    error[YA026]: The comma splits “490 935,40” in two
     --> fixtures/errors/budget/decimaler-inom-klammer.yaml:6:17
      |
    6 |   event: {2024: 490 935,40, 2023: 1,900,000}
      |                 ^^^^^^^^^^
      = why: Within braces commas separate the parts, even inside a figure or a text.
      = help: Put it all in quotation marks: "490 935,40". Thousands are separated by spaces.
    #### YA027 sv
    varning[YA027]: ”#3” läses som en kommentar och kommer inte med
     --> fixtures/errors/yaml/bortkommen-text.yaml:1:12
      |
    1 | plats: Sal #3
      |            ^^
      = varför: Ett # efter ett mellanslag börjar en kommentar.
      = gör så här: Hör det till värdet, sätt hela värdet inom citattecken. Är det en kommentar, skriv ett mellanslag efter #.
    #### YA027 en
    warning[YA027]: “#3” is read as a comment and left out
     --> fixtures/errors/yaml/bortkommen-text.yaml:1:12
      |
    1 | plats: Sal #3
      |            ^^
      = why: A # after a space starts a comment.
      = help: If it belongs to the value, put the whole value in quotation marks. If it is a comment, write a space after #.
    #### YA028 sv
    fel[YA028]: En text som börjar med {{ behöver citattecken
     --> fixtures/errors/yaml/klamrar-utan-citattecken.yaml:3:11
      |
    3 |     text: {{budget.utfall-till | datum}} är sista dagen
      |           ^^
      = varför: Utan citattecken är en klammer början på en grupp av nycklar.
      = gör så här: Sätt hela texten inom citattecken, eller börja värdet med | och skriv texten på nästa rad.
    #### YA028 en
    error[YA028]: A text that begins with {{ needs quotation marks
     --> fixtures/errors/yaml/klamrar-utan-citattecken.yaml:3:11
      |
    3 |     text: {{budget.utfall-till | datum}} är sista dagen
      |           ^^
      = why: Without them a brace is the start of a group of keys.
      = help: Put the whole text in quotation marks, or start the value with | and write on the next line.
    """#
