// Made by CatalogueTests from the transcripts of fixtures/errors (RECORD_GOLDENS=1). Not for editing.
let exampleTranscripts = #"""
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
    #### TB001 sv
    fel[TB001]: Summa, Belopp: angiven summa 7 kr, beräknad 3 kr
      --> mall.md:30:15
       |
    30 |       belopp: budget.belopp
       |               ^^^^^^^^^^^^^
       = varför: Skillnaden är 4 kr, mer än 1 kr som avrundning förklarar. 1 + 2 = 3 kr.
       = gör så här: Rätta summan eller den av termerna som är fel.
    #### TB001 en
    error[TB001]: Summa, Belopp: stated sum 7 kr, computed 3 kr
      --> mall.md:30:15
       |
    30 |       belopp: budget.belopp
       |               ^^^^^^^^^^^^^
       = why: The difference is 4 kr, more than the 1 kr that rounding explains. 1 + 2 = 3 kr.
       = help: Correct the sum, or the term that is wrong.
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
       = gör så här: Menade du ”datum”? Fälten är: organisation, styrelse, datum, bilaga, titel, diarienummer, etikett, sida, sidor.
    #### TH007 en
    error[TH007]: Unknown field “datumet” in header or footer
      --> fixtures/errors/tema/fel.yaml:14:12
       |
    14 |   vänster: "{organisation} {datumet}"
       |            ^^^^^^^^^^^^^^^^^^^^^^^^^^
       = help: Did you mean “datum”? The fields are: organisation, styrelse, datum, bilaga, titel, diarienummer, etikett, sida, sidor.
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
    """#
