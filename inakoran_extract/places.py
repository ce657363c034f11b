"""Where stories are filed and who files them. Data only.

In lower case. A new outlet is one name here (none if it signs as a domain, `kabarnusa.com`) and a
case in the tests.
"""

from typing import Final

from inakoran_extract.vocabulary import phrases

# What an outlet calls itself beside its domain.
OUTLETS: Final = phrases(
    """
    abc, afp, akurat, antara, antara news, antaranews, ap, bali post, bbc, bbc indonesia,
    beritasatu, bernas, bisnis, bisnis indonesia, bloomberg, cnbc indonesia, cnn indonesia,
    detik, detikcom, detikfinance, detikhealth, detikinet, detiknews, detiksport, dpa, dw,
    fajar, galamedia, gatra, haibunda, harian jogja, harian kompas, idn times, inakoran, inews,
    infopublik, inilah, inilahcom, insertlive, investor daily, jawa pos, jibi, jpnn, jurnas,
    kapanlagi, katadata, kbr, kbrn, kedaulatan rakyat, kompas, kompas tv, kontan, koran jakarta,
    koran sindo, koran tempo, kumparan, kyodo, liputan6, medcom, media indonesia, merdeka, metro
    tv, metrotvnews, mi, mnc, mnc media, mongabay, narasi, nu online, okezone, pikiran rakyat,
    poskota, radar, republika, reuters, rmol, rri, serambi indonesia, sindonews, solopos, sp,
    suara, suara karya, suara merdeka, suara pembaruan, sumut pos, surya, tempo, tirto, tribun,
    tribun network, tribunnews, tvone, tvri, upi, viva, vivanews, voa, voa indonesia, voi, warta
    ekonomi, warta kota, waspada, waspada online, wolipop, xinhua
    """
)

# A place in capitals needs no entry; a place in title case that has no outlet beside it does, or
# every "Pemerintah - DPR sepakat" would be a dateline.
PLACES: Final = phrases(
    """
    aceh, aceh besar, aceh timur, aceh utara, adonara, agam, alor, ambarawa, ambon, amsterdam,
    amuntai, amurang, ankara, atambua, baghdad, bajawa, bali, balikpapan, banda aceh, bandar
    lampung, bandar seri begawan, bandarlampung, bandung, bandung barat, bangka, bangkalan,
    bangkinang, bangkok, bangli, banjar, banjarbaru, banjarmasin, banjarnegara, banten, bantul,
    banyumas, banyuwangi, barabai, batam, batang, batu, baturaja, baubau, beijing, beirut,
    bekasi, belawan, belitung, bengkalis, bengkulu, berastagi, berau, berlin, biak, bima,
    binjai, bireuen, bitung, blangpidie, blitar, blora, bobong, bogor, bojonegoro, bondowoso,
    bontang, boyolali, brebes, brussel, brussels, buenos aires, bukittinggi, buleleng,
    bulukumba, bungku, buol, buru, canberra, cepu, ciamis, cianjur, cibinong, cikampek,
    cikarang, cilacap, cilegon, cimahi, cipanas, cirebon, colombo, curup, damaskus, deli
    serdang, demak, den, den haag, den pasar, denpasar, depok, dhaka, dili, doha, dompu,
    donggala, dubai, dumai, ende, enggano, enrekang, fakfak, flores, garut, gayo, gaza, geneva,
    gianyar, gorontalo, gowa, gresik, grobogan, gunung kidul, gunungkidul, halmahera, halmahera
    utara, hanoi, havana, hong kong, hongkong, indramayu, islamabad, istanbul, jakarta, jakarta
    barat, jakarta pusat, jakarta selatan, jakarta timur, jakarta utara, jambi, jayapura,
    jayawijaya, jeddah, jember, jembrana, jeneponto, jenewa, jepara, jerusalem, jogja,
    jogjakarta, jombang, kabul, kaimana, kairo, kalabahi, kalianda, kapuas, karachi,
    karanganyar, karangasem, karawang, karimun, kasongan, kathmandu, katingan, kayuagung,
    kebumen, kediri, kefamenanu, kendal, kendari, kepahiang, kepulauan seribu, kerinci,
    ketapang, kiev, kisaran, klaten, klungkung, kolaka, kota bekasi, kotabaru, kotabumi,
    kotamobagu, kuala, kuala lumpur, kualatungkal, kudus, kulon progo, kulonprogo, kuningan,
    kupang, kutacane, kutai, kutai barat, kutai kartanegara, kutai timur, kyiv, labuan bajo,
    labuanbajo, lahat, lamongan, lampung, lampung selatan, lampung tengah, lampung timur,
    lampung utara, langkat, larantuka, lebak, lembata, lewoleba, lhokseumawe, limboto, lombok,
    london, los angeles, lubuk linggau, lumajang, luwu, luwu timur, luwu utara, luwuk, madinah,
    madiun, madrid, magelang, magetan, majalengka, majene, makassar, makkah, malaka, malang,
    malinau, mamuju, manado, manggarai, manila, manokwari, marabahan, maros, martapura, masamba,
    masohi, mataram, maumere, medan, mekah, melbourne, mempawah, mentawai, merauke, metro,
    meulaboh, mexico city, mimika, mojokerto, morotai, morowali, moscow, moskow, muara enim,
    mukomuko, mumbai, muntok, nabire, namlea, naypyidaw, new delhi, new york, ngada, nganjuk,
    ngawi, nias, nunukan, nusantara, pacitan, padang, padang panjang, pagaralam, pagatan,
    painan, palabuhanratu, palangka raya, palangkaraya, palembang, palopo, palu, pamekasan,
    pandeglang, pangandaran, pangkajene, pangkal pinang, pangkalan bun, pangkalpinang, pangkep,
    paniai, parepare, pariaman, parigi, paris, pasaman, pasuruan, pati, payakumbuh, pekalongan,
    pekanbaru, pelalawan, pemalang, pemangkat, pematang siantar, pematangsiantar, phnom penh,
    pinrang, polewali, ponorogo, pontianak, poso, prabumulih, prapat, praya, pringsewu,
    probolinggo, pulangpisau, pulau enggano, pulau seribu, purbalingga, purwakarta, purwokerto,
    purworejo, putussibau, pyongyang, raba, rantau, rantauprapat, rembang, rengat, riau, rio de
    janeiro, riyadh, roma, rote, ruteng, sabang, salatiga, samarinda, sambas, samosir, sampang,
    sampit, san francisco, sanana, sanggau, sarolangun, saumlaki, sawahlunto, sekadau, selayar,
    selong, semarang, sengkang, seoul, seram, serang, sergai, seruyan, shanghai, siantar,
    sibolga, sidikalang, sidoarjo, sidrap, sigi, sigli, sikka, sinabang, singapura, singaraja,
    singkawang, sinjai, sintang, sipirok, situbondo, slawi, sleman, sofifi, solo, solok,
    soppeng, soreang, sorong, sragen, stabat, subang, sukabumi, sukadana, sukoharjo, sumba,
    sumbawa, sumbawa besar, sumedang, sumenep, sungailiat, surabaya, surakarta, sydney,
    tabalong, tabanan, taipei, takalar, takengon, tana toraja, tanah datar, tanahlaut,
    tangerang, tangerang selatan, tanjung, tanjung pinang, tanjung selor, tanjungpinang,
    tapaktuan, tapanuli, tarakan, tarutung, tasikmalaya, tebo, tegal, teheran, tel aviv,
    temanggung, tembilahan, ternate, timika, tobelo, toboali, tokyo, tolitoli, toraja,
    trenggalek, tual, tuban, tulungagung, ungaran, waikabubak, waingapu, waisai, wajo, wakatobi,
    wamena, wangi-wangi, washington, watampone, wina, wonogiri, wonosari, wonosobo, yalimo,
    yangon, yapen, yerusalem, yogya, yogyakarta
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
    mesir, myanmar, ntb, ntt, nusa tenggara barat, nusa tenggara timur, palestina, papua, papua
    barat, prancis, riau, rusia, spanyol, sulawesi, sulawesi barat, sulawesi selatan, sulawesi
    tengah, sulawesi tenggara, sulawesi utara, sulbar, sulsel, sulteng, sultra, sulut, sumatera,
    sumatera barat, sumatera selatan, sumatera utara, sumatra, sumatra barat, sumatra selatan,
    sumatra utara, sumbar, sumsel, sumut, suriah, thailand, tiongkok, turki, ukraina, vietnam
    """
)
