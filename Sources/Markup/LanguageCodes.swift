/// The languages that a BCP 47 tag can begin with: ISO 639-1, and those of ISO 639-2, 639-3 and 639-5 that have no code of
/// two letters. A screen reader has no voice, and a judge no name, for any other.
enum LanguageCodes {
    static func isRegistered(_ code: some StringProtocol) -> Bool {
        let bytes = Array(code.lowercased().utf8)
        switch bytes.count {
        case 2: return contains(bytes, in: twoLetters, size: 2)
        case 3: return contains(bytes, in: threeLetters, size: 3)
        default: return false
        }
    }

    /// The code of two letters that stands for one of three: `sv` for `swe`.
    static func short(for code: some StringProtocol) -> String? {
        let bytes = Array(code.lowercased().utf8)
        guard bytes.count == 3, let index = position(of: bytes, in: pairs, stride: 5) else { return nil }
        return String(decoding: UnsafeBufferPointer(start: pairs.utf8Start + index * 5 + 3, count: 2), as: UTF8.self)
    }

    private static func contains(_ code: [UInt8], in list: StaticString, size: Int) -> Bool {
        position(of: code, in: list, stride: size) != nil
    }

    /// Of a code among entries of one length, in order of the alphabet.
    private static func position(of code: [UInt8], in list: StaticString, stride: Int) -> Int? {
        let bytes = UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount)
        var low = 0
        var high = bytes.count / stride
        while low < high {
            let middle = (low + high) / 2
            let entry = bytes[(middle * stride)..<(middle * stride + code.count)]
            if entry.elementsEqual(code) { return middle }
            if entry.lexicographicallyPrecedes(code) { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    /// From iso_639-3, as the two others: in order, one after the other.
    private static let twoLetters: StaticString = """
        aaabaeafakamanarasavayazbabebgbhbibmbnbobrbscacechcocrcscucvcydadedvdzeeeleneoeseteufafffifjfofrfygagdglgngugvha\
        hehihohrhthuhyhziaidieigiiikioisitiujajvkakgkikjkkklkmknkokrkskukvkwkylalblglilnloltlulvmgmhmimkmlmnmrmsmtmynanb\
        ndnengnlnnnonrnvnyocojomorospapiplpsptqurmrnrorurwsascsdsesgshsiskslsmsnsosqsrssstsusvswtatetgthtitktltntotrtstt\
        twtyugukuruzvevivowawoxhyiyozazhzu
        """

    /// Three letters and the two that stand for the same language.
    private static let pairs: StaticString = """
        aaraaabkabafrafakaakalbsqamhamaraararganarmhyasmasavaavaveaeaymayazeazbakbabambmbaqeubelbebenbnbihbhbisbibodbo\
        bosbsbrebrbulbgburmycatcacescschachchecechizhchucuchvcvcorkwcoscocrecrcymcyczecsdandadeudedivdvdutnldzodzellel\
        engenepoeoesteteuseueweeefaofofasfafijfjfinfifrafrfrefrfryfyfulffgeokagerdeglagdglegaglgglglvgvgreelgrngngujgu\
        haththauhahbsshhebheherhzhinhihmohohrvhrhunhuhyehyiboigiceisidoioiiiiiikuiuileieinaiaindidipkikislisitaitjavjv\
        jpnjakalklkanknkaskskatkakaukrkazkkkhmkmkikkikinrwkirkykomkvkonkgkorkokuakjkurkulaololatlalavlvlimlilinlnlitlt\
        ltzlblubluluglgmacmkmahmhmalmlmaomimarmrmaymsmkdmkmlgmgmltmtmonmnmrimimsamsmyamynaunanavnvnblnrndendndongnepne\
        nldnlnnonnnobnbnornonyanyociocojiojoriorormomossospanpaperfaplipipolplporptpuspsquequrohrmronrorumrorunrnrusru\
        sagsgsansasinsislksksloskslvslsmesesmosmsnasnsndsdsomsosotstspaessqisqsrdscsrpsrsswsssunsuswaswswesvtahtytamta\
        tatttteltetgktgtgltlthathtibbotirtitontotsntntsotstuktkturtrtwitwuigugukrukurduruzbuzvenvevievivolvowelcywlnwa\
        wolwoxhoxhyidyiyoryozhazazhozhzulzu
        """

    /// Those that have none of two.
    private static let threeLetters: StaticString = """
        aaaaabaacaadaaeaafaagaahaaiaakaalaanaaoaapaaqaasaataauaavaawaaxaazabaabbabcabdabeabfabgabhabiabjablabmabnaboabp\
        abqabrabsabtabuabvabwabxabyabzacaacbacdaceacfachaciackaclacmacnacpacqacracsactacuacvacwacxacyaczadaadbaddadeadf\
        adgadhadiadjadladnadoadqadradsadtaduadwadxadyadzaeaaebaecaedaeeaekaelaemaenaeqaeraesaeuaewaeyaezafaafbafdafeafg\
        afhafiafkafnafoafpafsaftafuafzagaagbagcagdageagfaggaghagiagjagkaglagmagnagoagqagragsagtaguagvagwagxagyagzahaahb\
        ahgahhahiahkahlahmahnahoahpahrahsahtaiaaibaicaidaieaifaigaihaiiaijaikailaimainaioaipaiqairaitaiwaixaiyajaajgaji\
        ajnajpajsajuajwajzakbakcakdakeakfakgakhakiakjakkaklakmakoakpakqakraksaktakuakvakwakxakyakzalaalcaldalealfalgalh\
        alialjalkallalmalnaloalpalqalralsaltalualvalwalxalyalzamaambamcameamfamgamiamjamkamlammamnamoampamqamramsamtamu\
        amvamwamxamyamzanaanbancandaneanfanganhanianjankanlanmannanoanpanqanransantanuanvanwanxanyanzaoaaobaocaodaoeaof\
        aogaoiaojaokaolaomaonaoraosaotaouaoxaozapaapbapcapdapeapfapgaphapiapjapkaplapmapnapoappapqaprapsaptapuapvapwapx\
        apyapzaqaaqcaqdaqgaqkaqlaqmaqnaqpaqraqtaqzarbarcardarearhariarjarkarlarnaroarparqarrarsartaruarvarwarxaryarzasa\
        asbascaseasfasgashasiasjaskaslasnasoaspasqasrassastasuasvaswasxasyaszataatbatcatdateatgathatiatjatkatlatmatnato\
        atpatqatratsattatuatvatwatxatyatzauaaubaucaudaufaugauhauiaujaukaulaumaunauoaupauqaurausautauuauwauxauyauzavbavd\
        aviavkavlavmavnavoavsavtavuavvawaawbawcawdaweawgawhawiawkawmawnawoawrawsawtawuawvawwawxawyaxbaxeaxgaxkaxlaxmaxx\
        ayaaybaycaydayeaygayhayiaykaylaynayoaypayqayraysaytayuayzazaazbazcazdazgazjazmaznazoaztazzbaababbacbadbaebafbag\
        bahbaibajbalbanbaobapbarbasbatbaubavbawbaxbaybbabbbbbcbbdbbebbfbbgbbhbbibbjbbkbblbbmbbnbbobbpbbqbbrbbsbbtbbubbv\
        bbwbbxbbybcabcbbccbcdbcebcfbcgbchbcibcjbckbclbcmbcnbcobcpbcqbcrbcsbctbcubcvbcwbcybczbdabdbbdcbddbdebdfbdgbdhbdi\
        bdjbdkbdlbdmbdnbdobdpbdqbdrbdsbdtbdubdvbdwbdxbdybdzbeabebbecbedbeebefbegbehbeibejbekbembeobepbeqberbesbetbeubev\
        bewbexbeybezbfabfbbfcbfdbfebffbfgbfhbfibfjbfkbflbfmbfnbfobfpbfqbfrbfsbftbfubfwbfxbfybfzbgabgbbgcbgdbgebgfbggbgi\
        bgjbgkbglbgnbgobgpbgqbgrbgsbgtbgubgvbgwbgxbgybgzbhabhbbhcbhdbhebhfbhgbhhbhibhjbhlbhmbhnbhobhpbhqbhrbhsbhtbhubhv\
        bhwbhxbhybhzbiabibbidbiebifbigbikbilbimbinbiobipbiqbirbitbiubivbiwbixbiybizbjabjbbjcbjebjfbjgbjhbjibjjbjkbjlbjm\
        bjnbjobjpbjrbjsbjtbjubjvbjwbjxbjybjzbkabkcbkdbkfbkgbkhbkibkjbkkbklbkmbknbkobkpbkqbkrbksbktbkubkvbkwbkxbkybkzbla\
        blbblcbldbleblfblhblibljblkbllblmblnbloblpblqblrblsbltblvblwblxblyblzbmabmbbmcbmdbmebmfbmgbmhbmibmjbmkbmlbmmbmn\
        bmobmpbmqbmrbmsbmtbmubmvbmwbmxbmzbnabnbbncbndbnebnfbngbnibnjbnkbnlbnmbnnbnobnpbnqbnrbnsbntbnubnvbnwbnxbnybnzboa\
        bobboebofbogbohboibojbokbolbombonboobopboqborbotboubovbowboxboybozbpabpcbpdbpebpgbphbpibpjbpkbplbpmbpnbpobppbpq\
        bprbpsbptbpubpvbpwbpxbpybpzbqabqbbqcbqdbqfbqgbqhbqibqjbqkbqlbqmbqnbqobqpbqqbqrbqsbqtbqubqvbqwbqxbqybqzbrabrbbrc\
        brdbrfbrgbrhbribrjbrkbrlbrmbrnbrobrpbrqbrrbrsbrtbrubrvbrwbrxbrybrzbsabsbbscbsebsfbsgbshbsibsjbskbslbsmbsnbsobsp\
        bsqbsrbssbstbsubsvbswbsxbsybtabtcbtdbtebtfbtgbthbtibtjbtkbtmbtnbtobtpbtqbtrbtsbttbtubtvbtwbtxbtybtzbuabubbucbud\
        buebufbugbuhbuibujbukbumbunbuobupbuqbusbutbuubuvbuwbuxbuybuzbvabvbbvcbvdbvebvfbvgbvhbvibvjbvkbvlbvmbvnbvobvpbvq\
        bvrbvtbvubvvbvwbvxbvybvzbwabwbbwcbwdbwebwfbwgbwhbwibwjbwkbwlbwmbwnbwobwpbwqbwrbwsbwtbwubwwbwxbwybwzbxabxbbxcbxd\
        bxebxfbxgbxhbxibxjbxkbxlbxmbxnbxobxpbxqbxrbxsbxubxvbxwbxzbyabybbycbydbyebyfbygbyhbyibyjbykbylbymbynbyobypbyqbyr\
        bysbytbyvbywbyxbyzbzabzbbzcbzdbzebzfbzgbzhbzibzjbzkbzlbzmbznbzobzpbzqbzrbzsbztbzubzvbzwbzxbzybzzcaacabcaccadcae\
        cafcagcahcaicajcakcalcamcancaocapcaqcarcascaucavcawcaxcaycazcbacbbcbccbdcbgcbicbjcbkcblcbncbocbqcbrcbscbtcbucbv\
        cbwcbycccccdcceccgcchccjcclccmccnccoccpccrccscdacdccddcdecdfcdhcdicdjcdmcdncdocdrcdscdycdzceacebcegcekcelcencet\
        ceycfacfdcfgcfmcgacgccggcgkchbchcchdchfchgchhchjchkchlchmchnchochpchqchrchtchwchxchychzciacibciccidciecihcikcim\
        cincipcirciwciycjacjecjhcjicjkcjmcjncjocjpcjscjvcjyckbckhcklckmcknckockqckrckscktckuckvckxckyckzclaclccldcleclh\
        clicljclkcllclmclocltcluclwclycmacmccmecmgcmicmlcmmcmncmocmrcmscmtcnacnbcnccngcnhcnicnkcnlcnocnpcnqcnrcnscntcnu\
        cnwcnxcoacobcoccodcoecofcogcohcojcokcolcomconcoocopcoqcotcoucovcowcoxcozcpacpbcpccpecpfcpgcpicpncpocppcpscpucpx\
        cpycqdcracrbcrccrdcrfcrgcrhcricrjcrkcrlcrmcrncrocrpcrqcrrcrscrtcrvcrwcrxcrycrzcsacsbcsccsdcsecsfcsgcshcsicsjcsk\
        cslcsmcsncsocspcsqcsrcsscstcsucsvcswcsxcsycszctactcctdctectgcthctlctmctnctoctpctscttctuctyctzcuacubcuccuhcuicuj\
        cukculcuocupcuqcurcuscutcuucuvcuwcuxcuycvgcvncwacwbcwdcwecwgcwtcyacybcyoczhczkcznczocztdaadacdaddaedagdahdaidaj\
        dakdaldamdaodaqdardasdaudavdawdaxdaydazdbadbbdbddbedbfdbgdbidbjdbldbmdbndbodbpdbqdbrdbtdbudbvdbwdbydccdcrddaddd\
        ddeddgddiddjddnddoddrddsddwdecdeddeedefdegdehdeidekdeldemdendepdeqderdesdevdezdgadgbdgcdgddgedggdghdgidgkdgldgn\
        dgodgrdgsdgtdgwdgxdgzdhddhgdhidhldhmdhndhodhrdhsdhudhvdhwdhxdiadibdicdiddifdigdihdiidijdikdildimdindiodipdiqdir\
        disdiudiwdixdiydizdjadjbdjcdjddjedjfdjidjjdjkdjmdjndjodjrdjudjwdkadkgdkkdkrdksdkxdlgdlkdlmdlndmadmbdmcdmddmedmf\
        dmgdmkdmldmmdmndmodmrdmsdmudmvdmwdmxdmydnadnddnedngdnidnjdnkdnndnodnrdntdnudnvdnwdnydoadobdocdoedofdohdoidokdol\
        dondoodopdoqdordosdotdovdowdoxdoydozdppdradrbdrcdrddredrgdridrldrndrodrqdrsdrtdrudrydsbdsedshdsidsldsndsodsqdsz\
        dtadtbdtddthdtidtkdtmdtndtodtpdtrdtsdttdtudtyduadubducduedufdugduhduidukduldumdunduodupduqdurdusduuduvduwduxduy\
        duzdvadwadwkdwrdwsdwudwwdwydwzdyadybdyddygdyidymdyndyodyudyydzadzedzgdzldzneaaebcebgebkeboebrebuecrecsecyeeeefa\
        efeefiegaeglegmegoegxegyehsehueipeiteivejaekaekeekgekiekkeklekmekoekpekrekyeleelhelielkelmeloeluelxemaembemeemg\
        emiemkemmemnempemqemsemuemwemxemyemzenaenbencendenfenhenlenmennenoenqenrenuenvenwenxeotepieraergerherierkeroerr\
        erserterweseesgeshesieskeslesmesnesoesqessesuesxesyetbetcethetnetoetretsettetuetxetzeuqeveevhevnewoexteyaeyoeza\
        ezefaafabfadfaffagfahfaifajfakfalfamfanfapfarfatfaufaxfayfazfblfcsferffiffmfgrfiafiefiffilfipfirfitfiufiwfkkfkv\
        flaflhflifllflnflrflyfmpfmufnbfngfnifodfoifomfonforfosfoxfpefqsfrcfrdfrkfrmfrofrpfrqfrrfrsfrtfsefslfssfubfucfud\
        fuefuffuhfuifujfumfunfuqfurfutfuufuvfuyfvrfwafwegaagabgacgadgaegafgaggahgaigajgakgalgamgangaogapgaqgargasgatgau\
        gawgaxgaygazgbagbbgbdgbegbfgbggbhgbigbjgbkgblgbmgbngbogbpgbqgbrgbsgbugbvgbwgbxgbygbzgccgcdgcegcfgclgcngcrgctgda\
        gdbgdcgddgdegdfgdggdhgdigdjgdkgdlgdmgdngdogdqgdrgdsgdtgdugdxgeagebgecgedgefgeggehgeigejgekgelgemgeqgesgevgewgex\
        geygezgfkgftggaggbggdggegggggkgglggtgguggwghaghcgheghhghkghlghnghoghrghsghtgiagibgicgidgiegiggihgiigilgimgingip\
        giqgirgisgitgiugiwgixgiygizgjkgjmgjngjrgjugkagkdgkegkngkogkpgkuglbglcgldglhgljglkgllgloglrgluglwglygmagmbgmdgme\
        gmggmhgmlgmmgmngmqgmrgmugmvgmwgmxgmygmzgnagnbgncgndgnegnggnhgnignjgnkgnlgnmgnngnognqgnrgntgnugnwgnzgoagobgocgod\
        goegofgoggohgoigojgokgolgomgongoogopgoqgorgosgotgougovgowgoxgoygozgpagpegpngqagqigqngqrgqugragrbgrcgrdgrggrhgri\
        grjgrkgrmgrogrqgrrgrsgrtgrugrvgrwgrxgrygrzgsegsggslgsmgsngsogspgssgswgtagtuguagubgucgudguegufgugguhguigukgulgum\
        gunguogupguqgurgusgutguuguwguxguzgvagvcgvegvfgvjgvlgvmgvngvogvpgvrgvsgvygwagwbgwcgwdgwegwfgwggwigwjgwmgwngwrgwt\
        gwugwwgwxgxxgyagybgydgyegyfgyggyigylgymgyngyogyrgyygyzgzagzigznhaahabhachadhaehafhaghahhaihajhakhalhamhanhaohap\
        haqharhashavhawhaxhayhazhbahbbhbnhbohbuhcahchhdnhdshdyheahedheghehheihemhgmhgwhhihhrhhyhiahibhidhifhighihhiihij\
        hikhilhimhiohirhithiwhixhjihkahkehkhhkkhknhkshlahlbhldhlehlthluhmahmbhmchmdhmehmfhmghmhhmihmjhmkhmlhmmhmnhmphmq\
        hmrhmshmthmuhmvhmwhmxhmyhmzhnahndhnehnghnhhnihnjhnnhnohnshnuhoahobhochodhoehohhoihojhokholhomhoohophorhoshothov\
        howhoyhozhpohpshrahrchrehrkhrmhrohrphrthruhrwhrxhrzhsbhshhslhsnhsshtihtohtshtuhtxhubhuchudhuehufhughuhhuihujhuk\
        hulhumhuohuphuqhurhushuthuuhuvhuwhuxhuyhuzhvchvehvkhvnhvvhwahwchwohyahywhyxiaiianiaribaibbibdibeibgibhiblibmibn\
        ibribuibyicaichiclicridaidbidciddideidiidridsidtiduifaifbifeiffifkifmifuifyigbigeiggigligmignigoigsigwihbihiihp\
        ihwiiniirijcijeijjijnijoijsikeikiikkiklikoikpikriksiktikvikwikxikzilailbilgiliilkilmiloilpilsiluilvimaimiimlimn\
        imoimrimsimtimyinbincineinginhinjinlinminninoinpinsintinzioriouiowipiipoiquiqwiraireirhiriirkirniroirriruirxiry\
        isaiscisdiseisgishisiiskismisnisoisristisuitbitcitditeitiitkitlitmitoitritsittitvitwitxityitziumivbivviwkiwmiwo\
        iwsixcixliyaiyoiyxizhizrizzjaajabjacjadjaejafjahjajjakjaljamjanjaojaqjasjatjaujaxjayjazjbejbijbjjbkjbmjbnjbojbr\
        jbtjbujbwjcsjctjdajdgjdtjebjeejehjeijekjeljenjerjetjeujgbjgejgkjgojhijhsjiajibjicjidjiejigjihjiijiljimjiojiqjit\
        jiujivjiyjjejjrjkajkmjkojkpjkrjksjkujlejlsjmajmbjmcjmdjmijmljmnjmrjmsjmwjmxjnajndjngjnijnjjnljnsjobjodjogjorjos\
        jowjpajprjpxjqrjrajrbjrrjrtjrujsljuajubjucjudjuhjuijukjuljumjunjuojupjurjusjutjuujuwjuyjvdjvnjwijyajyejyykaakab\
        kackadkaekafkagkahkaikajkakkamkaokapkaqkarkavkawkaxkaykbakbbkbckbdkbekbgkbhkbikbjkbkkblkbmkbnkbokbpkbqkbrkbskbt\
        kbukbvkbwkbxkbykbzkcakcbkcckcdkcekcfkcgkchkcikcjkckkclkcmkcnkcokcpkcqkcrkcskctkcukcvkcwkcxkcykczkdakdckddkdekdf\
        kdgkdhkdikdjkdkkdlkdmkdnkdokdpkdqkdrkdtkdukdwkdxkdykdzkeakebkeckedkeekefkegkehkeikejkekkelkemkenkeokepkeqkerkes\
        ketkeukevkewkexkeykezkfakfbkfckfdkfekffkfgkfhkfikfjkfkkflkfmkfnkfokfpkfqkfrkfskftkfukfvkfwkfxkfykfzkgakgbkgekgf\
        kggkgikgjkgkkglkgmkgnkgokgpkgqkgrkgskgtkgukgvkgwkgxkgykhakhbkhckhdkhekhfkhgkhhkhikhjkhkkhlkhnkhokhpkhqkhrkhskht\
        khukhvkhwkhxkhykhzkiakibkickidkiekifkigkihkiikijkilkimkiokipkiqkiskitkiukivkiwkixkiykizkjakjbkjckjdkjekjgkjhkji\
        kjjkjkkjlkjmkjnkjokjpkjqkjrkjskjtkjukjvkjxkjykjzkkakkbkkckkdkkekkfkkgkkhkkikkjkkkkklkkmkknkkokkpkkqkkrkkskktkku\
        kkvkkwkkxkkykkzklaklbklckldkleklfklgklhklikljklkkllklmklnkloklpklqklrklskltkluklvklwklxklyklzkmakmbkmckmdkmekmf\
        kmgkmhkmikmjkmkkmlkmmkmnkmokmpkmqkmrkmskmtkmukmvkmwkmxkmykmzknaknbknckndkneknfkngkniknjknkknlknmknnknoknpknqknr\
        knskntknuknvknwknxknyknzkoakockodkoekofkogkohkoikokkolkookopkoqkoskotkoukovkowkoykozkpakpbkpckpdkpekpfkpgkphkpi\
        kpjkpkkplkpmkpnkpokpqkprkpskptkpukpvkpwkpxkpykpzkqakqbkqckqdkqekqfkqgkqhkqikqjkqkkqlkqmkqnkqokqpkqqkqrkqskqtkqu\
        kqvkqwkqxkqykqzkrakrbkrckrdkrekrfkrhkrikrjkrkkrlkrnkrokrpkrrkrskrtkrukrvkrwkrxkrykrzksaksbkscksdkseksfksgkshksi\
        ksjkskkslksmksnksokspksqksrksskstksuksvkswksxksykszktaktbktcktdktektfktgkthktiktjktkktlktmktnktoktpktqktskttktu\
        ktvktwktxktyktzkubkuckudkuekufkugkuhkuikujkukkulkumkunkuokupkuqkuskutkuukuvkuwkuxkuykuzkvakvbkvckvdkvekvfkvgkvh\
        kvikvjkvkkvlkvmkvnkvokvpkvqkvrkvtkvukvvkvwkvxkvykvzkwakwbkwckwdkwekwfkwgkwhkwikwjkwkkwlkwmkwnkwokwpkwrkwskwtkwu\
        kwvkwwkwxkwykwzkxakxbkxckxdkxfkxhkxikxjkxkkxmkxnkxokxpkxqkxrkxskxtkxvkxwkxxkxykxzkyakybkyckydkyekyfkygkyhkyikyj\
        kykkylkymkynkyokypkyqkyrkyskytkyukyvkywkyxkyykyzkzakzbkzckzdkzekzfkzgkzikzkkzlkzmkznkzokzpkzqkzrkzskzukzvkzwkzx\
        kzykzzlaalablacladlaelaflaglahlailajlallamlanlaplaqlarlaslaulawlaxlaylazlbblbclbelbflbglbilbjlbklbllbmlbnlbolbq\
        lbrlbslbtlbulbvlbwlbxlbylbzlcclcdlcelcflchlcllcmlcplcqlcsldaldblddldgldhldildjldkldlldmldnldoldpldqlealeblecled\
        leeleflehleilejleklellemlenleolepleqlerlesletleulevlewlexleylezlfalfnlgalgblgglghlgilgklgllgmlgnlgolgqlgrlgtlgu\
        lgzlhalhhlhilhllhmlhnlhplhslhtlhulialibliclidlielifliglihlijliklilliolipliqlirlisliulivliwlixliylizljaljeljiljl\
        ljpljwljxlkalkblkclkdlkelkhlkilkjlkllkmlknlkolkrlkslktlkulkyllallbllclldllellfllgllhllilljllklllllmllnllpllqlls\
        llullxlmalmblmclmdlmelmflmglmhlmilmjlmklmllmnlmolmplmqlmrlmulmvlmwlmxlmylnalnblndlnglnhlnilnjlnllnmlnnlnslnulnw\
        lnzloaloblocloelofloglohloilojloklollomlonlooloploqlorloslotloulovlowloxloylozlpalpelpnlpolpxlqrlralrclrelrglri\
        lrklrllrmlrnlrolrrlrtlrvlrzlsalsblsclsdlselshlsilsllsmlsnlsolsplsrlsslstlsvlswlsyltcltglthltiltnltoltsltulualuc\
        ludluelufluilujluklullumlunluolupluqlurluslutluuluvluwluyluzlvalvilvklvslvulwalwelwglwhlwllwmlwolwslwtlwulwwlxm\
        lyalyglynlzhlzllznlzzmaamabmadmaemafmagmaimajmakmammanmapmaqmasmatmaumavmawmaxmazmbambbmbcmbdmbembfmbhmbimbjmbk\
        mblmbmmbnmbombpmbqmbrmbsmbtmbumbvmbwmbxmbymbzmcamcbmccmcdmcemcfmcgmchmcimcjmckmclmcmmcnmcomcpmcqmcrmcsmctmcumcv\
        mcwmcxmcymczmdamdbmdcmddmdemdfmdgmdhmdimdjmdkmdlmdmmdnmdpmdqmdrmdsmdtmdumdvmdwmdxmdymdzmeamebmecmedmeemefmehmei\
        mejmekmelmemmenmeomepmeqmermesmetmeumevmewmeymezmfamfbmfcmfdmfemffmfgmfhmfimfjmfkmflmfmmfnmfomfpmfqmfrmfsmftmfu\
        mfvmfwmfxmfymfzmgamgbmgcmgdmgemgfmggmghmgimgjmgkmglmgmmgnmgomgpmgqmgrmgsmgtmgumgvmgwmgymgzmhamhbmhcmhdmhemhfmhg\
        mhimhjmhkmhlmhmmhnmhomhpmhqmhrmhsmhtmhumhwmhxmhymhzmiamibmicmidmiemifmigmihmiimijmikmilmimminmiomipmiqmirmismit\
        miumiwmixmiymizmjbmjcmjdmjemjgmjhmjimjjmjkmjlmjmmjnmjomjpmjqmjrmjsmjtmjumjvmjwmjxmjymjzmkamkbmkcmkemkfmkgmkhmki\
        mkjmkkmklmkmmknmkomkpmkqmkrmksmktmkumkvmkwmkxmkymkzmlamlbmlcmlemlfmlhmlimljmlkmllmlmmlnmlomlpmlqmlrmlsmlumlvmlw\
        mlxmlzmmammbmmcmmdmmemmfmmgmmhmmimmjmmkmmlmmmmmnmmommpmmqmmrmmtmmummvmmwmmxmmymmzmnamnbmncmndmnemnfmngmnhmnimnj\
        mnkmnlmnmmnnmnomnpmnqmnrmnsmnumnvmnwmnxmnymnzmoamocmodmoemogmohmoimojmokmommoomopmoqmormosmotmoumovmowmoxmoymoz\
        mpampbmpcmpdmpempgmphmpimpjmpkmplmpmmpnmpomppmpqmprmpsmptmpumpvmpwmpxmpympzmqamqbmqcmqemqfmqgmqhmqimqjmqkmqlmqm\
        mqnmqomqpmqqmqrmqsmqtmqumqvmqwmqxmqymqzmramrbmrcmrdmremrfmrgmrhmrjmrkmrlmrmmrnmromrpmrqmrrmrsmrtmrumrvmrwmrxmry\
        mrzmsbmscmsdmsemsfmsgmshmsimsjmskmslmsmmsnmsomspmsqmsrmssmsumsvmswmsxmsymszmtamtbmtcmtdmtemtfmtgmthmtimtjmtkmtl\
        mtmmtnmtomtpmtqmtrmtsmttmtumtvmtwmtxmtymuamubmucmudmuemugmuhmuimujmukmulmummunmuomupmuqmurmusmutmuumuvmuxmuymuz\
        mvamvbmvdmvemvfmvgmvhmvimvkmvlmvnmvomvpmvqmvrmvsmvtmvumvvmvwmvxmvymvzmwamwbmwcmwemwfmwgmwhmwimwkmwlmwmmwnmwomwp\
        mwqmwrmwsmwtmwumwvmwwmwzmxamxbmxcmxdmxemxfmxgmxhmximxjmxkmxlmxmmxnmxomxpmxqmxrmxsmxtmxumxvmxwmxxmxymxzmybmycmye\
        myfmygmyhmyjmykmylmymmynmyomypmyrmysmyumyvmywmyxmyymyzmzamzbmzcmzdmzemzgmzhmzimzjmzkmzlmzmmznmzomzpmzqmzrmzsmzt\
        mzumzvmzwmzxmzymzznaanabnacnaenafnagnahnainajnaknalnamnannaonapnaqnarnasnatnawnaxnaynaznbanbbnbcnbdnbenbgnbhnbi\
        nbjnbknbmnbnnbonbpnbqnbrnbsnbtnbunbvnbwnbyncancbnccncdncencfncgnchncincjncknclncmncnnconcqncrncsnctncuncxncznda\
        ndbndcnddndfndgndhndindjndkndlndmndnndpndqndrndsndtndundvndwndxndyndzneanebnecnedneenefnegnehneinejneknemnenneo\
        neqnernesnetneunevnewnexneyneznfanfdnflnfrnfungangbngcngdngengfnggnghngingjngknglngmngnngpngqngrngsngtngungvngw\
        ngxngyngznhanhbnhcnhdnhenhfnhgnhhnhinhknhmnhnnhonhpnhqnhrnhtnhunhvnhwnhxnhynhznianibnicnidnienifnignihniinijnik\
        nilnimninnioniqnirnisnitniunivniwnixniyniznjanjbnjdnjhnjinjjnjlnjmnjnnjonjrnjsnjtnjunjxnjynjznkankbnkcnkdnkenkf\
        nkgnkhnkinkjnkknkmnknnkonkpnkqnkrnksnktnkunkvnkwnkxnkznlanlcnlenlgnlinljnlknllnlmnlonlqnlunlvnlwnlxnlynlznmanmb\
        nmcnmdnmenmfnmgnmhnminmjnmknmlnmmnmnnmonmpnmqnmrnmsnmtnmunmvnmwnmxnmynmznnannbnncnndnnennfnngnnhnninnjnnknnlnnm\
        nnnnnpnnqnnrnntnnunnvnnwnnynnznoanocnodnoenofnognohnoinojnoknolnomnonnopnoqnosnotnounovnownoynoznpanpbnpgnphnpi\
        nplnpnnponpsnpunpxnpynqgnqknqlnqmnqnnqonqqnqtnqynranrbnrcnrenrfnrgnrinrknrlnrmnrnnrpnrrnrtnrunrxnrznsansbnscnsd\
        nsensfnsgnshnsinsknslnsmnsnnsonspnsqnsrnssnstnsunsvnswnsxnsynszntdntentgntintjntkntmntontpntrntuntwntxntyntznua\
        nubnucnudnuenufnugnuhnuinujnuknulnumnunnuonupnuqnurnusnutnuunuvnuwnuxnuynuznvhnvmnvonwanwbnwcnwenwgnwinwmnwonwr\
        nwwnwxnwynxanxdnxenxgnxinxknxlnxmnxnnxonxqnxrnxxnybnycnydnyenyfnygnyhnyinyjnyknylnymnynnyonypnyqnyrnysnytnyunyv\
        nywnyxnyynzanzbnzdnzinzknzmnzsnzunzynzzoaaoacoaroavobiobkoblobmoboobrobtobuocaochocmocoocuodaodkodtoduofoofsofu\
        ogbogcogeoggogooguohtohuoiaoieoinojbojcojgojpojsojvojwokaokbokcokdokeokgokhokiokjokkoklokmoknokookroksokuokvokx\
        okzolaoldoleolkolmoloolroltoluomaombomcomgomiomkomlomnomoompomqomromtomuomvomwomxomyonaonboneongonionjonkonnono\
        onponronsontonuonwonxoodoogoonooroosopaopkopmopooptopyoraorcoreorgorhornoroorrorsortoruorvorworxoryorzosaoscosi\
        osnosoospostosuosxotaotbotdoteotiotkotlotmotnotootqotrotsottotuotwotxotyotzouaouboueouioumovdowiowloyboydoymoyy\
        ozmpaapabpacpadpaepafpagpahpaipakpalpampaopappaqparpaspaupavpawpaxpaypazpbbpbcpbepbfpbgpbhpbipblpbmpbnpbopbppbr\
        pbspbtpbupbvpbypcapcbpccpcdpcepcfpcgpchpcipcjpckpclpcmpcnpcppcwpdapdcpdipdnpdopdtpdupeapebpedpeepefpegpehpeipej\
        pekpelpempeopeppeqpespevpexpeypezpfapfepflpgapgdpggpgipgkpglpgnpgspgupgzphaphdphgphhphiphjphkphlphmphnphophqphr\
        phtphuphvphwpiapibpicpidpiepifpigpihpijpilpimpinpiopippirpispitpiupivpiwpixpiypizpjtpkapkbpkcpkgpkhpknpkopkppkr\
        pkspktpkuplaplbplcpldpleplfplgplhpljplkpllplnploplqplrplspltpluplvplwplyplzpmapmbpmdpmepmfpmhpmipmjpmkpmlpmmpmn\
        pmopmqpmrpmspmtpmwpmxpmypmzpnapnbpncpndpnepngpnhpnipnjpnkpnlpnmpnnpnopnppnqpnrpnspntpnupnvpnwpnxpnypnzpocpoepof\
        pogpohpoipokpomponpoopoppoqpospotpovpowpoxpoypozppeppippkpplppmppnppopppppqppspptppupqapqepqmpqwpraprcprdpreprf\
        prgprhpriprkprlprmprnproprpprqprrprsprtpruprwprxprzpsapscpsdpsepsgpshpsipslpsmpsnpsopsppsqpsrpsspstpsupswpsypta\
        pthptiptnptoptpptqptrpttptuptvptwptypuapubpucpudpuepufpugpuipujpumpuopuppuqpurputpuupuwpuxpuypwapwbpwgpwipwmpwn\
        pwopwrpwwpxmpyepympynpyspyupyxpyypzhpznquaqubqucqudqufqugquhquiqukqulqumqunqupquqqurqusquvquwquxquyquzqvaqvcqve\
        qvhqviqvjqvlqvmqvnqvoqvpqvsqvwqvyqvzqwaqwcqweqwhqwmqwsqwtqxaqxcqxhqxlqxnqxoqxpqxqqxrqxsqxtqxuqxwqyaqypraarabrac\
        radrafragrahrairajrakralramranraorapraqrarrasratrauravrawraxrayrazrbbrbkrblrbprcfrdbrearebreeregreirejrelremren\
        rerresretreyrgargergkrgnrgrrgsrgurhgrhpriaribrifrilrimrinrirritriurjgrjirjsrkarkbrkhrkirkmrktrkwrmarmbrmcrmdrme\
        rmfrmgrmhrmirmkrmlrmmrmnrmormprmqrmsrmtrmurmvrmwrmxrmyrmzrnbrndrngrnlrnnrnprnrrnwroarobrocrodroerofrogrolromroo\
        roprorrourowrpnrptrrirrorrtrsbrskrslrsmrsnrtcrthrtmrtsrtwrubrucruerufrugruhruirukruorupruqrutruuruyruzrwarwkrwl\
        rwmrworwrrxdrxwrynrysryurzhsaasabsacsadsaesafsahsaisajsaksalsamsaosaqsarsassatsausavsawsaxsaysazsbasbbsbcsbdsbe\
        sbfsbgsbhsbisbjsbksblsbmsbnsbosbpsbqsbrsbssbtsbusbvsbwsbxsbysbzscbscescfscgschsciscksclscnscoscpscqscssctscuscv\
        scwscxsdasdbsdcsdesdfsdgsdhsdjsdksdlsdnsdosdpsdqsdrsdssdtsdusdvsdxsdzseasebsecsedseesefsegsehseisejsekselsemsen\
        seosepseqsersessetseusevsewseysezsfbsfesfmsfssfwsgasgbsgcsgdsgesggsghsgisgjsgksgmsgnsgpsgrsgssgtsgusgwsgxsgysgz\
        shashbshcshdsheshgshhshishjshkshlshmshnshoshpshqshrshsshtshushvshwshxshyshzsiasibsidsiesifsigsihsiisijsiksilsim\
        siosipsiqsirsissitsiusivsiwsixsiysizsjasjbsjdsjesjgsjksjlsjmsjnsjosjpsjrsjssjtsjusjwskaskbskcskdskeskfskgskhski\
        skjskmsknskoskpskqskrskssktskuskvskwskxskyskzslaslcsldsleslfslgslhslisljsllslmslnslpslqslrslssltsluslwslxslyslz\
        smasmbsmcsmfsmgsmhsmismjsmksmlsmmsmnsmpsmqsmrsmssmtsmusmvsmwsmxsmysmzsncsnesnfsngsnisnjsnksnlsnmsnnsnosnpsnqsnr\
        snssnusnvsnwsnxsnysnzsoasobsocsodsoesogsohsoisojsoksolsonsoosopsoqsorsossousovsowsoxsoysozspbspcspdspespgspispk\
        splspmspnsposppspqsprspssptspuspvspxspysqasqhsqjsqksqmsqnsqosqqsqrsqssqtsqusqxsrasrbsrcsresrfsrgsrhsrisrksrlsrm\
        srnsrosrqsrrsrssrtsrusrvsrwsrxsrysrzssassbsscssdssessfssgsshssissjssksslssmssnssosspssqssrssssstssussvssxssyssz\
        stastbstdstestfstgsthstistjstkstlstmstnstostpstqstrstssttstustvstwstysuasubsucsuesugsuisujsuksuosuqsursussutsuv\
        suwsuxsuysuzsvasvbsvcsvesvksvmsvssvxswbswcswfswgswhswiswjswkswlswmswnswoswpswqswrswsswtswuswvswwswxswysxbsxcsxe\
        sxgsxksxlsxmsxnsxosxrsxssxusxwsyasybsycsydsyisyksylsymsynsyosyrsyssywsyxsyyszaszbszcszdszeszgszlsznszpszsszvszw\
        szytaatabtactadtaetaftagtaitajtaktaltantaotaptaqtartastautavtawtaxtaytaztbatbctbdtbetbftbgtbhtbitbjtbktbltbmtbn\
        tbotbptbqtbrtbstbttbutbvtbwtbxtbytbztcatcbtcctcdtcetcftcgtchtcitcktcltcmtcntcotcptcqtcstcttcutcwtcxtcytcztdatdb\
        tdctddtdetdftdgtdhtditdjtdktdltdmtdntdotdqtdrtdstdttdvtdxtdyteatebtectedteeteftegtehteitektemtenteotepteqtertes\
        tetteutevtewtexteyteztfitfntfotfrtfttgatgbtgctgdtgetgftghtgitgjtgntgotgptgqtgrtgstgttgutgvtgwtgxtgytgzthdthethf\
        thhthithkthlthmthnthpthqthrthsthtthuthvthythztiatictiftigtihtiitijtiktiltimtintiotiptiqtistittiutivtiwtixtiytiz\
        tjatjgtjitjjtjltjmtjntjotjptjstjutjwtkatkbtkdtketkftkgtkltkmtkntkptkqtkrtkstkttkutkvtkwtkxtkztlatlbtlctldtlftlg\
        tlhtlitljtlktlltlmtlntlotlptlqtlrtlstlttlutlvtlxtlytmatmbtmctmdtmetmftmgtmhtmitmjtmktmltmmtmntmotmqtmrtmstmttmu\
        tmvtmwtmytmztnatnbtnctndtngtnhtnitnktnltnmtnntnotnptnqtnrtnstnttnutnvtnwtnxtnytnztobtoctodtoftogtohtoitojtoktol\
        tomtootoptoqtortostoutovtowtoxtoytoztpatpctpetpftpgtpitpjtpktpltpmtpntpotpptpqtprtpttputpvtpwtpxtpytpztqbtqltqm\
        tqntqotqptqqtqrtqttqutqwtratrbtrctrdtretrftrgtrhtritrjtrktrltrmtrntrotrptrqtrrtrstrttrutrvtrwtrxtrytrztsatsbtsc\
        tsdtsetsgtshtsitsjtsktsltsmtsptsqtsrtsststtsutsvtswtsxtsytszttattbttcttdttettfttgtthttittjttkttlttmttnttottpttq\
        ttrttstttttuttvttwttyttztuatubtuctudtuetuftugtuhtuitujtultumtuntuotuptuqtustuttuutuvtuwtuxtuytuztvatvdtvetvktvl\
        tvmtvntvotvstvttvutvwtvxtvytwatwbtwctwdtwetwftwgtwhtwltwmtwntwotwptwqtwrtwttwutwwtwxtwytxatxbtxctxetxgtxhtxitxj\
        txmtxntxotxqtxrtxstxttxutxxtxytyatyetyhtyityjtyltyntyptyrtystyttyutyvtyxtyytyztzatzhtzjtzltzmtzntzotzxuamuanuar\
        ubaubiublubrubuubyudaudeudgudiudjudludmuduuesufiugaugbugeughugnugougyuhauhnuisuivujiukaukgukhukiukkuklukpukquks\
        ukuukvukwukyulaulbulculeulfuliulkullulmulnuluulwumaumbumcumdumgumiummumnumoumpumrumsumuunaunduneunguniunkunmunn\
        unrunuunxunzuonupiupvuraurburcureurfurgurhuriurjurkurlurmurnurourpurrurturuurvurwurxuryurzusaushusiuskuspussusu\
        utauteuthutputrutuuumuuruuuuveuvhuvluwauyauznuzsvaavaevafvagvahvaivajvalvamvanvaovapvarvasvauvavvayvbbvbkvecved\
        velvemveovepvervgrvgtvicvidvifvigvilvinvisvitvivvkavkjvkkvklvkmvknvkovkpvktvkuvkzvlpvlsvmavmbvmcvmdvmevmfvmgvmh\
        vmivmjvmkvmlvmmvmpvmqvmrvmsvmuvmvvmwvmxvmyvmzvnkvnmvnpvorvotvravrovrsvrtvsivslvsvvtovumvunvutvwawaawabwacwadwae\
        wafwagwahwaiwajwakwalwamwanwaowapwaqwarwaswatwauwavwawwaxwaywazwbawbbwbewbfwbhwbiwbjwbkwblwbmwbpwbqwbrwbswbtwbv\
        wbwwcawciwddwdgwdjwdkwdtwduwdyweawecwedwegwehweiwemwenweowepwerweswetweuwewwfgwgawgbwggwgiwgowguwgywhawhgwhkwhu\
        wibwicwiewifwigwihwiiwijwikwilwimwinwirwiuwivwiywjawjiwkawkbwkdwklwkrwkuwkwwkywlawlcwlewlgwlhwliwlkwllwlmwlowlr\
        wlswluwlvwlwwlxwlywmawmbwmcwmdwmewmgwmhwmiwmmwmnwmowmswmtwmwwmxwnbwncwndwnewngwniwnkwnmwnnwnownpwnuwnwwnywoawob\
        wocwodwoewofwogwoiwokwomwonwooworwoswowwoywpcwrbwrgwrhwriwrkwrlwrmwrnwrowrpwrrwrswruwrvwrwwrxwrywrzwsawsgwsiwsk\
        wsrwsswsuwsvwtfwthwtiwtkwtmwtwwuawubwudwuhwulwumwunwurwutwuuwuvwuxwuywwawwbwwowwrwwwwxawxwwybwyiwymwynwyrwyyxaa\
        xabxacxadxaexagxaixajxakxalxamxanxaoxapxaqxarxasxatxauxavxawxayxbbxbcxbdxbexbgxbixbjxbmxbnxboxbpxbrxbwxbyxcbxcc\
        xcexcgxchxclxcmxcnxcoxcrxctxcuxcvxcwxcyxdaxdcxdkxdmxdoxdqxdyxebxedxegxelxemxepxerxesxetxeuxfaxgaxgbxgdxgfxggxgi\
        xglxgmxgnxgrxguxgwxhaxhcxhdxhexhmxhrxhtxhuxhvxibxiixilxinxirxisxivxiyxjbxjtxkaxkbxkcxkdxkexkfxkgxkixkjxkkxklxkn\
        xkoxkpxkqxkrxksxktxkuxkvxkwxkxxkyxkzxlaxlbxlcxldxlexlgxlixlnxloxlpxlsxluxlyxmaxmbxmcxmdxmexmfxmgxmhxmjxmkxmlxmm\
        xmnxmoxmpxmqxmrxmsxmtxmuxmvxmwxmxxmyxmzxnaxnbxndxngxnhxnixnjxnkxnmxnnxnoxnqxnrxnsxntxnuxnyxnzxocxodxogxoixokxom\
        xonxooxopxorxowxpaxpbxpcxpdxpexpfxpgxphxpixpjxpkxplxpmxpnxpoxppxpqxprxpsxptxpuxpvxpwxpxxpyxpzxqaxqtxraxrbxrdxre\
        xrgxrixrmxrnxrrxrtxruxrwxsaxsbxscxsdxsexshxsixsjxslxsmxsnxsoxspxsqxsrxssxsuxsvxsyxtaxtbxtcxtdxtextgxthxtixtjxtl\
        xtmxtnxtoxtpxtqxtrxtsxttxtuxtvxtwxtyxuaxubxudxugxujxulxumxunxuoxupxurxutxuuxvexvixvnxvoxvsxwaxwcxwdxwexwgxwjxwk\
        xwlxwoxwrxwtxwwxxbxxkxxmxxrxxtxyaxybxyjxykxylxytxyyxzhxzmxzpyaayabyacyadyaeyafyagyahyaiyajyakyalyamyanyaoyapyaq\
        yaryasyatyauyavyawyaxyayyazybaybbybeybhybiybjybkyblybmybnyboybxybyychyclycnycpydayddydeydgydkyeayecyeeyeiyejyel\
        yeryesyetyeuyevyeyygaygiyglygmygpygrygsyguygwyhayhdyhlyhsyiayifyigyihyiiyijyikyilyimyinyipyiqyiryisyityiuyivyix\
        yizykaykgykiykkyklykmyknykoykryktykuykyylaylbyleylgyliyllylmylnyloylryluylyymbymcymdymeymgymhymiymkymlymmymnymo\
        ympymqymrymsymxymzynayndyneyngynkynlynnynoynqynsynuyobyogyoiyokyolyomyonyotyoxyoyypaypbypgyphypkypmypnypoyppypz\
        yrayrbyreyrkyrlyrmyrnyroyrsyrwyryyscysdysgyslysmysnysoyspysryssysyytaytlytpytwytyyuayubyucyudyueyufyugyuiyujyuk\
        yulyumyunyupyuqyuryutyuwyuxyuyyuzyvayvtywaywgywlywnywqywrywtywuywwyxayxgyxlyxmyxuyxyyyryyuyyzyzgyzkzaazabzaczad\
        zaezafzagzahzaizajzakzalzamzaozapzaqzarzaszatzauzavzawzaxzayzazzbazbczbezblzbtzbuzbwzcazcdzchzdjzeazegzehzenzga\
        zgbzghzgmzgnzgrzhbzhdzhizhnzhwzhxziazibzikzilzimzinziwzizzkazkbzkdzkgzkhzkkzknzkozkpzkrzktzkuzkvzkzzlazlezljzlm\
        zlnzlqzlszlwzmazmbzmczmdzmezmfzmgzmhzmizmjzmkzmlzmmzmnzmozmpzmqzmrzmszmtzmuzmvzmwzmxzmyzmzznazndznezngznkznszoc\
        zohzomzoozoqzorzoszpazpbzpczpdzpezpfzpgzphzpizpjzpkzplzpmzpnzpozppzpqzprzpszptzpuzpvzpwzpxzpyzpzzqezrazrgzrnzro\
        zrpzrszsazskzslzsmzsrzsuzteztgztlztmztnztpztqztszttztuztxztyzuazuhzumzunzuyzwazxxzybzygzyjzynzypzzazzj
        """
}
