// Written by scripts/make-catalogue from the files in data/. Change those, not this.
// swift-format-ignore-file

/// The data files by their path below data/, in the order of the paths.
let catalogueFiles: [(path: String, text: String)] = [
  ("bodies/c34.json", data_bodies_c34_json),
  ("bodies/cabinet.json", data_bodies_cabinet_json),
  ("bodies/custom.json", data_bodies_custom_json),
  ("bodies/ecosoc.json", data_bodies_ecosoc_json),
  ("bodies/hrc.json", data_bodies_hrc_json),
  ("bodies/pbc.json", data_bodies_pbc_json),
  ("bodies/unga-1.json", data_bodies_unga_1_json),
  ("bodies/unga-2.json", data_bodies_unga_2_json),
  ("bodies/unga-3.json", data_bodies_unga_3_json),
  ("bodies/unga-4.json", data_bodies_unga_4_json),
  ("bodies/unga-5.json", data_bodies_unga_5_json),
  ("bodies/unga-6.json", data_bodies_unga_6_json),
  ("bodies/unga.json", data_bodies_unga_json),
  ("bodies/unsc.json", data_bodies_unsc_json),
  ("countries.csv", data_countries_csv),
  ("country-names.csv", data_country_names_csv),
  ("defaults.json", data_defaults_json),
  ("former-states.csv", data_former_states_csv),
  ("kinds.json", data_kinds_json),
  ("observers.csv", data_observers_csv),
  ("other-names.csv", data_other_names_csv),
  ("phrases.csv", data_phrases_csv),
  ("roster-words.csv", data_roster_words_csv),
  ("rules/crisis.json", data_rules_crisis_json),
  ("rules/harvard.json", data_rules_harvard_json),
  ("rules/nmun.json", data_rules_nmun_json),
  ("rules/roberts.json", data_rules_roberts_json),
  ("rules/thimun.json", data_rules_thimun_json),
  ("rules/un.json", data_rules_un_json),
  ("rules/un4mun.json", data_rules_un4mun_json),
  ("security-council.csv", data_security_council_csv),
  ("short-names.csv", data_short_names_csv),
]

private let data_bodies_c34_json: String = #"""
{
  "name": "c34",
  "title": "Special Committee on Peacekeeping Operations",
  "aliases": ["peacekeeping"],
  "organ": "committee",
  "roster": "file"
}
"""#

private let data_bodies_cabinet_json: String = #"""
{
  "name": "cabinet",
  "title": "Cabinet",
  "aliases": ["crisis"],
  "organ": "cabinet",
  "rules": "crisis",
  "roster": "file"
}
"""#

private let data_bodies_custom_json: String = #"""
{
  "name": "custom",
  "title": "Committee",
  "aliases": [],
  "organ": "committee",
  "roster": "file"
}
"""#

private let data_bodies_ecosoc_json: String = #"""
{
  "name": "ecosoc",
  "title": "Economic and Social Council",
  "aliases": ["economic-and-social-council"],
  "organ": "committee",
  "roster": "file",
  "seats": 54,
  "symbols": { "draft": "E/RES/{year}/{number}" }
}
"""#

private let data_bodies_hrc_json: String = #"""
{
  "name": "hrc",
  "title": "United Nations Human Rights Council",
  "aliases": ["unhrc", "human-rights-council"],
  "organ": "committee",
  "roster": "file",
  "seats": 47
}
"""#

private let data_bodies_pbc_json: String = #"""
{
  "name": "pbc",
  "title": "Peacebuilding Commission",
  "aliases": ["peacebuilding-commission"],
  "organ": "committee",
  "roster": "file",
  "seats": 31
}
"""#

private let data_bodies_unga_1_json: String = #"""
{
  "name": "unga-1",
  "title": "Disarmament and International Security Committee (First Committee)",
  "aliases": ["disec", "c1", "first-committee"],
  "organ": "committee",
  "roster": "members",
  "years": { "from": 2012, "to": 2026 }
}
"""#

private let data_bodies_unga_2_json: String = #"""
{
  "name": "unga-2",
  "title": "Economic and Financial Committee (Second Committee)",
  "aliases": ["ecofin", "c2", "second-committee"],
  "organ": "committee",
  "roster": "members",
  "years": { "from": 2012, "to": 2026 }
}
"""#

private let data_bodies_unga_3_json: String = #"""
{
  "name": "unga-3",
  "title": "Social, Humanitarian and Cultural Committee (Third Committee)",
  "aliases": ["sochum", "c3", "third-committee"],
  "organ": "committee",
  "roster": "members",
  "years": { "from": 2012, "to": 2026 }
}
"""#

private let data_bodies_unga_4_json: String = #"""
{
  "name": "unga-4",
  "title": "Special Political and Decolonization Committee (Fourth Committee)",
  "aliases": ["specpol", "c4", "fourth-committee"],
  "organ": "committee",
  "roster": "members",
  "years": { "from": 2012, "to": 2026 }
}
"""#

private let data_bodies_unga_5_json: String = #"""
{
  "name": "unga-5",
  "title": "Administrative and Budgetary Committee (Fifth Committee)",
  "aliases": ["c5", "fifth-committee"],
  "organ": "committee",
  "roster": "members",
  "years": { "from": 2012, "to": 2026 }
}
"""#

private let data_bodies_unga_6_json: String = #"""
{
  "name": "unga-6",
  "title": "Legal Committee (Sixth Committee)",
  "aliases": ["legal", "c6", "sixth-committee"],
  "organ": "committee",
  "roster": "members",
  "years": { "from": 2012, "to": 2026 }
}
"""#

private let data_bodies_unga_json: String = #"""
{
  "name": "unga",
  "title": "United Nations General Assembly",
  "aliases": ["ga", "general-assembly"],
  "organ": "plenary",
  "roster": "members",
  "years": { "from": 2012, "to": 2026 },
  "symbols": { "draft": "A/RES/{session}/{number}" }
}
"""#

private let data_bodies_unsc_json: String = #"""
{
  "name": "unsc",
  "title": "United Nations Security Council",
  "aliases": ["sc", "security-council"],
  "organ": "council",
  "roster": "elected",
  "elected": "security-council.csv",
  "permanent": ["CHN", "FRA", "RUS", "GBR", "USA"],
  "veto": ["CHN", "FRA", "RUS", "GBR", "USA"],
  "years": { "from": 1946, "to": 2026 },
  "affirmativeVotes": [
    { "from": 1946, "to": 1965, "votes": 7 },
    { "from": 1966, "votes": 9 }
  ],
  "symbols": {
    "draft": "S/RES/{number} ({year})",
    "presidential-statement": "S/PRST/{year}/{number}",
    "press-statement": "SC/{number}"
  }
}
"""#

private let data_countries_csv: String = #"""
code,iso2,name,short,formal_name,group,aliases,name_fr,name_es,name_ru,name_zh,name_ar,name_de
AFG,AF,Afghanistan,,the Islamic Republic of Afghanistan,asia-pacific,,Afghanistan,Afganistán,Афганистан,阿富汗,أفغانستان,Afghanistan
ALB,AL,Albania,,the Republic of Albania,eastern-european,,Albanie,Albania,Албания,阿尔巴尼亚,ألبانيا,Albanien
DZA,DZ,Algeria,,the People's Democratic Republic of Algeria,african,,Algérie,Argelia,Алжир,阿尔及利亚,الجزائر,Algerien
AND,AD,Andorra,,the Principality of Andorra,western-european-others,,Andorre,Andorra,Андорра,安道尔,أندورا,Andorra
AGO,AO,Angola,,the Republic of Angola,african,,Angola,Angola,Ангола,安哥拉,أنغولا,Angola
ATG,AG,Antigua and Barbuda,,Antigua and Barbuda,latin-american-caribbean,Antigua;Antigua & Barbuda,Antigua-et-Barbuda,Antigua y Barbuda,Антигуа и Барбуда,安提瓜和巴布达,أنتيغوا وبربودا,Antigua und Barbuda
ARG,AR,Argentina,,the Argentine Republic,latin-american-caribbean,Argentine Republic,Argentine,Argentina,Аргентина,阿根廷,الأرجنتين,Argentinien
ARM,AM,Armenia,,the Republic of Armenia,eastern-european,,Arménie,Armenia,Армения,亚美尼亚,أرمينيا,Armenien
AUS,AU,Australia,,Australia,western-european-others,,Australie,Australia,Австралия,澳大利亚,أستراليا,Australien
AUT,AT,Austria,,the Republic of Austria,western-european-others,,Autriche,Austria,Австрия,奥地利,النمسا,Österreich
AZE,AZ,Azerbaijan,,the Republic of Azerbaijan,eastern-european,,Azerbaïdjan,Azerbaiyán,Азербайджан,阿塞拜疆,أذربيجان,Aserbaidschan
BHS,BS,Bahamas,,the Commonwealth of the Bahamas,latin-american-caribbean,The Bahamas,Bahamas,Bahamas,Багамские Острова,巴哈马,جزر البهاما,Bahamas
BHR,BH,Bahrain,,the Kingdom of Bahrain,asia-pacific,,Bahreïn,Bahrein,Бахрейн,巴林,البحرين,Bahrain
BGD,BD,Bangladesh,,the People's Republic of Bangladesh,asia-pacific,,Bangladesh,Bangladesh,Бангладеш,孟加拉国,بنغلاديش,Bangladesch
BRB,BB,Barbados,,Barbados,latin-american-caribbean,,Barbade,Barbados,Барбадос,巴巴多斯,بربادوس,Barbados
BLR,BY,Belarus,,the Republic of Belarus,eastern-european,Byelorussia;Belorussia,Bélarus,Belarús,Беларусь,白俄罗斯,بيلاروس,Belarus
BEL,BE,Belgium,,the Kingdom of Belgium,western-european-others,,Belgique,Bélgica,Бельгия,比利时,بلجيكا,Belgien
BLZ,BZ,Belize,,Belize,latin-american-caribbean,,Belize,Belice,Белиз,伯利兹,بليز,Belize
BEN,BJ,Benin,,the Republic of Benin,african,Dahomey,Bénin,Benin,Бенин,贝宁,بنن,Benin
BTN,BT,Bhutan,,the Kingdom of Bhutan,asia-pacific,,Bhoutan,Bhután,Бутан,不丹,بوتان,Bhutan
BOL,BO,Bolivia (Plurinational State of),Bolivia,the Plurinational State of Bolivia,latin-american-caribbean,Plurinational State of Bolivia,Bolivie (État plurinational de),Bolivia (Estado Plurinacional de),Боливия (Многонациональное Государство),多民族玻利维亚国,بوليفيا (دولة - المتعددة القوميات),Bolivien
BIH,BA,Bosnia and Herzegovina,,Bosnia and Herzegovina,eastern-european,Bosnia;Bosnia-Herzegovina;Bosnia & Herzegovina,Bosnie-Herzégovine,Bosnia y Herzegovina,Босния и Герцеговина,波斯尼亚和黑塞哥维那,البوسنة والهرسك,Bosnien und Herzegowina
BWA,BW,Botswana,,the Republic of Botswana,african,,Botswana,Botswana,Ботсвана,博茨瓦纳,بوتسوانا,Botsuana
BRA,BR,Brazil,,the Federative Republic of Brazil,latin-american-caribbean,,Brésil,Brasil,Бразилия,巴西,البرازيل,Brasilien
BRN,BN,Brunei Darussalam,,Brunei Darussalam,asia-pacific,,Brunéi Darussalam,Brunei Darussalam,Бруней-Даруссалам,文莱达鲁萨兰国,بروني دار السلام,Brunei Darussalam
BGR,BG,Bulgaria,,the Republic of Bulgaria,eastern-european,,Bulgarie,Bulgaria,Болгария,保加利亚,بلغاريا,Bulgarien
BFA,BF,Burkina Faso,,Burkina Faso,african,Upper Volta,Burkina Faso,Burkina Faso,Буркина-Фасо,布基纳法索,بوركينا فاسو,Burkina Faso
BDI,BI,Burundi,,the Republic of Burundi,african,,Burundi,Burundi,Бурунди,布隆迪,بوروندي,Burundi
CPV,CV,Cabo Verde,,the Republic of Cabo Verde,african,Cape Verde,Cabo Verde,Cabo Verde,Кабо-Верде,佛得角,كابو فيردي,Cabo Verde
KHM,KH,Cambodia,,the Kingdom of Cambodia,asia-pacific,Kampuchea,Cambodge,Camboya,Камбоджа,柬埔寨,كمبوديا,Kambodscha
CMR,CM,Cameroon,,the Republic of Cameroon,african,Cameroun,Cameroun,Camerún,Камерун,喀麦隆,الكاميرون,Kamerun
CAN,CA,Canada,,Canada,western-european-others,,Canada,Canadá,Канада,加拿大,كندا,Kanada
CAF,CF,Central African Republic,,the Central African Republic,african,CAR,République centrafricaine,República Centroafricana,Центральноафриканская Республика,中非共和国,جمهورية أفريقيا الوسطى,Zentralafrikanische Republik
TCD,TD,Chad,,the Republic of Chad,african,Tchad,Tchad,Chad,Чад,乍得,تشاد,Tschad
CHL,CL,Chile,,the Republic of Chile,latin-american-caribbean,,Chili,Chile,Чили,智利,شيلي,Chile
CHN,CN,China,,the People's Republic of China,asia-pacific,PRC;People's Republic of China;Mainland China,Chine,China,Китай,中国,الصين,China
COL,CO,Colombia,,the Republic of Colombia,latin-american-caribbean,,Colombie,Colombia,Колумбия,哥伦比亚,كولومبيا,Kolumbien
COM,KM,Comoros,,the Union of the Comoros,african,The Comoros,Comores,Comoras,Коморские Острова,科摩罗,جزر القمر,Komoren
COG,CG,Congo,,the Republic of the Congo,african,"Republic of the Congo;Republic of Congo;Congo-Brazzaville;Congo (Brazzaville);Congo, Republic of the",Congo,Congo,Конго,刚果（布）,الكونغو,Kongo
CRI,CR,Costa Rica,,the Republic of Costa Rica,latin-american-caribbean,,Costa Rica,Costa Rica,Коста-Рика,哥斯达黎加,كوستاريكا,Costa Rica
CIV,CI,Côte d'Ivoire,,the Republic of Côte d'Ivoire,african,Ivory Coast;Cote dIvoire,Côte d'Ivoire,Côte d'Ivoire,Кот-д'Ивуар,科特迪瓦,كوت ديفوار,Côte d'Ivoire
HRV,HR,Croatia,,the Republic of Croatia,eastern-european,,Croatie,Croacia,Хорватия,克罗地亚,كرواتيا,Kroatien
CUB,CU,Cuba,,the Republic of Cuba,latin-american-caribbean,,Cuba,Cuba,Куба,古巴,كوبا,Kuba
CYP,CY,Cyprus,,the Republic of Cyprus,asia-pacific,,Chypre,Chipre,Кипр,塞浦路斯,قبرص,Zypern
CZE,CZ,Czechia,,the Czech Republic,eastern-european,Czech Republic,Tchéquie,Chequia,Чехия,捷克,تشيكيا,Tschechien
PRK,KP,Democratic People's Republic of Korea,DPR Korea,the Democratic People's Republic of Korea,asia-pacific,"North Korea;DPRK;Korea, Democratic People's Republic of;Korea (Democratic People's Republic of);Korea, North;DPR of Korea;Democratic People's Rep. of Korea",République populaire démocratique de Corée,República Popular Democrática de Corea,Корейская Народно-Демократическая Республика,朝鲜民主主义人民共和国,جمهورية كوريا الشعبية الديمقراطية,Demokratische Volksrepublik Korea
COD,CD,Democratic Republic of the Congo,DR Congo,the Democratic Republic of the Congo,african,"DRC;D.R. Congo;Democratic Republic of Congo;Congo-Kinshasa;Congo (Kinshasa);Congo, Democratic Republic of the;Zaire",République démocratique du Congo,República Democrática del Congo,Демократическая Республика Конго,刚果民主共和国,جمهورية الكونغو الديمقراطية,Demokratische Republik Kongo
DNK,DK,Denmark,,the Kingdom of Denmark,western-european-others,,Danemark,Dinamarca,Дания,丹麦,الدانمرك,Dänemark
DJI,DJ,Djibouti,,the Republic of Djibouti,african,,Djibouti,Djibouti,Джибути,吉布提,جيبوتي,Dschibuti
DMA,DM,Dominica,,the Commonwealth of Dominica,latin-american-caribbean,,Dominique,Dominica,Доминика,多米尼克,دومينيكا,Dominica
DOM,DO,Dominican Republic,,the Dominican Republic,latin-american-caribbean,Dominican Rep.,République dominicaine,República Dominicana,Доминиканская Республика,多米尼加,الجمهورية الدومينيكية,Dominikanische Republik
ECU,EC,Ecuador,,the Republic of Ecuador,latin-american-caribbean,,Équateur,Ecuador,Эквадор,厄瓜多尔,إكوادور,Ecuador
EGY,EG,Egypt,,the Arab Republic of Egypt,african,Arab Republic of Egypt,Égypte,Egipto,Египет,埃及,مصر,Ägypten
SLV,SV,El Salvador,,the Republic of El Salvador,latin-american-caribbean,,El Salvador,El Salvador,Сальвадор,萨尔瓦多,السلفادور,El Salvador
GNQ,GQ,Equatorial Guinea,,the Republic of Equatorial Guinea,african,,Guinée équatoriale,Guinea Ecuatorial,Экваториальная Гвинея,赤道几内亚,غينيا الاستوائية,Äquatorialguinea
ERI,ER,Eritrea,,the State of Eritrea,african,,Érythrée,Eritrea,Эритрея,厄立特里亚,إريتريا,Eritrea
EST,EE,Estonia,,the Republic of Estonia,eastern-european,,Estonie,Estonia,Эстония,爱沙尼亚,إستونيا,Estland
SWZ,SZ,Eswatini,,the Kingdom of Eswatini,african,Swaziland,Eswatini,Eswatini,Эсватини,斯威士兰,إسواتيني,Eswatini
ETH,ET,Ethiopia,,the Federal Democratic Republic of Ethiopia,african,,Éthiopie,Etiopía,Эфиопия,埃塞俄比亚,إثيوبيا,Äthiopien
FJI,FJ,Fiji,,the Republic of Fiji,asia-pacific,,Fidji,Fiji,Фиджи,斐济,فيجي,Fidschi
FIN,FI,Finland,,the Republic of Finland,western-european-others,,Finlande,Finlandia,Финляндия,芬兰,فنلندا,Finnland
FRA,FR,France,,the French Republic,western-european-others,French Republic,France,Francia,Франция,法国,فرنسا,Frankreich
GAB,GA,Gabon,,the Gabonese Republic,african,,Gabon,Gabón,Габон,加蓬,غابون,Gabun
GMB,GM,Gambia,,the Republic of the Gambia,african,The Gambia,Gambie,Gambia,Гамбия,冈比亚,غامبيا,Gambia
GEO,GE,Georgia,,Georgia,eastern-european,,Géorgie,Georgia,Грузия,格鲁吉亚,جورجيا,Georgien
DEU,DE,Germany,,the Federal Republic of Germany,western-european-others,Federal Republic of Germany;FRG;Deutschland,Allemagne,Alemania,Германия,德国,ألمانيا,Deutschland
GHA,GH,Ghana,,the Republic of Ghana,african,,Ghana,Ghana,Гана,加纳,غانا,Ghana
GRC,GR,Greece,,the Hellenic Republic,western-european-others,Hellas;Hellenic Republic,Grèce,Grecia,Греция,希腊,اليونان,Griechenland
GRD,GD,Grenada,,Grenada,latin-american-caribbean,,Grenade,Granada,Гренада,格林纳达,غرينادا,Grenada
GTM,GT,Guatemala,,the Republic of Guatemala,latin-american-caribbean,,Guatemala,Guatemala,Гватемала,危地马拉,غواتيمالا,Guatemala
GIN,GN,Guinea,,the Republic of Guinea,african,Guinea-Conakry;Guinea Conakry,Guinée,Guinea,Гвинея,几内亚,غينيا,Guinea
GNB,GW,Guinea-Bissau,,the Republic of Guinea-Bissau,african,Guinea Bissau;Guinea Bisau,Guinée-Bissau,Guinea-Bissau,Гвинея-Бисау,几内亚比绍,غينيا - بيساو,Guinea-Bissau
GUY,GY,Guyana,,the Co-operative Republic of Guyana,latin-american-caribbean,,Guyana,Guyana,Гайана,圭亚那,غيانا,Guyana
HTI,HT,Haiti,,the Republic of Haiti,latin-american-caribbean,,Haïti,Haití,Гаити,海地,هايتي,Haiti
HND,HN,Honduras,,the Republic of Honduras,latin-american-caribbean,,Honduras,Honduras,Гондурас,洪都拉斯,هندوراس,Honduras
HUN,HU,Hungary,,Hungary,eastern-european,,Hongrie,Hungría,Венгрия,匈牙利,هنغاريا,Ungarn
ISL,IS,Iceland,,the Republic of Iceland,western-european-others,,Islande,Islandia,Исландия,冰岛,آيسلندا,Island
IND,IN,India,,the Republic of India,asia-pacific,,Inde,India,Индия,印度,الهند,Indien
IDN,ID,Indonesia,,the Republic of Indonesia,asia-pacific,,Indonésie,Indonesia,Индонезия,印度尼西亚,إندونيسيا,Indonesien
IRN,IR,Iran (Islamic Republic of),Iran,the Islamic Republic of Iran,asia-pacific,Islamic Republic of Iran,Iran (République islamique d'),Irán (República Islámica del),Иран (Исламская Республика),伊朗伊斯兰共和国,إيران (جمهورية - الإسلامية),Iran
IRQ,IQ,Iraq,,the Republic of Iraq,asia-pacific,,Iraq,Iraq,Ирак,伊拉克,العراق,Irak
IRL,IE,Ireland,,Ireland,western-european-others,Republic of Ireland;Eire,Irlande,Irlanda,Ирландия,爱尔兰,أيرلندا,Irland
ISR,IL,Israel,,the State of Israel,western-european-others,,Israël,Israel,Израиль,以色列,إسرائيل,Israel
ITA,IT,Italy,,the Republic of Italy,western-european-others,,Italie,Italia,Италия,意大利,إيطاليا,Italien
JAM,JM,Jamaica,,Jamaica,latin-american-caribbean,,Jamaïque,Jamaica,Ямайка,牙买加,جامايكا,Jamaika
JPN,JP,Japan,,Japan,asia-pacific,,Japon,Japón,Япония,日本,اليابان,Japan
JOR,JO,Jordan,,the Hashemite Kingdom of Jordan,asia-pacific,,Jordanie,Jordania,Иордания,约旦,الأردن,Jordanien
KAZ,KZ,Kazakhstan,,the Republic of Kazakhstan,asia-pacific,Kazakstan,Kazakhstan,Kazajstán,Казахстан,哈萨克斯坦,كازاخستان,Kasachstan
KEN,KE,Kenya,,the Republic of Kenya,african,,Kenya,Kenya,Кения,肯尼亚,كينيا,Kenia
KIR,KI,Kiribati,,the Republic of Kiribati,asia-pacific,,Kiribati,Kiribati,Кирибати,基里巴斯,كيريباس,Kiribati
KWT,KW,Kuwait,,the State of Kuwait,asia-pacific,,Koweït,Kuwait,Кувейт,科威特,الكويت,Kuwait
KGZ,KG,Kyrgyzstan,,the Kyrgyz Republic,asia-pacific,Kyrgyz Republic;Kirghizstan,Kirghizistan,Kirguistán,Кыргызстан,吉尔吉斯斯坦,قيرغيزستان,Kirgisistan
LAO,LA,Lao People's Democratic Republic,Laos,the Lao People's Democratic Republic,asia-pacific,Lao PDR;LPDR;Lao,République démocratique populaire lao,República Democrática Popular Lao,Лаосская Народно-Демократическая Республика,老挝人民民主共和国,جمهورية لاو الديمقراطية الشعبية,Laos
LVA,LV,Latvia,,the Republic of Latvia,eastern-european,,Lettonie,Letonia,Латвия,拉脱维亚,لاتفيا,Lettland
LBN,LB,Lebanon,,the Lebanese Republic,asia-pacific,,Liban,Líbano,Ливан,黎巴嫩,لبنان,Libanon
LSO,LS,Lesotho,,the Kingdom of Lesotho,african,,Lesotho,Lesotho,Лесото,莱索托,ليسوتو,Lesotho
LBR,LR,Liberia,,the Republic of Liberia,african,,Libéria,Liberia,Либерия,利比里亚,ليبريا,Liberia
LBY,LY,Libya,,the State of Libya,african,Libyan Arab Jamahiriya,Libye,Libia,Ливия,利比亚,ليبيا,Libyen
LIE,LI,Liechtenstein,,the Principality of Liechtenstein,western-european-others,,Liechtenstein,Liechtenstein,Лихтенштейн,列支敦士登,ليختنشتاين,Liechtenstein
LTU,LT,Lithuania,,the Republic of Lithuania,eastern-european,,Lituanie,Lituania,Литва,立陶宛,ليتوانيا,Litauen
LUX,LU,Luxembourg,,the Grand Duchy of Luxembourg,western-european-others,,Luxembourg,Luxemburgo,Люксембург,卢森堡,لكسمبرغ,Luxemburg
MDG,MG,Madagascar,,the Republic of Madagascar,african,,Madagascar,Madagascar,Мадагаскар,马达加斯加,مدغشقر,Madagaskar
MWI,MW,Malawi,,the Republic of Malawi,african,,Malawi,Malawi,Малави,马拉维,ملاوي,Malawi
MYS,MY,Malaysia,,Malaysia,asia-pacific,,Malaisie,Malasia,Малайзия,马来西亚,ماليزيا,Malaysia
MDV,MV,Maldives,,the Republic of Maldives,asia-pacific,The Maldives,Maldives,Maldivas,Мальдивские Острова,马尔代夫,ملديف,Malediven
MLI,ML,Mali,,the Republic of Mali,african,,Mali,Malí,Мали,马里,مالي,Mali
MLT,MT,Malta,,the Republic of Malta,western-european-others,,Malte,Malta,Мальта,马耳他,مالطة,Malta
MHL,MH,Marshall Islands,,the Republic of the Marshall Islands,asia-pacific,The Marshall Islands,Îles Marshall,Islas Marshall,Маршалловы Острова,马绍尔群岛,جزر مارشال,Marshallinseln
MRT,MR,Mauritania,,the Islamic Republic of Mauritania,african,,Mauritanie,Mauritania,Мавритания,毛里塔尼亚,موريتانيا,Mauretanien
MUS,MU,Mauritius,,the Republic of Mauritius,african,,Maurice,Mauricio,Маврикий,毛里求斯,موريشيوس,Mauritius
MEX,MX,Mexico,,the United Mexican States,latin-american-caribbean,,Mexique,México,Мексика,墨西哥,المكسيك,Mexiko
FSM,FM,Micronesia (Federated States of),Micronesia,the Federated States of Micronesia,asia-pacific,Federated States of Micronesia,Micronésie (États fédérés de),Micronesia (Estados Federados de),Микронезия (Федеративные Штаты),密克罗尼西亚联邦,ميكرونيزيا (ولايات - الموحدة),Mikronesien
MCO,MC,Monaco,,the Principality of Monaco,western-european-others,,Monaco,Mónaco,Монако,摩纳哥,موناكو,Monaco
MNG,MN,Mongolia,,Mongolia,asia-pacific,,Mongolie,Mongolia,Монголия,蒙古,منغوليا,Mongolei
MNE,ME,Montenegro,,Montenegro,eastern-european,,Monténégro,Montenegro,Черногория,黑山,الجبل الأسود,Montenegro
MAR,MA,Morocco,,the Kingdom of Morocco,african,,Maroc,Marruecos,Марокко,摩洛哥,المغرب,Marokko
MOZ,MZ,Mozambique,,the Republic of Mozambique,african,,Mozambique,Mozambique,Мозамбик,莫桑比克,موزامبيق,Mosambik
MMR,MM,Myanmar,,the Republic of the Union of Myanmar,asia-pacific,Burma,Myanmar,Myanmar,Мьянма,缅甸,ميانمار,Myanmar
NAM,NA,Namibia,,the Republic of Namibia,african,,Namibie,Namibia,Намибия,纳米比亚,ناميبيا,Namibia
NRU,NR,Nauru,,the Republic of Nauru,asia-pacific,,Nauru,Nauru,Науру,瑙鲁,ناورو,Nauru
NPL,NP,Nepal,,Nepal,asia-pacific,,Népal,Nepal,Непал,尼泊尔,نيبال,Nepal
NLD,NL,Netherlands,,the Kingdom of the Netherlands,western-european-others,Holland;The Netherlands;Kingdom of the Netherlands,Pays-Bas,Países Bajos,Нидерланды,荷兰,هولندا,Niederlande
NZL,NZ,New Zealand,,New Zealand,western-european-others,,Nouvelle-Zélande,Nueva Zelandia,Новая Зеландия,新西兰,نيوزيلندا,Neuseeland
NIC,NI,Nicaragua,,the Republic of Nicaragua,latin-american-caribbean,,Nicaragua,Nicaragua,Никарагуа,尼加拉瓜,نيكاراغوا,Nicaragua
NER,NE,Niger,,the Republic of the Niger,african,,Niger,Níger,Нигер,尼日尔,النيجر,Niger
NGA,NG,Nigeria,,the Federal Republic of Nigeria,african,,Nigéria,Nigeria,Нигерия,尼日利亚,نيجيريا,Nigeria
MKD,MK,North Macedonia,,the Republic of North Macedonia,eastern-european,Macedonia;FYROM;FYR Macedonia;TFYROM;The former Yugoslav Republic of Macedonia,Macédoine du Nord,Macedonia del Norte,Северная Македония,北马其顿,مقدونيا الشمالية,Nordmazedonien
NOR,NO,Norway,,the Kingdom of Norway,western-european-others,,Norvège,Noruega,Норвегия,挪威,النرويج,Norwegen
OMN,OM,Oman,,the Sultanate of Oman,asia-pacific,,Oman,Omán,Оман,阿曼,عمان,Oman
PAK,PK,Pakistan,,the Islamic Republic of Pakistan,asia-pacific,,Pakistan,Pakistán,Пакистан,巴基斯坦,باكستان,Pakistan
PLW,PW,Palau,,the Republic of Palau,asia-pacific,,Palaos,Palau,Палау,帕劳,بالاو,Palau
PAN,PA,Panama,,the Republic of Panama,latin-american-caribbean,,Panama,Panamá,Панама,巴拿马,بنما,Panama
PNG,PG,Papua New Guinea,,the Independent State of Papua New Guinea,asia-pacific,,Papouasie-Nouvelle-Guinée,Papua Nueva Guinea,Папуа — Новая Гвинея,巴布亚新几内亚,بابوا غينيا الجديدة,Papua-Neuguinea
PRY,PY,Paraguay,,the Republic of Paraguay,latin-american-caribbean,,Paraguay,Paraguay,Парагвай,巴拉圭,باراغواي,Paraguay
PER,PE,Peru,,the Republic of Peru,latin-american-caribbean,,Pérou,Perú,Перу,秘鲁,بيرو,Peru
PHL,PH,Philippines,,the Republic of the Philippines,asia-pacific,The Philippines,Philippines,Filipinas,Филиппины,菲律宾,الفلبين,Philippinen
POL,PL,Poland,,the Republic of Poland,eastern-european,,Pologne,Polonia,Польша,波兰,بولندا,Polen
PRT,PT,Portugal,,the Portuguese Republic,western-european-others,,Portugal,Portugal,Португалия,葡萄牙,البرتغال,Portugal
QAT,QA,Qatar,,the State of Qatar,asia-pacific,,Qatar,Qatar,Катар,卡塔尔,قطر,Katar
KOR,KR,Republic of Korea,,the Republic of Korea,asia-pacific,"South Korea;ROK;Korea, Republic of;Korea (Republic of);Korea, South",République de Corée,República de Corea,Республика Корея,大韩民国,جمهورية كوريا,Republik Korea
MDA,MD,Republic of Moldova,Moldova,the Republic of Moldova,eastern-european,"Moldova, Republic of",République de Moldova,República de Moldova,Республика Молдова,摩尔多瓦共和国,جمهورية مولدوفا,Republik Moldau
ROU,RO,Romania,,Romania,eastern-european,Rumania;Roumania,Roumanie,Rumania,Румыния,罗马尼亚,رومانيا,Rumänien
RUS,RU,Russian Federation,Russia,the Russian Federation,eastern-european,Russian Fed.,Fédération de Russie,Federación de Rusia,Российская Федерация,俄罗斯联邦,الاتحاد الروسي,Russische Föderation
RWA,RW,Rwanda,,the Republic of Rwanda,african,,Rwanda,Rwanda,Руанда,卢旺达,رواندا,Ruanda
KNA,KN,Saint Kitts and Nevis,,Saint Kitts and Nevis,latin-american-caribbean,St. Kitts and Nevis;St Kitts and Nevis;Saint Christopher and Nevis;St. Kitts;St Kitts;Saint Kitts & Nevis,Saint-Kitts-et-Nevis,Saint Kitts y Nevis,Сент-Китс и Невис,圣基茨和尼维斯,سانت كيتس ونيفس,St. Kitts und Nevis
LCA,LC,Saint Lucia,,Saint Lucia,latin-american-caribbean,St. Lucia;St Lucia,Sainte-Lucie,Santa Lucía,Сент-Люсия,圣卢西亚,سانت لوسيا,St. Lucia
VCT,VC,Saint Vincent and the Grenadines,Saint Vincent,Saint Vincent and the Grenadines,latin-american-caribbean,St. Vincent and the Grenadines;St Vincent and the Grenadines;St. Vincent;St Vincent;Saint Vincent & the Grenadines,Saint-Vincent-et-les Grenadines,San Vicente y las Granadinas,Сент-Винсент и Гренадины,圣文森特和格林纳丁斯,سانت فنسنت وجزر غرينادين,St. Vincent und die Grenadinen
WSM,WS,Samoa,,the Independent State of Samoa,asia-pacific,Western Samoa,Samoa,Samoa,Самоа,萨摩亚,ساموا,Samoa
SMR,SM,San Marino,,the Republic of San Marino,western-european-others,,Saint-Marin,San Marino,Сан-Марино,圣马力诺,سان مارينو,San Marino
STP,ST,Sao Tome and Principe,,the Democratic Republic of Sao Tome and Principe,african,São Tomé and Príncipe;Sao Tome & Principe,Sao Tomé-et-Principe,Santo Tomé y Príncipe,Сан-Томе и Принсипи,圣多美和普林西比,سان تومي وبرينسيبي,São Tomé und Príncipe
SAU,SA,Saudi Arabia,,the Kingdom of Saudi Arabia,asia-pacific,KSA;Kingdom of Saudi Arabia,Arabie saoudite,Arabia Saudita,Саудовская Аравия,沙特阿拉伯,المملكة العربية السعودية,Saudi-Arabien
SEN,SN,Senegal,,the Republic of Senegal,african,,Sénégal,Senegal,Сенегал,塞内加尔,السنغال,Senegal
SRB,RS,Serbia,,the Republic of Serbia,eastern-european,,Serbie,Serbia,Сербия,塞尔维亚,صربيا,Serbien
SYC,SC,Seychelles,,the Republic of Seychelles,african,The Seychelles,Seychelles,Seychelles,Сейшельские Острова,塞舌尔,سيشيل,Seychellen
SLE,SL,Sierra Leone,,the Republic of Sierra Leone,african,,Sierra Leone,Sierra Leona,Сьерра-Леоне,塞拉利昂,سيراليون,Sierra Leone
SGP,SG,Singapore,,the Republic of Singapore,asia-pacific,,Singapour,Singapur,Сингапур,新加坡,سنغافورة,Singapur
SVK,SK,Slovakia,,the Slovak Republic,eastern-european,Slovak Republic,Slovaquie,Eslovaquia,Словакия,斯洛伐克,سلوفاكيا,Slowakei
SVN,SI,Slovenia,,the Republic of Slovenia,eastern-european,,Slovénie,Eslovenia,Словения,斯洛文尼亚,سلوفينيا,Slowenien
SLB,SB,Solomon Islands,,Solomon Islands,asia-pacific,,Îles Salomon,Islas Salomón,Соломоновы Острова,所罗门群岛,جزر سليمان,Salomonen
SOM,SO,Somalia,,the Federal Republic of Somalia,african,,Somalie,Somalia,Сомали,索马里,الصومال,Somalia
ZAF,ZA,South Africa,,the Republic of South Africa,african,RSA;Republic of South Africa,Afrique du Sud,Sudáfrica,Южная Африка,南非,جنوب أفريقيا,Südafrika
SSD,SS,South Sudan,,the Republic of South Sudan,african,Republic of South Sudan,Soudan du Sud,Sudán del Sur,Южный Судан,南苏丹,جنوب السودان,Südsudan
ESP,ES,Spain,,the Kingdom of Spain,western-european-others,,Espagne,España,Испания,西班牙,إسبانيا,Spanien
LKA,LK,Sri Lanka,,the Democratic Socialist Republic of Sri Lanka,asia-pacific,Ceylon,Sri Lanka,Sri Lanka,Шри-Ланка,斯里兰卡,سري لانكا,Sri Lanka
SDN,SD,Sudan,,the Republic of the Sudan,african,The Sudan,Soudan,Sudán,Судан,苏丹,السودان,Sudan
SUR,SR,Suriname,,the Republic of Suriname,latin-american-caribbean,Surinam,Suriname,Suriname,Суринам,苏里南,سورينام,Suriname
SWE,SE,Sweden,,the Kingdom of Sweden,western-european-others,,Suède,Suecia,Швеция,瑞典,السويد,Schweden
CHE,CH,Switzerland,,the Swiss Confederation,western-european-others,Swiss Confederation,Suisse,Suiza,Швейцария,瑞士,سويسرا,Schweiz
SYR,SY,Syrian Arab Republic,Syria,the Syrian Arab Republic,asia-pacific,Syrian Arab Rep.,République arabe syrienne,República Árabe Siria,Сирийская Арабская Республика,阿拉伯叙利亚共和国,الجمهورية العربية السورية,Syrien
TJK,TJ,Tajikistan,,the Republic of Tajikistan,asia-pacific,Tadjikistan,Tadjikistan,Tayikistán,Таджикистан,塔吉克斯坦,طاجيكستان,Tadschikistan
THA,TH,Thailand,,the Kingdom of Thailand,asia-pacific,,Thaïlande,Tailandia,Таиланд,泰国,تايلند,Thailand
TLS,TL,Timor-Leste,,the Democratic Republic of Timor-Leste,asia-pacific,East Timor;Timor Leste,Timor-Leste,Timor-Leste,Тимор-Лешти,东帝汶,تيمور- ليشتي,Timor-Leste
TGO,TG,Togo,,the Togolese Republic,african,,Togo,Togo,Того,多哥,توغو,Togo
TON,TO,Tonga,,the Kingdom of Tonga,asia-pacific,,Tonga,Tonga,Тонга,汤加,تونغا,Tonga
TTO,TT,Trinidad and Tobago,,the Republic of Trinidad and Tobago,latin-american-caribbean,Trinidad;Trinidad & Tobago,Trinité-et-Tobago,Trinidad y Tabago,Тринидад и Тобаго,特立尼达和多巴哥,ترينيداد وتوباغو,Trinidad und Tobago
TUN,TN,Tunisia,,the Republic of Tunisia,african,,Tunisie,Túnez,Тунис,突尼斯,تونس,Tunesien
TUR,TR,Türkiye,,the Republic of Türkiye,western-european-others,Turkey,Türkiye,Türkiye,Турция,土耳其,تركيا,Türkei
TKM,TM,Turkmenistan,,Turkmenistan,asia-pacific,,Turkménistan,Turkmenistán,Туркменистан,土库曼斯坦,تركمانستان,Turkmenistan
TUV,TV,Tuvalu,,Tuvalu,asia-pacific,,Tuvalu,Tuvalu,Тувалу,图瓦卢,توفالو,Tuvalu
UGA,UG,Uganda,,the Republic of Uganda,african,,Ouganda,Uganda,Уганда,乌干达,أوغندا,Uganda
UKR,UA,Ukraine,,Ukraine,eastern-european,,Ukraine,Ucrania,Украина,乌克兰,أوكرانيا,Ukraine
ARE,AE,United Arab Emirates,,the United Arab Emirates,asia-pacific,UAE;Emirates,Émirats arabes unis,Emiratos Árabes Unidos,Объединенные Арабские Эмираты,阿拉伯联合酋长国,الإمارات العربية المتحدة,Vereinigte Arabische Emirate
GBR,GB,United Kingdom of Great Britain and Northern Ireland,United Kingdom,the United Kingdom of Great Britain and Northern Ireland,western-european-others,UK;U.K.;Great Britain;Britain;United Kingdom of Great Britain,Royaume-Uni de Grande-Bretagne et d'Irlande du Nord,Reino Unido de Gran Bretaña e Irlanda del Norte,Соединенное Королевство Великобритании и Северной Ирландии,大不列颠及北爱尔兰联合王国,المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية,Vereinigtes Königreich
TZA,TZ,United Republic of Tanzania,Tanzania,the United Republic of Tanzania,african,"Tanzania, United Republic of",République-Unie de Tanzanie,República Unida de Tanzanía,Объединенная Республика Танзания,坦桑尼亚联合共和国,جمهورية تنزانيا المتحدة,Tansania
USA,US,United States of America,United States,the United States of America,western-european-others,US;U.S.;U.S.A.;America,États-Unis d'Amérique,Estados Unidos de América,Соединенные Штаты Америки,美利坚合众国,الولايات المتحدة الأمريكية,Vereinigte Staaten
URY,UY,Uruguay,,the Eastern Republic of Uruguay,latin-american-caribbean,,Uruguay,Uruguay,Уругвай,乌拉圭,أوروغواي,Uruguay
UZB,UZ,Uzbekistan,,the Republic of Uzbekistan,asia-pacific,,Ouzbékistan,Uzbekistán,Узбекистан,乌兹别克斯坦,أوزبكستان,Usbekistan
VUT,VU,Vanuatu,,the Republic of Vanuatu,asia-pacific,,Vanuatu,Vanuatu,Вануату,瓦努阿图,فانواتو,Vanuatu
VEN,VE,Venezuela (Bolivarian Republic of),Venezuela,the Bolivarian Republic of Venezuela,latin-american-caribbean,Bolivarian Republic of Venezuela,Venezuela (République bolivarienne du),Venezuela (República Bolivariana de),Венесуэла (Боливарианская Республика),委内瑞拉玻利瓦尔共和国,فنزويلا (جمهورية - البوليفارية),Venezuela
VNM,VN,Viet Nam,,the Socialist Republic of Viet Nam,asia-pacific,Vietnam,Viet Nam,Viet Nam,Вьетнам,越南,فييت نام,Vietnam
YEM,YE,Yemen,,the Republic of Yemen,asia-pacific,,Yémen,Yemen,Йемен,也门,اليمن,Jemen
ZMB,ZM,Zambia,,the Republic of Zambia,african,,Zambie,Zambia,Замбия,赞比亚,زامبيا,Sambia
ZWE,ZW,Zimbabwe,,the Republic of Zimbabwe,african,,Zimbabwe,Zimbabwe,Зимбабве,津巴布韦,زمبابوي,Simbabwe
"""#

private let data_country_names_csv: String = #"""
code,en,fr,es,ru,zh,ar,de,pt,it,nl,tr
AFG,,,,,,,,Afeganistão,,,
ALB,,,,,阿爾巴尼亞,,,,,,Arnavutluk
DZA,,,,,阿爾及利亞,,,,,Algerije,Cezayir
AND,,,,,安道爾,,,,,,
ATG,,,,,安地卡及巴布達,,,Antígua e Barbuda,,Antigua en Barbuda,Antigua ve Barbuda
ARG,,,,,,,,,,Argentinië,Arjantin
ARM,,,,,亞美尼亞,,,,,,Ermenistan
AUS,,,,,澳洲,,,,,,Avustralya
AUT,,,,,奧地利,,,,,Oostenrijk,Avusturya
AZE,,,,,亞塞拜然,,,Azerbaijão,Azerbaigian,Azerbeidzjan,Azerbaycan
BHS,,,,Багамы,巴哈馬,,,Baamas,,,Bahamalar
BHR,,,Baréin,,,,,Barém,,,Bahreyn
BGD,,,Bangladés,,孟加拉,,,Bangladeche,,,
BRB,,,,,巴貝多,,,,,,
BLR,,Biélorussie,Bielorrusia,,白俄羅斯,,,Bielorrússia,Bielorussia,,
BEL,,,,,比利時,,,,Belgio,België,Belçika
BLZ,,,,,貝里斯,,,,,,
BEN,,,,,貝南,بنين,,Benim,,,
BTN,,,Bután,,,,,Butão,,,
BOL,,,,,玻利維亞,,,,,,Bolivya
BIH,,,,,波士尼亞與赫塞哥維納,,,Bósnia e Herzegovina,Bosnia ed Erzegovina,Bosnië en Herzegovina,Bosna-Hersek
BWA,,,,,波札那,,,,,,Botsvana
BRA,,,,,,,,,Brasile,Brazilië,Brezilya
BRN,Brunei,,,Бруней,文莱;汶萊,بروناي,,,,,
BGR,,,,,保加利亞,,,,,Bulgarije,Bulgaristan
BFA,,,,,布吉納法索,,,Burquina Faso,,,
BDI,,,,,蒲隆地,,,,,,
CPV,,Cap-Vert,,,維德角,الرأس الأخضر,,,Capo Verde,Kaapverdië,
KHM,,,,,,,,Camboja,Cambogia,Cambodja,Kamboçya
CMR,,,,,喀麥隆,,,Camarões,,Kameroen,
CAF,,,,,中非共和國,,,,Repubblica Centrafricana,Centraal-Afrikaanse Republiek,Orta Afrika Cumhuriyeti
TCD,,,,,查德,,,Chade,Ciad,Tsjaad,Çad
CHL,,,,,,تشيلي,,,Cile,,Şili
CHN,,,,,中國,,,,Cina,,Çin
COL,,,,,哥倫比亞,,,,,,Kolombiya
COM,,,,Коморы,葛摩,,,,Comore,Comoren,Komorlar
COG,,,,Конго - Браззавиль,剛果（布拉薩）,الكونغو - برازافيل,Kongo-Brazzaville,República do Congo,,,Kongo - Brazavil
CRI,,,,,哥斯大黎加,,,,,,Kosta Rika
CIV,,,,,象牙海岸,ساحل العاج,,Costa do Marfim;Côte d’Ivoire (Costa do Marfim),Costa d’Avorio,Ivoorkust,
HRV,,,,,克羅埃西亞,,,,Croazia,Kroatië,Hırvatistan
CYP,,,,,賽普勒斯,,,,Cipro,,Kıbrıs
CZE,,,,,,التشيك,,Tchéquia,Cechia,Tsjechië,Çekya
PRK,,Corée du Nord,Corea del Norte,,北韓,كوريا الشمالية,Nordkorea,Coreia do Norte,Corea del Nord,Noord-Korea,Kuzey Kore
COD,,,,Конго - Киншаса,剛果（金夏沙）,الكونغو - كينشاسا,Kongo-Kinshasa,,,,Kongo - Kinşasa
DNK,,,,,丹麥,,,,Danimarca,Denemarken,Danimarka
DJI,,,Yibuti,,吉布地,,,Djibuti;Jibuti,Gibuti,,Cibuti
DMA,,,,,,,,,,,Dominika
DOM,,,,,多米尼加共和国;多明尼加共和國,جمهورية الدومينيكان,,,Repubblica Dominicana,Dominicaanse Republiek,Dominik Cumhuriyeti
ECU,,,,,厄瓜多,الإكوادور,,Equador,,,Ekvador
EGY,,,,,,,,Egito,Egitto,,Mısır
SLV,,Salvador,,,薩爾瓦多,,,,,,
GNQ,,,,,赤道幾內亞,,,Guiné Equatorial,Guinea Equatoriale,Equatoriaal-Guinea,Ekvator Ginesi
ERI,,,,,厄利垂亞,,,Eritreia,,,Eritre
EST,,,,,愛沙尼亞,,,,,,Estonya
SWZ,,,Esuatini,,史瓦帝尼,,,Essuatíni,,,Esvatini
ETH,,,,,衣索比亞,,,,,,Etiyopya
FJI,,,Fiyi,,斐濟,,,,Figi,,
FIN,,,,,芬蘭,,,,,,Finlandiya
FRA,,,,,法國,,,França,,Frankrijk,Fransa
GAB,,,,,加彭,الغابون,,Gabão,,,
GMB,,,,,甘比亞,,,,,,Gambiya
GEO,,,,,喬治亞,,,,,,Gürcistan
DEU,,,,,德國,,,Alemanha,Germania,Duitsland,Almanya
GHA,,,,,迦納,,,Gana,,,
GRC,,,,,希臘,,,,,Griekenland,Yunanistan
GRD,,,,,格瑞那達,,,,,,
GTM,,,,,瓜地馬拉,,,,,,
GIN,,,,,幾內亞,,,Guiné,,,Gine
GNB,,,,,幾內亞比索,,,Guiné-Bissau,,,Gine-Bissau
GUY,,,,,蓋亞那,,,Guiana,,,
HND,,,,,宏都拉斯,,,,,,
HUN,,,,,,,,,Ungheria,Hongarije,Macaristan
ISL,,,,,冰島,,,,Islanda,IJsland,İzlanda
IND,,,,,,,,,,,Hindistan
IDN,,,,,印尼,,,,,,Endonezya
IRN,,,,,,,,Irã;Irão,,,
IRQ,,,,,,,,Iraque,,,
IRL,,,,,愛爾蘭,,,,,Ierland,
ISR,,,,,,,,,Israele,,İsrail
ITA,,,,,義大利,,,,,,İtalya
JAM,,,,,牙買加,,,,Giamaica,,
JPN,,,,,,,,Japão,Giappone,,Japonya
JOR,,,,,約旦,,,,Giordania,,Ürdün
KAZ,,,Kazajistán,,哈薩克,,,Cazaquistão,Kazakistan,Kazachstan,
KEN,,,,,肯亞,,,Quênia,,,
KIR,,,,,吉里巴斯,كيريباتي,,Quiribati,,,
KWT,,,,,,,,,,Koeweit,Kuveyt
KGZ,,,,Киргизия,吉爾吉斯,,,Quirguistão,,Kirgizië,Kırgızistan
LAO,,,,,寮國,,,,,,
LVA,,,,,拉脫維亞,,,,Lettonia,Letland,Letonya
LBN,,,,,,,,,,,Lübnan
LSO,,,Lesoto,,賴索托,,,,,,
LBR,,,,,賴比瑞亞,ليبيريا,,,,,Liberya
LBY,,,,,利比亞,,,,,Libië,
LIE,,,,,列支敦斯登,,,Listenstaine,,,
LTU,,,,,,,,,,Litouwen,Litvanya
LUX,,,,,盧森堡,لوكسمبورغ,,,Lussemburgo,,Lüksemburg
MDG,,,,,馬達加斯加,,,,,,
MWI,,,Malaui,,馬拉威,,,,,,Malavi
MYS,,,,,馬來西亞,,,,,Maleisië,Malezya
MDV,,,,Мальдивы,馬爾地夫,جزر المالديف,,,Maldive,Maldiven,Maldivler
MLI,,,,,馬利,,,,,,
MLT,,,,,馬爾他,مالطا,,,,,
MHL,,,,Маршалловы о-ва,馬紹爾群島,,,Ilhas Marshall,Isole Marshall,Marshalleilanden,Marshall Adaları
MRT,,,,,茅利塔尼亞,,,,,,Moritanya
MUS,,,,,模里西斯,,,Maurícia,,,
MEX,,,,,,,,,Messico,,Meksika
FSM,,,,Федеративные Штаты Микронезии,密克羅尼西亞,,,,,,Mikronezya
MCO,,,,,摩納哥,,,,,,Monako
MNG,,,,,,,,,,,Moğolistan
MNE,,,,,蒙特內哥羅,,,,,,Karadağ
MAR,,,,,,,,Marrocos,Marocco,,Fas
MOZ,,,,,莫三比克,موزمبيق,,Moçambique,Mozambico,,Mozambik
MMR,Myanmar (Burma),Myanmar (Birmanie);Birmanie,Myanmar (Birmania);Birmania,Мьянма (Бирма);Бирма,緬甸,ميانمار (بورما);بورما,,Mianmar (Birmânia);Mianmar,,Myanmar (Birma);Birma,
NAM,,,,,納米比亞,,,,,,Namibya
NRU,,,,,諾魯,,,,,,
NPL,,,,,尼泊爾,,,,,,
NLD,,,,,荷蘭,,,Países Baixos,Paesi Bassi,Nederland,Hollanda
NZL,,,Nueva Zelanda,,紐西蘭,,,Nova Zelândia,Nuova Zelanda,Nieuw-Zeeland,Yeni Zelanda
NIC,,,,,,,,,,,Nikaragua
NER,,,,,尼日,,,,,,Nijer
NGA,,,,,奈及利亞,,,,,,Nijerya
MKD,,,,,北馬其頓,,,Macedônia do Norte,Macedonia del Nord,Noord-Macedonië,Kuzey Makedonya
NOR,,,,,,,,,Norvegia,Noorwegen,Norveç
OMN,,,,,,,,Omã,,,Umman
PAK,,,,,,,,Paquistão,,,
PLW,,,,,帛琉,,,,,,
PAN,,,,,巴拿馬,,,,,,
PNG,,,,,巴布亞紐幾內亞,,,Papua-Nova Guiné,Papua Nuova Guinea,Papoea-Nieuw-Guinea,Papua Yeni Gine
PRY,,,,,,,,Paraguai,,,
PER,,,,,秘魯,,,,,,
PHL,,,,,菲律賓,,,,Filippine,Filipijnen,Filipinler
POL,,,,,波蘭,,,,,,Polonya
PRT,,,,,,,,,Portogallo,,Portekiz
QAT,,,Catar,,卡達,,,,,,
KOR,,Corée du Sud,Corea del Sur,,韩国;南韓,كوريا الجنوبية,Südkorea,Coreia do Sul,Corea del Sud,Zuid-Korea,Güney Kore
MDA,,Moldavie,Moldavia,,摩爾多瓦,,,,,,
ROU,,,,,羅馬尼亞,,,Romênia,,Roemenië,Romanya
RUS,,,,,俄羅斯,,Russland,,,Rusland,Rusya
RWA,,,,,盧安達,,,,,,
KNA,St. Kitts & Nevis,Saint-Christophe-et-Niévès,San Cristóbal y Nieves,,聖克里斯多福及尼維斯,سانت كيتس ونيفيس,,São Cristóvão e Névis;São Cristóvão e Neves,Saint Kitts e Nevis,Saint Kitts en Nevis,Saint Kitts ve Nevis
LCA,,,,,聖露西亞,,,,,,
VCT,St. Vincent & Grenadines,,,,聖文森及格瑞那丁,,,São Vicente e Granadinas,Saint Vincent e Grenadine,Saint Vincent en de Grenadines,Saint Vincent ve Grenadinler
WSM,,,,,薩摩亞,,,,,,
SMR,,,,,聖馬利諾,,,São Marinho,,,
STP,,,,,聖多美普林西比,ساو تومي وبرينسيبي,,São Tomé e Príncipe,,Sao Tomé en Principe,Sao Tome ve Principe
SAU,,,Arabia Saudí,,沙烏地阿拉伯,,,,,Saoedi-Arabië,Suudi Arabistan
SEN,,,,,塞內加爾,,,,,,
SRB,,,,,塞爾維亞,,,Sérvia,,Servië,Sırbistan
SYC,,,,Сейшельские о-ва,塞席爾,سيشل,,Seicheles,,,Seyşeller
SLE,,,,,獅子山,,,Serra Leoa,,,
SGP,,,,,,,,Singapura,,,
SVK,,,,,,,,,Slovacchia,Slowakije,Slovakya
SVN,,,,,斯洛維尼亞,,,,,,Slovenya
SLB,,,,Соломоновы о-ва,索羅門群島,,,Ilhas Salomão,Isole Salomone,Salomonseilanden,Solomon Adaları
SOM,,,,,索馬利亞,,,,,,Somali
ZAF,,,,Южно-Африканская Республика,,,,África do Sul,,Zuid-Afrika,Güney Afrika
SSD,,,,,南蘇丹,,,Sudão do Sul,,Zuid-Soedan,Güney Sudan
ESP,,,,,,,,Espanha,Spagna,Spanje,İspanya
LKA,,,,,斯里蘭卡,,,Sri Lanca,,,
SDN,,,,,蘇丹,,,Sudão,,Soedan,
SUR,,,,,蘇利南,,,,,,
SWE,,,,,,,,,Svezia,Zweden,İsveç
CHE,,,,,,,,Suíça,Svizzera,Zwitserland,İsviçre
SYR,,,,,敘利亞,سوريا,,,,,Suriye
TJK,,,,,塔吉克,,,Tadjiquistão;Tajiquistão,Tagikistan,Tadzjikistan,Tacikistan
THA,,,,,泰國,تايلاند,,,Thailandia,,Tayland
TLS,,Timor oriental,,Восточный Тимор,東帝汶,,,,Timor Est,Oost-Timor,
TON,,,,,東加,,,,,,
TTO,,,Trinidad y Tobago,,千里達及托巴哥,,,Trinidad e Tobago;Trindade e Tobago,,Trinidad en Tobago,Trinidad ve Tobago
TUN,,,,,突尼西亞,,,,,Tunesië,Tunus
TUR,,Turquie,Turquía,,,,,,Turchia,Turkije,
TKM,,,,,土庫曼,,,Turcomenistão;Turquemenistão,,,
TUV,,,,,吐瓦魯,,,,,,
UGA,,,,,烏干達,,,,,Oeganda,
UKR,,,,,烏克蘭,,,,Ucraina,Oekraïne,Ukrayna
ARE,,,,,阿拉伯聯合大公國,,,Emirados Árabes Unidos,Emirati Arabi Uniti,Verenigde Arabische Emiraten,Birleşik Arap Emirlikleri
GBR,,,,Великобритания,英国;英國,,,,Regno Unito,Verenigd Koninkrijk,Birleşik Krallık
TZA,,,,,坦尚尼亞,,,,,,Tanzanya
USA,,,,,美國,,,,Stati Uniti,Verenigde Staten,Amerika Birleşik Devletleri
URY,,,,,烏拉圭,أورغواي,,Uruguai,,,
UZB,,,,,烏茲別克,,,Uzbequistão;Usbequistão,,Oezbekistan,Özbekistan
VUT,,,,,萬那杜,,,,,,
VEN,,,,,委內瑞拉,,,,,,
VNM,,,,,,فيتنام,,Vietnã;Vietname,,,
YEM,,,,,葉門,,,Iêmen,,,
ZMB,,,,,尚比亞,,,,,,Zambiya
ZWE,,,Zimbabue,,辛巴威,زيمبابوي,,,,,Zimbabve
VAT,,État de la Cité du Vatican,Ciudad del Vaticano,Ватикан,梵蒂冈;梵蒂岡,الفاتيكان,Vatikanstadt,Cidade do Vaticano,Città del Vaticano,Vaticaanstad,Vatikan
PSE,Palestinian Territories,Territoires palestiniens,Territorios Palestinos,Палестинские территории,巴勒斯坦领土;巴勒斯坦自治區,الأراضي الفلسطينية,Palästinensische Autonomiegebiete,Territórios palestinianos,Territori Palestinesi,Palestijnse gebieden,Filistin Bölgeleri
"""#

private let data_defaults_json: String = #"""
{
  "attendance": { "states": ["present", "absent"], "presentVotesOnSubstance": true, "barDoors": false },
  "quorum": { "open": "none", "vote": "none", "procedure": "none", "base": "members" },
  "abstention": {
    "procedural": true,
    "votingOnSubstance": true,
    "amendments": true,
    "obligatory": "warn"
  },
  "observers": {
    "proceduralVote": "none",
    "substantiveVote": false,
    "amendmentVote": false,
    "motions": false,
    "points": true,
    "replies": true,
    "documents": "none",
    "invited": {},
    "organisations": {},
    "briefers": { "proceduralVote": "none", "motions": false, "replies": false }
  },
  "majorities": {
    "procedural": "simple",
    "substantive": "simple",
    "important": "two-thirds",
    "tie": "rejected"
  },
  "rollCall": {
    "start": "first",
    "pass": false,
    "rights": false,
    "rightsSeconds": 30,
    "nonParticipation": false,
    "finalRound": false
  },
  "voting": {
    "substantiveMethod": "roll-call",
    "proceduralMethod": "placards",
    "preliminary": "procedural",
    "explanationSeconds": 0,
    "explanations": "any",
    "sponsorsExplain": true,
    "passesUnopposed": false,
    "presiding": "never"
  },
  "speeches": {
    "usesList": true,
    "defaultSeconds": 90,
    "onceOnList": true,
    "order": "asked",
    "timesPerMeeting": false,
    "whenExhausted": "next",
    "yields": [],
    "yieldRequired": false,
    "yieldDepth": 0,
    "questionsCount": false,
    "followUps": 1,
    "comments": 2,
    "commentSeconds": 30,
    "motionSeconds": 30
  },
  "replies": { "seconds": [], "toReplies": false },
  "points": [
    { "kind": "order", "interrupts": "always" },
    { "kind": "privilege", "interrupts": "audibility" },
    { "kind": "inquiry", "interrupts": "never" },
    { "kind": "information", "interrupts": "never" },
    { "kind": "reply", "interrupts": "never" }
  ],
  "caucuses": {
    "divisible": false,
    "proposer": "none",
    "clockFollowsSpeeches": false,
    "withinSpeakingTime": false,
    "unusedTimeReturns": false
  },
  "documents": {
    "draft": "1",
    "amendment": "1",
    "rounding": "up",
    "friendlyAmendments": false,
    "secondDegree": false,
    "bothRoles": false,
    "lateSponsors": "yes",
    "signatories": false,
    "belowMinimum": "stays",
    "draftNumber": "{number}",
    "amendmentNumber": "{draft}.{number}",
    "withdrawal": "beforeVote",
    "preambleAmendable": true,
    "amendmentOrder": "furthest",
    "amendmentsOfAllFirst": false,
    "amendmentsWhenMoved": false,
    "draftOrder": "introduced",
    "divideOperativeOnly": false,
    "fallsWithItsClauses": true,
    "contradiction": "chair",
    "kinds": [
      {
        "kind": "working-paper",
        "title": "Working paper",
        "aliases": ["paper"],
        "numbered": "WP{topic}.{number}",
        "becomesDraft": true
      },
      {
        "kind": "draft",
        "title": "Draft resolution",
        "aliases": ["draft-resolution", "resolution"],
        "requirements": "draft",
        "decidedBy": ["vote"],
        "read": true
      },
      {
        "kind": "amendment",
        "title": "Amendment",
        "requirements": "amendment",
        "decidedBy": ["vote"]
      },
      {
        "kind": "directive",
        "title": "Directive",
        "requirements": "draft",
        "numbered": "D{number}",
        "introduction": "either",
        "decidedBy": ["vote", "dais"],
        "adopted": "passed",
        "rejected": "failed",
        "read": true,
        "executed": true
      },
      {
        "kind": "private-directive",
        "title": "Private directive",
        "numbered": "PD{number}",
        "introduction": "none",
        "executed": true,
        "confidential": true
      },
      {
        "kind": "communique",
        "title": "Communiqué",
        "numbered": "C{number}",
        "introduction": "either",
        "decidedBy": ["vote", "dais"],
        "adopted": "sent",
        "rejected": "not sent",
        "exchanged": true,
        "executed": true
      },
      {
        "kind": "press-release",
        "title": "Press release",
        "numbered": "PR{number}",
        "submitters": "anyone",
        "introduction": "either",
        "decidedBy": ["vote", "dais"],
        "adopted": "released",
        "rejected": "not released"
      },
      {
        "kind": "presidential-statement",
        "title": "Presidential statement",
        "numbered": "PRST{number}",
        "submitters": "anyone",
        "decidedBy": ["consensus"],
        "read": true
      },
      {
        "kind": "press-statement",
        "title": "Press statement",
        "numbered": "PS{number}",
        "submitters": "anyone",
        "decidedBy": ["consensus"]
      },
      {
        "kind": "report",
        "title": "Report",
        "numbered": "R{number}",
        "submitters": "anyone",
        "decidedBy": ["vote", "consensus"]
      },
      {
        "kind": "letter",
        "title": "Letter",
        "numbered": "LT{number}",
        "submitters": "anyone"
      }
    ]
  },
  "secondRequired": false,
  "onPass": "keep",
  "stacked": false,
  "precedence": [],
  "motions": [],
  "formulas": {
    "callToOrder": "The meeting of {committee} will come to order.",
    "callRoll": "I will now call the roll; please answer {answers}. {delegation}?",
    "callName": "{delegation}?",
    "announceRoll": "We have {present} of {members} members present. A simple majority is {majority}.",
    "announceSuspension": "The meeting is suspended until {time}.",
    "resume": "The meeting is resumed.",
    "adjourn": "The meeting is adjourned.",
    "announceUpdate": "Delegates, your attention please: there is an update.",
    "askAgenda": "Is there a motion to set the agenda?",
    "askForList": "Delegates wishing to be on the speakers' list, please raise your placards.",
    "askForSpeakers": "Are there any further speakers? If not, are there any points or motions?",
    "askForMotions": "Are there any points or motions on the floor?",
    "askForPlacards": "Delegates wishing to speak, please raise your placards.",
    "giveFloor": "{delegation}, you have the floor for {time}.",
    "thank": "Thank you, {delegation}.",
    "callNext": "Thank you, {delegation}. The next speaker is {the next}.",
    "endSpeech": "{delegation}, your time has elapsed. Thank you.",
    "askYield": "{delegation}, how do you wish to yield your remaining time?",
    "announceYield": "{the giver} yields to {the delegation}. You have the floor for {time}.",
    "askForQuestions": "Delegates with a question for {the delegation}, please raise your placards.",
    "callAnswer": "{the asker} has a question. {delegation}, you may answer.",
    "askForComments": "Delegates wishing to comment on this speech, please raise your placards.",
    "giveReply": "{delegation}, you have the floor in right of reply for {time}.",
    "giveExplanation": "{the delegation} voted with rights. You have the floor for {time}.",
    "hearPoint": "{delegation}, please state your {point}.",
    "askForSecond": "{the mover} moves {motion}. Is there a second?",
    "askForFavour": "Who wishes to speak in favour of the motion, {motion}?",
    "askForAgainst": "Who wishes to speak against the motion, {motion}?",
    "putMotion": "On the motion by {the mover}, {motion}: those in favour, please raise your placards.",
    "putUnopposed": "{the mover} moves {motion}. Are there any objections?",
    "decideMotion": "The motion by {the mover}, {motion}, is for the Chair to decide.",
    "putAppeal": "{the mover} appeals. Those in favour of overturning the Chair's ruling, raise your placards.",
    "motionPasses": "With {yes} in favour and {no} against, the motion passes.",
    "motionPassesUncounted": "The motion passes.",
    "motionPassesUnopposed": "There being no objection, the motion passes.",
    "motionPassesByChair": "The motion is granted.",
    "motionFails": "With {yes} in favour and {no} against, the motion fails.",
    "motionFailsUncounted": "The motion fails.",
    "motionFailsOnObjection": "There is an objection, and the motion fails.",
    "motionFailsUnseconded": "The motion fails for want of a second.",
    "motionFailsByChair": "The motion is not granted.",
    "rulingStands": "The ruling of the Chair stands.",
    "rulingOverturned": "The ruling of the Chair is overturned.",
    "beginCaucus": "The {caucus} has {time} left. You may leave your seats.",
    "endCaucus": "The time has elapsed. Delegates, please return to your seats.",
    "beginVoting": "We are in voting procedure. Please refrain from talking and moving about.",
    "putQuestion": "We vote on {question}. In favour? Against? Abstentions?",
    "putByRollCall": "We vote on {question} by roll call. {delegation}?",
    "callVote": "{delegation}?",
    "putByConsensus": "Are there any objections to adopting {question} by consensus?",
    "putBySecretBallot": "We vote on {question} by secret ballot. Please mark your ballots.",
    "closeVote": "Has every delegation voted? The voting is closed.",
    "announceAdoption": "With {yes} in favour, {no} against and {abstain} abstaining, {question} is adopted.",
    "announceConsensus": "There being no objection, {question} is adopted by consensus.",
    "announceRejection": "With {yes} in favour, {no} against and {abstain} abstaining, {question} fails.",
    "announceTie": "With {yes} in favour and {no} against, the votes are equally divided, and {question} fails.",
    "announceSecondVote": "With {yes} in favour and {no} against, the votes are equally divided. A second vote is {due}.",
    "announceShortfall": "With {yes} in favour, {question} is not adopted: it lacks the required {needed} votes.",
    "announceVeto": "With {yes} in favour and {no} against, {question} is not adopted, owing to {veto}.",
    "announceNoQuorum": "With {present} present and {quorum} needed, there is no quorum: {question} is not decided.",
    "announceStrawPoll": "{yes} in favour, {no} against and {abstain} abstaining. This straw poll decides nothing.",
    "announceNoConsensus": "There is an objection, and so no consensus. {question} is put to a vote.",
    "announceDisagreement": "There is an objection: {question} is not agreed.",
    "announceOtherBody": "{question} fails: {bodies} did not adopt it.",
    "announceContradiction": "{question} fails, as it contradicts {earlier}."
  }
}
"""#

private let data_former_states_csv: String = #"""
code,name,short,sort,from,to,group,aliases
BEN,Dahomey,,,1961,1975,,
BFA,Upper Volta,,,1961,1984,,
BLR,Byelorussian Soviet Socialist Republic,Byelorussian SSR,,1945,1991,,Byelorussia;Belorussia;BSSR
BOL,Bolivia,,,1945,2009,,
CAF,Central African Empire,,,1977,1979,,
CHN,China,,,1945,1971,,Republic of China;ROC
CIV,Ivory Coast,,,1961,1985,,
CMR,United Republic of Cameroon,,,1973,1984,,
COD,Congo (Leopoldville),,,1961,1964,,Congo-Leopoldville;Congo-Kinshasa
COD,Zaire,,,1972,1997,,
COG,Congo (Brazzaville),,,1961,1971,,Congo-Brazzaville
CPV,Cape Verde,,,1976,2013,,
CSK,Czechoslovakia,,,1945,1992,eastern-european,CSSR;Czech and Slovak Federal Republic
CZE,Czech Republic,,,1993,2016,,
DDR,German Democratic Republic,East Germany,,1973,1990,eastern-european,GDR
DEU,Federal Republic of Germany,West Germany,Germany,1974,1990,,FRG
EGY,Egypt,,,1945,1958,,
EGY,United Arab Republic,,,1959,1971,,UAR
IRN,Iran,,,1945,1980,,
KHM,Khmer Republic,,,1971,1975,,
KHM,Democratic Kampuchea,,,1977,1990,,Kampuchea
KNA,Saint Christopher and Nevis,,,1984,1986,,
LAO,Laos,,,1956,1975,,
LBY,Libya,,,1956,1969,,
LBY,Libyan Arab Republic,,,1972,1977,,
LBY,Libyan Arab Jamahiriya,,,1978,2011,,
LKA,Ceylon,,,1956,1972,,
MDV,Maldive Islands,,,1966,1969,,
MKD,The former Yugoslav Republic of Macedonia,Macedonia,,1994,2019,,FYROM;TFYROM;FYR Macedonia
MMR,Burma,,,1949,1989,,
MYS,Federation of Malaya,Malaya,,1958,1963,,
RUS,Union of Soviet Socialist Republics,Soviet Union,,1945,1991,,USSR;U.S.S.R.;SU;Russia
SRB,Yugoslavia,,,2001,2003,,Federal Republic of Yugoslavia;FRY
SRB,Serbia and Montenegro,,,2004,2006,,
SUR,Surinam,,,1976,1978,,
SWZ,Swaziland,,,1969,2018,,
SYR,Syria,,,1945,1971,,
THA,Siam,,,1947,1949,,
TUR,Turkey,,,1945,2022,,
TZA,Tanganyika,,,1962,1964,,
UKR,Ukrainian Soviet Socialist Republic,Ukrainian SSR,,1945,1991,,
VEN,Venezuela,,,1945,1999,,
YEM,Yemen,,,1990,1990,,Democratic Yemen;South Yemen
YUG,Yugoslavia,,,1945,1992,eastern-european,SFRY
ZAF,Union of South Africa,,,1945,1961,,
"""#

private let data_kinds_json: String = #"""
{
  "default": {
    "aliases": [],
    "parameters": ["subject?"],
    "effect": "record",
    "when": ["floor"],
    "decision": "procedural",
    "objection": "vote",
    "mover": "anyone",
    "onFail": "nothing",
    "speakersFor": 0,
    "speakersAgainst": 0,
    "passesUnopposed": false
  },
  "absent": {
    "introduce": "a draft is submitted to the chair, not moved",
    "introduce-amendment": "an amendment is submitted to the chair, not moved"
  },
  "kinds": [
    {
      "kind": "appeal",
      "title": "Appeal against a ruling",
      "when": ["floor", "speech", "caucus", "voting"],
      "effect": "overturnRuling"
    },
    {
      "kind": "suspend",
      "title": "Suspension of the meeting",
      "withoutQuorum": true,
      "parameters": ["total?", "until?", "subject?"],
      "effect": "suspendMeeting",
      "when": ["floor", "caucus"]
    },
    {
      "kind": "adjourn-meeting",
      "title": "Adjournment of the meeting",
      "withoutQuorum": true,
      "aliases": ["adjourn"],
      "effect": "adjournMeeting",
      "when": ["floor", "caucus"]
    },
    {
      "kind": "adjourn-to",
      "title": "Adjournment to a day or hour",
      "withoutQuorum": true,
      "parameters": ["until?", "subject?"],
      "effect": "adjournMeeting"
    },
    {
      "kind": "extend",
      "title": "Extension of the caucus",
      "aliases": ["extension"],
      "parameters": ["total"],
      "effect": "extendCaucus",
      "when": ["floor", "caucus"]
    },
    {
      "kind": "close-caucus",
      "title": "Closure of the caucus",
      "aliases": ["end-caucus"],
      "parameters": [],
      "effect": "closeCaucus",
      "when": ["caucus"]
    },
    {
      "kind": "unmoderated",
      "title": "Unmoderated caucus",
      "aliases": ["unmod"],
      "parameters": ["total", "subject?"],
      "effect": "unmoderatedCaucus"
    },
    {
      "kind": "consultation",
      "title": "Consultation of the whole",
      "aliases": ["cow"],
      "parameters": ["total", "subject?"],
      "effect": "consultation"
    },
    {
      "kind": "moderated",
      "title": "Moderated caucus",
      "aliases": ["mod"],
      "parameters": ["total", "each", "subject?"],
      "effect": "moderatedCaucus"
    },
    {
      "kind": "round-robin",
      "title": "Round robin",
      "aliases": ["tour-de-table", "rr"],
      "parameters": ["each", "subject?"],
      "effect": "roundRobin"
    },
    {
      "kind": "introduce",
      "title": "Introduction of a document",
      "parameters": ["subject", "draftNames?", "sponsors?"],
      "effect": "introduce"
    },
    {
      "kind": "introduce-amendment",
      "title": "Introduction of an amendment",
      "aliases": ["amendment", "amend"],
      "parameters": ["subject", "amendmentNames?"],
      "effect": "introduce"
    },
    {
      "kind": "adjourn-debate",
      "title": "Adjournment of debate",
      "aliases": ["table", "postpone"],
      "parameters": ["topicNumber?", "subject?"],
      "effect": "adjournDebate"
    },
    {
      "kind": "resume-debate",
      "title": "Resumption of debate",
      "aliases": ["resume"],
      "parameters": ["topicNumber?"],
      "effect": "resumeDebate"
    },
    {
      "kind": "close-debate",
      "title": "Closure of debate",
      "aliases": ["close", "closure"],
      "parameters": ["topicNumber?"],
      "effect": "closeDebate"
    },
    {
      "kind": "reconsider",
      "title": "Reconsideration",
      "effect": "reconsider",
      "parameters": ["vote?", "subject?"]
    },
    {
      "kind": "important-question",
      "title": "Important question",
      "aliases": ["important"],
      "effect": "importantQuestion"
    },
    { "kind": "competence", "title": "Decision on competence", "when": ["floor", "voting"] },
    {
      "kind": "speaking-time",
      "title": "Speaking time",
      "aliases": ["limit-speeches"],
      "parameters": ["time", "times?"],
      "effect": "speakingTime"
    },
    {
      "kind": "open-list",
      "title": "Opening of the speakers' list",
      "parameters": [],
      "effect": "openList"
    },
    {
      "kind": "close-list",
      "title": "Closure of the speakers' list",
      "parameters": [],
      "effect": "closeList"
    },
    {
      "kind": "set-agenda",
      "title": "Setting of the agenda",
      "aliases": ["agenda"],
      "parameters": ["topicNumber"],
      "effect": "setAgenda"
    },
    {
      "kind": "verify-quorum",
      "title": "Verification of the quorum",
      "withoutQuorum": true,
      "aliases": ["quorum"],
      "parameters": [],
      "decision": "demand",
      "effect": "callRoll"
    },
    {
      "kind": "priority",
      "title": "Priority for a proposal",
      "parameters": ["subject"],
      "effect": "reorder",
      "when": ["floor", "voting"]
    },
    {
      "kind": "reorder",
      "title": "Order of the drafts",
      "effect": "reorder",
      "when": ["voting"]
    },
    {
      "kind": "divide",
      "title": "Division of the question",
      "aliases": ["division"],
      "parameters": ["division?", "subject?"],
      "effect": "divide",
      "when": ["voting"]
    },
    {
      "kind": "roll-call",
      "title": "Vote by roll call",
      "when": ["voting"],
      "effect": "rollCallVote"
    },
    {
      "kind": "acclamation",
      "title": "Adoption without a vote",
      "when": ["voting"],
      "decision": "no-objection",
      "objection": "fails",
      "effect": "adopt"
    },
    {
      "kind": "straw-poll",
      "title": "Straw poll",
      "aliases": ["poll"],
      "effect": "strawPoll"
    },
    { "kind": "refer", "title": "Referral", "aliases": ["commit"], "effect": "refer" },
    {
      "kind": "postpone",
      "title": "Postponement",
      "parameters": ["until?", "subject?"],
      "effect": "adjournDebate"
    },
    { "kind": "invite", "title": "Invitation to take part", "parameters": ["subject"] }
  ]
}
"""#

private let data_observers_csv: String = #"""
code,iso2,name,aliases,name_fr,name_es,name_ru,name_zh,name_ar,name_de
VAT,VA,Holy See,Vatican;Vatican City,Saint-Siège,Santa Sede,Святой Престол,教廷,الكرسي الرسولي,Heiliger Stuhl
PSE,PS,State of Palestine,Palestine,État de Palestine,Estado de Palestina,Государство Палестина,巴勒斯坦国,دولة فلسطين,Staat Palästina
EU,,European Union,,Union européenne,Unión Europea,Европейский союз,欧洲联盟,الاتحاد الأوروبي,Europäische Union
AU,,African Union,,Union africaine,Unión Africana,Африканский союз,非洲联盟,الاتحاد الأفريقي,Afrikanische Union
LAS,,League of Arab States,Arab League,Ligue des États arabes,Liga de los Estados Árabes,Лига арабских государств,阿拉伯国家联盟,جامعة الدول العربية,Liga der arabischen Staaten
OIC,,Organisation of Islamic Cooperation,,Organisation de la coopération islamique,Organización de Cooperación Islámica,Организация исламского сотрудничества,伊斯兰合作组织,منظمة التعاون الإسلامي,Organisation für Islamische Zusammenarbeit
ASEAN,,Association of Southeast Asian Nations,,Association des nations de l'Asie du Sud-Est,Asociación de Naciones de Asia Sudoriental,Ассоциация государств Юго-Восточной Азии,东南亚国家联盟,رابطة أمم جنوب شرق آسيا,Verband südostasiatischer Nationen
ECOWAS,,Economic Community of West African States,,Communauté économique des États de l'Afrique de l'Ouest,Comunidad Económica de los Estados de África Occidental,Экономическое сообщество западноафриканских государств,西非国家经济共同体,الجماعة الاقتصادية لدول غرب أفريقيا,Westafrikanische Wirtschaftsgemeinschaft
OSCE,,Organization for Security and Co-operation in Europe,Organization for Security and Cooperation in Europe,Organisation pour la sécurité et la coopération en Europe,Organización para la Seguridad y la Cooperación en Europa,Организация по безопасности и сотрудничеству в Европе,欧洲安全与合作组织,منظمة الأمن والتعاون في أوروبا,Organisation für Sicherheit und Zusammenarbeit in Europa
OAS,,Organization of American States,,Organisation des États américains,Organización de los Estados Americanos,Организация американских государств,美洲国家组织,منظمة الدول الأمريكية,Organisation Amerikanischer Staaten
COE,,Council of Europe,,Conseil de l'Europe,Consejo de Europa,Совет Европы,欧洲委员会,مجلس أوروبا,Europarat
NATO,,North Atlantic Treaty Organization,,Organisation du Traité de l'Atlantique Nord,Organización del Tratado del Atlántico Norte,Организация Североатлантического договора,北大西洋公约组织,منظمة حلف شمال الأطلسي,Nordatlantikvertrags-Organisation
ICRC,,International Committee of the Red Cross,Red Cross,Comité international de la Croix-Rouge,Comité Internacional de la Cruz Roja,Международный комитет Красного Креста,红十字国际委员会,اللجنة الدولية للصليب الأحمر,Internationales Komitee vom Roten Kreuz
IOC,,International Olympic Committee,,Comité international olympique,Comité Olímpico Internacional,Международный олимпийский комитет,国际奥林匹克委员会,اللجنة الأولمبية الدولية,Internationales Olympisches Komitee
"""#

private let data_other_names_csv: String = #"""
code,names
ARE,VAE;EAU;BAE
AU,Unione africana;União Africana;Afrikaanse Unie;Afrika Birliği
BIH,Bosnien-Herzegowina;Bosnie;Bosnien
BLR,Weißrussland;Wit-Rusland;Белоруссия
CHN,Volksrepublik China;VR China;République populaire de Chine;República Popular China;República Popular de China;República Popular da China;Repubblica Popolare Cinese;Volksrepubliek China;Çin Halk Cumhuriyeti;Китайская Народная Республика;КНР;中华人民共和国
CIV,Elfenbeinküste;Fildişi Sahili;Берег Слоновой Кости
COD,DR Kongo;RDC;RD Congo;República Democrática do Congo;Repubblica Democratica del Congo;Democratische Republiek Congo;Demokratik Kongo Cumhuriyeti;ДРК
COE,Consiglio d'Europa;Conselho da Europa;Raad van Europa;Avrupa Konseyi
COG,Republik Kongo;Repubblica del Congo;Republiek Congo;Kongo Cumhuriyeti
CPV,Kapverden;Kap Verde
CZE,Tschechische Republik;Repubblica Ceca;República Checa;Tsjechische Republiek;Çek Cumhuriyeti;Чешская Республика
DEU,Bundesrepublik Deutschland;BRD;République fédérale d'Allemagne;República Federal de Alemania;Repubblica Federale di Germania;Bondsrepubliek Duitsland;ФРГ
EU,Unione europea;União Europeia;Europese Unie;Avrupa Birliği;UE;ЕС;欧盟
GBR,Großbritannien;Grande-Bretagne;Gran Bretaña;Gran Bretagna;Grã-Bretanha;Groot-Brittannië;Büyük Britanya
ICRC,IKRK;CICR;Comitato internazionale della Croce Rossa;Comitê Internacional da Cruz Vermelha
IRN,Islamische Republik Iran
KOR,Repubblica di Corea;República da Coreia;Republiek Korea;Kore Cumhuriyeti;Южная Корея
LAS,Arabische Liga;Ligue arabe;Liga Árabe;Lega araba;Arap Birliği
MDA,Moldau;Moldawien
MKD,Mazedonien;Macédoine;Македония
NATO,OTAN;НАТО;北约
NLD,Holanda;Olanda;Hollande;Голландия
OSCE,OSZE
PRK,DVRK;RPDC;Repubblica Popolare Democratica di Corea;República Popular Democrática da Coreia;Democratische Volksrepubliek Korea;Kore Demokratik Halk Cumhuriyeti;Северная Корея
PSE,Palästina;Palästinensische Gebiete;Palestina;Filistin;Палестина;巴勒斯坦;فلسطين
RUS,Federazione Russa;Federação Russa;Russische Federatie;Rusya Federasyonu;РФ
SWZ,Swasiland
SYR,Arabische Republik Syrien
TLS,Osttimor
TZA,Vereinigte Republik Tansania
USA,Vereinigte Staaten von Amerika;EE. UU.;EUA;Estados Unidos da América;Stati Uniti d'America;Verenigde Staten van Amerika;ABD;США
VAT,Santa Sé;Heilige Stoel
VEN,Bolivarische Republik Venezuela
"""#

private let data_phrases_csv: String = #"""
part,phrase
preambular,Acknowledging
preambular,Acting under
preambular,Affirming
preambular,Alarmed by
preambular,Appreciating
preambular,Approving
preambular,Aware of
preambular,Bearing in mind
preambular,Believing
preambular,Commending
preambular,Concerned
preambular,Condemning
preambular,Confident
preambular,Congratulating
preambular,Conscious of
preambular,Considering
preambular,Contemplating
preambular,Convinced
preambular,Declaring
preambular,Deeply concerned
preambular,Deploring
preambular,Desiring
preambular,Determined
preambular,Determining
preambular,Disturbed
preambular,Emphasizing
preambular,Expecting
preambular,Expressing
preambular,Fulfilling
preambular,Fully alarmed
preambular,Fully aware
preambular,Fully believing
preambular,Gravely concerned
preambular,Guided by
preambular,Having adopted
preambular,Having considered
preambular,Having examined
preambular,Having heard
preambular,Having received
preambular,Having studied
preambular,Highlighting
preambular,Keeping in mind
preambular,Mindful of
preambular,Noting
preambular,Observing
preambular,Reaffirming
preambular,Realizing
preambular,Recalling
preambular,Recognizing
preambular,Referring
preambular,Regretting
preambular,Reiterating
preambular,Seeking
preambular,Stressing
preambular,Taking into account
preambular,Taking into consideration
preambular,Taking note
preambular,Underlining
preambular,Viewing with appreciation
preambular,Welcoming
operative,Accepts
operative,Acknowledges
operative,Adopts
operative,Affirms
operative,Appeals
operative,Appoints
operative,Appreciates
operative,Approves
operative,Asks
operative,Authorizes
operative,Calls for
operative,Calls upon
operative,Commends
operative,Condemns
operative,Confirms
operative,Congratulates
operative,Considers
operative,Decides
operative,Declares
operative,Demands
operative,Deplores
operative,Designates
operative,Draws the attention
operative,Emphasizes
operative,Encourages
operative,Endorses
operative,Establishes
operative,Expresses
operative,Extends
operative,Invites
operative,Notes
operative,Proclaims
operative,Proposes
operative,Reaffirms
operative,Recalls
operative,Recognizes
operative,Recommends
operative,Regrets
operative,Reiterates
operative,Reminds
operative,Renews
operative,Requests
operative,Resolves
operative,Stresses
operative,Supports
operative,Takes note
operative,Transmits
operative,Trusts
operative,Underlines
operative,Urges
operative,Welcomes
"""#

private let data_roster_words_csv: String = #"""
kind,meaning,en,de,fr,es
column,delegation,country;countries;country name;delegation;delegations;delegation name;nation;nations;state;states;member state;member states;represented;representing;represents;country represented;country representing;represented country;assigned country;country assigned;entity,Land;Länder;Delegation;Delegationen;Staat;Staaten;Mitgliedstaat;Mitgliedsstaat;Nation;vertretenes Land;vertritt;Vertretung,pays;délégation;délégations;État;États;État membre;nation;pays représenté;représente,país;países;delegación;delegaciones;Estado;Estados;Estado miembro;nación;país representado;representa
column,position,position;portfolio;character;role;assignment;allocation;office;ministry;cabinet position,Position;Rolle;Amt;Funktion;Ressort;Figur;Zuteilung,poste;rôle;personnage;fonction;portefeuille;affectation,puesto;cargo;cartera;personaje;rol;posición;asignación;función
column,name,name;names,Name;Namen,nom;noms,nombre;nombres
column,code,code;codes;country code;abbreviation;abbr;acronym,Code;Kürzel;Ländercode;Länderkürzel;Abkürzung,code;code pays;sigle;abréviation,código;código de país;sigla;siglas;abreviatura
column,iso,iso;iso code;iso2;iso 2;iso3;iso 3;alpha 2;alpha 3;iso alpha 2;iso alpha 3;iso 3166,ISO-Code,code ISO,código ISO
column,delegates,delegate;delegates;delegate name;delegate names;name of delegate;names of delegates;delegate full name;participant;participants;participant name;student;students;student name;person;people;attendee;attendees;representative;representatives;full name,Delegierte;Delegierter;Delegierten;Name des Delegierten;Teilnehmer;Teilnehmerin;Teilnehmende;Teilnehmer/in;Vertreter;Vertreterin;Person;Personen;Schüler;Schülerin;vollständiger Name,délégué;déléguée;délégués;déléguées;nom du délégué;participant;participante;participants;représentant;représentante;représentants;élève;élèves;étudiant;étudiants;nom complet;nom et prénom;prénom et nom,delegado;delegada;delegados;delegadas;delegado/a;nombre del delegado;participante;participantes;representante;representantes;alumno;alumna;alumnos;estudiante;estudiantes;nombre completo;nombre y apellido;nombre y apellidos
column,firstName,first name;first names;given name;given names;forename;first,Vorname;Vornamen,prénom;prénoms,primer nombre;nombre de pila
column,lastName,last name;last names;surname;surnames;family name;last,Nachname;Nachnamen;Familienname;Zuname,nom de famille,apellido;apellidos;primer apellido
column,committee,committee;committees;committee name;council;body;organ,Komitee;Gremium;Ausschuss;Kommission;Rat,comité;commission;conseil;organe,comité;comisión;consejo;órgano
column,seat,seat;seats;seat type;status;type;membership;member type;voting status;voting rights,Sitz;Status;Art;Stimmrecht;Mitgliedschaft,siège;statut;type;droit de vote,asiento;escaño;estatus;condición;tipo;derecho de voto
column,group,group;groups;bloc;block;blocs;region;regional group;regional bloc;alliance;coalition;faction;party;political party,Gruppe;Block;Region;Fraktion;Regionalgruppe;Partei;Bündnis,groupe;bloc;région;groupe régional;alliance;parti;coalition,grupo;bloque;región;grupo regional;alianza;partido;coalición
column,veto,veto;veto power;has veto,Veto;Vetorecht,veto;droit de veto,veto;derecho de veto;poder de veto
column,short,short;short name,Kurzname;Kurzform,nom court;forme courte,nombre corto;forma corta
column,aliases,aliases;alias;other names;also known as,Aliasse;andere Namen;auch genannt,autres noms;alias,otros nombres;alias
column,personal,school;schools;school name;university;institution;college;club;sponsor;advisor;adviser;teacher;email;email address;e-mail;mail;phone;telephone;mobile;grade;class;age;gender;pronouns;dietary requirements;allergies;paid;fee;award;awards;experience,Schule;Schulen;Universität;Hochschule;Betreuer;Lehrer;Lehrkraft;Telefon;Handy;Klasse;Alter;Geschlecht,école;écoles;lycée;collège;université;établissement;professeur;courriel;adresse électronique;téléphone;classe;âge;genre,escuela;escuelas;colegio;universidad;instituto;institución;profesor;correo;correo electrónico;teléfono;curso;edad;género
column,other,no;nr;number;#;№;id;weight;votes;year;notes;note;remarks;remark;comment;comments;attendance;present;absent;room;placard;timestamp;topic;agenda,Nummer;Nr;lfd. Nr;Gewicht;Stimmen;Jahr;Bemerkung;Bemerkungen;Anmerkung;Anmerkungen;Anwesenheit;anwesend;Raum;Zeitstempel,numéro;n°;poids;voix;année;remarque;remarques;commentaire;commentaires;présence;présent;salle;horodatage,número;n.º;nº;peso;votos;año;nota;notas;observación;observaciones;comentario;comentarios;asistencia;sala;marca temporal
seat,member,member;members;voting member;full member;permanent member;non-permanent member;elected member;member state;voting;voting delegation;full,Mitglied;Vollmitglied;ständiges Mitglied;nichtständiges Mitglied;Mitgliedstaat;stimmberechtigt,membre;membre permanent;membre non permanent;membre à part entière;État membre;votant;avec droit de vote,miembro;miembro permanente;miembro no permanente;miembro pleno;Estado miembro;con voto;con derecho a voto
seat,observer,observer;observers;permanent observer;observer state;observer delegation;non-voting;non-voting member;non-voting observer;non-member;non-member state;non-member observer state;obs,Beobachter;Beobachterin;Beobachterstaat;ständiger Beobachter;nicht stimmberechtigt;ohne Stimmrecht,observateur;observatrice;État observateur;observateur permanent;non votant;sans droit de vote,observador;observadora;Estado observador;observador permanente;sin voto;sin derecho a voto
seat,invited,invited;guest;invited state;invited delegation;invitee,Gast;eingeladen;geladen,invité;invitée;État invité,invitado;invitada;Estado invitado
seat,organisation,organisation;organization;ngo;ngos;igo;non-governmental organization;non-governmental organisation;intergovernmental organization;intergovernmental organisation;un agency,Organisation;NRO;NGO;Nichtregierungsorganisation,organisation;ONG;OIG;organisation non gouvernementale,organización;ONG;OIG;organización no gubernamental
seat,briefer,briefer;expert;witness,Experte;Expertin;Sachverständiger;Sachverständige,expert;experte;témoin,experto;experta;testigo;ponente
answer,yes,yes;veto;y;true;1;x;✓;✔;✅;☑,ja;j;wahr,oui;o;vrai,sí;s;verdadero
answer,no,no;n;false;0;-;–;☐;❌,nein;falsch,non;faux,no;falso
total,total,total;totals;sum;grand total,gesamt;Summe;insgesamt,total;somme,total;suma
"""#

private let data_rules_crisis_json: String = #"""
{
  "extends": "harvard",
  "name": "crisis",
  "title": "Crisis committee rules of procedure",
  "attendance": { "barDoors": false },
  "quorum": { "open": "none", "vote": "majority", "procedure": "none", "base": "roll" },
  "observers": { "proceduralVote": "none", "motions": false, "documents": "none" },
  "rollCall": { "rights": false },
  "speeches": {
    "usesList": false,
    "defaultSeconds": 60,
    "whenExhausted": "motions",
    "yields": [],
    "yieldDepth": 0
  },
  "caucuses": {
    "extensions": null,
    "extensionPercent": null,
    "longestSeconds": null,
    "longestUnmoderatedSeconds": null,
    "withinSpeakingTime": false
  },
  "documents": {
    "draft": "1/3",
    "amendment": "1",
    "belowMinimum": "stays",
    "lateSponsors": "yes",
    "presentationSeconds": null,
    "draftNumber": "D{number}",
    "withdrawal": "beforeVote",
    "preambleAmendable": true,
    "amendmentOrder": "received",
    "fallsWithItsClauses": false,
    "contradiction": "later",
    "kinds": [
      { "kind": "draft", "numbered": "R{number}", "introduction": "either" },
      { "kind": "amendment", "introduction": "either" },
      { "kind": "report", "numbered": "REP{number}" }
    ]
  },
  "precedence": [
    "adjourn-meeting",
    "suspend",
    {
      "kinds": [
        "extend unmoderated", "extend consultation", "extend round-robin", "extend moderated"
      ]
    },
    "close-caucus",
    "introduce",
    "introduce-amendment",
    "vote-with-speakers",
    "close-debate",
    { "kinds": ["unmoderated"], "ties": ["longest"] },
    { "kinds": ["consultation"], "ties": ["longest"] },
    "round-robin",
    { "kinds": ["moderated"], "ties": ["longest", "moreSpeakers"] },
    "straw-poll",
    "speaking-time",
    { "kinds": ["open-list", "close-list"] },
    "set-agenda",
    "verify-quorum",
    "reorder",
    "acclamation"
  ],
  "formulas": {
    "callToOrder": "{committee} is in session.",
    "announceUpdate": "There is a crisis update. The debate is paused.",
    "askAgenda": "What does the committee wish to discuss?",
    "askForPlacards": "Members wishing to speak, please raise your placards.",
    "giveFloor": "{delegation}, you have the floor for {time}.",
    "putQuestion": "We vote on {question}. In favour? Against? Abstentions?",
    "announceAdoption": "With {yes} in favour and {no} against, {question} passes.",
    "announceRejection": "With {yes} in favour and {no} against, {question} fails.",
    "announceTie": "With {yes} in favour and {no} against, a tie, {question} fails."
  },
  "motions": [
    {
      "kind": "introduce",
      "title": "Introduction of directives",
      "aliases": ["directives"],
      "parameters": ["subject?", "draftNames?"]
    },
    {
      "kind": "vote-with-speakers",
      "title": "Vote on directives with speakers for and against",
      "parameters": ["each", "speakers?", "subject?"],
      "effect": "voteWithSpeakers"
    },
    {
      "kind": "close-debate",
      "title": "Direct vote on directives",
      "aliases": ["close", "closure", "vote-directly"],
      "decision": "procedural",
      "speakersAgainst": 0
    },
    { "kind": "straw-poll" },
    { "kind": "set-agenda", "speakersFor": 0, "speakersAgainst": 0 },
    { "kind": "speaking-time", "speakersFor": 0, "speakersAgainst": 0 },
    { "kind": "appeal", "remove": true },
    { "kind": "adjourn-debate", "remove": true },
    { "kind": "resume-debate", "remove": true },
    { "kind": "reconsider", "remove": true },
    { "kind": "divide", "remove": true },
    { "kind": "roll-call", "remove": true }
  ]
}
"""#

private let data_rules_harvard_json: String = #"""
{
  "name": "harvard",
  "title": "Harvard rules of procedure",
  "attendance": { "states": ["present", "voting", "absent"], "barDoors": true },
  "quorum": { "open": "1/4", "vote": "majority", "procedure": "1/4" },
  "abstention": { "procedural": false, "votingOnSubstance": false },
  "observers": {
    "proceduralVote": "may",
    "substantiveVote": false,
    "motions": true,
    "documents": "sign",
    "organisations": { "proceduralVote": "none" }
  },
  "majorities": { "procedural": "simple", "substantive": "simple", "tie": "rejected" },
  "rollCall": { "pass": true, "rights": true, "rightsSeconds": 30, "nonParticipation": false },
  "voting": { "substantiveMethod": "placards" },
  "speeches": {
    "defaultSeconds": 90,
    "onceOnList": true,
    "whenExhausted": "ask",
    "yields": ["chair", "delegation", "questions"],
    "yieldDepth": 1,
    "followUps": 1
  },
  "replies": { "seconds": [60], "toReplies": false },
  "points": [
    { "kind": "order", "interrupts": "breach" },
    { "kind": "privilege", "interrupts": "audibility" },
    { "kind": "inquiry", "interrupts": "never" },
    { "kind": "information", "interrupts": "never", "afterYield": true },
    { "kind": "reply", "interrupts": "never" }
  ],
  "caucuses": {
    "divisible": true,
    "proposer": "firstOrLast",
    "clockFollowsSpeeches": true,
    "longestSeconds": 1200,
    "longestUnmoderatedSeconds": 1800,
    "withinSpeakingTime": true,
    "extensions": 1,
    "extensionPercent": 100
  },
  "documents": {
    "draft": "1/5",
    "amendment": "1/8",
    "friendlyAmendments": true,
    "signatories": true,
    "belowMinimum": "falls",
    "lateSponsors": "no",
    "presentationSeconds": 300,
    "draftNumber": "{topic}.{number}",
    "withdrawal": "unlessAmendmentPending",
    "preambleAmendable": false,
    "divideOperativeOnly": true,
    "kinds": [
      { "kind": "draft", "introduction": "either" },
      { "kind": "amendment", "introduction": "either" }
    ]
  },
  "secondRequired": false,
  "onPass": "lapse",
  "precedence": [
    "appeal",
    "adjourn-meeting",
    "suspend",
    { "kinds": ["extend unmoderated", "extend consultation"], "ties": ["longest"] },
    { "kinds": ["extend moderated", "extend round-robin"], "ties": ["longest"] },
    "close-caucus",
    { "kinds": ["unmoderated"], "ties": ["longest"] },
    { "kinds": ["consultation"], "ties": ["longest"] },
    { "kinds": ["moderated"], "ties": ["longest", "moreSpeakers"] },
    "round-robin",
    "introduce",
    "introduce-amendment",
    "adjourn-debate",
    "resume-debate",
    "close-debate",
    "reconsider",
    "speaking-time",
    { "kinds": ["open-list", "close-list"] },
    "set-agenda",
    "verify-quorum",
    "reorder",
    "divide",
    "roll-call",
    "acclamation"
  ],
  "formulas": {
    "callToOrder": "Honourable delegates, {committee} will please come to order.",
    "askForList": "All delegates wishing to be added to the speakers' list, please raise your placards.",
    "giveFloor": "The Chair recognizes {the delegation} for {time}.",
    "thank": "Thank you, honourable delegate.",
    "callNext": "Thank you, delegate. The Chair now recognizes {the next}.",
    "putMotion": "All those in favour of the motion by {the mover}, {motion}, raise your placards.",
    "motionPasses": "With {yes} in favour and {no} opposed, the motion passes.",
    "motionFails": "With {yes} in favour and {no} opposed, the motion fails.",
    "beginVoting": "We are now in voting procedure. Please keep decorum; the doors are barred."
  },
  "motions": [
    {
      "kind": "appeal",
      "when": ["floor", "caucus", "voting"],
      "decision": "two-thirds",
      "notAgainst": ["dilatory", "reply", "reconsideration"],
      "speakersFor": 1
    },
    {
      "kind": "adjourn-meeting",
      "caution": "It ends the conference: dilatory before three quarters of the last session."
    },
    { "kind": "suspend" },
    { "kind": "extend" },
    { "kind": "close-caucus" },
    { "kind": "unmoderated" },
    { "kind": "consultation" },
    { "kind": "moderated" },
    { "kind": "round-robin" },
    { "kind": "introduce" },
    { "kind": "introduce-amendment" },
    { "kind": "adjourn-debate", "decision": "two-thirds", "speakersFor": 2, "speakersAgainst": 2 },
    { "kind": "resume-debate" },
    { "kind": "close-debate", "decision": "two-thirds", "speakersAgainst": 2 },
    {
      "kind": "reconsider",
      "when": ["floor", "voting"],
      "needs": ["vote"],
      "decision": "two-thirds",
      "speakersAgainst": 2,
      "mover": "prevailing"
    },
    { "kind": "speaking-time", "speakersFor": 2, "speakersAgainst": 2 },
    { "kind": "open-list" },
    { "kind": "close-list" },
    { "kind": "set-agenda", "speakersFor": 2, "speakersAgainst": 2 },
    { "kind": "verify-quorum", "second": false },
    { "kind": "reorder" },
    { "kind": "divide", "speakersFor": 2, "speakersAgainst": 2 },
    { "kind": "roll-call" },
    { "kind": "acclamation", "title": "Adoption by acclamation" }
  ]
}
"""#

private let data_rules_nmun_json: String = #"""
{
  "name": "nmun",
  "title": "NMUN rules of procedure",
  "attendance": { "states": ["present", "voting", "absent"], "barDoors": true },
  "quorum": { "open": "1/3", "vote": "majority", "procedure": "majority" },
  "abstention": { "procedural": false, "votingOnSubstance": false },
  "observers": {
    "proceduralVote": "must",
    "substantiveVote": false,
    "motions": true,
    "documents": "sign"
  },
  "majorities": { "procedural": "simple", "substantive": "simple", "tie": "rejected" },
  "rollCall": { "pass": true, "rights": false, "rightsSeconds": 30, "nonParticipation": false },
  "voting": { "explanationSeconds": 30 },
  "speeches": {
    "defaultSeconds": 90,
    "onceOnList": true,
    "whenExhausted": "closeDebate",
    "yields": [],
    "yieldDepth": 0
  },
  "points": [
    { "kind": "order", "interrupts": "always" },
    { "kind": "reply", "interrupts": "never" }
  ],
  "caucuses": { "divisible": false, "proposer": "none", "clockFollowsSpeeches": false },
  "documents": {
    "draft": "1/5",
    "amendment": "1/5",
    "friendlyAmendments": true,
    "signatories": true,
    "belowMinimum": "chair",
    "lateSponsors": "consent",
    "draftNumber": "{topic}/{number}",
    "kinds": [
      { "kind": "draft", "introduction": "either" },
      { "kind": "amendment", "introduction": "either" }
    ]
  },
  "secondRequired": false,
  "onPass": "lapse",
  "precedence": [
    "appeal", "suspend", "adjourn-meeting", "adjourn-debate", "close-debate", "reconsider",
    "speaking-time",
    { "kinds": ["close-list", "open-list"] },
    "set-agenda", "introduce", "introduce-amendment", "divide", "acclamation", "roll-call",
    "verify-quorum"
  ],
  "formulas": {
    "askForList": "Delegates wishing to be added to the speakers list, please raise your placards.",
    "askForSpeakers": "Would any delegate like to be added to the speakers list?",
    "giveFloor": "The Chair recognizes {the delegation} for {time}.",
    "thank": "Thank you, Delegate.",
    "callNext": "Thank you, Delegate. {next}, you are next on the speakers list.",
    "putMotion": "The motion is {motion}, by {the mover}. All those in favour, please raise your placards.",
    "motionPasses": "By a vote of {yes} in favour and {no} opposed, this motion passes.",
    "motionFails": "By a vote of {yes} in favour and {no} opposed, this motion fails.",
    "beginCaucus": "The meeting is suspended for {time}.",
    "endCaucus": "The body is called back to order. Please return to your seats.",
    "beginVoting": "We are in voting procedure. The doors are closed.",
    "putQuestion": "All those in favour of {question}? All those opposed? Abstentions?",
    "putByConsensus": "Is there any dissent to adopting {question} by acclamation?",
    "announceAdoption": "By {yes} in favour, {no} opposed and {abstain} abstaining, {question} is adopted.",
    "announceConsensus": "Seeing no dissent, {question} is adopted by acclamation.",
    "announceRejection": "By {yes} in favour, {no} opposed and {abstain} abstaining, {question} fails.",
    "announceTie": "By {yes} in favour and {no} opposed, a tie vote, {question} fails.",
    "announceNoConsensus": "Seeing dissent, we vote on {question}."
  },
  "motions": [
    { "kind": "appeal" },
    { "kind": "suspend" },
    {
      "kind": "adjourn-meeting",
      "caution": "It ends the year's session: dilatory before the last meeting."
    },
    { "kind": "adjourn-debate", "speakersFor": 2, "speakersAgainst": 2 },
    { "kind": "close-debate", "decision": "two-thirds", "speakersAgainst": 2 },
    {
      "kind": "reconsider",
      "decision": "two-thirds",
      "speakersAgainst": 2,
      "parameters": ["topicNumber?"],
      "effect": "resumeDebate",
      "when": ["floor"]
    },
    { "kind": "speaking-time", "speakersFor": 2, "speakersAgainst": 2 },
    { "kind": "close-list" },
    { "kind": "open-list" },
    { "kind": "set-agenda", "title": "Adoption of the agenda" },
    { "kind": "introduce", "decision": "chair" },
    { "kind": "introduce-amendment", "decision": "chair" },
    { "kind": "divide", "speakersFor": 2, "speakersAgainst": 2 },
    { "kind": "acclamation", "title": "Adoption by acclamation" },
    { "kind": "roll-call", "decision": "demand" },
    { "kind": "verify-quorum" }
  ],
  "byOrgan": {
    "plenary": {
      "precedence": [
        "appeal", "suspend", "adjourn-meeting", "adjourn-debate", "close-debate",
        "important-question", "reconsider", "speaking-time",
        { "kinds": ["close-list", "open-list"] },
        "set-agenda", "introduce", "introduce-amendment", "divide", "acclamation", "roll-call",
        "verify-quorum"
      ],
      "motions": [{ "kind": "important-question", "speakersFor": 2, "speakersAgainst": 2 }]
    }
  }
}
"""#

private let data_rules_roberts_json: String = #"""
{
  "name": "roberts",
  "title": "Robert's rules of order",
  "attendance": { "states": ["present", "absent"] },
  "quorum": { "open": "majority", "vote": "majority", "procedure": "majority" },
  "abstention": { "procedural": true, "votingOnSubstance": true },
  "observers": { "proceduralVote": "none", "substantiveVote": false, "motions": false },
  "majorities": { "procedural": "simple", "substantive": "simple", "tie": "rejected" },
  "rollCall": { "pass": true, "rights": false, "rightsSeconds": 30, "nonParticipation": true },
  "speeches": {
    "defaultSeconds": 600,
    "onceOnList": true,
    "whenExhausted": "ask",
    "yields": [],
    "yieldDepth": 0,
    "timesOnTopic": 2,
    "timesPerMeeting": true
  },
  "points": [
    { "kind": "order", "interrupts": "always" },
    { "kind": "privilege", "interrupts": "always" },
    { "kind": "inquiry", "interrupts": "always" },
    { "kind": "information", "interrupts": "always" }
  ],
  "caucuses": { "divisible": false, "proposer": "none", "clockFollowsSpeeches": false },
  "voting": { "presiding": "deciding" },
  "documents": {
    "draft": "1",
    "amendment": "1",
    "secondDegree": true,
    "amendmentOrder": "received",
    "amendmentsWhenMoved": true,
    "fallsWithItsClauses": false,
    "kinds": [
      {
        "kind": "draft",
        "title": "Resolution",
        "introduction": "motion",
        "decidedBy": ["motion", "vote"]
      },
      { "kind": "amendment", "introduction": "motion", "decidedBy": ["motion", "vote"] }
    ]
  },
  "secondRequired": true,
  "onPass": "keep",
  "stacked": true,
  "precedence": [
    "division-of-the-assembly",
    "appeal",
    "fix-time",
    "adjourn-meeting",
    "suspend",
    "question-of-privilege",
    "orders-of-the-day",
    "suspend-rules",
    "divide",
    "adjourn-debate",
    "close-debate",
    "speaking-time",
    "postpone",
    "refer",
    "introduce-amendment",
    "postpone-indefinitely",
    { "kinds": ["introduce", "reconsider", "resume-debate", "rescind"] }
  ],
  "formulas": {
    "callToOrder": "The meeting will come to order.",
    "askAgenda": "The first item of business is to adopt the agenda.",
    "askForList": "Is there any discussion?",
    "askForSpeakers": "Is there any further discussion?",
    "askForMotions": "Is there any further business?",
    "askForPlacards": "Is there any discussion?",
    "giveFloor": "The chair recognizes {the delegation}.",
    "thank": "Thank you, {delegation}. Is there any further discussion?",
    "callNext": "Thank you, {delegation}. The chair recognizes {the next}.",
    "hearPoint": "{delegation}, state your {point}.",
    "askForSecond": "It is moved: {motion}. Is there a second?",
    "askForFavour": "Does anyone wish to speak for the motion?",
    "askForAgainst": "Does anyone wish to speak against the motion?",
    "putMotion": "The question is on the motion: {motion}. Those in favour, say aye. Those opposed, no.",
    "putUnopposed": "Is there any objection to the motion: {motion}? If there is none, it is adopted.",
    "decideMotion": "The chair rules on the request of {the mover}: {motion}.",
    "putAppeal": "The decision of the chair is appealed. Those in favour of overruling it, say aye.",
    "motionPasses": "With {yes} in favour and {no} opposed, the motion is adopted.",
    "motionPassesUncounted": "The ayes have it, and the motion is adopted.",
    "motionPassesUnopposed": "There is no objection, and the motion is adopted.",
    "motionFails": "With {yes} in favour and {no} opposed, the motion is lost.",
    "motionFailsUncounted": "The noes have it, and the motion is lost.",
    "motionFailsOnObjection": "There is an objection, and the motion is lost.",
    "motionFailsUnseconded": "There is no second, and the motion is not before the assembly.",
    "rulingStands": "The decision of the chair is sustained.",
    "rulingOverturned": "The decision of the chair is overruled.",
    "beginVoting": "Are you ready for the question?",
    "putQuestion": "The question is on {question}. Those in favour? Those opposed?",
    "putByConsensus": "Is there any objection to adopting {question} by unanimous consent?",
    "announceAdoption": "With {yes} in favour and {no} opposed, {question} is adopted.",
    "announceConsensus": "There is no objection, and {question} is adopted.",
    "announceRejection": "With {yes} in favour and {no} opposed, {question} is lost.",
    "announceTie": "With {yes} in favour and {no} opposed, a tie, {question} is lost.",
    "announceNoConsensus": "There is an objection to {question}, and it is put to a vote."
  },
  "motions": [
    { "kind": "appeal", "when": ["floor", "speech", "caucus", "voting", "vote"], "speakersFor": 1 },
    {
      "kind": "suspend-rules",
      "title": "Suspension of the rules",
      "when": ["floor", "voting"],
      "decision": "two-thirds",
      "reconsidered": false
    },
    {
      "kind": "division-of-the-assembly",
      "title": "Division of the assembly",
      "when": ["floor", "speech", "voting"],
      "decision": "demand",
      "second": false,
      "effect": "countAgain",
      "reconsidered": false
    },
    { "kind": "divide", "when": ["floor", "voting"], "needs": ["mainMotion"], "reconsidered": false },
    {
      "kind": "fix-time",
      "title": "Time to which to adjourn",
      "withoutQuorum": true,
      "parameters": ["until?", "subject?"]
    },
    { "kind": "adjourn-meeting", "when": ["floor", "voting"], "reconsidered": false },
    { "kind": "suspend", "title": "Recess", "aliases": ["recess"], "when": ["floor", "voting"], "reconsidered": false },
    {
      "kind": "question-of-privilege",
      "title": "Question of privilege",
      "when": ["floor", "speech", "voting"],
      "decision": "chair",
      "second": false,
      "reconsidered": false
    },
    {
      "kind": "orders-of-the-day",
      "title": "Call for the orders of the day",
      "when": ["floor", "speech"],
      "decision": "demand",
      "second": false,
      "reconsidered": false
    },
    {
      "kind": "adjourn-debate",
      "title": "Lay on the table",
      "aliases": ["table", "lay-on-the-table"],
      "when": ["floor", "voting"],
      "needs": ["mainMotion"],
      "reconsidered": false
    },
    {
      "kind": "close-debate",
      "title": "Previous question",
      "aliases": ["previous-question", "close", "closure"],
      "decision": "two-thirds",
      "needs": ["mainMotion"]
    },
    {
      "kind": "speaking-time",
      "title": "Limit or extend the limits of debate",
      "aliases": ["limit-debate", "limit-speeches"],
      "decision": "two-thirds",
      "needs": ["mainMotion"]
    },
    {
      "kind": "postpone",
      "title": "Postponement to a certain time",
      "parameters": ["until?", "subject?"],
      "speakersFor": 2,
      "speakersAgainst": 2,
      "needs": ["mainMotion"]
    },
    { "kind": "refer", "title": "Commit or refer", "speakersFor": 2, "speakersAgainst": 2, "needs": ["mainMotion"] },
    { "kind": "introduce-amendment", "title": "Amend", "speakersFor": 2, "speakersAgainst": 2, "needs": ["mainMotion"] },
    {
      "kind": "postpone-indefinitely",
      "title": "Indefinite postponement",
      "effect": "dropQuestion",
      "speakersFor": 2,
      "speakersAgainst": 2,
      "needs": ["mainMotion"]
    },
    {
      "kind": "introduce",
      "title": "Main motion",
      "aliases": ["main-motion"],
      "speakersFor": 2,
      "speakersAgainst": 2,
      "effect": "mainMotion"
    },
    { "kind": "reconsider", "when": ["floor", "voting"], "mover": "prevailing", "reconsidered": false },
    {
      "kind": "resume-debate",
      "title": "Take from the table",
      "aliases": ["resume", "take-from-the-table"],
      "reconsidered": false
    },
    {
      "kind": "rescind",
      "title": "Rescission",
      "decision": "two-thirds",
      "speakersFor": 2,
      "speakersAgainst": 2,
      "effect": "mainMotion"
    }
  ]
}
"""#

private let data_rules_thimun_json: String = #"""
{
  "name": "thimun",
  "title": "THIMUN rules of procedure",
  "attendance": { "states": ["present", "absent"] },
  "quorum": { "open": "1/2", "vote": "majority", "procedure": "none" },
  "abstention": { "procedural": false, "votingOnSubstance": true, "amendments": false },
  "observers": { "proceduralVote": "may", "amendmentVote": true, "motions": true },
  "majorities": { "procedural": "simple", "substantive": "simple", "tie": "rejected" },
  "rollCall": { "pass": false, "rights": false, "rightsSeconds": 30, "nonParticipation": false },
  "speeches": {
    "usesList": false,
    "defaultSeconds": 90,
    "onceOnList": true,
    "whenExhausted": "next",
    "yields": ["questions", "delegation", "chair"],
    "yieldDepth": 1
  },
  "points": [
    { "kind": "order", "interrupts": "never" },
    { "kind": "privilege", "interrupts": "audibility" },
    { "kind": "inquiry", "interrupts": "never" },
    { "kind": "information", "interrupts": "never" }
  ],
  "caucuses": { "divisible": false, "proposer": "none", "clockFollowsSpeeches": false },
  "documents": {
    "draft": "10",
    "secondDegree": true,
    "lateSponsors": "no",
    "draftNumber": "{letter}",
    "amendmentOrder": "received",
    "amendmentsWhenMoved": true,
    "fallsWithItsClauses": false,
    "kinds": [
      { "kind": "draft", "title": "Resolution", "introduction": "either" },
      { "kind": "amendment", "introduction": "either" }
    ]
  },
  "secondRequired": true,
  "onPass": "lapse",
  "precedence": [
    { "kinds": ["adjourn-meeting", "suspend"] },
    "adjourn-debate", "previous-question", "extend-debate",
    { "kinds": ["open-debate", "closed-debate"] },
    "introduce", "introduce-amendment", "close-debate", "divide-house",
    { "kinds": ["roll-call", "acclamation"] }
  ],
  "formulas": {
    "callToOrder": "Will the house please come to order.",
    "announceUpdate": "Will the house please come to order for an announcement.",
    "askAgenda": "The house will now decide which question to debate first.",
    "askForList": "Are there any delegates wishing to take the floor?",
    "askForSpeakers": "Are there any further delegates wishing to take the floor?",
    "askForPlacards": "Are there any delegates wishing to take the floor?",
    "giveFloor": "{delegation}, you have been recognised. Please take the floor.",
    "endSpeech": "Would the delegate of {the delegation} please come to their closing remarks.",
    "askYield": "{delegation}, will you yield the floor back to the Chair, or to another delegation?",
    "announceYield": "The floor is yielded to {the delegation}. Please take the floor.",
    "askForQuestions": "Are there any points of information to {the delegation}?",
    "callAnswer": "{asker}, please rise and state your point. {delegation}, you may reply.",
    "hearPoint": "{delegation}, please rise and state your {point}.",
    "askForSecond": "{the mover} moves {motion}. Are there any seconds?",
    "putUnopposed": "{the mover} moves {motion}. Are there any objections?",
    "decideMotion": "{the mover} moves {motion}. The Chair will decide whether to entertain it.",
    "motionPassesUnopposed": "There are no objections. The motion is entertained.",
    "motionPassesByChair": "The motion is entertained.",
    "motionFailsOnObjection": "There is an objection, and the motion fails.",
    "motionFailsUnseconded": "There are no seconds, and the motion fails.",
    "motionFailsByChair": "The motion is not in order at this time.",
    "endCaucus": "Debate time has elapsed.",
    "beginVoting": "The house will now move into voting procedures. All points are out of order.",
    "putQuestion": "All those in favour of {question}, raise your placards. Against? Abstentions?",
    "announceAdoption": "With {yes} for, {no} against and {abstain} abstaining, {question} has passed.",
    "announceRejection": "With {yes} for, {no} against and {abstain} abstaining, {question} has failed.",
    "announceTie": "With {yes} for and {no} against, a tie, {question} has failed."
  },
  "motions": [
    { "kind": "adjourn-meeting", "title": "Adjournment of the session", "decision": "chair" },
    { "kind": "suspend", "title": "Break in the session", "decision": "chair" },
    {
      "kind": "adjourn-debate",
      "title": "Tabling of the resolution",
      "when": ["floor", "caucus"],
      "decision": "no-objection",
      "objection": "fails"
    },
    {
      "kind": "previous-question",
      "title": "Move to the previous question",
      "decision": "no-objection",
      "objection": "fails",
      "effect": "nextPhase",
      "when": ["floor", "caucus"]
    },
    {
      "kind": "extend-debate",
      "title": "Extension of debate time",
      "parameters": ["total"],
      "decision": "chair",
      "effect": "extendCaucus",
      "when": ["floor", "caucus"]
    },
    {
      "kind": "open-debate",
      "title": "Move to open debate",
      "when": ["floor", "caucus"],
      "decision": "chair",
      "parameters": ["total", "subject?"],
      "effect": "openDebate"
    },
    {
      "kind": "closed-debate",
      "title": "Move to closed debate",
      "when": ["floor", "caucus"],
      "decision": "chair",
      "parameters": ["total", "subject?"],
      "effect": "closedDebate"
    },
    { "kind": "introduce", "title": "Introduction of a resolution", "decision": "chair" },
    {
      "kind": "introduce-amendment",
      "when": ["floor", "caucus"],
      "decision": "chair",
      "second": false
    },
    {
      "kind": "close-debate",
      "title": "Move directly into voting",
      "aliases": ["close", "closure", "vote-directly"],
      "decision": "no-objection",
      "objection": "fails",
      "when": ["floor", "caucus"]
    },
    {
      "kind": "divide-house",
      "title": "Division of the house",
      "when": ["floor", "voting"],
      "decision": "chair",
      "parameters": ["subject?"],
      "effect": "divideHouse"
    },
    { "kind": "roll-call", "when": ["floor", "voting"], "decision": "chair" },
    { "kind": "acclamation", "title": "Adoption by acclamation", "when": ["floor", "voting"] }
  ]
}
"""#

private let data_rules_un_json: String = #"""
{
  "name": "un",
  "title": "Rules of procedure of the United Nations",
  "attendance": { "states": ["present", "absent"] },
  "quorum": { "open": "1/4", "vote": "majority", "procedure": "majority" },
  "abstention": { "procedural": true, "votingOnSubstance": true, "obligatory": "off" },
  "observers": { "proceduralVote": "none", "substantiveVote": false, "motions": false },
  "majorities": { "procedural": "simple", "substantive": "simple", "tie": "rejected" },
  "rollCall": {
    "start": "lot",
    "pass": false,
    "rights": false,
    "rightsSeconds": 600,
    "nonParticipation": true
  },
  "voting": { "explanationSeconds": 600, "sponsorsExplain": false },
  "speeches": {
    "defaultSeconds": 300,
    "onceOnList": false,
    "whenExhausted": "closeDebate",
    "yields": [],
    "yieldDepth": 0
  },
  "replies": { "perMeeting": 2, "seconds": [600, 300], "toReplies": true },
  "points": [
    { "kind": "order", "interrupts": "always" },
    { "kind": "reply", "interrupts": "never" }
  ],
  "caucuses": { "divisible": false, "proposer": "none", "clockFollowsSpeeches": false },
  "documents": {
    "secondDegree": true,
    "draftOrder": "submitted",
    "draftNumber": "L.{number}",
    "withdrawal": "unlessAmended"
  },
  "secondRequired": false,
  "onPass": "keep",
  "precedence": [
    "appeal", "suspend", "adjourn-meeting", "adjourn-debate", "close-debate", "competence",
    "speaking-time",
    { "kinds": ["close-list", "open-list"] },
    "set-agenda", "reconsider", "divide", "priority",
    { "kinds": ["roll-call", "acclamation"] },
    "verify-quorum"
  ],
  "formulas": {
    "callToOrder": "I declare open meeting {number} of {committee}.",
    "announceUpdate": "I have an announcement to make.",
    "askAgenda": "We turn to the adoption of the agenda. Is there any objection?",
    "askForList": "I open the list of speakers. Which delegations wish to be inscribed?",
    "askForSpeakers": "Does any other delegation wish to speak?",
    "askForMotions": "Does any delegation wish to take the floor?",
    "askForPlacards": "Which delegations wish to take the floor?",
    "giveFloor": "I give the floor to the representative of {the delegation}.",
    "thank": "I thank the representative of {the delegation}.",
    "callNext": "I thank the representative of {the delegation}. I give the floor to {the next}.",
    "endSpeech": "I ask the representative of {the delegation} to conclude.",
    "giveReply": "I call on {the delegation}, in exercise of the right of reply.",
    "giveExplanation": "I call on {the delegation}, in explanation of vote.",
    "hearPoint": "I call on the representative of {the delegation} on a {point}.",
    "askForFavour": "Does any representative wish to speak in favour of the motion?",
    "askForAgainst": "Does any representative wish to speak against the motion?",
    "putMotion": "I now put to the vote the motion by {the mover}: {motion}.",
    "putUnopposed": "{the mover} has moved: {motion}. If there is no objection, it is so decided.",
    "putAppeal": "{the mover} appeals against my ruling. I put the appeal to the vote.",
    "motionPasses": "{yes} in favour, {no} against: the motion is carried.",
    "motionPassesUncounted": "The motion is carried.",
    "motionPassesUnopposed": "It is so decided.",
    "motionFails": "{yes} in favour, {no} against: the motion is rejected.",
    "motionFailsUncounted": "The motion is rejected.",
    "motionFailsOnObjection": "There is an objection, and the motion is rejected.",
    "rulingStands": "The ruling stands.",
    "rulingOverturned": "The ruling is overruled.",
    "endCaucus": "I invite members to resume their seats.",
    "beginVoting": "We shall now begin the voting process.",
    "putQuestion": "I put {question} to the vote. In favour? Against? Abstaining?",
    "putByRollCall": "A roll-call vote on {question} has begun. {delegation}?",
    "putByConsensus": "May I take it that you wish to adopt {question} without a vote?",
    "closeVote": "Have all delegations voted? I declare the voting closed.",
    "announceAdoption": "{yes} in favour, {no} against, {abstain} abstaining: {question} is adopted.",
    "announceConsensus": "It is so decided: {question} is adopted.",
    "announceRejection": "{yes} in favour, {no} against, {abstain} abstaining: {question} is not adopted.",
    "announceTie": "{yes} in favour, {no} against: the votes are equally divided, and {question} is rejected.",
    "announceSecondVote": "{yes} in favour, {no} against: the votes are equally divided. A second vote is {due}.",
    "announceShortfall": "{yes} in favour, {no} against, {abstain} abstaining: {question} is not adopted, having failed to obtain the required number of votes.",
    "announceVeto": "{yes} in favour, {no} against, {abstain} abstaining: {question} is not adopted, owing to {veto}.",
    "announceNoQuorum": "With {present} present and {quorum} needed, there is no quorum. No decision is taken on {question}.",
    "announceNoConsensus": "There is an objection to adopting {question} without a vote. It is put to the vote."
  },
  "motions": [
    {
      "kind": "appeal",
      "when": ["floor", "speech", "caucus", "voting", "vote"],
      "source": "GA rule 113"
    },
    { "kind": "suspend", "when": ["floor", "caucus", "voting"], "source": "GA rule 118" },
    {
      "kind": "adjourn-meeting",
      "parameters": ["until?", "subject?"],
      "when": ["floor", "caucus", "voting"],
      "source": "GA rule 118"
    },
    {
      "kind": "adjourn-debate",
      "aliases": ["table", "postpone", "no-action"],
      "when": ["floor", "voting"],
      "moverSpeaks": true,
      "speakersFor": 2,
      "speakersAgainst": 2,
      "source": "GA rule 116"
    },
    { "kind": "close-debate", "speakersAgainst": 2, "source": "GA rule 117" },
    { "kind": "competence", "speakersFor": 2, "speakersAgainst": 2, "source": "GA rule 121" },
    { "kind": "speaking-time", "speakersFor": 2, "speakersAgainst": 2, "source": "GA rule 114" },
    { "kind": "close-list", "decision": "no-objection", "source": "GA rule 115" },
    { "kind": "open-list", "decision": "no-objection", "source": "GA rule 115" },
    { "kind": "set-agenda" },
    {
      "kind": "reconsider",
      "when": ["floor", "voting"],
      "needs": ["vote"],
      "decision": "two-thirds",
      "speakersAgainst": 2,
      "source": "GA rule 123"
    },
    {
      "kind": "divide",
      "when": ["floor", "voting"],
      "decision": "no-objection",
      "speakersFor": 2,
      "speakersAgainst": 2,
      "source": "GA rule 129"
    },
    { "kind": "priority", "source": "GA rule 131" },
    {
      "kind": "roll-call",
      "aliases": ["recorded-vote"],
      "when": ["floor", "voting"],
      "decision": "demand",
      "source": "GA rule 127"
    },
    { "kind": "acclamation", "aliases": ["consensus"], "when": ["floor", "voting"] },
    { "kind": "verify-quorum", "when": ["floor", "voting"], "source": "GA rule 108" }
  ],
  "byOrgan": {
    "committee": { "title": "Rules of procedure of the General Assembly, committees" },
    "plenary": {
      "title": "Rules of procedure of the General Assembly, plenary",
      "quorum": { "open": "1/3" },
      "majorities": { "tie": "secondVote", "secondVoteHours": 48 },
      "speeches": { "defaultSeconds": 900 },
      "precedence": [
        "appeal", "suspend", "adjourn-meeting", "adjourn-debate", "close-debate", "competence",
        "speaking-time",
        { "kinds": ["close-list", "open-list"] },
        "set-agenda", "reconsider", "important-question", "divide", "priority",
        { "kinds": ["roll-call", "acclamation"] },
        "verify-quorum"
      ],
      "motions": [
        { "kind": "appeal", "source": "GA rule 71" },
        { "kind": "suspend", "source": "GA rules 76, 77" },
        { "kind": "adjourn-meeting", "source": "GA rules 76, 77" },
        { "kind": "adjourn-debate", "source": "GA rules 74, 77" },
        { "kind": "close-debate", "source": "GA rules 75, 77" },
        { "kind": "competence", "source": "GA rule 79" },
        { "kind": "speaking-time", "source": "GA rule 72" },
        { "kind": "close-list", "source": "GA rule 73" },
        { "kind": "open-list", "source": "GA rule 73" },
        {
          "kind": "set-agenda",
          "title": "Inclusion of an item in the agenda",
          "speakersFor": 3,
          "speakersAgainst": 3,
          "source": "GA rule 23"
        },
        { "kind": "reconsider", "source": "GA rule 81" },
        { "kind": "important-question", "when": ["floor", "voting"], "source": "GA rule 85" },
        { "kind": "divide", "source": "GA rule 89" },
        { "kind": "priority", "source": "GA rule 91" },
        { "kind": "roll-call", "source": "GA rule 87" },
        { "kind": "verify-quorum", "source": "GA rule 67" }
      ]
    },
    "council": {
      "title": "Provisional rules of procedure of the Security Council",
      "quorum": { "open": "none", "vote": "none", "procedure": "none" },
      "abstention": { "obligatory": "warn" },
      "observers": {
        "invited": { "documents": "sponsor" },
        "briefers": { "points": false }
      },
      "rollCall": { "start": "first" },
      "voting": {
        "preliminary": "substantive",
        "explanationSeconds": 300,
        "sponsorsExplain": true,
        "presiding": "delegation"
      },
      "speeches": { "whenExhausted": "next" },
      "replies": { "perMeeting": null },
      "documents": {
        "draftNumber": "S/{year}/{number}",
        "withdrawal": "beforeVote",
        "amendmentOrder": "additionsFirst",
        "fallsWithItsClauses": false,
        "kinds": [{ "kind": "amendment", "introduction": "either" }]
      },
      "precedence": [
        "appeal", "suspend", "adjourn-meeting", "adjourn-to", "refer", "postpone",
        "introduce-amendment", "divide", "acclamation", "set-agenda", "invite"
      ],
      "motions": [
        { "kind": "appeal", "source": "Council rule 30" },
        { "kind": "suspend", "source": "Council rule 33" },
        { "kind": "adjourn-meeting", "source": "Council rule 33" },
        {
          "kind": "adjourn-to",
          "speakersFor": 2,
          "speakersAgainst": 2,
          "source": "Council rule 33"
        },
        { "kind": "refer", "speakersFor": 2, "speakersAgainst": 2, "source": "Council rule 33" },
        {
          "kind": "postpone",
          "title": "Postponement of discussion",
          "speakersFor": 2,
          "speakersAgainst": 2,
          "source": "Council rule 33"
        },
        {
          "kind": "introduce-amendment",
          "title": "Introduction of an amendment",
          "when": ["floor", "voting"],
          "decision": "demand",
          "source": "Council rules 33, 36"
        },
        {
          "kind": "divide",
          "title": "Separate vote on parts",
          "objection": "fails",
          "caution": "Only the mover of the text may object.",
          "speakersFor": 0,
          "speakersAgainst": 0,
          "source": "Council rule 32"
        },
        {
          "kind": "set-agenda",
          "title": "Adoption of the agenda",
          "decision": "no-objection",
          "speakersFor": 2,
          "speakersAgainst": 2,
          "source": "Council rule 9"
        },
        {
          "kind": "invite",
          "decision": "no-objection",
          "speakersFor": 2,
          "speakersAgainst": 2,
          "source": "Council rules 37, 39"
        },
        { "kind": "adjourn-debate", "remove": true },
        { "kind": "close-debate", "remove": true },
        { "kind": "competence", "remove": true },
        { "kind": "speaking-time", "remove": true },
        { "kind": "close-list", "remove": true },
        { "kind": "open-list", "remove": true },
        { "kind": "reconsider", "remove": true },
        { "kind": "priority", "remove": true },
        { "kind": "roll-call", "remove": true },
        { "kind": "verify-quorum", "remove": true }
      ]
    }
  }
}
"""#

private let data_rules_un4mun_json: String = #"""
{
  "extends": "un",
  "name": "un4mun",
  "title": "UN4MUN rules of procedure",
  "voting": { "substantiveMethod": "consensus" },
  "formulas": {
    "callToOrder": "I declare open meeting {number} of {committee}.",
    "askForList": "I open the list of speakers. Which delegations wish to be inscribed?",
    "askForSpeakers": "Does any other delegation wish to take the floor?",
    "askForMotions": "Does any delegation wish to take the floor?",
    "askForPlacards": "Which delegations wish to take the floor?",
    "giveFloor": "I now give the floor to the distinguished representative of {the delegation}.",
    "thank": "I thank the distinguished representative of {the delegation}.",
    "callNext": "I thank the representative of {the delegation}. I give the floor to {the next}.",
    "endSpeech": "I kindly ask the representative of {the delegation} to conclude.",
    "hearPoint": "I call on the representative of {the delegation} on a {point}.",
    "putMotion": "I put to the vote the motion by {the mover}: {motion}.",
    "putUnopposed": "{the mover} has moved: {motion}. If I hear no objection, it is so decided.",
    "motionPassesUnopposed": "I see no objection. It is so decided.",
    "beginCaucus": "The meeting is suspended for informal consultations, for {time}.",
    "endCaucus": "I invite delegations to resume their seats.",
    "beginVoting": "We shall now take action on the draft resolutions.",
    "putQuestion": "I put {question} to the vote. In favour? Against? Abstaining?",
    "putByConsensus": "May I take it that you wish to adopt {question} without a vote?",
    "announceAdoption": "{yes} in favour, {no} against, {abstain} abstaining: {question} is adopted.",
    "announceConsensus": "I see no objection. {question} is adopted.",
    "announceRejection": "{yes} in favour, {no} against, {abstain} abstaining: {question} is not adopted.",
    "announceNoConsensus": "There is no consensus on {question}. It is put to the vote."
  },
  "motions": [
    {
      "kind": "suspend",
      "title": "Suspension of the meeting for informal consultations",
      "aliases": ["informal-consultations"]
    }
  ],
  "byOrgan": { "council": { "voting": { "substantiveMethod": "roll-call" } } }
}
"""#

private let data_security_council_csv: String = #"""
year,elected
1946,AUS BRA EGY MEX NLD POL
1947,AUS BEL BRA COL POL SYR
1948,ARG BEL CAN COL SYR UKR
1949,ARG CAN CUB EGY NOR UKR
1950,CUB ECU EGY IND NOR YUG
1951,BRA ECU IND NLD TUR YUG
1952,BRA CHL GRC NLD PAK TUR
1953,CHL COL DNK GRC LBN PAK
1954,BRA COL DNK LBN NZL TUR
1955,BEL BRA IRN NZL PER TUR
1956,AUS BEL CUB IRN PER YUG
1957,AUS COL CUB IRQ PHL SWE
1958,CAN COL IRQ JPN PAN SWE
1959,ARG CAN ITA JPN PAN TUN
1960,ARG ECU ITA LKA POL TUN
1961,CHL ECU EGY LBR LKA TUR
1962,CHL EGY GHA IRL ROU VEN
1963,BRA GHA MAR NOR PHL VEN
1964,BOL BRA CIV CSK MAR NOR
1965,BOL CIV JOR MYS NLD URY
1966,ARG BGR JOR JPN MLI NGA NLD NZL UGA URY
1967,ARG BGR BRA CAN DNK ETH IND JPN MLI NGA
1968,BRA CAN DNK DZA ETH HUN IND PAK PRY SEN
1969,COL DZA ESP FIN HUN NPL PAK PRY SEN ZMB
1970,BDI COL ESP FIN NIC NPL POL SLE SYR ZMB
1971,ARG BDI BEL ITA JPN NIC POL SLE SOM SYR
1972,ARG BEL GIN IND ITA JPN PAN SDN SOM YUG
1973,AUS AUT GIN IDN IND KEN PAN PER SDN YUG
1974,AUS AUT BLR CMR CRI IDN IRQ KEN MRT PER
1975,BLR CMR CRI GUY IRQ ITA JPN MRT SWE TZA
1976,BEN GUY ITA JPN LBY PAK PAN ROU SWE TZA
1977,BEN CAN DEU IND LBY MUS PAK PAN ROU VEN
1978,BOL CAN CSK DEU GAB IND KWT MUS NGA VEN
1979,BGD BOL CSK GAB JAM KWT NGA NOR PRT ZMB
1980,BGD DDR JAM MEX NER NOR PHL PRT TUN ZMB
1981,DDR ESP IRL JPN MEX NER PAN PHL TUN UGA
1982,COD ESP GUY IRL JOR JPN PAN POL TGO UGA
1983,COD GUY JOR MLT NIC NLD PAK POL TGO ZWE
1984,BFA EGY IND MLT NIC NLD PAK PER UKR ZWE
1985,AUS BFA DNK EGY IND MDG PER THA TTO UKR
1986,ARE AUS BGR COG DNK GHA MDG THA TTO VEN
1987,ARE ARG BGR COG DEU GHA ITA JPN VEN ZMB
1988,ARG BRA DEU DZA ITA JPN NPL SEN YUG ZMB
1989,BRA CAN COL DZA ETH FIN MYS NPL SEN YUG
1990,CAN CIV COD COL CUB ETH FIN MYS ROU YEM
1991,AUT BEL CIV COD CUB ECU IND ROU YEM ZWE
1992,AUT BEL CPV ECU HUN IND JPN MAR VEN ZWE
1993,BRA CPV DJI ESP HUN JPN MAR NZL PAK VEN
1994,ARG BRA CZE DJI ESP NGA NZL OMN PAK RWA
1995,ARG BWA CZE DEU HND IDN ITA NGA OMN RWA
1996,BWA CHL DEU EGY GNB HND IDN ITA KOR POL
1997,CHL CRI EGY GNB JPN KEN KOR POL PRT SWE
1998,BHR BRA CRI GAB GMB JPN KEN PRT SVN SWE
1999,ARG BHR BRA CAN GAB GMB MYS NAM NLD SVN
2000,ARG BGD CAN JAM MLI MYS NAM NLD TUN UKR
2001,BGD COL IRL JAM MLI MUS NOR SGP TUN UKR
2002,BGR CMR COL GIN IRL MEX MUS NOR SGP SYR
2003,AGO BGR CHL CMR DEU ESP GIN MEX PAK SYR
2004,AGO BEN BRA CHL DEU DZA ESP PAK PHL ROU
2005,ARG BEN BRA DNK DZA GRC JPN PHL ROU TZA
2006,ARG COG DNK GHA GRC JPN PER QAT SVK TZA
2007,BEL COG GHA IDN ITA PAN PER QAT SVK ZAF
2008,BEL BFA CRI HRV IDN ITA LBY PAN VNM ZAF
2009,AUT BFA CRI HRV JPN LBY MEX TUR UGA VNM
2010,AUT BIH BRA GAB JPN LBN MEX NGA TUR UGA
2011,BIH BRA COL DEU GAB IND LBN NGA PRT ZAF
2012,AZE COL DEU GTM IND MAR PAK PRT TGO ZAF
2013,ARG AUS AZE GTM KOR LUX MAR PAK RWA TGO
2014,ARG AUS CHL JOR KOR LTU LUX NGA RWA TCD
2015,AGO CHL ESP JOR LTU MYS NGA NZL TCD VEN
2016,AGO EGY ESP JPN MYS NZL SEN UKR URY VEN
2017,BOL EGY ETH ITA JPN KAZ SEN SWE UKR URY
2018,BOL CIV ETH GNQ KAZ KWT NLD PER POL SWE
2019,BEL CIV DEU DOM GNQ IDN KWT PER POL ZAF
2020,BEL DEU DOM EST IDN NER TUN VCT VNM ZAF
2021,EST IND IRL KEN MEX NER NOR TUN VCT VNM
2022,ALB ARE BRA GAB GHA IND IRL KEN MEX NOR
2023,ALB ARE BRA CHE ECU GAB GHA JPN MLT MOZ
2024,CHE DZA ECU GUY JPN KOR MLT MOZ SLE SVN
2025,DNK DZA GRC GUY KOR PAK PAN SLE SOM SVN
2026,BHR COD COL DNK GRC LBR LVA PAK PAN SOM
"""#

private let data_short_names_csv: String = #"""
code,fr,es,ru,zh,ar
ARE,,,ОАЭ,阿联酋,الإمارات
BOL,Bolivie,Bolivia,Боливия,玻利维亚,بوليفيا
CAF,Centrafrique,,ЦАР,,
COD,RD du Congo,RD del Congo,ДР Конго,刚果（金）,الكونغو الديمقراطية
FSM,Micronésie,Micronesia,Микронезия,密克罗尼西亚,ميكرونيزيا
GBR,Royaume-Uni,Reino Unido,Соединенное Королевство,联合王国,المملكة المتحدة
IRN,Iran,Irán,Иран,伊朗,إيران
LAO,Laos,Laos,Лаос,老挝,لاوس
MDA,Moldova,Moldova,Молдова,摩尔多瓦,مولدوفا
PRK,RPD de Corée,RPD de Corea,КНДР,朝鲜,
RUS,Russie,Rusia,Россия,俄罗斯,روسيا
SAU,,,,沙特,السعودية
SYR,Syrie,Siria,Сирия,叙利亚,سورية
TZA,Tanzanie,Tanzanía,Танзания,坦桑尼亚,تنزانيا
USA,États-Unis,Estados Unidos,Соединенные Штаты,美国,الولايات المتحدة
VCT,Saint-Vincent,San Vicente,Сент-Винсент,圣文森特,سانت فنسنت
VEN,Venezuela,Venezuela,Венесуэла,委内瑞拉,فنزويلا
"""#
