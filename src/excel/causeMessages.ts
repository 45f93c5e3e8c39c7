import { defineMessages } from "../language/message";

/** What the user can do about an error of Excel's. */
export const says = defineMessages("excel.sebab", {
  cellEditMode: {
    id: "Sebuah sel sedang diketik. Tekan Enter atau Esc di lembar kerja, lalu coba lagi.",
    en: "A cell is being edited. Press Enter or Esc in the sheet, then try again.",
  },
  isProtected: {
    id: "Lembar atau buku kerja ini dilindungi atau hanya bisa dibaca. Buka perlindungannya (Tinjau > Batalkan Perlindungan Lembar), lalu coba lagi.",
    en: "This sheet or workbook is protected or read-only. Unprotect it (Review > Unprotect Sheet), then try again.",
  },
  password: {
    id: "Excel meminta kata sandi atau masuk akun untuk buku kerja ini. Buka perlindungannya atau masuk lagi, lalu coba lagi.",
    en: "Excel asks for a password or a sign-in for this workbook. Unprotect it or sign in again, then retry.",
  },
  notFound: {
    id: "Lembar, sel, atau tabel yang dituju tidak ada lagi; mungkin namanya diganti atau dihapus. Periksa ulang buku kerja, lalu coba lagi.",
    en: "The sheet, cell or table is no longer there; it may have been renamed or deleted. Check the workbook again, then retry.",
  },
  requestTooLarge: {
    id: "Isi yang ditulis melebihi batas Excel untuk satu permintaan (5 MB di web). Tulis dalam bagian yang lebih kecil.",
    en: "What is to be written exceeds Excel's limit for one request (5 MB on the web). Write it in smaller parts.",
  },
  responseTooLarge: {
    id: "Isi yang dibaca melebihi batas Excel untuk satu permintaan (5 MB di web). Kurangi isi lembar, atau pindahkan data mentah ke berkas lain.",
    en: "What is to be read exceeds Excel's limit for one request (5 MB on the web). Make the sheet smaller, or move raw data to another file.",
  },
  tooManyCells: {
    id: "Bloknya lebih besar dari yang bisa dijawab Excel sekaligus (5 juta sel). Hapus baris dan kolom kosong yang berformat, atau pindahkan data mentah ke berkas lain.",
    en: "The block is larger than Excel can answer at once (5 million cells). Delete formatted empty rows and columns, or move raw data to another file.",
  },
  memory: {
    id: "Excel kehabisan memori. Tutup buku kerja lain, lalu coba lagi.",
    en: "Excel has run out of memory. Close other workbooks, then try again.",
  },
  longFormula: {
    id: "Rumusnya lebih panjang dari yang diterima Excel. Bagi perhitungannya ke beberapa sel.",
    en: "The formula is longer than Excel takes. Split the calculation over several cells.",
  },
  selection: {
    id: "Yang dipilih bukan satu blok sel. Pilih satu sel atau satu blok sel di lembar kerja, lalu coba lagi.",
    en: "The selection is not one block of cells. Select one cell or one block in a worksheet, then try again.",
  },
  noCells: {
    id: "Lembar ini lembar grafik atau makro, tanpa sel. Buka lembar kerja biasa, lalu coba lagi.",
    en: "This is a chart or macro sheet, without cells. Open an ordinary worksheet, then try again.",
  },
  nameTaken: {
    id: "Nama lembar atau tabel itu sudah dipakai. Pilih nama lain.",
    en: "That sheet or table name is already taken. Choose another name.",
  },
  merged: {
    id: "Ada sel gabungan atau tabel lain di tempat itu. Pisahkan selnya (Beranda > Pisahkan Sel) atau pilih tempat lain.",
    en: "There are merged cells or another table in that place. Unmerge them (Home > Unmerge Cells) or choose another place.",
  },
  pivot: {
    id: "Ada tabel pivot di tempat itu. Pilih tempat lain.",
    en: "There is a pivot table in that place. Choose another place.",
  },
  filter: {
    id: "Ada filter di tempat itu. Hapus filternya (Data > Hapus), lalu coba lagi.",
    en: "There is a filter in that place. Clear it (Data > Clear), then try again.",
  },
  collision: {
    id: "Perubahan ini bertabrakan dengan perubahan lain di buku kerja. Tunggu sebentar, lalu coba lagi.",
    en: "This change collides with another one in the workbook. Wait a moment, then try again.",
  },
  offSheet: {
    id: "Excel harus menggeser isi melewati tepi lembar. Kosongkan baris atau kolom terakhir, atau pilih tempat lain.",
    en: "Excel would have to push content off the sheet. Empty the last rows or columns, or choose another place.",
  },
  oldExcel: {
    id: "Versi Excel ini belum mengenal perintah yang diperlukan. Perbarui Excel, atau pakai Excel di web.",
    en: "This version of Excel does not know a command that is needed. Update Excel, or use Excel on the web.",
  },
  restart: {
    id: "Capaian diperbarui sejak Excel dibuka. Tutup Excel, buka lagi, lalu coba lagi.",
    en: "Capaian was updated since Excel was opened. Close Excel, open it again, then retry.",
  },
  busy: {
    id: "Excel sedang terlalu sibuk. Tunggu beberapa detik, lalu coba lagi.",
    en: "Excel is too busy. Wait a few seconds, then try again.",
  },
  connection: {
    id: "Hubungan dengan Excel terputus. Periksa jaringan, lalu coba lagi.",
    en: "The connection to Excel is broken. Check the network, then try again.",
  },
  inactive: {
    id: "Buku kerja lain sedang aktif. Klik buku kerja ini, lalu coba lagi.",
    en: "Another workbook is active. Click this workbook, then try again.",
  },
  links: {
    id: "Buku kerja ini menunggu izin untuk tautan atau data dari luar. Jawab pertanyaan Excel itu, lalu coba lagi.",
    en: "This workbook waits for permission for links or data from outside. Answer Excel's question, then try again.",
  },
  noUndo: {
    id: "Excel tidak bisa memasukkan langkah ini ke daftar urungkan, dan menolaknya. Coba lagi.",
    en: "Excel cannot put this step in its undo list, and refused it. Try again.",
  },
  noReason: {
    id: "Excel gagal karena sebab yang tidak disebutkannya. Coba lagi; bila berulang, simpan buku kerja dan buka ulang Excel.",
    en: "Excel failed for a reason it does not tell. Try again; if it happens again, save the workbook and restart Excel.",
  },
  argument: {
    id: "Excel tidak menerima salah satu isi, alamat, atau nama dalam permintaan ini. Pilih tempat atau nama lain, lalu coba lagi.",
    en: "Excel does not take one of the contents, addresses or names in this request. Choose another place or name, then try again.",
  },
  ourFault: {
    id: "Capaian meminta sesuatu yang keliru kepada Excel. Ini kesalahan Capaian: laporkan bersama yang sedang Anda lakukan.",
    en: "Capaian asked Excel for something wrong. This is a fault of Capaian: report it with what you were doing.",
  },
});
