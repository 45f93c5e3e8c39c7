import type { LocalText } from "../language/text";
import type { ExcelFailureCode } from "./failure";

/** What an error code of Office.js means for the user. */
interface Cause {
  readonly code: ExcelFailureCode;
  readonly text: LocalText;
}

/**
 * A sentence for every code of Microsoft's lists ("Error handling with the application-specific JavaScript APIs", Excel.ErrorCodes,
 * OfficeExtension.ErrorCodes), by what the user can do about it.
 */
const CAUSES: readonly (Cause & { readonly codes: readonly string[] })[] = [
  {
    codes: ["InvalidOperationInCellEditMode"],
    code: "edit-mode",
    text: {
      id: "Sebuah sel sedang diketik. Tekan Enter atau Esc di lembar kerja, lalu coba lagi.",
      en: "A cell is being edited. Press Enter or Esc in the sheet, then try again.",
    },
  },
  {
    codes: ["AccessDenied", "NotAllowed"],
    code: "protected",
    text: {
      id: "Lembar atau buku kerja ini dilindungi atau hanya bisa dibaca. Buka perlindungannya (Tinjau > Batalkan Perlindungan Lembar), lalu coba lagi.",
      en: "This sheet or workbook is protected or read-only. Unprotect it (Review > Unprotect Sheet), then try again.",
    },
  },
  {
    codes: ["BadPassword", "Unauthenticated"],
    code: "protected",
    text: {
      id: "Excel meminta kata sandi atau masuk akun untuk buku kerja ini. Buka perlindungannya atau masuk lagi, lalu coba lagi.",
      en: "Excel asks for a password or a sign-in for this workbook. Unprotect it or sign in again, then retry.",
    },
  },
  {
    codes: ["ItemNotFound", "InvalidReference", "InvalidObjectPath"],
    code: "not-found",
    text: {
      id: "Lembar, sel, atau tabel yang dituju tidak ada lagi; mungkin namanya diganti atau dihapus. Periksa ulang buku kerja, lalu coba lagi.",
      en: "The sheet, cell or table is no longer there; it may have been renamed or deleted. Check the workbook again, then retry.",
    },
  },
  {
    codes: ["RequestPayloadSizeLimitExceeded"],
    code: "too-large",
    text: {
      id: "Isi yang ditulis melebihi batas Excel untuk satu permintaan (5 MB di web). Tulis dalam bagian yang lebih kecil.",
      en: "What is to be written exceeds Excel's limit for one request (5 MB on the web). Write it in smaller parts.",
    },
  },
  {
    codes: ["ResponsePayloadSizeLimitExceeded"],
    code: "too-large",
    text: {
      id: "Isi yang dibaca melebihi batas Excel untuk satu permintaan (5 MB di web). Kurangi isi lembar, atau pindahkan data mentah ke berkas lain.",
      en: "What is to be read exceeds Excel's limit for one request (5 MB on the web). Make the sheet smaller, or move raw data to another file.",
    },
  },
  {
    codes: ["RangeExceedsLimit", "OperationCellsExceedLimit", "RangeImageExceedsLimit"],
    code: "too-large",
    text: {
      id: "Bloknya lebih besar dari yang bisa dijawab Excel sekaligus (5 juta sel). Hapus baris dan kolom kosong yang berformat, atau pindahkan data mentah ke berkas lain.",
      en: "The block is larger than Excel can answer at once (5 million cells). Delete formatted empty rows and columns, or move raw data to another file.",
    },
  },
  {
    codes: ["MemoryLimitReached"],
    code: "too-large",
    text: {
      id: "Excel kehabisan memori. Tutup buku kerja lain, lalu coba lagi.",
      en: "Excel has run out of memory. Close other workbooks, then try again.",
    },
  },
  {
    codes: ["FormulaLengthExceedsLimit"],
    code: "too-large",
    text: {
      id: "Rumusnya lebih panjang dari yang diterima Excel. Bagi perhitungannya ke beberapa sel.",
      en: "The formula is longer than Excel takes. Split the calculation over several cells.",
    },
  },
  {
    codes: ["InvalidSelection"],
    code: "selection",
    text: {
      id: "Yang dipilih bukan satu blok sel. Pilih satu sel atau satu blok sel di lembar kerja, lalu coba lagi.",
      en: "The selection is not one block of cells. Select one cell or one block in a worksheet, then try again.",
    },
  },
  {
    codes: ["UnsupportedSheet"],
    code: "selection",
    text: {
      id: "Lembar ini lembar grafik atau makro, tanpa sel. Buka lembar kerja biasa, lalu coba lagi.",
      en: "This is a chart or macro sheet, without cells. Open an ordinary worksheet, then try again.",
    },
  },
  {
    codes: ["ItemAlreadyExists"],
    code: "sheet-name",
    text: {
      id: "Nama lembar atau tabel itu sudah dipakai. Pilih nama lain.",
      en: "That sheet or table name is already taken. Choose another name.",
    },
  },
  {
    codes: ["MergedRangeConflict"],
    code: "merged",
    text: {
      id: "Ada sel gabungan atau tabel lain di tempat itu. Pisahkan selnya (Beranda > Pisahkan Sel) atau pilih tempat lain.",
      en: "There are merged cells or another table in that place. Unmerge them (Home > Unmerge Cells) or choose another place.",
    },
  },
  {
    codes: ["PivotTableRangeConflict"],
    code: "refused",
    text: {
      id: "Ada tabel pivot di tempat itu. Pilih tempat lain.",
      en: "There is a pivot table in that place. Choose another place.",
    },
  },
  {
    codes: ["FilteredRangeConflict"],
    code: "refused",
    text: {
      id: "Ada filter di tempat itu. Hapus filternya (Data > Hapus), lalu coba lagi.",
      en: "There is a filter in that place. Clear it (Data > Clear), then try again.",
    },
  },
  {
    codes: ["InsertDeleteConflict", "Conflict", "DirtySupportingFormula"],
    code: "refused",
    text: {
      id: "Perubahan ini bertabrakan dengan perubahan lain di buku kerja. Tunggu sebentar, lalu coba lagi.",
      en: "This change collides with another one in the workbook. Wait a moment, then try again.",
    },
  },
  {
    codes: ["NonBlankCellOffSheet"],
    code: "outside",
    text: {
      id: "Excel harus menggeser isi melewati tepi lembar. Kosongkan baris atau kolom terakhir, atau pilih tempat lain.",
      en: "Excel would have to push content off the sheet. Empty the last rows or columns, or choose another place.",
    },
  },
  {
    codes: ["ApiNotFound", "ApiNotAvailable", "NotImplemented", "UnsupportedOperation", "UnsupportedFeature", "UnsupportedFillType"],
    code: "unsupported",
    text: {
      id: "Versi Excel ini belum mengenal perintah yang diperlukan. Perbarui Excel, atau pakai Excel di web.",
      en: "This version of Excel does not know a command that is needed. Update Excel, or use Excel on the web.",
    },
  },
  {
    codes: ["HostRestartNeeded"],
    code: "unsupported",
    text: {
      id: "Capaian diperbarui sejak Excel dibuka. Tutup Excel, buka lagi, lalu coba lagi.",
      en: "Capaian was updated since Excel was opened. Close Excel, open it again, then retry.",
    },
  },
  {
    codes: ["ActivityLimitReached", "RequestAborted", "ServiceNotAvailable", "TooManyRequests"],
    code: "busy",
    text: {
      id: "Excel sedang terlalu sibuk. Tunggu beberapa detik, lalu coba lagi.",
      en: "Excel is too busy. Wait a few seconds, then try again.",
    },
  },
  {
    codes: ["ConnectionFailure"],
    code: "busy",
    text: {
      id: "Hubungan dengan Excel terputus. Periksa jaringan, lalu coba lagi.",
      en: "The connection to Excel is broken. Check the network, then try again.",
    },
  },
  {
    codes: ["InactiveWorkbook"],
    code: "busy",
    text: {
      id: "Buku kerja lain sedang aktif. Klik buku kerja ini, lalu coba lagi.",
      en: "Another workbook is active. Click this workbook, then try again.",
    },
  },
  {
    codes: ["OpenWorkbookLinksBlocked", "RefreshWorkbookLinksBlocked", "PowerQueryRefreshResourceChallenge"],
    code: "refused",
    text: {
      id: "Buku kerja ini menunggu izin untuk tautan atau data dari luar. Jawab pertanyaan Excel itu, lalu coba lagi.",
      en: "This workbook waits for permission for links or data from outside. Answer Excel's question, then try again.",
    },
  },
  {
    codes: ["UndoNotSupported"],
    code: "refused",
    text: {
      id: "Excel tidak bisa memasukkan langkah ini ke daftar urungkan, dan menolaknya. Coba lagi.",
      en: "Excel cannot put this step in its undo list, and refused it. Try again.",
    },
  },
  {
    codes: [
      "GeneralException",
      "InvalidOperation",
      "InvalidState",
      "InvalidRequest",
      "Client Error",
      "ContentLengthRequired",
      "OperationAborted",
    ],
    code: "refused",
    text: {
      id: "Excel gagal karena sebab yang tidak disebutkannya. Coba lagi; bila berulang, simpan buku kerja dan buka ulang Excel.",
      en: "Excel failed for a reason it does not tell. Try again; if it happens again, save the workbook and restart Excel.",
    },
  },
  {
    codes: ["InvalidArgument"],
    code: "refused",
    text: {
      id: "Excel tidak menerima salah satu isi, alamat, atau nama dalam permintaan ini. Pilih tempat atau nama lain, lalu coba lagi.",
      en: "Excel does not take one of the contents, addresses or names in this request. Choose another place or name, then try again.",
    },
  },
  {
    codes: [
      "EmptyChartSeries",
      "InvalidBinding",
      "InvalidRibbonDefinition",
      "InvalidRequestContext",
      "PropertyNotLoaded",
      "ValueNotLoaded",
      "RunMustReturnPromise",
      "CannotRegisterEvent",
      "NotSupported",
    ],
    code: "refused",
    text: {
      id: "Capaian meminta sesuatu yang keliru kepada Excel. Ini kesalahan Capaian: laporkan bersama yang sedang Anda lakukan.",
      en: "Capaian asked Excel for something wrong. This is a fault of Capaian: report it with what you were doing.",
    },
  },
];

const BY_CODE: ReadonlyMap<string, Cause> = new Map(CAUSES.flatMap(({ codes, ...cause }) => codes.map((code) => [code, cause] as const)));

/** null for a code that Microsoft does not list. */
export function causeOf(code: string): Cause | null {
  return BY_CODE.get(code) ?? null;
}
