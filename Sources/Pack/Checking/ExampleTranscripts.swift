// Made by CatalogueTests from the transcripts of fixtures/errors (RECORD_GOLDENS=1). Not for editing.
let exampleTranscripts = #"""
    #### BI001 sv
    fel[BI001]: Bilden går inte att läsa: en tagg saknar sin början eller sitt slut
     --> 2024-09-19/processledarrapport/fel.svg:2:4
      |
    2 | <a></b>
      |    ^
      = varför: En SVG-fil är text med taggar, och någon av dem är trasig.
      = gör så här: Exportera bilden på nytt som SVG ur ritprogrammet.
    #### BI001 en
    error[BI001]: The picture cannot be read: a tag lacks its beginning or its end
     --> 2024-09-19/processledarrapport/fel.svg:2:4
      |
    2 | <a></b>
      |    ^
      = why: An SVG file is text with tags, and one of them is broken.
      = help: Export the picture as SVG from the drawing program again.
    #### BI002 sv
    fel[BI002]: Filen är ingen SVG-bild utan <html>
     --> 2024-09-19/processledarrapport/fel.svg:1:1
      |
    1 | <html><body/></html>
      | ^^^^^^
      = varför: Filens namn slutar på .svg, men innehållet är något annat.
      = gör så här: Exportera bilden som SVG, PNG eller JPEG.
    #### BI002 en
    error[BI002]: The file is no SVG picture but <html>
     --> 2024-09-19/processledarrapport/fel.svg:1:1
      |
    1 | <html><body/></html>
      | ^^^^^^
      = why: The name of the file ends in .svg, but it holds something else.
      = help: Export the picture as SVG, PNG or JPEG.
    #### BI003 sv
    fel[BI003]: <foreignObject> kan inte ritas
     --> 2024-09-19/processledarrapport/fel.svg:2:1
      |
    2 | <foreignObject/>
      | ^^^^^^^^^^^^^^^^
      = varför: Bilden skulle bli en annan än den du ser i ritprogrammet.
      = gör så här: Gör om delen till banor, former eller text och exportera på nytt. Det som är en bild av bildpunkter sparas hellre som PNG.
    #### BI003 en
    error[BI003]: <foreignObject> cannot be drawn
     --> 2024-09-19/processledarrapport/fel.svg:2:1
      |
    2 | <foreignObject/>
      | ^^^^^^^^^^^^^^^^
      = why: The picture would differ from what you see in the drawing program.
      = help: Turn the part into paths, shapes or text and export again. A picture of pixels is better saved as PNG.
    #### BI004 sv
    fel[BI004]: Bilden innehåller programkod
     --> 2024-09-19/processledarrapport/fel.svg:2:1
      |
    2 | <script>alert(1)</script>
      | ^^^^^^^^
      = varför: Ett styrelsepaket kör ingen kod.
      = gör så här: Ta bort skriptet ur bilden.
    #### BI004 en
    error[BI004]: The picture contains program code
     --> 2024-09-19/processledarrapport/fel.svg:2:1
      |
    2 | <script>alert(1)</script>
      | ^^^^^^^^
      = why: A board pack runs no code.
      = help: Remove the script from the picture.
    #### BI005 sv
    fel[BI005]: Bilden hänvisar till ”a.svg”
     --> 2024-09-19/processledarrapport/fel.svg:2:19
      |
    2 | <rect xlink:href="a.svg" width="1" height="1"/>
      |                   ^^^^^
      = varför: En bild måste vara hel i sig själv; ingenting hämtas utifrån.
      = gör så här: Bädda in det som hänvisas till som banor eller former.
    #### BI005 en
    error[BI005]: The picture refers to “a.svg”
     --> 2024-09-19/processledarrapport/fel.svg:2:19
      |
    2 | <rect xlink:href="a.svg" width="1" height="1"/>
      |                   ^^^^^
      = why: A picture must be whole in itself; nothing is fetched.
      = help: Put in what it refers to as paths or shapes.
    #### BI006 sv
    fel[BI006]: ”opacity: .5” kan inte ritas
     --> 2024-09-19/processledarrapport/fel.svg:2:37
      |
    2 | <rect width="9" height="9" opacity=".5"/>
      |                                     ^^
      = varför: Toningar, mönster, masker, filter och halv genomskinlighet stöds inte.
      = gör så här: Använd hela färger och exportera på nytt, eller spara bilden som PNG.
    #### BI006 en
    error[BI006]: “opacity: .5” cannot be drawn
     --> 2024-09-19/processledarrapport/fel.svg:2:37
      |
    2 | <rect width="9" height="9" opacity=".5"/>
      |                                     ^^
      = why: Gradients, patterns, masks, filters and partial transparency are not supported.
      = help: Use plain colours and export again, or save the picture as PNG.
    #### BI007 sv
    fel[BI007]: ”M0 0 L” går inte att läsa som d
     --> 2024-09-19/processledarrapport/fel.svg:2:10
      |
    2 | <path d="M0 0 L"/>
      |          ^^^^^^
      = varför: Den delen av bilden skulle ritas fel eller saknas.
      = gör så här: Exportera bilden på nytt ur ritprogrammet.
    #### BI007 en
    error[BI007]: “M0 0 L” cannot be read as d
     --> 2024-09-19/processledarrapport/fel.svg:2:10
      |
    2 | <path d="M0 0 L"/>
      |          ^^^^^^
      = why: That part of the picture would be drawn wrongly or be missing.
      = help: Export the picture from the drawing program again.
    #### BI008 sv
    fel[BI008]: Bilden har ingen storlek
     --> 2024-09-19/processledarrapport/fel.svg:1:1
      |
    1 | <svg xmlns="http://www.w3.org/2000/svg">
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      = varför: Utan den går det inte att veta vilka proportioner bilden har.
      = gör så här: Ange width och height eller viewBox i bildens första tagg: <svg viewBox="0 0 400 300" …>.
    #### BI008 en
    error[BI008]: The picture has no size
     --> 2024-09-19/processledarrapport/fel.svg:1:1
      |
    1 | <svg xmlns="http://www.w3.org/2000/svg">
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      = why: Without it there is no knowing the proportions of the picture.
      = help: Give width and height or viewBox in the first tag of the picture: <svg viewBox="0 0 400 300" …>.
    #### BI009 sv
    fel[BI009]: Vriden eller förvrängd text kan inte sättas
     --> 2024-09-19/processledarrapport/fel.svg:2:1
      |
    2 | <text transform="rotate(90)">på högkant</text>
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      = varför: Text i bilder sätts på nytt som riktig text, och det går bara vågrätt.
      = gör så här: Skriv texten vågrätt, eller gör om den till banor.
    #### BI009 en
    error[BI009]: Turned or distorted text cannot be set
     --> 2024-09-19/processledarrapport/fel.svg:2:1
      |
    2 | <text transform="rotate(90)">på högkant</text>
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      = why: Text in pictures is set anew as real text, and that works upright only.
      = help: Write the text upright, or turn it into paths.
    #### BI010 sv
    fel[BI010]: ”rect > g” i bildens stilmall förstås inte
     --> 2024-09-19/processledarrapport/fel.svg:2:1
      |
    2 | <style>rect &gt; g { fill: red }</style>
      | ^^^^^^^
      = varför: Bara klasser (.namn) och slag av former läses.
      = gör så här: Exportera bilden med stilar som attribut.
    #### BI010 en
    error[BI010]: “rect > g” in the picture's style sheet is not understood
     --> 2024-09-19/processledarrapport/fel.svg:2:1
      |
    2 | <style>rect &gt; g { fill: red }</style>
      | ^^^^^^^
      = why: Only classes (.name) and kinds of shapes are read.
      = help: Export the picture with styles as attributes.
    #### BI011 sv
    fel[BI011]: text.png är inte en bild som kan visas
      --> 2024-09-19/processledarrapport/mål-1.md:67:1
       |
    67 | ![En bild](text.png)
       | ^
       = varför: Innehållet är något annat än SVG, PNG och JPEG, vad filen än heter.
       = gör så här: Spara den som SVG, PNG eller JPEG.
    #### BI011 en
    error[BI011]: text.png is not a picture that can be shown
      --> 2024-09-19/processledarrapport/mål-1.md:67:1
       |
    67 | ![En bild](text.png)
       | ^
       = why: It holds something else than SVG, PNG and JPEG, whatever the file is called.
       = help: Save it as SVG, PNG or JPEG.
    #### BI015 sv
    varning[BI015]: Bilden fel.svg är tom
      --> 2024-09-19/processledarrapport/mål-1.md:67:1
       |
    67 | ![En bild](fel.svg)
       | ^
       = varför: Den innehåller inget som ritas.
       = gör så här: Kontrollera att rätt lager är synliga och exportera på nytt.
    #### BI015 en
    warning[BI015]: The picture fel.svg is empty
      --> 2024-09-19/processledarrapport/mål-1.md:67:1
       |
    67 | ![En bild](fel.svg)
       | ^
       = why: It holds nothing that is drawn.
       = help: See that the right layers are visible and export again.
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
        = gör så här: Är skillnaden väntad, skriv ”matris: 1 kr” under avrundning i registret.
    #### CK002 en
    note[CK002]: The table matris: sums that differ by at most 1 kr from their parts: Alla barn och unga lyckas (Utfall Totalt), Delsumma grundbudget (Utfall Totalt), Pilotprojekt och seed money (Utfall Totalt), Totalt (Utfall 2023), Totalt (Utfall 2024)
       --> 2024-09-19/budget.yaml:120:16
        |
    120 |     barn-unga: 4 643 543
        |                ^^^^^^^^^
        = why: The accounts count in öre. A note about rounding is printed under the table.
        = help: If the difference is expected, write “matris: 1 kr” under avrundning in the register.
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
       --> 2024-09-19/budget.yaml:157:15
        |
    157 |   ändringar: {processtod: Rättat.}
        |               ^^^^^^^^^^
        = varför: Under ändringar står budgetposter, initiativ, akademier, organisationer, överskott eller uppväxling.
        = gör så här: Menade du ”processtöd”?
    #### CK019 en
    error[CK019]: The explanation is for “processtod”, which does not exist
       --> 2024-09-19/budget.yaml:157:15
        |
    157 |   ändringar: {processtod: Rättat.}
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
       = varför: Läsaren kan inte slå upp det, och ett annat mål kan vara menat.
       = gör så här: Rätta numret. Målen är: 1, 2, 3, 4, 5.
    #### CK041 en
    error[CK041]: The text mentions goal 6, which is not in the register
      --> 2024-09-19/processledarrapport/mål-1.md:67:14
       |
    67 | Det hör till mål 6.
       |              ^^^^^
       = why: The reader cannot look it up, and another goal may be meant.
       = help: Correct the number. The goals are: 1, 2, 3, 4, 5.
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
      --> 2024-09-19/mote.yaml:82:5
       |
    82 |   - kommunikationsmål
       |     ^^^^^^^^^^^^^^^^^
       = varför: En bilaga utan ärende blir inte behandlad.
       = gör så här: Skriv bilaga: kommunikationsmål vid ärendet, eller ta bort bilagan.
    #### CK043 en
    warning[CK043]: No item of the agenda refers to Bilaga 3 (kommunikationsmål)
      --> 2024-09-19/mote.yaml:82:5
       |
    82 |   - kommunikationsmål
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
       = varför: Den som följer länken hamnar någon annanstans än den som bläddrar.
       = gör så här: Rätta numret eller länken, det som är fel.
    #### CK045 en
    error[CK045]: The text says bilaga 3, but the link goes to bilaga 4
      --> 2024-09-19/processledarrapport/mål-1.md:67:17
       |
    67 | Det framgår av [bilaga 3](bilaga-4).
       |                 ^^^^^^^^
       = why: Whoever follows the link ends up elsewhere than whoever turns the pages.
       = help: Correct the number or the link, whichever is wrong.
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
      = varför: Klockslagen kan vara omkastade, eller så är en siffra fel.
      = gör så här: Rätta tiden, till exempel 15.00–16.00.
    #### CK061 en
    error[CK061]: The end 15.00 is not after the start 16.00
     --> 2024-09-19/mote.yaml:6:6
      |
    6 | tid: 16.00–15.00
      |      ^^^^^^^^^^^
      = why: The times may be swapped, or a digit is wrong.
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
       = varför: Deltagarlistan visar vilka som var med om besluten.
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
       = why: The list of participants shows who took part in the decisions.
       = help: Remove one of them.
    #### CK064 sv
    fel[CK064]: Nästa möte 2024-08-26 är inte efter det här mötet 2024-09-19
      --> 2024-09-19/mote.yaml:46:10
       |
    46 |   datum: 2024-08-26
       |          ^^^^^^^^^^
       = varför: Ledamöterna skulle boka in en dag som redan har varit.
       = gör så här: Rätta datumet.
    #### CK064 en
    error[CK064]: The next meeting 2024-08-26 is not after this one, 2024-09-19
      --> 2024-09-19/mote.yaml:46:10
       |
    46 |   datum: 2024-08-26
       |          ^^^^^^^^^^
       = why: The members would put a day in their calendars that has already been.
       = help: Correct the date.
    #### CK065 sv
    varning[CK065]: Texten berättar om 2024-10-30 som om det redan har hänt (”hölls”), men mötet är 2024-09-19
      --> 2024-09-19/processledarrapport/mål-1.md:67:17
       |
    67 | Mötet hölls den 30 oktober 2024.
       |                 ^^^^^^^^^^^^^^^
       = varför: Handlingarna visar läget vid mötet, och det som sker senare är då ännu en plan.
       = gör så här: Rätta datumet, eller skriv att det ska ske.
    #### CK065 en
    warning[CK065]: The text tells of 2024-10-30 as if it had happened already (“hölls”), but the meeting is 2024-09-19
      --> 2024-09-19/processledarrapport/mål-1.md:67:17
       |
    67 | Mötet hölls den 30 oktober 2024.
       |                 ^^^^^^^^^^^^^^^
       = why: The papers show how things stand at the meeting; what comes later is still a plan.
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
      = varför: Siffrorna är då äldre än de som styrelsen redan har sett.
      = gör så här: Rätta utfall-till, eller hämta de nya siffrorna.
    #### CK067 en
    error[CK067]: The outcome runs to 2024-03-31, earlier than at the meeting of 2024-05-23, when it ran to 2024-04-30
     --> 2024-09-19/budget.yaml:4:14
      |
    4 | utfall-till: 2024-03-31
      |              ^^^^^^^^^^
      = why: The figures are then older than those the board has seen already.
      = help: Correct utfall-till, or fetch the new figures.
    #### CK068 sv
    varning[CK068]: ”ledamot för välfärd” står två gånger bland de närvarande
      --> 2024-09-19/mote.yaml:12:37
       |
    12 |   eskilstuna: [ledamot för välfärd, ledamot för välfärd]
       |                ------------------- först här
       |                                     ^^^^^^^^^^^^^^^^^^^
       = varför: Är det samma person blir antalet närvarande fel.
       = gör så här: Ta bort den ena, eller skriv vem som är vem.
    #### CK068 en
    warning[CK068]: “ledamot för välfärd” is listed twice among those present
      --> 2024-09-19/mote.yaml:12:37
       |
    12 |   eskilstuna: [ledamot för välfärd, ledamot för välfärd]
       |                ------------------- first here
       |                                     ^^^^^^^^^^^^^^^^^^^
       = why: If it is the same person, the number of those present is wrong.
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
      --> 2024-09-19/mote.yaml:59:3
       |
    59 |   deltagare: 17
       |   ^^^^^^^^^
       = varför: Ingen mall, tabell, not, text eller kontroll använder det, så den som läser paketet får aldrig se det.
       = gör så här: Flytta det till ett fält som skrivs ut, skriv ut det i mallen, eller ta bort det. Är fältet bara till för en kontroll sägs det i schemat: skrivs ut: nej.
    #### CK073 en
    warning[CK073]: “fakta.deltagare” is not printed anywhere
      --> 2024-09-19/mote.yaml:59:3
       |
    59 |   deltagare: 17
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
      --> 2024-09-19/mote.yaml:72:3
       |
    72 |   senior-rådgivare:
       |   ^^^^^^^^^^^^^^^^
       = varför: Svaret skulle inte komma med i paketet.
       = gör så här: Menade du ”seniora-rådgivare”? Nycklarna står i medskick.yaml i de tidigare mötenas mappar: länsbildningsförbundet, gästprofessur, seniora-rådgivare.
    #### CK082 en
    error[CK082]: The follow-up is for “senior-rådgivare”, which the board has not asked for at any earlier meeting
      --> 2024-09-19/mote.yaml:72:3
       |
    72 |   senior-rådgivare:
       |   ^^^^^^^^^^^^^^^^
       = why: The answer would not come into the pack.
       = help: Did you mean “seniora-rådgivare”? The keys stand in medskick.yaml in the folders of the earlier meetings: länsbildningsförbundet, gästprofessur, seniora-rådgivare.
    #### CK083 sv
    fel[CK083]: Uppföljningen ”gästprofessur” kan gälla flera möten
      --> 2024-09-19/mote.yaml:68:3
       |
    68 |   gästprofessur:
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
      --> 2024-09-19/mote.yaml:68:3
       |
    68 |   gästprofessur:
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
      --> 2024-09-19/mote.yaml:67:13
       |
    67 |     bilaga: processledarrapporten
       |             ^^^^^^^^^^^^^^^^^^^^^
       = varför: Den som följer hänvisningen kommer ingenstans.
       = gör så här: Menade du ”processledarrapport”? Bilagorna är: budget, processledarrapport, kommunikationsmål, sammanfattning.
    #### CK084 en
    error[CK084]: The answer to “länsbildningsförbundet” refers to the bilaga “processledarrapporten”, which the meeting does not have
      --> 2024-09-19/mote.yaml:67:13
       |
    67 |     bilaga: processledarrapporten
       |             ^^^^^^^^^^^^^^^^^^^^^
       = why: Whoever follows the reference gets nowhere.
       = help: Did you mean “processledarrapport”? The bilagor are: budget, processledarrapport, kommunikationsmål, sammanfattning.
    #### CK085 sv
    fel[CK085]: ”gästprofessur” sägs vara besvarat, men här finns varken ett svar eller en plats där det står
      --> 2024-09-19/mote.yaml:69:13
       |
    69 |     status: besvarat
       |             ^^^^^^^^
       = varför: Styrelsen ska kunna läsa svaret på det som den bad om.
       = gör så här: Skriv svaret under svar, eller var det står under bilaga, mål eller ärende.
    #### CK085 en
    error[CK085]: “gästprofessur” is said to be answered, but there is neither an answer nor a place where it stands
      --> 2024-09-19/mote.yaml:69:13
       |
    69 |     status: besvarat
       |             ^^^^^^^^
       = why: The board should be able to read the answer to what it asked for.
       = help: Write the answer under svar, or where it stands under bilaga, mål or ärende.
    #### CK086 sv
    fel[CK086]: ”gästprofessur” utgår, men här står inte varför
      --> 2024-09-19/mote.yaml:69:13
       |
    69 |     status: utgår
       |             ^^^^^
       = varför: Styrelsen bad om det och måste få veta varför det inte blir av.
       = gör så här: Skriv skälet under svar, eller var det står under bilaga, mål eller ärende.
    #### CK086 en
    error[CK086]: “gästprofessur” is dropped, but it does not say why
      --> 2024-09-19/mote.yaml:69:13
       |
    69 |     status: utgår
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
       = varför: En fråga kan inte ha sin sista dag innan den har ställts.
       = gör så här: Rätta datumet.
    #### CK088 en
    error[CK088]: “inbjudna-finansiärer” was to be answered by 2023-10-31, before the meeting of 2024-09-19 where the board asked for it
      --> 2024-09-19/medskick.yaml:40:13
       |
    40 |     senast: 2023-10-31
       |             ^^^^^^^^^^
       = why: A question cannot be due before it was asked.
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
        = gör så här: Menade du ”CK099”?
    #### CK090 en
    error[CK090]: There is no check “CK999”
       --> register/register.yaml:118:14
        |
    118 | kontroller: {CK999: varning}
        |              ^^^^^
        = why: Under kontroller stand codes that begin with CK.
        = help: Did you mean “CK099”?
    #### CK091 sv
    fel[CK091]: Det finns ingen 31 september 2024
      --> 2024-09-19/processledarrapport/mål-1.md:67:22
       |
    67 | Seminariet hålls den 31 september.
       |                      ^^^^^^^^^^^^
       = varför: Månaden har 30 dagar.
       = gör så här: Rätta dagen eller månaden.
    #### CK091 en
    error[CK091]: There is no 31 september 2024
      --> 2024-09-19/processledarrapport/mål-1.md:67:22
       |
    67 | Seminariet hålls den 31 september.
       |                      ^^^^^^^^^^^^
       = why: The month has 30 days.
       = help: Correct the day or the month.
    #### CK092 sv
    varning[CK092]: Mötet är 2024-09-20, men mappen heter 2024-09-19
     --> 2024-09-19/mote.yaml:5:8
      |
    5 | datum: 2024-09-20
      |        ^^^^^^^^^^
      = varför: Nästa möte hittar det förra genom mappens namn.
      = gör så här: Rätta datumet, eller döp om mappen.
    #### CK092 en
    warning[CK092]: The meeting is 2024-09-20, but its folder is called 2024-09-19
     --> 2024-09-19/mote.yaml:5:8
      |
    5 | datum: 2024-09-20
      |        ^^^^^^^^^^
      = why: The next meeting finds the previous one by the folder's name.
      = help: Correct the date, or rename the folder.
    #### CK093 sv
    upplysning[CK093]: Platsen är B62, Västerås, men vid mötet 2024-05-23 angavs B26, Västerås för nästa möte
      --> 2024-09-19/mote.yaml:7:8
       |
     7 | plats: B62, Västerås
       |        ^^^^^^^^^^^^^
      ::: 2024-05-23/mote.yaml:33:10
       |
    33 |   plats: B26, Västerås
       |          ------------- vid förra mötet
       = varför: Den som har antecknat det kommer vid fel tillfälle, eller till fel plats.
       = gör så här: Rätta det som är fel. Är mötet flyttat, se till att alla vet det.
    #### CK093 en
    note[CK093]: The place is B62, Västerås, but the meeting of 2024-05-23 announced B26, Västerås
      --> 2024-09-19/mote.yaml:7:8
       |
     7 | plats: B62, Västerås
       |        ^^^^^^^^^^^^^
      ::: 2024-05-23/mote.yaml:33:10
       |
    33 |   plats: B26, Västerås
       |          ------------- at the previous meeting
       = why: Whoever noted that will come on the wrong occasion, or to the wrong place.
       = help: Correct what is wrong. If the meeting has been moved, see that everybody knows.
    #### CK094 sv
    varning[CK094]: 2024-11-16 är en lördag
      --> 2024-09-19/mote.yaml:46:10
       |
    46 |   datum: 2024-11-16
       |          ^^^^^^^^^^
       = varför: Styrelsen möts sällan då.
       = gör så här: Rätta datumet om det är fel.
    #### CK094 en
    warning[CK094]: 2024-11-16 is a Saturday
      --> 2024-09-19/mote.yaml:46:10
       |
    46 |   datum: 2024-11-16
       |          ^^^^^^^^^^
       = why: The board seldom meets then.
       = help: Correct the date if it is wrong.
    #### CK095 sv
    varning[CK095]: Nästa möte, 2025-11-26, är mer än ett år efter det här, 2024-09-19
      --> 2024-09-19/mote.yaml:46:10
       |
    46 |   datum: 2025-11-26
       |          ^^^^^^^^^^
       = varför: Så långt är det sällan mellan två möten.
       = gör så här: Rätta årtalet om det är fel.
    #### CK095 en
    warning[CK095]: The next meeting, 2025-11-26, is more than a year after this one, 2024-09-19
      --> 2024-09-19/mote.yaml:46:10
       |
    46 |   datum: 2025-11-26
       |          ^^^^^^^^^^
       = why: Two meetings are seldom that far apart.
       = help: Correct the year if it is wrong.
    #### CK096 sv
    varning[CK096]: Diarienumret SHK 2024/05 är detsamma som för mötet 2024-05-23
     --> 2024-09-19/mote.yaml:8:15
      |
    8 | diarienummer: SHK 2024/05
      |               ^^^^^^^^^^^
      = varför: Handlingarna hamnar då i fel ärende i diariet.
      = gör så här: Skriv det här mötets diarienummer.
    #### CK096 en
    warning[CK096]: The case number SHK 2024/05 is that of the meeting of 2024-05-23
     --> 2024-09-19/mote.yaml:8:15
      |
    8 | diarienummer: SHK 2024/05
      |               ^^^^^^^^^^^
      = why: The documents are then filed in the wrong case.
      = help: Write this meeting's case number.
    #### CK097 sv
    varning[CK097]: Utfallet går till 2024-08-13, mitt i en månad
     --> 2024-09-19/budget.yaml:4:14
      |
    4 | utfall-till: 2024-08-13
      |              ^^^^^^^^^^
      = varför: Redovisningen stängs per månad. Andelen av året räknas på det här datumet.
      = gör så här: Skriv månadens sista dag, 2024-08-31, om det är den som menas.
    #### CK097 en
    warning[CK097]: The outcome runs to 2024-08-13, in the middle of a month
     --> 2024-09-19/budget.yaml:4:14
      |
    4 | utfall-till: 2024-08-13
      |              ^^^^^^^^^^
      = why: The accounts are closed by the month. The share of the year is computed from this date.
      = help: Write the last day of the month, 2024-08-31, if that is meant.
    #### CK098 sv
    fel[CK098]: 2021 har belopp i tilldelning men står inte i perioden
      --> 2024-09-19/budget.yaml:25:19
       |
     5 | period: [2022, 2023, 2024, 2025]
       |         ------------------------ perioden
    ...
    25 |   samhällsforum: {2021: 1 900 000}
       |                   ^^^^
       = varför: Tabellerna har en kolumn för varje år i perioden. Beloppen trycks inte, och summorna blir fel.
       = gör så här: Lägg till 2021 i period, eller rätta årtalet.
    #### CK098 en
    error[CK098]: 2021 has amounts in tilldelning but is not in the period
      --> 2024-09-19/budget.yaml:25:19
       |
     5 | period: [2022, 2023, 2024, 2025]
       |         ------------------------ the period
    ...
    25 |   samhällsforum: {2021: 1 900 000}
       |                   ^^^^
       = why: The tables have a column for each year of the period. The amounts are not printed, and the sums go wrong.
       = help: Add 2021 to period, or correct the year.
    #### CK099 sv
    varning[CK099]: Diarienumret SHK 2014/09 har årtalet 2014, men mötet är 2024-09-19
     --> 2024-09-19/mote.yaml:8:15
      |
    8 | diarienummer: SHK 2014/09
      |               ^^^^^^^^^^^
      = varför: Handlingarna går inte att hitta i diariet.
      = gör så här: Rätta årtalet. Är ärendet äldre, stäng av kontrollen i registret.
    #### CK099 en
    warning[CK099]: The case number SHK 2014/09 has the year 2014, but the meeting is 2024-09-19
     --> 2024-09-19/mote.yaml:8:15
      |
    8 | diarienummer: SHK 2014/09
      |               ^^^^^^^^^^^
      = why: The documents cannot be found in the register of cases.
      = help: Correct the year. If the case is older, turn the check off in the register.
    #### CK100 sv
    fel[CK100]: Perioden går från 2022 till 2025 utan 2023
     --> 2024-09-19/budget.yaml:5:9
      |
    5 | period: [2022, 2024, 2025]
      |         ^^^^^^^^^^^^^^^^^^
      = varför: Tabellerna får ingen kolumn för året.
      = gör så här: Skriv alla år i ordning.
    #### CK100 en
    error[CK100]: The period runs from 2022 to 2025 without 2023
     --> 2024-09-19/budget.yaml:5:9
      |
    5 | period: [2022, 2024, 2025]
      |         ^^^^^^^^^^^^^^^^^^
      = why: The tables get no column for that year.
      = help: Write all years in order.
    #### CK101 sv
    varning[CK101]: ”2O25” har en bokstav mitt i siffrorna
      --> 2024-09-19/processledarrapport/mål-1.md:67:40
       |
    67 | Målet är att hålla kursen till och med 2O25.
       |                                        ^^^^
       = varför: Ett O liknar en nolla och ett l liknar en etta, men datorn och skärmläsaren ser skillnaden.
       = gör så här: Skriv 2025, om det är det som menas.
    #### CK101 en
    warning[CK101]: “2O25” has a letter among its digits
      --> 2024-09-19/processledarrapport/mål-1.md:67:40
       |
    67 | Målet är att hålla kursen till och med 2O25.
       |                                        ^^^^
       = why: An O looks like a nought and an l like a one, but computers and screen readers see the difference.
       = help: Write 2025, if that is meant.
    #### CK102 sv
    varning[CK102]: Talet 05 börjar med en nolla
      --> 2024-09-19/processledarrapport/mål-1.md:67:13
       |
    67 | Andelen var 05 procent.
       |             ^^
       = varför: Siffrorna kan ha bytt plats, eller en siffra kan vara fel.
       = gör så här: Rätta talet.
    #### CK102 en
    warning[CK102]: The number 05 begins with a nought
      --> 2024-09-19/processledarrapport/mål-1.md:67:13
       |
    67 | Andelen var 05 procent.
       |             ^^
       = why: Digits may have changed places, or one of them may be wrong.
       = help: Correct the number.
    #### CK103 sv
    varning[CK103]: Årtalet 2052 ligger långt från mötet 2024-09-19
      --> 2024-09-19/processledarrapport/mål-1.md:67:34
       |
    67 | Arbetet pågår till och med våren 2052.
       |                                  ^^^^
       = varför: En siffra kan vara fel.
       = gör så här: Rätta årtalet.
    #### CK103 en
    warning[CK103]: The year 2052 is far from the meeting of 2024-09-19
      --> 2024-09-19/processledarrapport/mål-1.md:67:34
       |
    67 | Arbetet pågår till och med våren 2052.
       |                                  ^^^^
       = why: A digit may be wrong.
       = help: Correct the year.
    #### CK104 sv
    varning[CK104]: 2023-09-19 är samma dag som mötet, 2024-09-19, men ett annat år
      --> 2024-09-19/kommunikationsmal.yaml:93:20
       |
    93 |     när: Styrelsen 19 september 2023
       |                    ^^^^^^^^^^^^^^^^^
       = varför: Årtalet kan vara fel.
       = gör så här: Rätta årtalet om det är fel.
    #### CK104 en
    warning[CK104]: 2023-09-19 is the day of the meeting, 2024-09-19, but in another year
      --> 2024-09-19/kommunikationsmal.yaml:93:20
       |
    93 |     när: Styrelsen 19 september 2023
       |                    ^^^^^^^^^^^^^^^^^
       = why: The year may be wrong.
       = help: Correct the year if it is wrong.
    #### CK105 sv
    varning[CK105]: Listan är numrerad 7 där 2 väntas
      --> 2024-09-19/sammanfattning.md:22:1
       |
    22 | 7. tvärvetenskaplig forskning och utmaningsdriven utbildning,
       | ^
       = varför: Det som trycks räknas i följd, så numret i texten blir ett annat.
       = gör så här: Skriv 2, om ingen punkt saknas.
    #### CK105 en
    warning[CK105]: The list is numbered 7 where 2 is expected
      --> 2024-09-19/sammanfattning.md:22:1
       |
    22 | 7. tvärvetenskaplig forskning och utmaningsdriven utbildning,
       | ^
       = why: What is printed is counted in order, so the number in the text becomes another.
       = help: Write 2, unless an item is missing.
    #### CK106 sv
    varning[CK106]: Texten säger 31 juli 2024, men utfallet går till 2024-08-31
      --> 2024-09-19/mote.yaml:23:46
       |
    23 |     text: Budget och utfall till och med den 31 juli 2024.
       |                                              ^^^^^^^^^^^^
       = varför: Läsaren tror att siffrorna gäller ett annat datum.
       = gör så här: Rätta datumet i texten, eller utfall-till i budgeten.
    #### CK106 en
    warning[CK106]: The text says 31 juli 2024, but the outcome runs to 2024-08-31
      --> 2024-09-19/mote.yaml:23:46
       |
    23 |     text: Budget och utfall till och med den 31 juli 2024.
       |                                              ^^^^^^^^^^^^
       = why: The reader takes the figures for those of another day.
       = help: Correct the date in the text, or utfall-till in the budget.
    #### CK107 sv
    varning[CK107]: Mötet varar 12 timmar, 09.00–21.00
      --> 2024-09-19/mote.yaml:47:8
       |
    47 |   tid: 09.00–21.00
       |        ^^^^^^^^^^^
       = varför: Siffror kan ha bytt plats.
       = gör så här: Rätta tiden om den är fel.
    #### CK107 en
    warning[CK107]: The meeting lasts 12 hours, 09.00–21.00
      --> 2024-09-19/mote.yaml:47:8
       |
    47 |   tid: 09.00–21.00
       |        ^^^^^^^^^^^
       = why: Digits may have changed places.
       = help: Correct the time if it is wrong.
    #### CK108 sv
    upplysning[CK108]: Tiden 12.07 är inte på jämna fem minuter
      --> 2024-09-19/mote.yaml:47:8
       |
    47 |   tid: 09.00–12.07
       |        ^^^^^^^^^^^
       = varför: En siffra kan vara fel.
       = gör så här: Rätta tiden om den är fel.
    #### CK108 en
    note[CK108]: The time 12.07 is not a multiple of five minutes
      --> 2024-09-19/mote.yaml:47:8
       |
    47 |   tid: 09.00–12.07
       |        ^^^^^^^^^^^
       = why: A digit may be wrong.
       = help: Correct the time if it is wrong.
    #### CK109 sv
    varning[CK109]: Texten säger 15 mnkr, men målet för externa medel är 10 000 000 kr
      --> 2024-09-19/processledarrapport/mål-1.md:67:31
       |
    67 | Uppväxlingen går mot målet på 15 mnkr.
       |                               ^^^^^^^
      ::: 2024-09-19/budget.yaml:91:16
       |
    91 |   mål-externa: 10 000 000
       |                ---------- målet
       = varför: Målet står i budgeten och ska vara detsamma överallt.
       = gör så här: Rätta det som är fel.
    #### CK109 en
    warning[CK109]: The text says 15 mnkr, but the target for external funds is 10 000 000 kr
      --> 2024-09-19/processledarrapport/mål-1.md:67:31
       |
    67 | Uppväxlingen går mot målet på 15 mnkr.
       |                               ^^^^^^^
      ::: 2024-09-19/budget.yaml:91:16
       |
    91 |   mål-externa: 10 000 000
       |                ---------- the target
       = why: The target stands in the budget and is to be the same everywhere.
       = help: Correct the one that is wrong.
    #### CK110 sv
    varning[CK110]: Prognos 2 saknar Pilotprojekt och seed money 2024, som finns i prognos 1
      --> 2024-09-19/budget.yaml:59:13
       |
    58 |       pilot: {2024: 4 250 000, 2025: 4 250 000}
       |                     --------- i den förra prognosen
    59 |   - omgång: 2
       |             ^
       = varför: Det som saknas räknas som noll i summan.
       = gör så här: Lägg till beloppet, eller skriv – om inget väntas.
    #### CK110 en
    warning[CK110]: Forecast 2 lacks Pilotprojekt och seed money 2024, which forecast 1 has
      --> 2024-09-19/budget.yaml:59:13
       |
    58 |       pilot: {2024: 4 250 000, 2025: 4 250 000}
       |                     --------- in the earlier forecast
    59 |   - omgång: 2
       |             ^
       = why: What is missing counts as nought in the sum.
       = help: Add the amount, or write – if none is expected.
    #### CK111 sv
    varning[CK111]: ”Välmående sälvständiga äldre” och ”Välmående självständiga äldre” i registret skiljer sig nästan inte åt
      --> register/register.yaml:67:11
       |
    52 |     namn: Välmående sälvständiga äldre
       |           ---------------------------- det andra namnet
    ...
    67 |     namn: Välmående självständiga äldre
       |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = varför: En läsare tror att det är samma sak, felstavad på ett ställe.
       = gör så här: Skriv namnet likadant på båda ställena, eller ge dem tydligt olika namn.
    #### CK111 en
    warning[CK111]: “Välmående sälvständiga äldre” and “Välmående självständiga äldre” in the register hardly differ
      --> register/register.yaml:67:11
       |
    52 |     namn: Välmående sälvständiga äldre
       |           ---------------------------- the other name
    ...
    67 |     namn: Välmående självständiga äldre
       |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = why: A reader takes them for one thing, misspelt in one place.
       = help: Write the name in the same way in both places, or give them clearly different names.
    #### CK112 sv
    fel[CK112]: Slutet 2024-09-19 ligger före början 2024-09-20
      --> 2024-09-19/kommunikationsmal.yaml:93:11
       |
    93 |     till: 2024-09-19
       |           ^^^^^^^^^^
       = varför: Datumen kan vara omkastade, eller så är ett årtal fel.
       = gör så här: Rätta det datum som är fel.
    #### CK112 en
    error[CK112]: The end 2024-09-19 is before the beginning 2024-09-20
      --> 2024-09-19/kommunikationsmal.yaml:93:11
       |
    93 |     till: 2024-09-19
       |           ^^^^^^^^^^
       = why: The dates may be swapped, or a year is wrong.
       = help: Correct the date that is wrong.
    #### CK113 sv
    varning[CK113]: ”Proaktiva insatser” står två gånger i listan
      --> 2024-09-19/kommunikationsmal.yaml:23:5
       |
    22 |   - Proaktiva insatser
       |     ------------------ först här
    23 |   - Proaktiva insatser
       |     ^^^^^^^^^^^^^^^^^^
       = varför: Det trycks två gånger.
       = gör så här: Ta bort den ena.
    #### CK113 en
    warning[CK113]: “Proaktiva insatser” stands twice in the list
      --> 2024-09-19/kommunikationsmal.yaml:23:5
       |
    22 |   - Proaktiva insatser
       |     ------------------ first here
    23 |   - Proaktiva insatser
       |     ^^^^^^^^^^^^^^^^^^
       = why: It is printed twice.
       = help: Remove one of them.
    #### CK114 sv
    upplysning[CK114]: Datum 2024-01-19 ligger före förra mötet 2024-05-23
     --> 2024-09-19/sammanfattning.md:2:8
      |
    2 | datum: 2024-01-19
      |        ^^^^^^^^^^
      = varför: Styrelsen borde ha fått det då, om datumet är rätt.
      = gör så här: Rätta datumet om det är fel.
    #### CK114 en
    note[CK114]: The date 2024-01-19 is before the previous meeting of 2024-05-23
     --> 2024-09-19/sammanfattning.md:2:8
      |
    2 | datum: 2024-01-19
      |        ^^^^^^^^^^
      = why: The board should have had it then, if the date is right.
      = help: Correct the date if it is wrong.
    #### CK115 sv
    varning[CK115]: 2024-06-01 ligger före steget innan, 2024-09-19
      --> 2024-09-19/kommunikationsmal.yaml:96:11
       |
    92 |     till: 2024-09-19
       |           ---------- steget innan
    ...
    96 |     till: 2024-06-01
       |           ^^^^^^^^^^
       = varför: Stegen står i den ordning de ska ske.
       = gör så här: Rätta datumet, eller byt plats på stegen.
    #### CK115 en
    warning[CK115]: 2024-06-01 is before the step before it, 2024-09-19
      --> 2024-09-19/kommunikationsmal.yaml:96:11
       |
    92 |     till: 2024-09-19
       |           ---------- the step before
    ...
    96 |     till: 2024-06-01
       |           ^^^^^^^^^^
       = why: Steps stand in the order in which they are to happen.
       = help: Correct the date, or change the order of the steps.
    #### CK116 sv
    fel[CK116]: Det finns ingen vecka 83
      --> 2024-09-19/processledarrapport/mål-1.md:67:17
       |
    67 | Enkäten skickas vecka 83.
       |                 ^^^^^^^^
       = varför: Året har 52 eller 53 veckor.
       = gör så här: Rätta veckan.
    #### CK116 en
    error[CK116]: There is no week 83
      --> 2024-09-19/processledarrapport/mål-1.md:67:17
       |
    67 | Enkäten skickas vecka 83.
       |                 ^^^^^^^^
       = why: A year has 52 or 53 weeks.
       = help: Correct the week.
    #### CK117 sv
    varning[CK117]: Texten säger ”med start i februari 2024”, men mötet är 2024-09-19
      --> 2024-09-19/processledarrapport/mål-1.md:67:24
       |
    67 | En ny omgång planeras, med start i februari 2024.
       |                        ^^^^^^^^^^^^^^^^^^^^^^^^^
       = varför: Det som ska börja kan inte börja före mötet.
       = gör så här: Rätta datumet, eller skriv att det har börjat.
    #### CK117 en
    warning[CK117]: The text says “med start i februari 2024”, but the meeting is 2024-09-19
      --> 2024-09-19/processledarrapport/mål-1.md:67:24
       |
    67 | En ny omgång planeras, med start i februari 2024.
       |                        ^^^^^^^^^^^^^^^^^^^^^^^^^
       = why: What is to begin cannot begin before the meeting.
       = help: Correct the date, or write that it has begun.
    #### CK118 sv
    varning[CK118]: ”Följeforsknig” stavas nästan som ”följeforskning”, som står i samma post i registret
      --> register/register.yaml:46:11
       |
    46 |     namn: Följeforsknig
       |           ^^^^^^^^^^^^^
       = varför: Namnet trycks överallt så som det står här, och ett av dem kan vara felskrivet.
       = gör så här: Rätta det som är fel. Är båda rätt, ge posten en nyckel som inte liknar namnet.
    #### CK118 en
    warning[CK118]: “Följeforsknig” is spelt almost like “följeforskning”, which stands in the same entry of the register
      --> register/register.yaml:46:11
       |
    46 |     namn: Följeforsknig
       |           ^^^^^^^^^^^^^
       = why: The name is printed everywhere as it stands here, and one of them may be mistyped.
       = help: Correct the one that is wrong. If both are right, give the entry a key that does not resemble the name.
    #### DI001 sv
    fel[DI001]: Diagrammets värden är text, inte tal
      --> mallar/sammanfattning.md:28:12
       |
    28 |     värde: möte.rubrik
       |            ^^^^^^^^^^^
       = varför: Staplar, linjer och andelar ritas efter tal.
       = gör så här: Skriv ett uttryck som ger belopp, tal eller procent.
    #### DI001 en
    error[DI001]: The chart's values are text, not numbers
      --> mallar/sammanfattning.md:28:12
       |
    28 |     värde: möte.rubrik
       |            ^^^^^^^^^^^
       = why: Bars, lines and shares are drawn from numbers.
       = help: Write an expression that gives amounts, numbers or per cent.
    #### DI002 sv
    fel[DI002]: Diagrammet blandar belopp och procent
      --> mallar/sammanfattning.md:30:12
       |
    30 |     värde: andel(1, 2)
       |            ^^^^^^^^^^^
       = varför: Staplar på samma skala måste ha samma enhet.
       = gör så här: Dela upp det i två diagram.
    #### DI002 en
    error[DI002]: The chart mixes belopp and procent
      --> mallar/sammanfattning.md:30:12
       |
    30 |     värde: andel(1, 2)
       |            ^^^^^^^^^^^
       = why: Bars on one scale must have one unit.
       = help: Divide it into two charts.
    #### DI003 sv
    varning[DI003]: Diagrammet har inga värden och utelämnas
      --> mallar/sammanfattning.md:22:4
       |
    22 | ```diagram
       |    ^^^^^^^
       = varför: Axlar utan något emellan skulle läsas som att allt är noll.
       = gör så här: Se efter vad ”för varje” går igenom, och vad ”värde” leder till.
    #### DI003 en
    warning[DI003]: The chart has no values and is left out
      --> mallar/sammanfattning.md:22:4
       |
    22 | ```diagram
       |    ^^^^^^^
       = why: Axes with nothing between them would read as if all were nought.
       = help: See what “för varje” goes through, and where “värde” leads.
    #### DI004 sv
    fel[DI004]: 3 värden är givna, men serierna är 1
      --> mallar/sammanfattning.md:27:5
       |
    27 |   - namn: Första
       |     ^^^^^^^^^^^^
       = varför: Värdena hör till serierna i tur och ordning, så ett som fattas förskjuter de andra.
       = gör så här: Skriv ett värde för varje serie.
    #### DI004 en
    error[DI004]: 3 values are given, but there are 1 series
      --> mallar/sammanfattning.md:27:5
       |
    27 |   - namn: Första
       |     ^^^^^^^^^^^^
       = why: The values belong to the series in order, so a missing one shifts the others.
       = help: Write one value for each series.
    #### DI005 sv
    fel[DI005]: Ett värde i diagrammet är för stort att rita
      --> mallar/sammanfattning.md:28:12
       |
    28 |     värde: 90 000 000 000 000 000 kr
       |            ^^^^^^^^^^^^^^^^^^^^^^^^^
       = varför: Så stora tal finns inte i en budget; en siffra kan ha skrivits dubbelt, eller enheten vara fel.
       = gör så här: Rätta talet i underlaget, eller uttrycket som räknar ut det.
    #### DI005 en
    error[DI005]: A value of the chart is too large to draw
      --> mallar/sammanfattning.md:28:12
       |
    28 |     värde: 90 000 000 000 000 000 kr
       |            ^^^^^^^^^^^^^^^^^^^^^^^^^
       = why: A budget has no such numbers; a digit may have been doubled, or the unit be wrong.
       = help: Correct the number in the input, or the expression that computes it.
    #### DI006 sv
    varning[DI006]: Figuren har inget innehåll och utelämnas
      --> mallar/sammanfattning.md:22:4
       |
    22 | ```trappa
       |    ^^^^^^
       = varför: Läsaren skulle möta en tom ruta.
       = gör så här: Se efter vad ”för varje” går igenom.
    #### DI006 en
    warning[DI006]: The figure has no content and is left out
      --> mallar/sammanfattning.md:22:4
       |
    22 | ```trappa
       |    ^^^^^^
       = why: The reader would meet an empty frame.
       = help: See what “för varje” goes through.
    #### DI007 sv
    fel[DI007]: Här väntades ett datum, inte text
     --> 2024-09-19/mote.yaml:4:9
      |
    4 | rubrik: Styrelsemöte
      |         ^^^^^^^^^^^^
      = varför: Figuren ordnar sina delar i tiden.
      = gör så här: Skriv ett uttryck som ger ett datum.
    #### DI007 en
    error[DI007]: A date was expected here, not text
     --> 2024-09-19/mote.yaml:4:9
      |
    4 | rubrik: Styrelsemöte
      |         ^^^^^^^^^^^^
      = why: The figure puts its parts in the order of time.
      = help: Write an expression that gives a date.
    #### DI008 sv
    fel[DI008]: ”streck” hör till kolumner med format stapel
      --> mallar/sammanfattning.md:33:13
       |
    33 |     streck: 50 %
       |             ^^^^
       = varför: Strecket visar hur långt en stapel borde ha kommit, så det behöver en stapel.
       = gör så här: Skriv format: stapel, eller ta bort ”streck”.
    #### DI008 en
    error[DI008]: “streck” belongs to columns with format stapel
      --> mallar/sammanfattning.md:33:13
       |
    33 |     streck: 50 %
       |             ^^^^
       = why: The mark shows how far a bar should have come, so it needs a bar.
       = help: Write format: stapel, or remove “streck”.
    #### DI009 sv
    fel[DI009]: Strecket är heltal, inte procent
      --> mallar/sammanfattning.md:34:13
       |
    34 |     streck: 5
       |             ^
       = varför: Det sätts på samma skala som stapeln, från 0 till 100 procent.
       = gör så här: Skriv till exempel andel-av-året(budget.utfall-till).
    #### DI009 en
    error[DI009]: The mark is heltal, not per cent
      --> mallar/sammanfattning.md:34:13
       |
    34 |     streck: 5
       |             ^
       = why: It is put on the scale of the bar, from 0 to 100 per cent.
       = help: Write for example andel-av-året(budget.utfall-till).
    #### EX001 sv
    fel[EX001]: Tecknet ”?” hör inte hemma i ett uttryck
      --> mallar/sammanfattning.md:22:14
       |
    22 | {{möte.datum ? 1}}
       |              ^
       = varför: Ett uttryck består av namn, tal, texter inom citattecken och räknetecken.
       = gör så här: Ta bort tecknet. Tankstreck skrivs som vanligt bindestreck.
    #### EX001 en
    error[EX001]: The character “?” does not belong in an expression
      --> mallar/sammanfattning.md:22:14
       |
    22 | {{möte.datum ? 1}}
       |              ^
       = why: An expression is made of names, numbers, texts in quotation marks and operators.
       = help: Delete the character. A dash is written as a plain hyphen.
    #### EX002 sv
    fel[EX002]: Texten saknar avslutande citattecken
      --> mallar/sammanfattning.md:22:3
       |
    22 | {{"öppen}}
       |   ^^^^^^
       = varför: Allt som följer skulle läsas som en del av den.
       = gör så här: Avsluta texten med ".
    #### EX002 en
    error[EX002]: The text has no closing quote
      --> mallar/sammanfattning.md:22:3
       |
    22 | {{"öppen}}
       |   ^^^^^^
       = why: All that follows would be read as part of it.
       = help: End the text with ".
    #### EX003 sv
    fel[EX003]: Talet är större än vad som går att räkna med
      --> mallar/sammanfattning.md:22:3
       |
    22 | {{99999999999999999999}}
       |   ^^^^^^^^^^^^^^^^^^^^
       = varför: Belopp räknas i hela öre, utan avrundning, och det har en gräns.
       = gör så här: Kontrollera beloppet: har någon siffra skrivits dubbelt?
    #### EX003 en
    error[EX003]: The number is larger than can be computed with
      --> mallar/sammanfattning.md:22:3
       |
    22 | {{99999999999999999999}}
       |   ^^^^^^^^^^^^^^^^^^^^
       = why: Amounts are counted in whole öre, without rounding, and that has a limit.
       = help: Check the amount: is a digit doubled?
    #### EX004 sv
    fel[EX004]: Uttrycket tar slut för tidigt
      --> mallar/sammanfattning.md:22:8
       |
    22 | {{möte.}}
       |        ^
       = varför: Efter ett räknetecken, ett komma eller en öppnad parentes måste något följa.
       = gör så här: Skriv ett namn eller ett värde här.
    #### EX004 en
    error[EX004]: The expression ends too early
      --> mallar/sammanfattning.md:22:8
       |
    22 | {{möte.}}
       |        ^
       = why: Something must follow an operator, a comma or an opened bracket.
       = help: Write a name or a value here.
    #### EX005 sv
    fel[EX005]: Här väntades ett namn eller ett värde, inte ”)”
      --> mallar/sammanfattning.md:22:7
       |
    22 | {{1 + )}}
       |       ^
       = varför: På båda sidor om ett räknetecken, och mellan parenteser, måste det stå något att räkna med.
       = gör så här: Skriv ett namn eller ett värde före ”)”, eller ta bort det som är för mycket.
    #### EX005 en
    error[EX005]: A name or a value was expected here, not “)”
      --> mallar/sammanfattning.md:22:7
       |
    22 | {{1 + )}}
       |       ^
       = why: On both sides of an operator, and between brackets, there must be something to compute with.
       = help: Write a name or a value before “)”, or remove what is too much.
    #### EX006 sv
    fel[EX006]: Här väntades ett namn, inte ”.”
      --> mallar/sammanfattning.md:22:8
       |
    22 | {{möte..datum}}
       |        ^
       = varför: Efter ett lodstreck ska namnet på ett format stå, och efter en punkt namnet på ett fält.
       = gör så här: Skriv namnet, till exempel tkr efter lodstrecket, eller ta bort tecknet före.
    #### EX006 en
    error[EX006]: A name was expected here, not “.”
      --> mallar/sammanfattning.md:22:8
       |
    22 | {{möte..datum}}
       |        ^
       = why: After a vertical bar the name of a format should stand, and after a point the name of a field.
       = help: Write the name, such as tkr after the bar, or remove the character before it.
    #### EX007 sv
    fel[EX007]: Här väntades ”)”, inte ”]”
      --> mallar/sammanfattning.md:22:21
       |
    22 | {{summa(budgetposter]}}
       |                     ^
       = varför: Utan det går det inte att se var den ena delen slutar och nästa börjar.
       = gör så här: Skriv ”)” före ”]”.
    #### EX007 en
    error[EX007]: “)” was expected here, not “]”
      --> mallar/sammanfattning.md:22:21
       |
    22 | {{summa(budgetposter]}}
       |                     ^
       = why: Without it one cannot tell where one part ends and the next begins.
       = help: Write “)” before “]”.
    #### EX008 sv
    fel[EX008]: Uttrycket borde vara slut före ”datum”
      --> mallar/sammanfattning.md:22:8
       |
    22 | {{möte datum}}
       |        ^^^^^
       = varför: Det som följer hänger inte ihop med det som står före.
       = gör så här: Saknas ett räknetecken, eller ett ”och” eller ”eller”?
    #### EX008 en
    error[EX008]: The expression should have ended before “datum”
      --> mallar/sammanfattning.md:22:8
       |
    22 | {{möte datum}}
       |        ^^^^^
       = why: What follows has no connection to what stands before.
       = help: Is an operator missing, or “och” or “eller”?
    #### EX009 sv
    fel[EX009]: Uttrycket är för långt eller har för många nivåer
      --> mallar/sammanfattning.md:22:63
       |
    22 | …((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((1)))))))))))))))))))))))))))))…
       |                                ^
       = varför: Ett så långt uttryck går inte att kontrollera med ögonen.
       = gör så här: Dela upp uttrycket under ”beräknat”.
    #### EX009 en
    error[EX009]: The expression is too long or nested too deeply
      --> mallar/sammanfattning.md:22:63
       |
    22 | …((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((1)))))))))))))))))))))))))))))…
       |                                ^
       = why: Nobody can check such a long expression by eye.
       = help: Divide it into several under “beräknat”.
    #### EX010 sv
    fel[EX010]: Okänt namn ”buget”
     --> mall.md:2:17
      |
    2 | titel: Budget {{buget.år}}
      |                 ^^^^^
      = varför: Varken underlagen, beräkningarna eller mötet har något med det namnet.
      = gör så här: Menade du ”budget”?
    #### EX010 en
    error[EX010]: Unknown name “buget”
     --> mall.md:2:17
      |
    2 | titel: Budget {{buget.år}}
      |                 ^^^^^
      = why: Neither the sources, the computations nor the meeting have anything of that name.
      = help: Did you mean “budget”?
    #### EX011 sv
    fel[EX011]: Okänt namn ”möte-1”
      --> mallar/sammanfattning.md:22:3
       |
    22 | {{möte-1}}
       |   ^^^^^^
       = varför: Ett bindestreck mellan bokstäver eller siffror hör till namnet.
       = gör så här: Skriv mellanslag kring minustecknet: ”möte - 1”.
    #### EX011 en
    error[EX011]: Unknown name “möte-1”
      --> mallar/sammanfattning.md:22:3
       |
    22 | {{möte-1}}
       |   ^^^^^^
       = why: A hyphen between letters or digits belongs to the name.
       = help: Put spaces around the minus: “möte - 1”.
    #### EX012 sv
    fel[EX012]: Okänt fält ”belop”
     --> mall.md:6:35
      |
    6 | Utfallet är {{dubbelt}}, {{budget.belop | kr}} eller {{budget.belopp | prosent}}.
      |                                   ^^^^^
      = varför: Värdet har bara de fält som dess schema räknar upp.
      = gör så här: Menade du ”belopp”?
    #### EX012 en
    error[EX012]: Unknown field “belop”
     --> mall.md:6:35
      |
    6 | Utfallet är {{dubbelt}}, {{budget.belop | kr}} eller {{budget.belopp | prosent}}.
      |                                   ^^^^^
      = why: The value has only the fields that its schema lists.
      = help: Did you mean “belopp”?
    #### EX013 sv
    fel[EX013]: Ett värde av typen datum har inget fält ”namn”
      --> mallar/sammanfattning.md:22:3
       |
    22 | {{möte.datum.namn}}
       |   ^^^^^^^^^^^^^^^
       = varför: Bara en grupp har fält; ett enskilt värde används som det är.
       = gör så här: Ta bort ”.namn”, eller rätta det som står före punkten.
    #### EX013 en
    error[EX013]: A value of type datum has no field “namn”
      --> mallar/sammanfattning.md:22:3
       |
    22 | {{möte.datum.namn}}
       |   ^^^^^^^^^^^^^^^
       = why: Only a group has fields; a single value is used as it is.
       = help: Remove “.namn”, or correct what stands before the point.
    #### EX014 sv
    fel[EX014]: Ett värde av typen datum kan inte slås upp med [text]
      --> mallar/sammanfattning.md:22:3
       |
    22 | {{möte.datum["x"]}}
       |   ^^^^^^^^^^^^^^^
       = varför: Inom hakparentes slås något upp i en grupp efter nyckel, eller i en lista efter ordning.
       = gör så här: Rätta det som står före hakparentesen, eller det som står inom den.
    #### EX014 en
    error[EX014]: A value of type datum cannot be looked up with [text]
      --> mallar/sammanfattning.md:22:3
       |
    22 | {{möte.datum["x"]}}
       |   ^^^^^^^^^^^^^^^
       = why: Square brackets look something up in a group by key, or in a list by position.
       = help: Correct what stands before the square brackets, or what stands within them.
    #### EX015 sv
    fel[EX015]: Här behövs en lista, inte datum
      --> mallar/sammanfattning.md:22:3
       |
    22 | {{möte.datum där namn = 1}}
       |   ^^^^^^^^^^
       = varför: Det som ska gås igenom måste kunna ha flera delar.
       = gör så här: Skriv ett uttryck som ger en lista eller en grupp, till exempel budget.utfall.
    #### EX015 en
    error[EX015]: A list is needed here, not datum
      --> mallar/sammanfattning.md:22:3
       |
    22 | {{möte.datum där namn = 1}}
       |   ^^^^^^^^^^
       = why: What is to be gone through must be able to have several parts.
       = help: Write an expression that gives a list or a group, such as budget.utfall.
    #### EX016 sv
    fel[EX016]: belopp + heltal går inte att räkna ut
      --> mallar/sammanfattning.md:22:3
       |
    22 | {{2 kr + 3}}
       |   ^^^^^^^^
       = varför: Belopp, tal och procent blandas inte: det skyddar mot att kronor läggs ihop med antal.
       = gör så här: Kontrollera vad namnen står för.
    #### EX016 en
    error[EX016]: belopp + heltal cannot be computed
      --> mallar/sammanfattning.md:22:3
       |
    22 | {{2 kr + 3}}
       |   ^^^^^^^^
       = why: Amounts, numbers and shares do not mix: that keeps kronor from being added to counts.
       = help: Check what the names stand for.
    #### EX017 sv
    fel[EX017]: Okänd funktion ”summ”
      --> mallar/sammanfattning.md:22:3
       |
    22 | {{summ(budgetposter)}}
       |   ^^^^
       = varför: Mallar kan bara använda de funktioner som programmet har.
       = gör så här: Menade du ”summa”?
    #### EX017 en
    error[EX017]: Unknown function “summ”
      --> mallar/sammanfattning.md:22:3
       |
    22 | {{summ(budgetposter)}}
       |   ^^^^
       = why: Templates can use only the functions that the program has.
       = help: Did you mean “summa”?
    #### EX018 sv
    fel[EX018]: andel tar 2 värden, inte 1
      --> mallar/sammanfattning.md:22:3
       |
    22 | {{andel(1)}}
       |   ^^^^^^^^
       = varför: Varje värde inom parentesen har sin egen betydelse.
       = gör så här: Skilj värdena åt med komma. Funktionerna står i docs/mallar.md.
    #### EX018 en
    error[EX018]: andel takes 2 values, not 1
      --> mallar/sammanfattning.md:22:3
       |
    22 | {{andel(1)}}
       |   ^^^^^^^^
       = why: Each value between the brackets has a meaning of its own.
       = help: Separate the values by commas. The functions are described in docs/mallar.md.
    #### EX019 sv
    fel[EX019]: summa kan inte ta ett värde av typen datum
      --> mallar/sammanfattning.md:22:3
       |
    22 | {{summa(möte.datum)}}
       |   ^^^^^^^^^^^^^^^^^
       = varför: En funktion räknar på en viss sorts värden, till exempel belopp eller datum.
       = gör så här: Rätta uttrycket inom parentesen. Vad varje funktion tar står i docs/mallar.md.
    #### EX019 en
    error[EX019]: summa cannot take a value of type datum
      --> mallar/sammanfattning.md:22:3
       |
    22 | {{summa(möte.datum)}}
       |   ^^^^^^^^^^^^^^^^^
       = why: A function computes with a certain kind of values, such as amounts or dates.
       = help: Correct the expression between the brackets. What each function takes is told in docs/mallar.md.
    #### EX020 sv
    fel[EX020]: Okänt format ”datumm”
      --> mallar/sammanfattning.md:22:16
       |
    22 | {{möte.datum | datumm}}
       |                ^^^^^^
       = varför: Formatet säger hur värdet ska skrivas, och bara de här finns.
       = gör så här: Menade du ”datum”?
    #### EX020 en
    error[EX020]: Unknown format “datumm”
      --> mallar/sammanfattning.md:22:16
       |
    22 | {{möte.datum | datumm}}
       |                ^^^^^^
       = why: The format says how the value is written, and there are only these.
       = help: Did you mean “datum”?
    #### EX021 sv
    fel[EX021]: procent tar inte det argumentet
      --> mallar/sammanfattning.md:22:3
       |
    22 | {{2 kr | procent(9)}}
       |   ^^^^^^^^^^^^^^^^^
       = varför: Det som står inom parentesen ställer in formatet, och alla format går inte att ställa in.
       = gör så här: Antalet decimaler skrivs som ett heltal 0–6, till exempel procent(0).
    #### EX021 en
    error[EX021]: procent does not take that argument
      --> mallar/sammanfattning.md:22:3
       |
    22 | {{2 kr | procent(9)}}
       |   ^^^^^^^^^^^^^^^^^
       = why: What stands between the brackets adjusts the format, and not all formats can be adjusted.
       = help: The number of decimals is an integer 0–6, such as procent(0).
    #### EX022 sv
    fel[EX022]: Ett värde av typen datum kan inte skrivas som kr
      --> mallar/sammanfattning.md:22:3
       |
    22 | {{möte.datum | kr}}
       |   ^^^^^^^^^^^^^^^
       = varför: Ett datum går inte att skriva i kronor, och ett belopp inte som en veckodag.
       = gör så här: Välj ett annat format, eller inget. Format för datum: datum, kortdatum, isodatum, månad, veckodag.
    #### EX022 en
    error[EX022]: A value of type datum cannot be written as kr
      --> mallar/sammanfattning.md:22:3
       |
    22 | {{möte.datum | kr}}
       |   ^^^^^^^^^^^^^^^
       = why: A date cannot be written in kronor, nor an amount as a weekday.
       = help: Choose another format, or none. Formats for datum: datum, kortdatum, isodatum, månad, veckodag.
    #### EX023 sv
    fel[EX023]: Ett värde av typen lista kan inte skrivas ut som det är
      --> mallar/sammanfattning.md:22:1
       |
    22 | {{sammanfattning.deltog}}
       | ^^^^^^^^^^^^^^^^^^^^^^^^^
       = varför: Det har flera delar, och det finns inget givet sätt att skriva dem i en mening.
       = gör så här: Skriv ut ett fält av det, räkna det med summa(…) eller antal(…), eller gå igenom det med en sektion i mallen.
    #### EX023 en
    error[EX023]: A value of type lista cannot be printed as it is
      --> mallar/sammanfattning.md:22:1
       |
    22 | {{sammanfattning.deltog}}
       | ^^^^^^^^^^^^^^^^^^^^^^^^^
       = why: It has several parts, and there is no given way of writing them in a sentence.
       = help: Print one of its fields, count it with summa(…) or antal(…), or go through it with a section in the template.
    #### EX024 sv
    fel[EX024]: ”a” beror på sig själv
     --> mallar/sammanfattning.md:8:3
      |
    8 |   a: b
      |   ^
      = varför: Uträkningen skulle aldrig ta slut.
      = gör så här: Bryt cirkeln under ”beräknat”.
    #### EX024 en
    error[EX024]: “a” depends on itself
     --> mallar/sammanfattning.md:8:3
      |
    8 |   a: b
      |   ^
      = why: The computation would never end.
      = help: Break the circle under “beräknat”.
    #### EX025 sv
    fel[EX025]: Det finns inget ”processtod” här
      --> 2024-09-19/processledarrapport/mål-4.md:16:40
       |
    16 |   fungerat mycket bra. {{budget.utfall.processtod[2024] | mnkr}} gick åt.
       |                                        ^^^^^^^^^^
       = varför: Det finns då inget värde att skriva ut eller räkna med.
       = gör så här: Menade du ”processtöd”?
    #### EX025 en
    error[EX025]: There is no “processtod” here
      --> 2024-09-19/processledarrapport/mål-4.md:16:40
       |
    16 |   fungerat mycket bra. {{budget.utfall.processtod[2024] | mnkr}} gick åt.
       |                                        ^^^^^^^^^^
       = why: There is then no value to print or to compute with.
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
      = varför: Uppgiften är obligatorisk, och programmet hittar inte på något i dess ställe.
      = gör så här: Lägg till en rad ”år: …” med ett årtal, till exempel 2024.
    #### IN002 en
    error[IN002]: The key “år” is missing
     --> fixtures/errors/budget/tom-fil.yaml:1:1
      |
    1 | # Här kommer budgeten.
      | ^
      = why: It is required, and the program makes nothing up in its place.
      = help: Add a line “år: …” with a year, for example 2024.
    #### IN003 sv
    fel[IN003]: ”period” ska vara en lista, men här står texten ”2024”
     --> fixtures/errors/budget/text-dar-belopp.yaml:3:9
      |
    3 | period: 2024
      |         ^^^^
      = varför: Formen avgör vad värdet kan användas till: en lista gås igenom, ett belopp summeras.
      = gör så här: Skriv en lista: rader som börjar med ”- ”.
    #### IN003 en
    error[IN003]: “period” should be a list, but here stands the text “2024”
     --> fixtures/errors/budget/text-dar-belopp.yaml:3:9
      |
    3 | period: 2024
      |         ^^^^
      = why: The shape decides what the value is good for: a list is gone through, an amount is added up.
      = help: Write a list: lines that start with “- ”.
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
      = varför: Uppgiften är obligatorisk, och programmet hittar inte på något i dess ställe.
      = gör så här: Skriv en text, till exempel Västerås.
    #### IN005 en
    error[IN005]: “texter” must have a value
     --> fixtures/errors/varden/tomma-varden.yaml:5:3
      |
    5 |   -
      |   ^
      = why: It is required, and the program makes nothing up in its place.
      = help: Write a text, for example Västerås.
    #### IN006 sv
    fel[IN006]: ”två” är inte ett heltal
     --> fixtures/errors/varden/samma-tal.yaml:5:3
      |
    5 |   två: två
      |   ^^^
      = varför: Värdet ska gå att räkna med och jämföra med andra.
      = gör så här: Skriv till exempel 13.
    #### IN006 en
    error[IN006]: “två” is not a whole number
     --> fixtures/errors/varden/samma-tal.yaml:5:3
      |
    5 |   två: två
      |   ^^^
      = why: The value is to be computed with and compared to others.
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
      = varför: En punkt kan också skilja tusental, så talet kan läsas på två sätt.
      = gör så här: Skriv till exempel 1 849 992,40.
    #### IN010 en
    error[IN010]: Decimals are written with a comma, not a point
     --> fixtures/errors/budget/text-dar-belopp.yaml:9:34
      |
    9 |   äldre: {2024: 3.500.000, 2025: 1234.50}
      |                                  ^^^^^^^
      = why: A point may also separate thousands, so the number can be read in two ways.
      = help: Write for example 1 849 992,40.
    #### IN011 sv
    fel[IN011]: ”13,5” har fler decimaler än ett heltal kan ha
     --> fixtures/errors/varden/fel-slag.yaml:3:9
      |
    3 | heltal: 13,5
      |         ^^^^
      = varför: Talet skulle behöva avrundas, och programmet ändrar ingen siffra på egen hand.
      = gör så här: Skriv till exempel 13.
    #### IN011 en
    error[IN011]: “13,5” has more decimals than a whole number can have
     --> fixtures/errors/varden/fel-slag.yaml:3:9
      |
    3 | heltal: 13,5
      |         ^^^^
      = why: The number would have to be rounded, and the program changes no figure by itself.
      = help: Write for example 13.
    #### IN012 sv
    fel[IN012]: Talet är för stort
      --> fixtures/errors/budget/text-dar-belopp.yaml:13:37
       |
    13 |   event: {2023: 450 847 euro, 2022: 99 999 999 999 999 999 999}
       |                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^
       = varför: Belopp räknas i öre och kan vara högst omkring 92 000 biljoner kronor.
       = gör så här: Kontrollera beloppet: en siffra kan ha skrivits dubbelt.
    #### IN012 en
    error[IN012]: The number is too large
      --> fixtures/errors/budget/text-dar-belopp.yaml:13:37
       |
    13 |   event: {2023: 450 847 euro, 2022: 99 999 999 999 999 999 999}
       |                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^
       = why: Amounts are counted in öre and can be about 92 quadrillion kronor at most.
       = help: Check the amount: a digit may have been doubled.
    #### IN013 sv
    fel[IN013]: Enheten ”kr” passar inte här
     --> fixtures/errors/varden/fel-slag.yaml:4:10
      |
    4 | procent: 55,7 kr
      |          ^^^^^^^
      = varför: Enheten avgör hur stort talet är, så den måste vara en som programmet känner till.
      = gör så här: Skriv en procentsats, till exempel 55,7 %. Efter ett belopp kan stå kr, tkr eller mnkr.
    #### IN013 en
    error[IN013]: The unit “kr” does not fit here
     --> fixtures/errors/varden/fel-slag.yaml:4:10
      |
    4 | procent: 55,7 kr
      |          ^^^^^^^
      = why: The unit decides how large the number is, so it must be one that the program knows.
      = help: Write a percentage, for example 55,7 %. An amount may be followed by kr, tkr or mnkr.
    #### IN014 sv
    fel[IN014]: ”19/9 2024” är inte ett datum
     --> fixtures/errors/varden/fel-slag.yaml:6:8
      |
    6 | datum: 19/9 2024
      |        ^^^^^^^^^
      = varför: Datum jämförs med varandra, och då måste dag, månad och år vara entydiga.
      = gör så här: Skriv år, månad och dag, till exempel 2024-09-19 eller 19 september 2024.
    #### IN014 en
    error[IN014]: “19/9 2024” is not a date
     --> fixtures/errors/varden/fel-slag.yaml:6:8
      |
    6 | datum: 19/9 2024
      |        ^^^^^^^^^
      = why: Dates are compared with each other, so day, month and year must be unambiguous.
      = help: Write year, month and day, for example 2024-09-19 or 19 september 2024.
    #### IN015 sv
    fel[IN015]: Det finns ingen dag 2024-02-30
     --> fixtures/errors/budget/text-dar-belopp.yaml:2:14
      |
    2 | utfall-till: 2024-02-30
      |              ^^^^^^^^^^
      = varför: Månaden har färre dagar än så, eller så finns inte månaden.
      = gör så här: Kontrollera dag och månad.
    #### IN015 en
    error[IN015]: There is no day 2024-02-30
     --> fixtures/errors/budget/text-dar-belopp.yaml:2:14
      |
    2 | utfall-till: 2024-02-30
      |              ^^^^^^^^^^
      = why: The month has fewer days, or there is no such month.
      = help: Check day and month.
    #### IN016 sv
    fel[IN016]: ”kvart över tre” är inte en tid
     --> fixtures/errors/varden/fel-slag.yaml:7:6
      |
    7 | tid: kvart över tre
      |      ^^^^^^^^^^^^^^
      = varför: Timme och minut behövs för att start och slut ska gå att jämföra.
      = gör så här: Skriv till exempel 15.00–16.00 eller kl. 15.00.
    #### IN016 en
    error[IN016]: “kvart över tre” is not a time
     --> fixtures/errors/varden/fel-slag.yaml:7:6
      |
    7 | tid: kvart över tre
      |      ^^^^^^^^^^^^^^
      = why: Hour and minute are needed for start and end to be compared.
      = help: Write for example 15.00–16.00 or kl. 15.00.
    #### IN017 sv
    fel[IN017]: ”24” är inte ett årtal
     --> fixtures/errors/varden/fel-slag.yaml:5:8
      |
    5 | årtal: 24
      |        ^^
      = varför: Årtal jämförs med mötets datum och med åren i andra tabeller.
      = gör så här: Skriv fyra siffror, 1900–2199, till exempel 2024.
    #### IN017 en
    error[IN017]: “24” is not a year
     --> fixtures/errors/varden/fel-slag.yaml:5:8
      |
    5 | årtal: 24
      |        ^^
      = why: Years are compared with the date of the meeting and with the years of other tables.
      = help: Write four digits, 1900–2199, for example 2024.
    #### IN018 sv
    fel[IN018]: ”flagga” ska vara ja eller nej, men här står ”kanske”
     --> fixtures/errors/varden/fel-slag.yaml:8:9
      |
    8 | flagga: kanske
      |         ^^^^^^
      = varför: Nyckeln slår på eller av något, så varje annat svar är oklart.
      = gör så här: Skriv ja eller nej.
    #### IN018 en
    error[IN018]: “flagga” should be ja (yes) or nej (no), but here stands “kanske”
     --> fixtures/errors/varden/fel-slag.yaml:8:9
      |
    8 | flagga: kanske
      |         ^^^^^^
      = why: The key turns something on or off, so any other answer is unclear.
      = help: Write ja or nej.
    #### IN019 sv
    fel[IN019]: ”A3” kan inte stå som ”namn”
     --> fixtures/errors/tema/fel.yaml:2:11
      |
    2 |   format: A3
      |           ^^
      = varför: Nyckeln tar ett av några bestämda ord; andra betyder ingenting för programmet.
      = gör så här: Menade du ”A4”? Välj bland: A4, A5, Letter.
    #### IN019 en
    error[IN019]: “A3” cannot stand as “namn”
     --> fixtures/errors/tema/fel.yaml:2:11
      |
    2 |   format: A3
      |           ^^
      = why: The key takes one of a few words; others mean nothing to the program.
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
      = varför: Bara ett av värdena kan gälla, och det går inte att veta vilket.
      = gör så här: Behåll den ena.
    #### IN021 en
    error[IN021]: “01” means the same as a key before
     --> fixtures/errors/varden/samma-tal.yaml:4:3
      |
    4 |   01: ett till
      |   ^^
      = why: Only one of the values can hold, and there is no knowing which.
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
      = varför: Utan ett slut läses även texten som nycklar och värden.
      = gör så här: Sätt en rad med ”---” mellan huvudet och texten.
    #### IN023 en
    error[IN023]: The head of the file never ends
     --> fixtures/errors/markdown/oavslutat-huvud.md:1:1
      |
    1 | ---
      | ^^^
      = why: Without an end, the text too is read as keys and values.
      = help: Put a line “---” between the head and the text.
    #### IN024 sv
    fel[IN024]: Texten ska stå under huvudet, inte i nyckeln ”text”
     --> fixtures/errors/markdown/text-i-huvudet.md:3:1
      |
    3 | text: Arbetet går bra.
      | ^^^^
      = varför: Under huvudet kan den ha rubriker, stycken och listor, och felmeddelanden pekar på rätt rad.
      = gör så här: Flytta texten till efter den andra raden med ”---”.
    #### IN024 en
    error[IN024]: The text belongs below the head, not in the key “text”
     --> fixtures/errors/markdown/text-i-huvudet.md:3:1
      |
    3 | text: Arbetet går bra.
      | ^^^^
      = why: Below the head it can have headings, paragraphs and lists, and messages point at the right line.
      = help: Move the text to after the second line “---”.
    #### IN025 sv
    fel[IN025]: Filen har ingen text under huvudet
     --> fixtures/errors/markdown/utan-text.md:5:1
      |
    5 |
      | ^
      = varför: Det är texten som skrivs ut; huvudet säger bara vad den handlar om.
      = gör så här: Skriv texten efter den andra raden med ”---”.
    #### IN025 en
    error[IN025]: The file has no text below its head
     --> fixtures/errors/markdown/utan-text.md:5:1
      |
    5 |
      | ^
      = why: It is the text that is printed; the head only says what it is about.
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
    fel[IN040]: Filen ”a.yaml” finns inte i 2024-09-19
     --> mallar/sammanfattning.md:4:15
      |
    4 |   möte: {fil: a.yaml, schema: sammanfattning}
      |               ^^^^^^
      = varför: En annan fil räknar med den, och utan den skulle något saknas i det som skrivs ut.
      = gör så här: Rätta namnet, eller lägg filen i mappen.
    #### IN040 en
    error[IN040]: There is no file “a.yaml” in 2024-09-19
     --> mallar/sammanfattning.md:4:15
      |
    4 |   möte: {fil: a.yaml, schema: sammanfattning}
      |               ^^^^^^
      = why: Another file counts on it, and without it something would be missing from what is printed.
      = help: Correct the name, or put the file in the folder.
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
      = gör så här: Ge den ena ett eget namn: ”id: …”.
    #### IN050 en
    error[IN050]: Two bilagor are called “budget”
     --> fixtures/errors/mote/bilagor.yaml:9:11
      |
    8 |   - budget
      |     ------ first here
    9 |   - slag: budget
      |           ^^^^^^
      = why: The agenda cannot tell which one it means.
      = help: Give one of them a name of its own: “id: …”.
    #### IN051 sv
    fel[IN051]: Ärendet hänvisar till bilagan ”bugdet”, som inte finns
     --> fixtures/errors/mote/bilagor.yaml:5:13
      |
    5 |     bilaga: bugdet
      |             ^^^^^^
      = varför: Den som läser dagordningen ska kunna slå upp bilagan i paketet.
      = gör så här: Menade du ”budget”? Mötets bilagor är: budget, budget.
    #### IN051 en
    error[IN051]: The item refers to the bilaga “bugdet”, which does not exist
     --> fixtures/errors/mote/bilagor.yaml:5:13
      |
    5 |     bilaga: bugdet
      |             ^^^^^^
      = why: Whoever reads the agenda should find the bilaga in the pack.
      = help: Did you mean “budget”? The bilagor of the meeting are: budget, budget.
    #### IN060 sv
    fel[IN060]: I ett schema ska här stå en typ
      --> fixtures/errors/schema/fel.yaml:10:6
       |
    10 |   f: [text]
       |      ^^^^^^
       = varför: Schemat beskriver vad en indatafil får innehålla, så det måste självt gå att läsa först.
       = gör så här: Jämför med de andra filerna i templates/scheman.
    #### IN060 en
    error[IN060]: In a schema, a type should stand here
      --> fixtures/errors/schema/fel.yaml:10:6
       |
    10 |   f: [text]
       |      ^^^^^^
       = why: The schema describes what an input file may hold, so it must be readable itself first.
       = help: Compare with the other files in templates/scheman.
    #### IN061 sv
    fel[IN061]: Schemat saknar ”typ” här
     --> fixtures/errors/schema/fel.yaml:8:3
      |
    8 |   d: {krävs: ja}
      |   ^
      = varför: Utan den uppgiften vet programmet inte hur filerna ska läsas.
      = gör så här: Lägg till ”typ: …”.
    #### IN061 en
    error[IN061]: The schema lacks “typ” here
     --> fixtures/errors/schema/fel.yaml:8:3
      |
    8 |   d: {krävs: ja}
      |   ^
      = why: Without it the program does not know how to read the files.
      = help: Add “typ: …”.
    #### IN062 sv
    fel[IN062]: ”extra” är inget som ett schema kan säga
     --> fixtures/errors/schema/fel.yaml:3:1
      |
    3 | extra: ja
      | ^^^^^
      = varför: Raden skulle inte betyda något, och det som den var tänkt att styra skulle utebli.
      = gör så här: Möjliga: namn, beskrivning, fält.
    #### IN062 en
    error[IN062]: “extra” is nothing that a schema can say
     --> fixtures/errors/schema/fel.yaml:3:1
      |
    3 | extra: ja
      | ^^^^^
      = why: The line would mean nothing, and what it was meant to govern would not happen.
      = help: Possible: namn, beskrivning, fält.
    #### IN063 sv
    fel[IN063]: Schemat nämner en okänd typ, ”datum”
      --> fixtures/errors/schema/fel.yaml:15:27
       |
    15 |   h: {typ: karta, nyckel: datum, värde: text}
       |                           ^^^^^
       = varför: Typen avgör hur ett värde läses, räknas och skrivs ut.
       = gör så här: Typerna är: text, årtal, heltal, {i: …}, {ett av: […]}.
    #### IN063 en
    error[IN063]: The schema names an unknown type, “datum”
      --> fixtures/errors/schema/fel.yaml:15:27
       |
    15 |   h: {typ: karta, nyckel: datum, värde: text}
       |                           ^^^^^
       = why: The type decides how a value is read, computed and printed.
       = help: The types are: text, årtal, heltal, {i: …}, {ett av: […]}.
    #### IN064 sv
    fel[IN064]: Kortformen ”nam” är inget av fälten
      --> fixtures/errors/schema/fel.yaml:12:15
       |
    12 |     kortform: nam
       |               ^^^
       = varför: Kortformen är det fält som avses när ett värde står ensamt, utan nyckel.
       = gör så här: Menade du ”namn”? Skriv namnet på ett av fälten.
    #### IN064 en
    error[IN064]: The short form “nam” is none of the fields
      --> fixtures/errors/schema/fel.yaml:12:15
       |
    12 |     kortform: nam
       |               ^^^
       = why: The short form is the field that is meant when a value stands alone, without a key.
       = help: Did you mean “namn”? Write the name of one of the fields.
    #### IN066 sv
    fel[IN066]: ”buget” är ingen roll
     --> fixtures/errors/schema/roller.yaml:4:28
      |
    4 |   ram: {typ: belopp, roll: buget}
      |                            ^^^^^
      = varför: Rollen säger vad ett fält är, så att kontrollerna vet vad det ska hållas mot. Med en okänd roll kontrolleras det inte.
      = gör så här: Menade du ”budget”? Rollerna är: budget, utfall, prognos, finansiering, överskott, beslutat, upptecknat, externa medel, interna medel, mål för externa medel, angivet, angivet mot målet, angiven differens, budgetår, utfallsdatum, period, omgång, omgångens namn, räkneordning, ändringar, egna mål, steg, början, slut, tid i ord, post, slag, initiativ, part, enhet, mål, område, grupp, namn, kortnamn, alias, tidigare, sista dag, takt, avslutad, taktgräns.
    #### IN066 en
    error[IN066]: “buget” is no role
     --> fixtures/errors/schema/roller.yaml:4:28
      |
    4 |   ram: {typ: belopp, roll: buget}
      |                            ^^^^^
      = why: The role says what a field is, so that the checks know what to hold it against. With an unknown role it is not checked.
      = help: Did you mean “budget”? The roles are: budget, utfall, prognos, finansiering, överskott, beslutat, upptecknat, externa medel, interna medel, mål för externa medel, angivet, angivet mot målet, angiven differens, budgetår, utfallsdatum, period, omgång, omgångens namn, räkneordning, ändringar, egna mål, steg, början, slut, tid i ord, post, slag, initiativ, part, enhet, mål, område, grupp, namn, kortnamn, alias, tidigare, sista dag, takt, avslutad, taktgräns.
    #### IN067 sv
    fel[IN067]: ”ramm” leder inte till något fält i schemat
     --> fixtures/errors/schema/roller.yaml:5:47
      |
    5 |   kostnad: {typ: belopp, roll: utfall, högst: ramm}
      |                                               ^^^^
      = varför: Siffrorna skulle inte hållas mot något.
      = gör så här: Menade du ”ram”? Skriv nycklarna från filens början med punkt emellan.
    #### IN067 en
    error[IN067]: “ramm” leads to no field of the schema
     --> fixtures/errors/schema/roller.yaml:5:47
      |
    5 |   kostnad: {typ: belopp, roll: utfall, högst: ramm}
      |                                               ^^^^
      = why: The figures would be held against nothing.
      = help: Did you mean “ram”? Write the keys from the top of the file with points between.
    #### IN068 sv
    fel[IN068]: ”täcker” står vid ett fält utan roll
     --> fixtures/errors/schema/roller.yaml:6:25
      |
    6 |   anslag: {typ: belopp, täcker: ram}
      |                         ^^^^^^
      = varför: Det säger hur siffror förhåller sig till andra, men utan roll vet kontrollerna inte vad fältet är.
      = gör så här: Lägg till roll: … vid fältet.
    #### IN068 en
    error[IN068]: “täcker” stands at a field without a role
     --> fixtures/errors/schema/roller.yaml:6:25
      |
    6 |   anslag: {typ: belopp, täcker: ram}
      |                         ^^^^^^
      = why: It says how figures relate to others, but without a role the checks do not know what the field is.
      = help: Add roll: … to the field.
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
       = varför: Kommentarer ligger ofta kvar av misstag, och läsaren får inte se vad som står i dem.
       = gör så här: Ta bort kommentaren när texten är klar.
    #### MD002 en
    warning[MD002]: An HTML comment in the text is not printed
      --> 2024-09-19/processledarrapport/mål-1.md:67:15
       |
    67 | Det är klart. <!-- stämmer det? -->
       |               ^^^^^^^^^^^^^^^^^^^^^
       = why: Comments often stay behind by mistake, and the reader does not see what they say.
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
       = varför: Ordet avgör hur blocket ser ut och hur det läses upp.
       = gör så här: Välj bland: mål, beslut, medskick, viktigt, notera, överrad, underrubrik, ingress, not.
    #### MD005 en
    error[MD005]: Unknown kind of block “[!ruta]”
      --> 2024-09-19/processledarrapport/mål-1.md:67:1
       |
    67 | > [!ruta]
       | ^^^^^^^^^
       = why: The word decides what the block looks like and how it is read aloud.
       = help: Choose among: mål, beslut, medskick, viktigt, notera, överrad, underrubrik, ingress, not.
    #### MD006 sv
    fel[MD006]: [!ingress] får bara hålla ett stycke
      --> mallar/sammanfattning.md:24:1
       |
    24 | > Två.
       | ^^^^^^
       = varför: Blocket är till för en kort text och sätts i ett stycke.
       = gör så här: Flytta resten ur blocket.
    #### MD006 en
    error[MD006]: [!ingress] may hold one paragraph only
      --> mallar/sammanfattning.md:24:1
       |
    24 | > Två.
       | ^^^^^^
       = why: The block is meant for a short text and is set as one paragraph.
       = help: Move the rest out of the block.
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
    #### MD008 sv
    varning[MD008]: Texten har flera stycken men står inne i en mening
      --> 2024-09-19/sammanfattning.md:13:1
       |
    13 | ## 1. Mötet öppnas
       | ^^^^^^^^^^^^^^^^^^
       = varför: Styckena skrivs efter varandra.
    #### MD008 en
    warning[MD008]: The text has several paragraphs but stands within a sentence
      --> 2024-09-19/sammanfattning.md:13:1
       |
    13 | ## 1. Mötet öppnas
       | ^^^^^^^^^^^^^^^^^^
       = why: The paragraphs are printed one after the other.
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
    #### MD011 sv
    varning[MD011]: ”En titel till” är en rubrik på första nivån, men titeln finns redan
      --> mallar/sammanfattning.md:22:3
       |
    22 | # En titel till
       |   ^^^^^^^^^^^^^
       = varför: Ett dokument har en enda rubrik på nivå 1: titeln i mallens huvud.
       = gör så här: Skriv ## i stället.
    #### MD011 en
    warning[MD011]: “En titel till” is a heading of the first level, but the title is there already
      --> mallar/sammanfattning.md:22:3
       |
    22 | # En titel till
       |   ^^^^^^^^^^^^^
       = why: A document has a single heading of level 1: the title in the template's front matter.
       = help: Write ## instead.
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
       = varför: Ingenting i texten leder läsaren till den.
       = gör så här: Hänvisa till den med [^x] eller ta bort den.
    #### MD013 en
    warning[MD013]: The footnote [^x] is not used and not printed
      --> 2024-09-19/processledarrapport/mål-1.md:67:1
       |
    67 | [^x]: Ingen hänvisar hit.
       | ^^^^^^^^^^^^^^^^^^^^^^^^^
       = why: Nothing in the text leads the reader to it.
       = help: Refer to it with [^x] or remove it.
    #### MD014 sv
    fel[MD014]: Noten [^finns-inte] finns inte
      --> 2024-09-19/processledarrapport/mål-1.md:67:17
       |
    67 | Det gäller alla.[^finns-inte]
       |                 ^^^^^^^^^^^^^
       = varför: Läsaren skulle se en notsiffra som inte leder till något.
       = gör så här: Skriv noten på en egen rad: [^finns-inte]: text.
    #### MD014 en
    error[MD014]: There is no footnote [^finns-inte]
      --> 2024-09-19/processledarrapport/mål-1.md:67:17
       |
    67 | Det gäller alla.[^finns-inte]
       |                 ^^^^^^^^^^^^^
       = why: The reader would see a number that leads to no note.
       = help: Write the note on a line of its own: [^finns-inte]: text.
    #### MD015 sv
    fel[MD015]: Länken #laget-i-dag leder ingenstans i dokumentet
      --> 2024-09-19/processledarrapport/mål-1.md:67:12
       |
    67 | Se [läget](#laget-i-dag).
       |            ^^^^^^^^^^^^
       = varför: Rubriken kan ha bytt namn sedan länken skrevs.
       = gör så här: En länk i dokumentet skrivs som # och rubrikens namn.
    #### MD015 en
    error[MD015]: The link #laget-i-dag leads nowhere in this document
      --> 2024-09-19/processledarrapport/mål-1.md:67:12
       |
    67 | Se [läget](#laget-i-dag).
       |            ^^^^^^^^^^^^
       = why: The heading may have been renamed since the link was written.
       = help: A link within the document is written as # and the name of the heading.
    #### MD016 sv
    fel[MD016]: Listor eller citat är nästlade för djupt
      --> 2024-09-19/processledarrapport/mål-1.md:67:1
       |
    67 | > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > …
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = varför: Så många nivåer går inte att skilja åt på sidan.
       = gör så här: Dela upp texten; fyra nivåer räcker långt.
    #### MD016 en
    error[MD016]: Lists or quotes are nested too deep
      --> 2024-09-19/processledarrapport/mål-1.md:67:1
       |
    67 | > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > …
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = why: So many levels cannot be told apart on the page.
       = help: Split the text; four levels go a long way.
    #### MD017 sv
    fel[MD017]: Texten är för stor för att läsas säkert
      --> 2024-09-19/processledarrapport/mål-1.md:67:1
       |
    67 | ordordordordordordordordordordordordordordordordordordordordordordordordordordordordordordordordordo…
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = varför: Gränsen är 16 MB, 64 kB utan tom rad och 4 000 tecken utan mellanslag.
       = gör så här: Dela upp texten, eller sätt in tomma rader.
    #### MD017 en
    error[MD017]: The text is too large to be read safely
      --> 2024-09-19/processledarrapport/mål-1.md:67:1
       |
    67 | ordordordordordordordordordordordordordordordordordordordordordordordordordordordordordordordordordo…
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = why: The limit is 16 MB, 64 kB without an empty line and 4,000 characters without a space.
       = help: Split the text, or put in empty lines.
    #### MD018 sv
    fel[MD018]: Tabellen är för stor
      --> 2024-09-19/processledarrapport/mål-1.md:67:1
       |
    67 | |a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a…
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = varför: Gränsen är 20 000 celler.
       = gör så här: Dela upp tabellen.
    #### MD018 en
    error[MD018]: The table is too large
      --> 2024-09-19/processledarrapport/mål-1.md:67:1
       |
    67 | |a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a…
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = why: The limit is 20,000 cells.
       = help: Split the table.
    #### MD019 sv
    fel[MD019]: ”engelska” är ingen språkkod
      --> 2024-09-19/processledarrapport/mål-1.md:67:24
       |
    67 | Vi ordnar ett [meetup](lang:engelska).
       |                        ^^^^^^^^^^^^^
       = varför: Koden säger på vilket språk orden ska uttalas när texten läses upp.
       = gör så här: Skriv till exempel [impact stories](lang:en).
    #### MD019 en
    error[MD019]: “engelska” is no language code
      --> 2024-09-19/processledarrapport/mål-1.md:67:24
       |
    67 | Vi ordnar ett [meetup](lang:engelska).
       |                        ^^^^^^^^^^^^^
       = why: The code says in which language the words are pronounced when the text is read aloud.
       = help: Write, for example, [impact stories](lang:en).
    #### MD020 sv
    varning[MD020]: En rubrik utan text har tagits bort
      --> 2024-09-19/processledarrapport/mål-1.md:67:1
       |
    67 | ##
       | ^^
       = varför: Den skulle stå som en tom rad i innehållsförteckningen.
       = gör så här: Skriv rubrikens text eller ta bort #-tecknen.
    #### MD020 en
    warning[MD020]: A heading without text was left out
      --> 2024-09-19/processledarrapport/mål-1.md:67:1
       |
    67 | ##
       | ^^
       = why: It would be an empty line in the table of contents.
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
      --> 2024-09-19/mote.yaml:84:5
       |
    84 |   - samanfattning
       |     ^^^^^^^^^^^^^
       = varför: Varje slag av bilaga har en mall med samma namn: samanfattning.md.
       = gör så här: Menade du ”sammanfattning”? Mallar finns för: budget, kommunikationsmal, processledarrapport, sammanfattning.
    #### PK001 en
    error[PK001]: There is no template for the attachment “samanfattning”
      --> 2024-09-19/mote.yaml:84:5
       |
    84 |   - samanfattning
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
    #### PK006 sv
    fel[PK006]: Ingen fil passar ”rapporter/mål-*.md”
     --> mallar/processledarrapport.md:8:12
      |
    8 |     filer: rapporter/mål-*.md
      |            ^^^^^^^^^^^^^^^^^^
      = varför: Bilagan görs av de filerna.
      = gör så här: Lägg filerna i mötets mapp 2024-09-19.
    #### PK006 en
    error[PK006]: No file matches “rapporter/mål-*.md”
     --> mallar/processledarrapport.md:8:12
      |
    8 |     filer: rapporter/mål-*.md
      |            ^^^^^^^^^^^^^^^^^^
      = why: The bilaga is made from those files.
      = help: Put the files in the meeting's folder 2024-09-19.
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
    #### TB003 sv
    fel[TB003]: Två kolumner heter ”namn”
      --> mallar/sammanfattning.md:30:5
       |
    30 |   - id: namn
       |     ^^^^^^^^
       = varför: Kolumner pekas ut efter namn, till exempel när en räknas ur en annan.
       = gör så här: Ge dem var sitt id.
    #### TB003 en
    error[TB003]: Two columns are called “namn”
      --> mallar/sammanfattning.md:30:5
       |
    30 |   - id: namn
       |     ^^^^^^^^
       = why: Columns are pointed out by name, for instance when one is computed from another.
       = help: Give each an id of its own.
    #### TB004 sv
    fel[TB004]: Okänd kolumn ”c-*”
      --> mallar/sammanfattning.md:32:15
       |
    32 |     summa av: c-*
       |               ^^^
       = varför: En kolumn kan bara räknas ur andra i samma tabell.
       = gör så här: Kolumnerna är: namn, belopp.
    #### TB004 en
    error[TB004]: Unknown column “c-*”
      --> mallar/sammanfattning.md:32:15
       |
    32 |     summa av: c-*
       |               ^^^
       = why: A column can be computed only from others in the same table.
       = help: The columns are: namn, belopp.
    #### TB005 sv
    fel[TB005]: Kolumnerna beräknas ur varandra: belopp
      --> mallar/sammanfattning.md:30:5
       |
    30 |   - id: belopp
       |     ^^^^^^^^^^
       = varför: Ingen av dem kan räknas ut förrän den andra är klar.
       = gör så här: Låt en av dem ta sina värden ur underlaget i stället.
    #### TB005 en
    error[TB005]: The columns are computed from each other: belopp
      --> mallar/sammanfattning.md:30:5
       |
    30 |   - id: belopp
       |     ^^^^^^^^^^
       = why: Neither can be computed until the other is.
       = help: Let one of them take its values from the input instead.
    #### TB006 sv
    fel[TB006]: Både ”värde” och ”formel” är angivna
      --> mallar/sammanfattning.md:33:13
       |
    33 |     formel: namn
       |             ^^^^
       = varför: De säger två olika saker om samma sak, och bara en kan gälla.
       = gör så här: Behåll en av dem.
    #### TB006 en
    error[TB006]: Both “värde” and “formel” are given
      --> mallar/sammanfattning.md:33:13
       |
    33 |     formel: namn
       |             ^^^^
       = why: They say two different things of the same matter, and only one can hold.
       = help: Keep one of them.
    #### TB007 sv
    fel[TB007]: Raden säger inte vad den är
      --> mallar/sammanfattning.md:34:5
       |
    34 |   - kursiv: ja
       |     ^^^^^^^^^^
       = varför: Slaget avgör om raden räknas med i en summa eller själv är en.
       = gör så här: Skriv rad, grupp, delsumma, summa, varav eller för varje.
    #### TB007 en
    error[TB007]: The row does not say what it is
      --> mallar/sammanfattning.md:34:5
       |
    34 |   - kursiv: ja
       |     ^^^^^^^^^^
       = why: The kind decides whether the row counts in a sum or is one itself.
       = help: Write rad, grupp, delsumma, summa, varav or för varje.
    #### TB008 sv
    fel[TB008]: ”summa” står inne i en grupp
      --> mallar/sammanfattning.md:36:9
       |
    36 |       - summa: Summa
       |         ^^^^^^^^^^^^
       = varför: En summa räknar hela tabellen; inom en grupp heter det delsumma.
       = gör så här: Skriv delsumma.
    #### TB008 en
    error[TB008]: “summa” stands within a group
      --> mallar/sammanfattning.md:36:9
       |
    36 |       - summa: Summa
       |         ^^^^^^^^^^^^
       = why: A summa adds up the whole table; within a group it is delsumma.
       = help: Write delsumma.
    #### TB009 sv
    fel[TB009]: Toleransen ska vara ett belopp
      --> mallar/sammanfattning.md:26:11
       |
    26 | tolerans: lite
       |           ^^^^
       = varför: Den är den största skillnad mellan två summor som får kallas avrundning.
       = gör så här: Skriv till exempel 1 kr.
    #### TB009 en
    error[TB009]: The tolerance must be an amount
      --> mallar/sammanfattning.md:26:11
       |
    26 | tolerans: lite
       |           ^^^^
       = why: It is the largest difference between two sums that may be called rounding.
       = help: Write 1 kr, for example.
    #### TB010 sv
    fel[TB010]: Angivna summor ska ha en nyckel för varje kolumn, inte vara text
      --> mallar/sammanfattning.md:35:14
       |
    35 |     angivna: möte.rubrik
       |              ^^^^^^^^^^^
       = varför: Varje angiven summa hålls mot den som räknas ut för samma kolumn.
       = gör så här: Skriv en rad för varje kolumn: dess id, ett kolon och beloppet.
    #### TB010 en
    error[TB010]: Stated sums must have a key for each column, not be text
      --> mallar/sammanfattning.md:35:14
       |
    35 |     angivna: möte.rubrik
       |              ^^^^^^^^^^^
       = why: Each stated sum is held against the one that is computed for the same column.
       = help: Write a line for each column: its id, a colon and the amount.
    #### TB011 sv
    fel[TB011]: En angiven summa ska vara ett belopp, inte text
     --> 2024-09-19/mote.yaml:4:9
      |
    4 | rubrik: Styrelsemöte
      |         ^^^^^^^^^^^^
      = varför: Den ska hållas mot den summa som räknas ut.
      = gör så här: Skriv beloppet så som det står i redovisningssystemet, till exempel 1 849 992.
    #### TB011 en
    error[TB011]: A stated sum must be an amount, not text
     --> 2024-09-19/mote.yaml:4:9
      |
    4 | rubrik: Styrelsemöte
      |         ^^^^^^^^^^^^
      = why: It is to be held against the sum that is computed.
      = help: Write the amount as the accounting system has it, for example 1 849 992.
    #### TB012 sv
    fel[TB012]: Kolumnen har formatet kr men värdet är av typen text
      --> mallar/sammanfattning.md:30:5
       |
    30 |   - id: belopp
       |     ^^^^^^^^^^
       = varför: Alla värden i kolumnen skrivs med samma format.
       = gör så här: Ändra kolumnens format, eller uttrycket som ger dess värden.
    #### TB012 en
    error[TB012]: The column has the format kr but the value is of type text
      --> mallar/sammanfattning.md:30:5
       |
    30 |   - id: belopp
       |     ^^^^^^^^^^
       = why: All values of the column are written in the same format.
       = help: Change the format of the column, or the expression that gives its values.
    #### TB013 sv
    varning[TB013]: Tabellen har inga rader och utelämnas
      --> mallar/sammanfattning.md:22:4
       |
    22 | ```tabell
       |    ^^^^^^
       = varför: En tabell med bara rubriker ser ut som om något har fallit bort.
       = gör så här: Se efter vad ”för varje” går igenom, eller ta bort tabellen ur mallen.
    #### TB013 en
    warning[TB013]: The table has no rows and is left out
      --> mallar/sammanfattning.md:22:4
       |
    22 | ```tabell
       |    ^^^^^^
       = why: A table of nothing but headers looks as if something were lost.
       = help: See what “för varje” goes through, or remove the table from the template.
    #### TB014 sv
    fel[TB014]: Övergripande processtöd, Utfall 2023: 2 913 269 kr stämmer inte med de summor som det ingår i
       --> 2024-09-19/budget.yaml:31:39
        |
     31 |   processtöd: {2022: 2 506 744, 2023: 2 913 269, 2024: 1 849 992, 2025: –}
        |                                       ^^^^^^^^^
    ...
    116 |     processtöd: 7 288 005
        |                 --------- summan avviker
    ...
    132 |       utfall-2023: 9 464 225
        |                    --------- summan avviker
    ...
    134 |       utfall: 20 452 429
        |               ---------- summan avviker
    ...
    141 |       utfall-2023: 9 575 315
        |                    --------- summan avviker
    ...
    143 |       utfall: 25 503 845
        |               ---------- summan avviker
        = varför: Alla avviker lika mycket, 18 000 kr, och det här är det enda beloppet som ingår i dem alla.
        = gör så här: Två siffror kan ha bytt plats: 2 913 269 i stället för 2 931 269. Med 2 931 269 kr stämmer summorna. Jämför med redovisningssystemet innan du ändrar.
    #### TB014 en
    error[TB014]: Övergripande processtöd, Utfall 2023: 2 913 269 kr does not agree with the sums that it is part of
       --> 2024-09-19/budget.yaml:31:39
        |
     31 |   processtöd: {2022: 2 506 744, 2023: 2 913 269, 2024: 1 849 992, 2025: –}
        |                                       ^^^^^^^^^
    ...
    116 |     processtöd: 7 288 005
        |                 --------- this sum is off
    ...
    132 |       utfall-2023: 9 464 225
        |                    --------- this sum is off
    ...
    134 |       utfall: 20 452 429
        |               ---------- this sum is off
    ...
    141 |       utfall-2023: 9 575 315
        |                    --------- this sum is off
    ...
    143 |       utfall: 25 503 845
        |               ---------- this sum is off
        = why: All of them are off by as much, 18 000 kr, and this is the only figure that is in them all.
        = help: Two digits may have changed places: 2 913 269 instead of 2 931 269. With 2 931 269 kr the sums agree. Compare with the accounting system before you change it.
    #### TH001 sv
    fel[TH001]: ”90” är inte ett mått
     --> fixtures/errors/tema/fel.yaml:3:40
      |
    3 |   marginaler: {vänster: 110 mm, höger: 90}
      |                                        ^^
      = varför: Utan tal och enhet går det inte att veta hur stort det ska bli.
      = gör så här: Skriv tal och enhet, mm eller pt, till exempel 28 mm eller 9,75 pt.
    #### TH001 en
    error[TH001]: “90” is not a length
     --> fixtures/errors/tema/fel.yaml:3:40
      |
    3 |   marginaler: {vänster: 110 mm, höger: 90}
      |                                        ^^
      = why: Without a number and a unit there is no knowing how large it should be.
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
      = varför: Med ett sådant mått går sidorna inte att sätta, eller inte att läsa.
      = gör så här: Välj ett mått mellan 4 pt och 144 pt.
    #### TH003 en
    error[TH003]: 900 pt cannot be used here
     --> fixtures/errors/tema/fel.yaml:8:17
      |
    8 |   titel: {grad: 900 pt}
      |                 ^^^^^^
      = why: With such a length the pages cannot be set, or cannot be read.
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
      = varför: Sidan kan inte sättas utan både bredd och höjd.
      = gör så här: Skriv A4, A5 eller Letter, eller både ”bredd: 210 mm” och ”höjd: 250 mm”.
    #### TH005 en
    error[TH005]: The format of the paper is not fully given
     --> fixtures/errors/tema/format.yaml:2:11
      |
    2 |   format: {bredd: 210 mm}
      |           ^^^^^^^^^^^^^^^
      = why: The page cannot be set without both a width and a height.
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
    fel[TH007]: Okänt fält ”etiket” i sidhuvud eller sidfot
     --> fixtures/errors/tema/etikett.yaml:4:10
      |
    4 |   höger: "{etiket} · {sida} ({sidor})"
      |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      = varför: Ett fält byts mot en uppgift om mötet eller sidan; ett okänt skulle lämna en lucka.
      = gör så här: Menade du ”etikett”? Fälten är: organisation, styrelse, datum, bilaga, titel, diarienummer, dnr, etikett, sida, sidor, sidangivelse.
    #### TH007 en
    error[TH007]: Unknown field “etiket” in header or footer
     --> fixtures/errors/tema/etikett.yaml:4:10
      |
    4 |   höger: "{etiket} · {sida} ({sidor})"
      |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      = why: A field is replaced by a fact of the meeting or the page; an unknown one would leave a gap.
      = help: Did you mean “etikett”? The fields are: organisation, styrelse, datum, bilaga, titel, diarienummer, dnr, etikett, sida, sidor, sidangivelse.
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
    #### TH011 sv
    varning[TH011]: Sidornas etiketter (B1:3) syns varken i sidhuvud eller sidfot
     --> fixtures/errors/tema/etikett.yaml:4:10
      |
    4 |   höger: "{etiket} · {sida} ({sidor})"
      |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      = varför: Bilagans startsida hänvisar till dem, för att hänvisningarna ska gälla både i paketet och i bilagan för sig.
      = gör så här: Lägg till ”etikett” inom klammer i sidfoten, eller välj ”startsida: kompakt” under bilagor.
    #### TH011 en
    warning[TH011]: The labels of the pages (B1:3) stand neither in the header nor in the footer
     --> fixtures/errors/tema/etikett.yaml:4:10
      |
    4 |   höger: "{etiket} · {sida} ({sidor})"
      |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      = why: The start page of a bilaga refers to them, so that it holds both in the pack and in the bilaga by itself.
      = help: Add “etikett” in braces to the footer, or choose “startsida: kompakt” under bilagor.
    #### TM001 sv
    fel[TM001]: Taggen är inte stängd
      --> mallar/sammanfattning.md:22:8
       |
    22 | Plats: {{sammanfattning.plats
       |        ^^
       = varför: Allt som följer skulle läsas som en del av den.
       = gör så här: Avsluta den med lika många klammer som den börjar med.
    #### TM001 en
    error[TM001]: The tag is not closed
      --> mallar/sammanfattning.md:22:8
       |
    22 | Plats: {{sammanfattning.plats
       |        ^^
       = why: All that follows would be read as part of it.
       = help: End it with as many braces as it begins with.
    #### TM002 sv
    fel[TM002]: Sektionen ”budget.rader” stängs aldrig
     --> mall.md:8:1
      |
    8 | {{#budget.rader}}
      | ^^^^^^^^^^^^^^^^^
      = varför: Det syns inte hur mycket av mallen som hör till den.
      = gör så här: Lägg till {{/budget.rader}} där den ska sluta.
    #### TM002 en
    error[TM002]: The section “budget.rader” is never closed
     --> mall.md:8:1
      |
    8 | {{#budget.rader}}
      | ^^^^^^^^^^^^^^^^^
      = why: It cannot be seen how much of the template belongs to it.
      = help: Add {{/budget.rader}} where it should end.
    #### TM003 sv
    fel[TM003]: ”sammanfattning.deltog” stängs men har inte öppnats
      --> mallar/sammanfattning.md:22:1
       |
    22 | {{/sammanfattning.deltog}}
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^
       = varför: En sektion är det som står mellan två taggar med samma namn, en som öppnar och en som stänger.
       = gör så här: Ta bort taggen, eller öppna sektionen med {{#sammanfattning.deltog}}.
    #### TM003 en
    error[TM003]: “sammanfattning.deltog” is closed but was not opened
      --> mallar/sammanfattning.md:22:1
       |
    22 | {{/sammanfattning.deltog}}
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^
       = why: A section is what stands between two tags of the same name, one that opens and one that closes.
       = help: Delete the tag, or open the section with {{#sammanfattning.deltog}}.
    #### TM004 sv
    fel[TM004]: ”sammanfattning.plats” stängs, men den öppna sektionen heter ”sammanfattning.deltog”
      --> mallar/sammanfattning.md:22:28
       |
    22 | {{#sammanfattning.deltog}}x{{/sammanfattning.plats}}
       | -------------------------- öppnas här
       |                            ^^^^^^^^^^^^^^^^^^^^^^^^^
       = varför: Den sektion som öppnades sist stängs först.
       = gör så här: Skriv {{/sammanfattning.deltog}}.
    #### TM004 en
    error[TM004]: “sammanfattning.plats” is closed, but the open section is “sammanfattning.deltog”
      --> mallar/sammanfattning.md:22:28
       |
    22 | {{#sammanfattning.deltog}}x{{/sammanfattning.plats}}
       | -------------------------- opened here
       |                            ^^^^^^^^^^^^^^^^^^^^^^^^^
       = why: The section that was opened last is closed first.
       = help: Write {{/sammanfattning.deltog}}.
    #### TM005 sv
    fel[TM005]: Sektionerna har för många nivåer
      --> mallar/sammanfattning.md:22:289
       |
    22 | …e}}{{#möte}}{{#möte}}{{#möte}}{{#möte}}{{#möte}}{{#möte}}{{#möte}}{{#möte}}{{#möte}}{{#möte}}{{#möte…
       |                                ^^^^^^^^^
       = varför: Så många nivåer beror oftast på en sektion som inte har stängts.
       = gör så här: Stäng de sektioner som ska sluta, eller flytta en del till en delmall.
    #### TM005 en
    error[TM005]: The sections are nested too deeply
      --> mallar/sammanfattning.md:22:289
       |
    22 | …e}}{{#möte}}{{#möte}}{{#möte}}{{#möte}}{{#möte}}{{#möte}}{{#möte}}{{#möte}}{{#möte}}{{#möte}}{{#möte…
       |                                ^^^^^^^^^
       = why: So many levels mostly come from a section that was not closed.
       = help: Close the sections that should end, or move a part to a partial.
    #### TM006 sv
    fel[TM006]: Delmallen ”delar” ligger djupare än 8 nivåer
     --> mallar/delar.md:1:5
      |
    1 | {{> delar}}
      |     ^^^^^
      = varför: En delmall får inte innehålla sig själv.
      = gör så här: Ta bort den tagg som får delmallen att hämta sig själv, direkt eller genom en annan.
    #### TM006 en
    error[TM006]: The partial “delar” is nested deeper than 8 levels
     --> mallar/delar.md:1:5
      |
    1 | {{> delar}}
      |     ^^^^^
      = why: A partial must not contain itself.
      = help: Remove the tag by which the partial fetches itself, directly or through another.
    #### TM007 sv
    fel[TM007]: ”../hemlig” är inget namn på en delmall
      --> mallar/sammanfattning.md:22:5
       |
    22 | {{> ../hemlig}}
       |     ^^^^^^^^^
       = varför: En delmall ligger i mallmappen och skrivs utan sökväg och filändelse.
       = gör så här: Skriv till exempel sidfot för filen sidfot.md.
    #### TM007 en
    error[TM007]: “../hemlig” is not the name of a partial
      --> mallar/sammanfattning.md:22:5
       |
    22 | {{> ../hemlig}}
       |     ^^^^^^^^^
       = why: A partial lies in the templates folder and is written without path and ending.
       = help: Write sidfot for the file sidfot.md.
    #### TM008 sv
    fel[TM008]: Delmallen ”delar” kan inte hämtas här
      --> mallar/sammanfattning.md:24:14
       |
    24 | rubrik: "{{> delar}}"
       |              ^^^^^
       = varför: Delmallar får stå i mallens brödtext, inte i rubriker och tabeller.
       = gör så här: Skriv texten på plats, eller flytta taggen till brödtexten.
    #### TM008 en
    error[TM008]: The partial “delar” cannot be fetched here
      --> mallar/sammanfattning.md:24:14
       |
    24 | rubrik: "{{> delar}}"
       |              ^^^^^
       = why: Partials may stand in the template's body, not in headings and tables.
       = help: Write the text in place, or move the tag to the body.
    #### TM009 sv
    fel[TM009]: Blocket ”tabell” är inte stängt
      --> mallar/sammanfattning.md:22:4
       |
    22 | ```tabell
       |    ^^^^^^
       = varför: Resten av mallen skulle läsas som en del av det.
       = gör så här: Avsluta det med ``` på en egen rad.
    #### TM009 en
    error[TM009]: The block “tabell” is not closed
      --> mallar/sammanfattning.md:22:4
       |
    22 | ```tabell
       |    ^^^^^^
       = why: The rest of the template would be read as part of it.
       = help: End it with ``` on a line of its own.
    #### TM010 sv
    fel[TM010]: Prosa skrivs ut med tre klammer
      --> mallar/sammanfattning.md:22:1
       |
    22 | {{sammanfattning.text}}
       | ^^^^^^^^^^^^^^^^^^^^^^^
       = varför: Med två klammer skrivs Markdown ut som det står, med asterisker och allt.
       = gör så här: Skriv {{{…}}}.
    #### TM010 en
    error[TM010]: Prose is printed with three braces
      --> mallar/sammanfattning.md:22:1
       |
    22 | {{sammanfattning.text}}
       | ^^^^^^^^^^^^^^^^^^^^^^^
       = why: With two braces Markdown comes out as it stands, asterisks and all.
       = help: Write {{{…}}}.
    #### TM011 sv
    fel[TM011]: Här väntades nycklar med värden
      --> mallar/sammanfattning.md:23:1
       |
    23 | bara text
       | ^^^^^^^^^
       = varför: Ett block beskrivs med nycklar, var och en på sin rad.
       = gör så här: Nycklarna är: id, rubrik, enhet, saknas, tolerans, kolumner, rader, noter.
    #### TM011 en
    error[TM011]: Keys with values were expected here
      --> mallar/sammanfattning.md:23:1
       |
    23 | bara text
       | ^^^^^^^^^
       = why: A block is described by keys, each on a line of its own.
       = help: The keys are: id, rubrik, enhet, saknas, tolerans, kolumner, rader, noter.
    #### TM012 sv
    fel[TM012]: Okänd nyckel ”rubrikk”
      --> mall.md:20:5
       |
    20 |     rubrikk: Belopp
       |     ^^^^^^^
       = varför: En felstavad nyckel skulle annars tyst falla bort.
       = gör så här: Menade du ”rubrik”?
    #### TM012 en
    error[TM012]: Unknown key “rubrikk”
      --> mall.md:20:5
       |
    20 |     rubrikk: Belopp
       |     ^^^^^^^
       = why: A misspelt key would otherwise be lost without a word.
       = help: Did you mean “rubrik”?
    #### TM013 sv
    fel[TM013]: ”rubrik” saknas
      --> mallar/sammanfattning.md:23:1
       |
    23 | id: t
       | ^^^^^
       = varför: Utan den går det inte att veta vad som ska visas.
       = gör så här: Lägg till ”rubrik:”.
    #### TM013 en
    error[TM013]: “rubrik” is missing
      --> mallar/sammanfattning.md:23:1
       |
    23 | id: t
       | ^^^^^
       = why: Without it there is no knowing what to show.
       = help: Add “rubrik:”.
    #### TM014 sv
    fel[TM014]: Här väntades en lista
      --> mallar/sammanfattning.md:32:8
       |
    32 | rader: organisationer
       |        ^^^^^^^^^^^^^^
       = varför: Nyckeln tar flera delar, även när det bara finns en.
       = gör så här: Skriv varje del på en egen rad som börjar med ”- ”.
    #### TM014 en
    error[TM014]: A list was expected here
      --> mallar/sammanfattning.md:32:8
       |
    32 | rader: organisationer
       |        ^^^^^^^^^^^^^^
       = why: The key takes several items, even when there is only one.
       = help: Write each item on a line that begins with “- ”.
    #### TM015 sv
    fel[TM015]: Här väntades en text
      --> mallar/sammanfattning.md:24:9
       |
    24 | rubrik: [x]
       |         ^^^
       = varför: En text som börjar med klammer behöver citattecken i YAML.
       = gör så här: Sätt citattecken kring texten.
    #### TM015 en
    error[TM015]: A text was expected here
      --> mallar/sammanfattning.md:24:9
       |
    24 | rubrik: [x]
       |         ^^^
       = why: A text that begins with braces needs quotes in YAML.
       = help: Put quotes around the text.
    #### TM016 sv
    fel[TM016]: Här väntades ja eller nej
      --> mallar/sammanfattning.md:34:13
       |
    34 |     kursiv: kanske
       |             ^^^^^^
       = varför: Nyckeln slår på eller av något.
       = gör så här: Skriv ja eller nej, eller ta bort raden.
    #### TM016 en
    error[TM016]: ja or nej was expected here
      --> mallar/sammanfattning.md:34:13
       |
    34 |     kursiv: kanske
       |             ^^^^^^
       = why: The key turns something on or off.
       = help: Write ja or nej, or remove the line.
    #### TM017 sv
    fel[TM017]: Här väntades ett heltal från 1 till 6
      --> mallar/sammanfattning.md:23:9
       |
    23 | nivåer: 9
       |         ^
       = varför: Utanför de gränserna går det inte att sätta på en sida.
       = gör så här: Skriv ett tal utan decimaler, till exempel 1.
    #### TM017 en
    error[TM017]: An integer from 1 to 6 was expected here
      --> mallar/sammanfattning.md:23:9
       |
    23 | nivåer: 9
       |         ^
       = why: Beyond those bounds it cannot be set on a page.
       = help: Write a number without decimals, such as 1.
    #### TM018 sv
    fel[TM018]: ”sek” finns inte att välja
      --> mallar/sammanfattning.md:25:8
       |
    25 | enhet: sek
       |        ^^^
       = varför: Nyckeln tar ett av några bestämda ord.
       = gör så här: Välj bland: kr, tkr, mnkr.
    #### TM018 en
    error[TM018]: “sek” is not among the choices
      --> mallar/sammanfattning.md:25:8
       |
    25 | enhet: sek
       |        ^^^
       = why: The key takes one of a few words.
       = help: Choose among: kr, tkr, mnkr.
    #### TM019 sv
    fel[TM019]: Fler än 3 nyckeltal
      --> mallar/sammanfattning.md:29:3
       |
    29 | - värde: 4 kr
       |   ^^^^^^^^^^^
       = varför: Nyckeltalen står bredvid varandra överst på sidan; fler än 3 får inte plats att läsas.
       = gör så här: Ta bort något.
    #### TM019 en
    error[TM019]: More than 3 key figures
      --> mallar/sammanfattning.md:29:3
       |
    29 | - värde: 4 kr
       |   ^^^^^^^^^^^
       = why: The key figures stand side by side at the top of the page; more than 3 cannot be read there.
       = help: Remove one.
    #### TM020 sv
    fel[TM020]: Raden saknar ”Ord: ”
      --> mallar/sammanfattning.md:23:1
       |
    23 | bara text
       | ^^^^^^^^^
       = varför: I ett faktablock står ordet först på raden, sedan kolon och mellanslag.
       = gör så här: Skriv till exempel ”Plats: Eskilstuna”.
    #### TM020 en
    error[TM020]: The line has no “Term: ”
      --> mallar/sammanfattning.md:23:1
       |
    23 | bara text
       | ^^^^^^^^^
       = why: In a block of facts the term comes first, then a colon and a space.
       = help: Write, for example, “Plats: Eskilstuna”.
    #### TM021 sv
    fel[TM021]: Mallen saknar inledning mellan två rader med ---
     --> mallar/sammanfattning.md:1:1
      |
    1 | titel: Sammanfattning av möte med styrelse och Core Team
      | ^
      = varför: Där står bilagans titel och vilka filer den bygger på.
      = gör så här: Börja mallen med ---, titel: och ---.
    #### TM021 en
    error[TM021]: The template has no front matter between two lines of ---
     --> mallar/sammanfattning.md:1:1
      |
    1 | titel: Sammanfattning av möte med styrelse och Core Team
      | ^
      = why: It holds the title of the bilaga and the files that it is made from.
      = help: Begin the template with ---, titel: and ---.
    #### TM022 sv
    fel[TM022]: ”möte” är upptaget
     --> mallar/sammanfattning.md:4:3
      |
    4 |   möte: {fil: a.yaml, schema: sammanfattning}
      |   ^^^^
      = varför: Namnet betyder redan något i alla mallar.
      = gör så här: Välj ett annat namn.
    #### TM022 en
    error[TM022]: “möte” is taken
     --> mallar/sammanfattning.md:4:3
      |
    4 |   möte: {fil: a.yaml, schema: sammanfattning}
      |   ^^^^
      = why: The name already means something in every template.
      = help: Choose another name.
    #### TM023 sv
    fel[TM023]: Underlaget ”sammanfattning” måste ange fil eller filer
     --> mallar/sammanfattning.md:4:3
      |
    4 |   sammanfattning:
      |   ^^^^^^^^^^^^^^
      = varför: Ett underlag läses ur en eller flera av mötets filer.
      = gör så här: Skriv fil: namn.yaml, eller filer: mapp/*.md.
    #### TM023 en
    error[TM023]: The source “sammanfattning” must say fil or filer
     --> mallar/sammanfattning.md:4:3
      |
    4 |   sammanfattning:
      |   ^^^^^^^^^^^^^^
      = why: A source is read from one or several of the meeting's files.
      = help: Write fil: name.yaml, or filer: folder/*.md.
    #### TM024 sv
    fel[TM024]: ”sammanfattning” är inget underlag med ”en per”
     --> mallar/sammanfattning.md:3:8
      |
    3 | urval: sammanfattning
      |        ^^^^^^^^^^^^^^
      = varför: Det som väljs ut måste vara ett underlag med flera filer, en per mål till exempel.
      = gör så här: Lägg till ”en per” i underlaget, eller välj ett annat underlag för ”urval”.
    #### TM024 en
    error[TM024]: “sammanfattning” is not a source with “en per”
     --> mallar/sammanfattning.md:3:8
      |
    3 | urval: sammanfattning
      |        ^^^^^^^^^^^^^^
      = why: What is selected among must be a source of several files, one per goal for example.
      = help: Add “en per” to the source, or choose another source for “urval”.
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
      --> 2024-09-19/mote.yaml:85:9
       |
    85 |     id: "{{fakta.id}}"
       |         ^^^^^^^^^^^^^^
       = varför: Fältet läses av programmet eller av en kontroll, eller skrivs ut vid ett annat möte som har andra siffror.
       = gör så här: Skriv värdet som det är.
    #### TM032 en
    error[TM032]: {{…}} cannot stand here
      --> 2024-09-19/mote.yaml:85:9
       |
    85 |     id: "{{fakta.id}}"
       |         ^^^^^^^^^^^^^^
       = why: The field is read by the program or by a check, or is printed at another meeting with other figures.
       = help: Write the value as it is.
    #### TM033 sv
    fel[TM033]: Flera av mötets bilagor har ”sammanfattning”
      --> 2024-09-19/mote.yaml:52:20
       |
    52 |   Samma dag, kl. {{sammanfattning.tid}} på {{sammanfattning.plats}}, hade styrelsen och de båda Core
       |                    ^^^^^^^^^^^^^^
       = varför: Det går inte att veta vilken som menas.
       = gör så här: Säg vilken bilaga: bilagor.sammanfattning.sammanfattning, bilagor.tidigare.sammanfattning.
    #### TM033 en
    error[TM033]: Several attachments of the meeting have “sammanfattning”
      --> 2024-09-19/mote.yaml:52:20
       |
    52 |   Samma dag, kl. {{sammanfattning.tid}} på {{sammanfattning.plats}}, hade styrelsen och de båda Core
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
      = varför: Programmet läser UTF-8, där å, ä och ö skrivs likadant på alla datorer.
      = gör så här: Spara om filen som UTF-8 i redigeraren.
    #### YA002 en
    error[YA002]: The file is saved as UTF-16
     --> fixtures/errors/yaml/utf16.yaml:1:1
      |
    1 | ��p␀l␀a␀t␀s␀:␀ ␀V␀�␀s␀t␀e␀r␀�␀s␀
      | ^
      = why: The program reads UTF-8, in which å, ä and ö are written the same on every computer.
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
      = varför: Kolonet skiljer nyckeln från värdet; utan det blir hela raden en text.
      = gör så här: Skriv ”nyckel: värde”. Är raden en fortsättning på texten ovanför, dra in den längre.
    #### YA006 en
    error[YA006]: A colon is missing after the key
     --> fixtures/errors/yaml/kolon-saknas.yaml:2:1
      |
    2 | överskott 4 150 000
      | ^^^^^^^^^^^^^^^^^^^
      = why: The colon separates the key from the value; without it the whole line is one text.
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
      = varför: Allt som följer läses som en del av texten, ända till nästa citattecken eller filens slut.
      = gör så här: Sätt ett likadant citattecken där texten slutar. Ett citattecken inuti texten skrivs två gånger ('') eller med snedstreck (\").
    #### YA008 en
    error[YA008]: The quotation mark that opens here is never closed
     --> fixtures/errors/yaml/radbrytning-windows.yaml:2:8
      |
    2 | plats: "B26
      |        ^
      = why: All that follows is read as part of the text, up to the next mark or the end of the file.
      = help: Put the same mark where the text ends. A mark within the text is doubled ('') or escaped (\").
    #### YA009 sv
    fel[YA009]: Parentesen ”[” som börjar här avslutas inte som den ska
     --> fixtures/errors/yaml/bortkommen-text.yaml:4:8
      |
    4 | lista: [a, b
      |        ^
      = varför: Parenteser håller ihop en lista eller en grupp, och det syns inte var den tar slut.
      = gör så här: Kontrollera att det står komma mellan delarna och ”]” sist. Text som innehåller komma eller parenteser sätts inom citattecken.
    #### YA009 en
    error[YA009]: The bracket “[” that opens here is not closed properly
     --> fixtures/errors/yaml/bortkommen-text.yaml:4:8
      |
    4 | lista: [a, b
      |        ^
      = why: Brackets hold a list or a group together, and it cannot be seen where this one ends.
      = help: See that commas separate the parts and that “]” ends it. Put text with commas or brackets in quotation marks.
    #### YA010 sv
    fel[YA010]: Ett bindestreck med mellanslag börjar en lista, och det kan den inte göra här
     --> fixtures/errors/yaml/ensamt-streck.yaml:1:12
      |
    1 | överskott: -
      |            ^
      = varför: En lista skrivs under sin nyckel, med en punkt på varje rad.
      = gör så här: Menar du ”inget belopp”, skriv ett tankstreck: –. Är det en lista, börja den på en egen rad.
    #### YA010 en
    error[YA010]: A hyphen and a space start a list, which cannot start here
     --> fixtures/errors/yaml/ensamt-streck.yaml:1:12
      |
    1 | överskott: -
      |            ^
      = why: A list is written below its key, with one item on each line.
      = help: If you mean “no amount”, write a dash: –. If it is a list, start it on a line of its own.
    #### YA011 sv
    fel[YA011]: En text kan inte börja med tecknet ”@”
     --> fixtures/errors/yaml/reserverat-tecken.yaml:1:10
      |
    1 | kontakt: @kommun
      |          ^
      = varför: Tecknet har en egen betydelse i YAML, formatet som filen är skriven i.
      = gör så här: Sätt texten inom citattecken: "…".
    #### YA011 en
    error[YA011]: A text cannot start with the character “@”
     --> fixtures/errors/yaml/reserverat-tecken.yaml:1:10
      |
    1 | kontakt: @kommun
      |          ^
      = why: The character has a meaning of its own in YAML, the format of the file.
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
      = varför: Så många nivåer beror nästan alltid på ett misstag i indraget.
      = gör så här: Räkna indraget: två mellanslag för varje nivå.
    #### YA013 en
    error[YA013]: The file is nested more than 64 levels deep
     --> fixtures/errors/yaml/for-djup.yaml:1:67
      |
    1 | …[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]…
      |                                ^
      = why: So many levels are nearly always a mistake of indentation.
      = help: Count the indentation: two spaces for each level.
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
      = varför: Bara den första delen skulle läsas, och resten försvinna.
      = gör så här: Ta bort raden, eller dela upp filen i flera.
    #### YA017 en
    error[YA017]: The file has several parts separated by “---”
     --> fixtures/errors/yaml/flera-dokument.yaml:2:1
      |
    2 | ---
      | ^^^
      = why: Only the first part would be read, and the rest be lost.
      = help: Delete the line, or split the file.
    #### YA018 sv
    fel[YA018]: En nyckel måste vara ett ord, inte en lista eller grupp
     --> fixtures/errors/yaml/nyckel-ar-lista.yaml:1:1
      |
    1 | [a, b]: 1
      | ^^^^^^
      = varför: Nyckeln är det namn som värdet hittas under.
      = gör så här: Skriv ”nyckel: värde”.
    #### YA018 en
    error[YA018]: A key must be a word, not a list or a group
     --> fixtures/errors/yaml/nyckel-ar-lista.yaml:1:1
      |
    1 | [a, b]: 1
      | ^^^^^^
      = why: The key is the name that the value is found by.
      = help: Write “key: value”.
    #### YA019 sv
    fel[YA019]: Snedstrecket följs av ett tecken som inte betyder något
     --> fixtures/errors/yaml/snedstreck.yaml:1:9
      |
    1 | fil: "C:\moten\september"
      |         ^
      = varför: Mellan dubbla citattecken börjar en kod med snedstreck, till exempel \n för ny rad.
      = gör så här: Inom "…" skrivs ett snedstreck som \\. Inom '…' behövs det inte.
    #### YA019 en
    error[YA019]: The backslash is followed by a character without meaning
     --> fixtures/errors/yaml/snedstreck.yaml:1:9
      |
    1 | fil: "C:\moten\september"
      |         ^
      = why: Between double quotation marks a backslash begins a code, such as \n for a new line.
      = help: Within "…" a backslash is written \\. Within '…' that is not needed.
    #### YA020 sv
    fel[YA020]: Ett utropstecken först i ett värde har en särskild betydelse
     --> fixtures/errors/yaml/utropstecken.yaml:1:7
      |
    1 | text: !viktigt besked
      |       ^^^^^^^^^^^^^^^
      = varför: Ordet efter utropstecknet läses som namnet på en typ och skulle försvinna ur texten.
      = gör så här: Sätt texten inom citattecken: "…".
    #### YA020 en
    error[YA020]: An exclamation mark first in a value has a meaning of its own
     --> fixtures/errors/yaml/utropstecken.yaml:1:7
      |
    1 | text: !viktigt besked
      |       ^^^^^^^^^^^^^^^
      = why: The word after it is read as the name of a type and would be lost from the text.
      = help: Put the text in quotation marks: "…".
    #### YA021 sv
    fel[YA021]: En text kan inte börja med ”*” utan citattecken
     --> fixtures/errors/yaml/asterisk.yaml:1:7
      |
    1 | text: **fet** text
      |       ^
      = varför: I YAML pekar tecknet på ett annat ställe i filen.
      = gör så här: Sätt texten inom citattecken, eller börja värdet med | och skriv texten på nästa rad.
    #### YA021 en
    error[YA021]: A text cannot start with “*” without quotation marks
     --> fixtures/errors/yaml/asterisk.yaml:1:7
      |
    1 | text: **fet** text
      |       ^
      = why: In YAML the character points at another place in the file.
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
      = varför: Varje grupp ska gå att läsa där den står, utan rader som hämtas någon annanstans ifrån.
      = gör så här: Skriv ut nycklarna.
    #### YA023 en
    error[YA023]: The key “<<” (merge) is not supported
     --> fixtures/errors/yaml/sammanslagning.yaml:3:3
      |
    3 |   <<: *bas
      |   ^^
      = why: Each group should be readable where it stands, without lines fetched from elsewhere.
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
