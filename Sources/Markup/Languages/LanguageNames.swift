/// What people write where a code is asked for: names of languages in Swedish and English, some in the language itself, codes
/// of countries that are no language's, and codes of three letters where there is one of two (ISO 639-2).
enum LanguageNames {
    /// `name=code`, with a space between.
    static let table: StaticString = """
        aar=aa abchaziska=ab abk=ab abkhazian=ab afar=aa afr=af afrikaans=af aka=ak akan=ak alb=sq albanian=sq \
        albanska=sq amh=am amharic=am amhariska=am ara=ar arabic=ar arabiska=ar aragonese=an aragonska=an arg=an \
        arm=hy armenian=hy armeniska=hy asm=as assamese=as assamesiska=as ava=av avaric=av avariska=av ave=ae \
        avestan=ae avestiska=ae aym=ay aymara=ay aze=az azerbaijani=az azerbajdzjanska=az bak=ba bam=bm bambara=bm \
        baq=eu bashkir=ba basjkiriska=ba baskiska=eu basque=eu bel=be belarusian=be ben=bn bengali=bn bih=bh \
        biharispråk=bh bis=bi bislama=bi bod=bo bokmål=nb bos=bs bosnian=bs bosniska=bs bre=br breton=br \
        bretonska=br bul=bg bulgarian=bg bulgariska=bg bur=my burmese=my burmesiska=my castilian=es cat=ca \
        catalan=ca ces=cs cha=ch chamorro=ch che=ce chechen=ce chewa=ny chi=zh chichewa=ny chinese=zh chu=cu \
        chuang=za chuvash=cv chv=cv cn=zh cor=kw cornish=kw corsican=co cos=co cre=cr cree=cr croatian=hr cym=cy \
        cz=cs cze=cs czech=cs dan=da danish=da dansk=da danska=da dari=prs deu=de deutsch=de dhivehi=dv div=dv \
        divehi=dv dk=da dut=nl dutch=nl dzo=dz dzongkha=dz eesti=et ell=el eng=en engelska=en english=en epo=eo \
        español=es esperanto=eo est=et estniska=et estonian=et eus=eu ewe=ee fao=fo faroese=fo farsi=fa fas=fa \
        fij=fj fijian=fj fijianska=fj fin=fi finnish=fi finska=fi flamländska=nl flemish=nl fornkyrkoslaviska=cu \
        fornkyrkslaviska=cu fornslaviska=cu fra=fr franska=fr français=fr fre=fr french=fr frisiska=fy fry=fy \
        ful=ff fulah=ff fulani=ff färöiska=fo gaelic=gd galician=gl galiciska=gl ganda=lg gb=en geo=ka georgian=ka \
        georgiska=ka ger=de german=de gikuyu=ki gla=gd gle=ga glg=gl glv=gv gr=el gre=el greek=el greenlandic=kl \
        grekiska=el grn=gn grönländska=kl guarani=gn guj=gu gujarati=gu gäliska=gd haitian=ht haitiska=ht hat=ht \
        hau=ha hausa=ha haussa=ha heb=he hebreiska=he hebrew=he her=hz herero=hz hin=hi hindi=hi hmo=ho hrv=hr \
        hun=hu hungarian=hu hye=hy höglandsskotska=gd ibo=ig ice=is icelandic=is ido=io igbo=ig iii=ii iku=iu il=he \
        ile=ie ina=ia ind=id indonesian=id indonesiska=id interlingua=ia interlingue=ie inuktitut=iu inupiaq=ik \
        ipk=ik ir=fa irish=ga iriska=ga isl=is isländska=is ita=it italian=it italiano=it italienska=it japanese=ja \
        japanska=ja jav=jv javanese=jv javanska=jv jiddisch=yi jp=ja jpn=ja kal=kl kalaallisut=kl kambodjanska=km \
        kan=kn kanaresiska=kn kannada=kn kanuri=kr kas=ks kashmiri=ks kat=ka katalanska=ca kau=kr kaz=kk kazakh=kk \
        kazakiska=kk khm=km kik=ki kikongo=kg kikuyu=ki kin=rw kinesiska=zh kinyarwanda=rw kir=ky kirghiz=ky \
        kirgisiska=ky kom=kv komi=kv kon=kg kongo=kg kor=ko korean=ko koreanska=ko korniska=kw korsikanska=co \
        kroatiska=hr kua=kj kuanyama=kj kur=ku kurdish=ku kurdiska=ku kurmanji=kmr kwanyama=kj kymriska=cy \
        kyrgyz=ky lao=lo laotiska=lo lat=la latin=la latvian=lv lav=lv lettiska=lv letzeburgesch=lb lim=li \
        limburgan=li limburger=li limburgish=li limburgiska=li lin=ln lingala=ln lit=lt litauiska=lt lithuanian=lt \
        ltz=lb lub=lu luba-katanga=lu lug=lg luganda=lg lulesamiska=smj luxembourgish=lb luxemburgiska=lb mac=mk \
        macedonian=mk mah=mh makedonska=mk mal=ml malagasy=mg malajiska=ms malay=ms malayalam=ml maldivian=dv \
        maldiviska=dv maltese=mt maltesiska=mt mandarin=zh manx=gv mao=mi maori=mi mar=mr marathi=mr marshallese=mh \
        marshallesiska=mh may=ms meänkieli=fit mkd=mk mlg=mg mlt=mt moldavian=ro moldaviska=ro moldovan=ro mon=mn \
        mongolian=mn mongoliska=mn mri=mi msa=ms mya=my nau=na nauru=na nav=nv navaho=nv navajo=nv nbl=nr nde=nd \
        ndebele=nr ndo=ng ndonga=ng nederlands=nl nederländska=nl nep=ne nepali=ne nld=nl nno=nn nob=nb nor=no \
        nordsamiska=se norsk=no norska=nb norwegian=no nuosu=ii nya=ny nyanja=ny nygrekiska=el nynorsk=nn \
        occidental=ie occitan=oc oci=oc odjibwa=oj oji=oj ojibwa=oj ori=or oriya=or orm=om oromo=om oss=os \
        ossetian=os ossetic=os ossetiska=os ovambo=kj pali=pi pan=pa panjabi=pa pashto=ps per=fa persian=fa \
        persiska=fa pli=pi pol=pl polish=pl polska=pl polski=pl por=pt portugisiska=pt portuguese=pt português=pt \
        provensalska=oc provençal=oc punjabi=pa pus=ps pushto=ps que=qu quechua=qu roh=rm romani=rom romanian=ro \
        romansh=rm ron=ro rum=ro rumänska=ro run=rn rundi=rn rus=ru russian=ru rwanda=rw ryska=ru rätoromanska=rm \
        sag=sg samiska=se samoan=sm samoanska=sm san=sa sango=sg sanskrit=sa sardinian=sc sardiska=sc serbian=sr \
        serbiska=sr shona=sn sin=si sindhi=sd singalesiska=si sinhala=si sinhalese=si slk=sk slo=sk slovak=sk \
        slovakiska=sk slovenian=sl slovenska=sl slv=sl sme=se smo=sm sna=sn snd=sd som=so somali=so somaliska=so \
        sorani=ckb sot=st sotho=st spa=es spanish=es spanska=es sqi=sq srd=sc srp=sr ssw=ss sun=su sundanese=su \
        sundanesiska=su suomi=fi svenska=sv sverige=sv swa=sw swahili=sw swati=ss swazi=ss swe=sv swedish=sv \
        sydsamiska=sma sydsotho=st sámegiella=se tadzjikiska=tg tagalog=tl tah=ty tahitian=ty tahitiska=ty tajik=tg \
        tam=ta tamil=ta tat=tt tatar=tt tatariska=tt tel=te telugu=te tgk=tg tgl=tl tha=th thai=th thailändska=th \
        tib=bo tibetan=bo tibetanska=bo tigrinja=ti tigrinya=ti tir=ti tjeckiska=cs tjetjenska=ce tjuvasjiska=cv \
        ton=to tonga=to tsn=tn tso=ts tsonga=ts tswana=tn tuk=tk tur=tr turkish=tr turkiska=tr turkmen=tk \
        turkmeniska=tk twi=tw tyska=de türkçe=tr ua=uk uig=ug uighur=ug uiguriska=ug ukr=uk ukrainian=uk \
        ukrainska=uk ungerska=hu urd=ur urdu=ur us=en uyghur=ug uzb=uz uzbek=uz uzbekiska=uz valencian=ca \
        valencianska=ca vallonska=wa ven=ve venda=ve vie=vi vietnamese=vi vietnamesiska=vi vitryska=be vol=vo \
        volapük=vo walloon=wa wel=cy welsh=cy wln=wa wol=wo wolof=wo xho=xh xhosa=xh yid=yi yiddish=yi yor=yo \
        yoruba=yo zha=za zho=zh zhuang=za zul=zu zulu=zu íslenska=is русский=ru українська=uk العربية=ar فارسی=fa
        """
}
