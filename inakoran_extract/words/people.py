"""The words that tell a person's name from what stands beside it. Data only, in lower case."""

from typing import Final

from inakoran_extract.words.vocabulary import phrases

# What somebody is: the first word of a job, an office or a rank. `wartawan Inakoran`,
# `Dosen Universitas X`.
JOBS: Final = phrases(
    """
    advokat, aktivis, alumni, alumnus, analis, anggota, antropolog, apoteker, arkeolog, arsitek,
    asisten, atlet, bendahara, bidan, budayawan, bupati, camat, calon, cendekiawan, ceo,
    chairman, dekan, dewan, direktur, director, dokter, dosen, duta, ekonom, eksekutif,
    fotografer, fotojurnalis, founder, fungsionaris, general, guru, gubernur, hakim, humas,
    inisiator, instruktur, jaksa, jurnalis, kabid, kader, kandidat, kapolda, kapolres, kapolsek,
    kasat, kepala, ketua, koki, kolumnis, komandan, komisaris, komisioner, konsultan,
    kontributor, koordinator, koresponden, kritikus, kurator, lecturer, lulusan, lurah, magang,
    mahasiswa, mahasiswi, manager, manajer, mantan, master, menteri, moderator, notaris, pakar,
    panglima, pastor, pegawai, pegiat, pekerja, pelajar, pelaku, pelaksana, pelatih, pembawa,
    pembina, pemerhati, pemilik, pemimpin, pemuda, penasihat, pendeta, pendiri, pendidik,
    peneliti, penerjemah, pengacara, pengajar, pengamat, pengasuh, pengelola, penggerak,
    pengurus, pengusaha, penulis, penyair, penyiar, penyuluh, perawat, peserta, petani,
    praktisi, presenter, presiden, produser, professor, psikiater, psikolog, rektor, relawan,
    reporter, researcher, sastrawan, sejarawan, sekretaris, seniman, siswa, siswi, sosiolog,
    spesialis, staf, staff, trainer, tenaga, tokoh, uskup, vokalis, wakil, wali, walikota,
    warga, wartawan, wiraswasta, widyaiswara
    """
)

# Jobs that nobody is called by: behind a name they say what somebody is.
LATER_JOBS: Final = phrases(
    """
    alumni, alumnus, anggota, dosen, jurnalis, kabiro, kepala, ketua, kontributor, koresponden,
    mahasiswa, mahasiswi, pegiat, pelajar, pemerhati, peneliti, pengajar, pengamat, reporter,
    sekretaris, wartawan
    """
)

# How somebody does a job: `Wartawan Senior NAMA`, `Penulis lepas`.
RANKS: Final = phrases("junior, lepas, magang, senior")

# A word that makes a name an institution's, a building's or a place's, wherever it stands in it.
INSTITUTIONS: Final = phrases(
    """
    academy, akademi, asosiasi, association, badan, bagian, balai, bandara, bank, baznas, biro,
    bumn, cabang, center, centre, college, cv, departemen, desa, dinas, direktorat, dpc, dpd, dpp,
    dpr, dprd, dusun, faculty, fakultas, federasi, forum, foundation, fraksi, gedung, gereja,
    group, grup, gunung, harian, himpunan, ikatan, inc, inspektorat, institut, institute, jalan,
    jaringan, jembatan, jurusan, kab, kabar, kabupaten, kampung, kampus, kantor, kanwil, kawasan,
    kebun, kecamatan, kejaksaan, kelurahan, kementerian, kepolisian, kodam, kodim, komisi,
    komunitas, koperasi, kopertis, koramil, koran, korem, kota, kpk, kpu, laboratorium, lanal,
    lapangan, lapas, lembaga, lpm, ltd, majalah, majelis, masjid, media, mpr, museum, network,
    news, online, organisasi, panitia, pantai, partai, pasar, pelabuhan, pemda, pemerintah,
    pemkab, pemkot, pemprov, pengadilan, perguruan, perkumpulan, pers, persatuan, perusahaan,
    pesantren, polda, politeknik, polres, polresta, polri, polsek, press, prodi, program,
    provinsi, pt, pulau, pusat, puskesmas, pustaka, radio, redaksi, rri, rsud, rumah, rutan,
    satuan, school, sd, sdn, sekolah, sekretariat, seputar, siaran, sma, sman, smk, smkn, smp,
    smpn, society, stadion, stasiun, studi, suara, sungai, tabloid, taman, televisi, terminal,
    tni, tvri, unit, universitas, university, upt, warta, warung, yayasan
    """
)

# What stands before a name and belongs to it, in lower case too: `dr. Budi Santoso`.
TITLES: Final = phrases(
    """
    brigjen, dr, dra, drg, drh, drs, h, hj, ir, irjen, jenderal, kh, kolonel, kompol, kyai,
    letkol, mayor, mgr, ns, pdt, prof, profesor, r, rm, romo, rp, st, suster, tgh, ust, ustadz,
    ustaz
    """
)

# Buttons, badges and pictures of pages, of which no name has a word.
BUTTONS: Final = phrases(
    """
    account, ads, akun, angry, aplikasi, archive, arsip, artikel, audio, avatar, bagikan, banner,
    berita, berlangganan, bigger, blog, bold, bookmark, breaking, buka, button, cetak, choice,
    choose, click, close, comment, comments, confuse, confused, connected, copy, dengarkan,
    detail, details, diikuti, disalin, disini, download, dukung, edisi, email, expand, facebook,
    featured, follow, font, foto, gabung, galeri, gallery, gambar, gelap, glossary, google,
    halaman, huruf, icon, iklan, ikuti, ilustrasi, image, images, indeks, infografis, inspire,
    inspired, izinkan, kanal, kategori, klik, komentar, konten, langganan, laporkan, larger,
    lewati, like, link, live, login, logout, masuk, membaca, menu, more, muat, next, nonaktifkan,
    notification, notifications, notifikasi, pdf, pembaca, pengunjung, perbesar, perkecil, photo,
    photos, play, poin, preferred, premium, prev, previous, print, profil, putar, read, reading,
    reaksi, register, reset, ringkasan, rss, sad, salin, save, search, see, selengkapnya, share,
    sign, signup, simpan, skip, slide, smaller, source, statistik, story, streaming, subscribe,
    tambahkan, tautan, tercopy, tersalin, terverifikasi, thumbnail, time, topik, trends, unduh,
    url, user, verified, verifikasi, video, view, views, watch, zoom
    """
)

# Orders that clergy belong to: behind a comma they are no name, and no degree either.
ORDERS: Final = phrases(
    """
    cicm, cm, cmf, cp, cs, cssr, ofm, ofmcap, ocarm, ocd, op, osa, osb, pr, scj, sdb, sj, sma,
    smm, sscc, svd, sx
    """
)
