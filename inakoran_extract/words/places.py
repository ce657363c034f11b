"""Where stories are filed and who files them. Data only.

In lower case. A new outlet is one name here (none if it signs as a domain, `kabarnusa.com`) and a
case in the tests.
"""

from typing import Final

from inakoran_extract.words.vocabulary import phrases

# What an outlet calls itself beside its domain.
OUTLETS: Final = phrases(
    """
    abc, afp, akurat, antara, antara news, antaranews, ap, bali post, bbc, bbc indonesia,
    beritasatu, bernas, bisnis, bisnis indonesia, bloomberg, brilio, cnbc indonesia, cnn
    indonesia, detik, detikcom, detikfinance, detikhealth, detikinet, detiknews, detiksport,
    dpa, dream, dw, fajar, fimela, galamedia, gatra, haibunda, haluan, harian jogja, harian
    kompas, idn times, inakoran, inews, infopublik, inilah, inilahcom, insertlive, investor
    daily, jawa pos, jibi, jpnn, jubi, jurnas, kapanlagi, katadata, kbr, kbrn, kedaulatan
    rakyat, kompas, kompas tv, kontan, koran jakarta, koran sindo, koran tempo, kumparan, kyodo,
    liputan6, medcom, media indonesia, merdeka, metro tv, metrotvnews, mi, mnc, mnc media,
    mongabay, narasi, nu online, okezone, pikiran rakyat, poskota, radar, republika, reuters,
    rmol, rri, serambi indonesia, sindonews, singgalang, solopos, sp, suara, suara karya, suara
    merdeka, suara pembaruan, sumut pos, surya, tempo, the jakarta globe, the jakarta post,
    tirto, tribun, tribun network, tribunnews, tvone, tvri, upi, viva, vivanews, voa, voa
    indonesia, voi, warta ekonomi, warta kota, waspada, waspada online, wolipop, xinhua
    """
)

# Words that outlets make their names of: `Warta Nusa`, `KABARMADURA`; and what such names end in.
OUTLET_WORDS: Final = phrases(
    """
    berita, buletin, fokus, harian, info, jurnal, kabar, kilas, koran, lensa, liputan, majalah,
    media, mimbar, portal, radar, radio, sinar, suara, tabloid, times, tribun, warta, zona
    """
)
OUTLET_ENDS: Final = phrases(
    """
    channel, ekspres, express, fm, id, media, network, news, newsroom, online, pers, pos, post,
    rakyat, times, tv
    """
)
# What stands behind a place's name and belongs to it: `Kuta Selatan`.
PLACE_SIDES: Final = phrases(
    "barat, baru, besar, hilir, hulu, kecil, kota, lama, laut, pusat, raya, selatan, tengah, "
    "tenggara, timur, utara"
)
# What a place's name stands behind in a sentence, and what begins the names of places.
BEFORE_PLACES: Final = phrases(
    """
    bandara, bupati, camat, desa, di, distrik, dprd, dusun, gampong, kab, kab., kabupaten, kampung,
    kapolres, kapolsek, kawasan, ke, kec, kec., kecamatan, kelurahan, kodim, koramil, kota, lurah,
    nagari, pelabuhan, pemkab, pemkot, pemprov, polda, polres, polresta, polsek, provinsi, pulau,
    se, se-kabupaten, stadion, walikota, wilayah
    """
)
PLACE_BEGINNINGS: Final = phrases(
    """
    air, bandar, batu, bukit, bumi, danau, desa, distrik, dusun, gampong, gunung, hilir, hulu,
    kabupaten, kampung, karang, kebun, kecamatan, kelurahan, kepulauan, kota, koto, kuala, labuan,
    lembah, lubuk, muara, muaro, nagari, nusa, padang, pangkalan, pantai, pasar, pelabuhan, pondok,
    pulau, rantau, rawa, sei, selat, simpang, suka, sumber, sungai, taman, tanah, tanjung, tebing,
    teluk, ujung, way
    """
)

# A place in capitals needs no entry; a place in title case that has no outlet beside it does, or
# every "Pemerintah - DPR sepakat" would be a dateline.
PLACES: Final = phrases(
    """
    aceh, aceh barat, aceh barat daya, aceh besar, aceh jaya, aceh selatan, aceh singkil, aceh
    tamiang, aceh tengah, aceh tenggara, aceh timur, aceh utara, adonara, aek kanopan, agam,
    agats, aimas, airmadidi, alor, ambarawa, ambon, amlapura, ampana, amsterdam, amuntai,
    amurang, anambas, andoolo, ankara, arga makmur, arosuka, asahan, asmat, atambua, badung,
    bagansiapiapi, baghdad, bajawa, balangan, bali, balige, balikpapan, banda aceh, bandar
    lampung, bandar seri begawan, bandarlampung, bandung, bandung barat, banggai, banggai
    kepulauan, banggai laut, bangil, bangka, bangka barat, bangka selatan, bangka tengah,
    bangkalan, bangkinang, bangko, bangkok, bangli, banjar, banjarbaru, banjarmasin,
    banjarnegara, bantaeng, banten, bantul, banyuasin, banyumas, banyuwangi, barabai, barito
    kuala, barito selatan, barito timur, barito utara, barru, batam, batang, batang hari,
    batanghari, batauga, batu, batu bara, batubara, batulicin, baturaja, batusangkar, bau-bau,
    baubau, beijing, beirut, bekasi, belawan, belitung, belitung timur, belopa, belu, bener
    meriah, bengkalis, bengkayang, bengkulu, bengkulu selatan, bengkulu tengah, bengkulu utara,
    berastagi, berau, berlin, biak, biak numfor, bima, binjai, bintan, bintaro, bintuhan,
    bintuni, bireuen, bitung, blambangan umpu, blangkejeren, blangpidie, blitar, blora, boalemo,
    bobong, bogor, bojonegoro, bolaang mongondow, bolaang mongondow selatan, bolaang mongondow
    timur, bolaang mongondow utara, bolaang uki, bombana, bondowoso, bone bolango, bontang,
    bontosunggu, boroko, boven digoel, boyolali, brebes, brussel, brussels, buenos aires,
    bukittinggi, buleleng, bulukumba, bulungan, bungku, bungo, buntok, buol, buranga, burmeso,
    buru, buru selatan, buton, buton selatan, buton tengah, buton utara, calang, canberra,
    caruban, cepu, ciamis, cianjur, cibinong, cikampek, cikarang, cilacap, cilegon, cileungsi,
    cimahi, cimanggis, cipanas, ciputat, cirebon, ciruas, colombo, curup, dairi, damaskus,
    daruba, deiyai, dekai, deli serdang, demak, den, den haag, den pasar, denpasar, depok,
    dhaka, dharmasraya, dili, dobo, dogiyai, doha, dolok sanggul, dompu, donggala, dubai, dumai,
    elelim, empat lawang, enarotali, ende, enggano, enrekang, fakfak, flores, flores timur,
    garut, gayo, gayo lues, gaza, gedong tataan, geneva, gerung, gianyar, gorontalo, gorontalo
    utara, gowa, gresik, grobogan, gunung kidul, gunung mas, gunung sugih, gunung tua,
    gunungkidul, gunungsitoli, halmahera, halmahera barat, halmahera selatan, halmahera tengah,
    halmahera timur, halmahera utara, hanoi, havana, hong kong, hongkong, hulu sungai selatan,
    hulu sungai tengah, hulu sungai utara, humbang hasundutan, idi rayeuk, ikn, ilaga, indragiri
    hilir, indragiri hulu, indralaya, indramayu, intan jaya, islamabad, istanbul, jailolo,
    jakarta, jakarta barat, jakarta pusat, jakarta selatan, jakarta timur, jakarta utara, jambi,
    jantho, jayapura, jayawijaya, jeddah, jember, jembrana, jeneponto, jenewa, jepara,
    jerusalem, jogja, jogjakarta, jombang, kabanjahe, kabul, kaimana, kairo, kajen, kalabahi,
    kalianda, kampar, kandangan, kanigoro, kapuas, kapuas hulu, karachi, karang baru, karang
    tinggi, karanganyar, karangasem, karawang, karimun, karubaga, kasongan, kathmandu, katingan,
    kaur, kayong utara, kayuagung, kebumen, kediri, keerom, kefamenanu, kendal, kendari, kenyam,
    kepahiang, kepanjen, kepulauan aru, kepulauan mentawai, kepulauan meranti, kepulauan
    sangihe, kepulauan selayar, kepulauan seribu, kepulauan sula, kepulauan talaud, kepulauan
    tanimbar, kepulauan yapen, kerinci, ketapang, kiev, kisaran, klaten, klungkung, kobakma,
    kolaka, kolaka timur, kolaka utara, kolonodale, konawe, konawe kepulauan, konawe selatan,
    konawe utara, kota agung, kota bekasi, kotabaru, kotabumi, kotamobagu, kotapinang,
    kotawaringin barat, kotawaringin timur, kraksaan, krui, kuala, kuala kapuas, kuala kurun,
    kuala lumpur, kuala pembuang, kuala tungkal, kualatungkal, kuantan singingi, kubu raya,
    kudus, kulon progo, kulonprogo, kumurkek, kuningan, kupang, kuta, kutacane, kutai, kutai
    barat, kutai kartanegara, kutai timur, kwandang, kyiv, labuan bajo, labuanbajo, labuha,
    labuhanbatu, labuhanbatu selatan, labuhanbatu utara, labungkari, lahat, lahomi, lamandau,
    lamongan, lampung, lampung barat, lampung selatan, lampung tengah, lampung timur, lampung
    utara, langgur, langkat, langsa, lanny jaya, larantuka, lasusua, laworo, lebak, lembang,
    lembata, lewoleba, lhokseumawe, lhoksukon, lima puluh kota, limapuluh kota, limboto, lingga,
    liwa, lombok, lombok barat, lombok tengah, lombok timur, lombok utara, london, los angeles,
    lubuk basung, lubuk linggau, lubuk pakam, lubuk sikaping, lubukbasung, lubuklinggau,
    lubukpakam, lumajang, luwu, luwu timur, luwu utara, luwuk, madinah, madiun, madrid,
    magelang, magetan, mahakam ulu, majalengka, majene, makale, makassar, makkah, malaka,
    malang, malili, malinau, maluku barat daya, maluku tengah, maluku tenggara, mamasa,
    mamberamo raya, mamberamo tengah, mamuju, mamuju tengah, mamuju utara, manado, mandailing
    natal, manggarai, manggarai barat, manggarai timur, mangupura, manila, manokwari, manokwari
    selatan, mappi, marabahan, marisa, maros, martapura, masamba, masohi, mataram, maumere,
    maybrat, mbay, medan, mejayan, mekah, melak, melawi, melbourne, melonguane, mempawah,
    menggala, mentawai, merangin, meranti, merauke, mesuji, metro, meulaboh, meureudu, mexico
    city, mimika, minahasa, minahasa selatan, minahasa tenggara, minahasa utara, mojokerto,
    mojosari, morotai, morowali, morowali utara, moscow, moskow, muara aman, muara beliti, muara
    bulian, muara bungo, muara enim, muara rupit, muara sabak, muara tebo, muara teweh,
    muaradua, muaro jambi, muaro sijunjung, mukomuko, mumbai, muna, muna barat, mungkid, muntok,
    murung raya, musi banyuasin, musi rawas, musi rawas utara, nabire, nagan raya, nagekeo,
    namlea, namrole, nanga bulik, nanga pinoh, natuna, naypyidaw, nduga, new delhi, new york,
    ngabang, ngada, ngamprah, nganjuk, ngawi, nias, nias barat, nias selatan, nias utara,
    nunukan, nusa dua, nusa penida, nusantara, oelamasi, ogan ilir, ogan komering ilir, ogan
    komering ulu, oksibil, ondong siau, pacitan, padang, padang aro, padang lawas, padang lawas
    utara, padang panjang, padang pariaman, padang sidempuan, padang sidimpuan, padangpanjang,
    padangsidimpuan, pagar alam, pagaralam, pagatan, painan, pakpak bharat, palabuhanratu,
    palangka raya, palangkaraya, palembang, palopo, palu, pamekasan, pamulang, pandeglang,
    pangandaran, pangkajene, pangkal pinang, pangkalan balai, pangkalan bun, pangkalan kerinci,
    pangkalpinang, pangkep, pangururan, paniai, panyabungan, parapat, parepare, pariaman,
    parigi, parigi moutong, paringin, paris, parit malintang, pasaman, pasaman barat,
    pasangkayu, pasarwajo, paser, pasir pengaraian, pasuruan, pati, pattallassang, payakumbuh,
    pegunungan arfak, pegunungan bintang, pekalongan, pekanbaru, pelabuhan ratu, pelaihari,
    pelalawan, pemalang, pemangkat, pematang siantar, pematangsiantar, penajam, penajam paser
    utara, pesawaran, pesisir barat, pesisir selatan, phnom penh, pidie, pidie jaya, pinrang,
    piru, pohuwato, polewali, polewali mandar, polman, ponorogo, pontianak, poso, prabumulih,
    prapat, praya, pringsewu, probolinggo, pulang pisau, pulangpisau, pulau enggano, pulau
    morotai, pulau punjung, pulau seribu, pulau taliabu, puncak jaya, purbalingga, puruk cahu,
    purukcahu, purwakarta, purwodadi, purwokerto, purworejo, putussibau, pyongyang, raba, raja
    ampat, ranai, rangkasbitung, ransiki, rantau, rantauprapat, rantepao, ratahan, redelong,
    rejang lebong, rembang, rengat, riau, rio de janeiro, riyadh, rokan hilir, rokan hulu, roma,
    rote, rote ndao, ruteng, sabang, sabu raijua, salatiga, samarinda, sambas, samosir, sampang,
    sampit, san francisco, sanana, sangatta, sanggau, sangihe, sanur, sarilamak, sarmi,
    sarolangun, saumlaki, sawahlunto, sei rampah, sekadau, sekayu, selat panjang, selatpanjang,
    selayar, selong, seluma, semarang, semarapura, sendawar, sengeti, sengkang, sentani, seoul,
    seram, seram bagian barat, seram bagian timur, serang, serdang bedagai, sergai, serpong,
    serui, seruyan, shanghai, siak, siak sri indrapura, siantar, sibolga, sibuhuan, sidikalang,
    sidoarjo, sidrap, sigi, sigi biromaru, sigli, sijunjung, sikka, simalungun, simeulue,
    simpang empat, sinabang, singaparna, singapura, singaraja, singkawang, singkil, sinjai,
    sintang, sipirok, sitaro, situbondo, slawi, sleman, soe, sofifi, solo, solok, solok selatan,
    soppeng, soreang, sorendiweri, sorong, sorong selatan, sragen, stabat, subang, subulussalam,
    sugapa, suka makmue, sukabumi, sukadana, sukamara, sukoharjo, sumba, sumba barat, sumba
    barat daya, sumba tengah, sumba timur, sumbawa, sumbawa barat, sumbawa besar, sumedang,
    sumenep, sungai penuh, sungai raya, sungailiat, sungguminasa, supiori, surabaya, surakarta,
    suwawa, sydney, tabalong, tabanan, tahuna, taipei, takalar, takengon, talang ubi, talaud,
    taliwang, tambolaka, tambrauw, tamiang layang, tana paser, tana tidung, tana toraja, tanah
    bumbu, tanah datar, tanah grogot, tanah laut, tanah merah, tanahlaut, tangerang, tangerang
    selatan, tanggamus, tanjung, tanjung balai, tanjung balai karimun, tanjung jabung barat,
    tanjung jabung timur, tanjung pinang, tanjung redeb, tanjung selor, tanjungbalai,
    tanjungpandan, tanjungpinang, tapaktuan, tapanuli, tapanuli selatan, tapanuli tengah,
    tapanuli utara, tapin, tarakan, tarempa, tarutung, tasikmalaya, tebing tinggi, tebingtinggi,
    tebo, tegal, teheran, tel aviv, teluk bintuni, teluk dalam, teluk kuantan, teluk wondama,
    temanggung, tembilahan, teminabuan, tenggarong, ternate, tiakur, tideng pale, tidore, tidore
    kepulauan, tigaraksa, tilamuta, timika, timor tengah selatan, timor tengah utara, tirawuta,
    toba, toba samosir, tobelo, toboali, tojo una-una, tokyo, tolikara, tolitoli, tomohon,
    tondano, topoyo, toraja, toraja utara, trenggalek, tual, tuapejat, tuban, tulang bawang,
    tulang bawang barat, tulungagung, turikale, tutuyan, ubud, ujoh bilang, ujung tanjung,
    unaaha, ungaran, waibakul, waikabubak, waingapu, waisai, wajo, wakatobi, wamena, wanggudu,
    wangi-wangi, waropen, washington, watampone, watansoppeng, way kanan, weda, wina, woha,
    wonogiri, wonosari, wonosobo, yahukimo, yalimo, yangon, yapen, yerusalem, yogya, yogyakarta
    """
)

# Provinces, islands and countries, which stand behind a place: `Mataram, NTB`.
REGIONS: Final = phrases(
    """
    amerika, amerika serikat, arab, arab saudi, as, australia, babel, bali, bangka belitung,
    banten, belanda, bengkulu, china, cina, diy, dki, filipina, india, indonesia, inggris, iran,
    israel, italia, jabar, jambi, jateng, jatim, jawa, jawa barat, jawa tengah, jawa timur,
    jepang, jerman, kalbar, kalimantan, kalimantan barat, kalimantan selatan, kalimantan tengah,
    kalimantan timur, kalimantan utara, kalsel, kaltara, kalteng, kaltim, kamboja, kepri,
    kepulauan riau, korea, korea selatan, korea utara, lampung, malaysia, maluku, maluku utara,
    mesir, myanmar, ntb, ntt, nusa tenggara, nusa tenggara barat, nusa tenggara timur,
    palestina, papua, papua barat, prancis, riau, rusia, spanyol, sulawesi, sulawesi barat,
    sulawesi selatan, sulawesi tengah, sulawesi tenggara, sulawesi utara, sulbar, sulsel,
    sulteng, sultra, sulut, sumatera, sumatera barat, sumatera selatan, sumatera utara, sumatra,
    sumatra barat, sumatra selatan, sumatra utara, sumbar, sumsel, sumut, suriah, thailand,
    tiongkok, turki, ukraina, vietnam
    """
)
