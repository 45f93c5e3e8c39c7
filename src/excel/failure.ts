import type { LocalText } from "../language/text";

export type ExcelFailureCode =
  | "edit-mode"
  | "protected"
  | "not-found"
  | "too-large"
  | "merged"
  | "not-kept"
  | "outside"
  | "sheet-name"
  | "sheet-hidden"
  | "selection"
  | "unsupported"
  | "busy"
  | "refused"
  | "left-behind"
  | "partly-undone";

/** Why Excel did not do what was asked, as a sentence for the user. Everything that src/excel throws is one of these. */
export class ExcelFailure extends Error {
  constructor(
    readonly code: ExcelFailureCode,
    readonly text: LocalText,
    /** Office.js's own error, for the console and for bug reports. */
    readonly origin?: unknown,
    /** Code "left-behind" only: the receipt that `undo` needs for another try. */
    readonly receipt?: unknown,
  ) {
    super(text.en);
    this.name = "ExcelFailure";
  }

  /** The same cause, with what it means for the workbook said after it. */
  with(consequence: LocalText, code: ExcelFailureCode = this.code): ExcelFailure {
    return new ExcelFailure(code, { id: `${this.text.id} ${consequence.id}`, en: `${this.text.en} ${consequence.en}` }, this.origin);
  }
}

const CAUSES: Readonly<Record<string, readonly [ExcelFailureCode, LocalText]>> = {
  InvalidOperationInCellEditMode: [
    "edit-mode",
    {
      id: "Sebuah sel sedang diketik. Tekan Enter atau Esc di lembar kerja, lalu coba lagi.",
      en: "A cell is being edited. Press Enter or Esc in the sheet, then try again.",
    },
  ],
  AccessDenied: [
    "protected",
    {
      id: "Lembar atau buku kerja ini dilindungi atau hanya bisa dibaca. Buka perlindungannya (Tinjau > Batalkan Perlindungan Lembar), lalu coba lagi.",
      en: "This sheet or workbook is protected or read-only. Unprotect it (Review > Unprotect Sheet), then try again.",
    },
  ],
  ItemNotFound: [
    "not-found",
    {
      id: "Lembar, sel, atau tabel yang dituju tidak ada lagi; mungkin namanya diganti atau dihapus. Periksa ulang buku kerja, lalu coba lagi.",
      en: "The sheet, cell or table is no longer there; it may have been renamed or deleted. Check the workbook again, then retry.",
    },
  ],
  RequestPayloadSizeLimitExceeded: [
    "too-large",
    {
      id: "Isi yang ditulis melebihi batas Excel untuk satu permintaan (5 MB di web). Tulis dalam bagian yang lebih kecil.",
      en: "What is to be written exceeds Excel's limit for one request (5 MB on the web). Write it in smaller parts.",
    },
  ],
  ResponsePayloadSizeLimitExceeded: [
    "too-large",
    {
      id: "Isi yang dibaca melebihi batas Excel untuk satu permintaan (5 MB di web). Kurangi isi lembar, atau pindahkan data mentah ke berkas lain.",
      en: "What is to be read exceeds Excel's limit for one request (5 MB on the web). Make the sheet smaller, or move raw data to another file.",
    },
  ],
  InvalidSelection: [
    "selection",
    {
      id: "Yang dipilih bukan satu blok sel. Pilih satu sel atau satu blok sel di lembar kerja, lalu coba lagi.",
      en: "The selection is not one block of cells. Select one cell or one block in a worksheet, then try again.",
    },
  ],
  ItemAlreadyExists: [
    "sheet-name",
    {
      id: "Nama lembar atau tabel itu sudah dipakai. Pilih nama lain.",
      en: "That sheet or table name is already taken. Choose another name.",
    },
  ],
  ApiNotFound: [
    "unsupported",
    {
      id: "Versi Excel ini belum mengenal perintah yang diperlukan. Perbarui Excel, atau pakai Excel di web.",
      en: "This version of Excel does not know a command that is needed. Update Excel, or use Excel on the web.",
    },
  ],
  ActivityLimitReached: [
    "busy",
    { id: "Excel sedang terlalu sibuk. Tunggu beberapa detik, lalu coba lagi.", en: "Excel is too busy. Wait a few seconds, then try again." },
  ],
};

const SAME_CAUSE: Readonly<Record<string, string>> = {
  InvalidReference: "ItemNotFound",
  InvalidObjectPath: "ItemNotFound",
  NotImplemented: "ApiNotFound",
  UnsupportedOperation: "ApiNotFound",
  RequestAborted: "ActivityLimitReached",
  ServiceNotAvailable: "ActivityLimitReached",
  TooManyRequests: "ActivityLimitReached",
};

/** The call of ours that Excel refused ("Range.merge"); null when the request as a whole failed. */
export function errorLocation(error: unknown): string | null {
  const origin = error instanceof ExcelFailure ? error.origin : error;
  const location = (origin as { debugInfo?: { errorLocation?: unknown } } | undefined)?.debugInfo?.errorLocation;
  return typeof location === "string" && location !== "" ? location : null;
}

/** Any error out of `Excel.run` as a failure with a sentence; codes we do not know keep Excel's own words. */
export function asFailure(error: unknown): ExcelFailure {
  if (error instanceof ExcelFailure) return error;
  const { code, message } = error as { code?: unknown; message?: unknown };
  const cause = CAUSES[SAME_CAUSE[String(code)] ?? String(code)];
  if (cause) return new ExcelFailure(cause[0], cause[1], error);
  const words = [code, message].filter((part) => typeof part === "string" && part !== "").join(": ");
  return new ExcelFailure(
    "refused",
    { id: `Excel menolak permintaan ini (${words || "tanpa keterangan"}).`, en: `Excel refused this request (${words || "no reason given"}).` },
    error,
  );
}
