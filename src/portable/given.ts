import type { Kind } from "../functions/define/kind";
import { declared } from "../functions/table";
import { shorten } from "../functions/shorten";
import { fail, ok, type Result } from "../language/result";
import type { Orientation } from "../measures";
import { decimalText } from "../numbers";
import { type Argument, argumentOf } from "./argument";
import { parseExpression } from "../formula/parse";

/** An argument that stands for one number, ready to be calculated with. */
export interface Scalar {
  /** In brackets where an operator beside it would tear it apart. */
  readonly text: string;
  /** The cell or name whose blankness has to be guarded against; null where nothing can be blank. */
  readonly cell: string | null;
}

/** Values of a range. */
export interface List {
  readonly argument: Argument;
  readonly text: string;
  /** "codes": two columns, a name and a value in each row. */
  readonly shape: Orientation | "codes";
}

/** The arguments of one call, read by place; a problem names the argument, what was found and why that cannot be written natively. */
export class Given {
  private readonly args: readonly Argument[];

  constructor(
    readonly id: string,
    /** As written, in order; see `callsIn`. */
    written: readonly string[],
  ) {
    this.args = written.map(argumentOf);
  }

  get count(): number {
    return this.args.length;
  }

  name(at: number): string {
    const names = Object.keys(declared.get(this.id)?.parameters ?? {});
    return names[Math.min(at, names.length - 1)] ?? String(at + 1);
  }

  at(at: number): Argument {
    return this.args[at] ?? { kind: "omitted", text: "" };
  }

  /** The value of an argument written into the formula; null when it was left out. A cell's value may change, so it is no constant. */
  constant(at: number): Result<string | number | boolean | null> {
    const argument = this.at(at);
    if (argument.kind === "omitted") return ok(null);
    if (argument.kind === "constant") return ok(argument.value);
    const [name, text] = [this.name(at), shorten(argument.text)];
    return fail("#VALUE!", {
      id: `Argumen ${name} diambil dari ${text}. Rumus bawaan tidak dapat mencarinya di katalog; tulis nilainya langsung dalam rumus.`,
      en: `Argument ${name} comes from ${text}. A native formula cannot look it up in the catalogue; write its value into the formula.`,
    });
  }

  /** The value of an argument written into the formula, read as the function reads it. */
  read<T>(at: number, kind: Kind<T>): Result<T> {
    const written = this.constant(at);
    return written.ok ? kind.read(this.name(at), written.value, {}) : written;
  }

  /**
   * So many values in one row or one column, or (with `codes`) two columns of name and value. Where only Excel knows how many
   * cells there are (a table's column), they are taken to be as many; the guard around the expression counts them.
   */
  list(at: number, wanted: number, { codes = false }: { readonly codes?: boolean } = {}): Result<List> {
    const argument = this.at(at);
    if (argument.kind === "line" && argument.orientation !== null)
      return ok({ argument, text: argument.text, shape: argument.orientation });
    const { rows, columns } = argument.kind === "cells" ? argument : { rows: 0, columns: 0 };
    const isLine = rows === 1 || columns === 1;
    if (isLine && rows * columns === wanted) return ok({ argument, text: argument.text, shape: columns === 1 ? "column" : "row" });
    if (codes && columns === 2) return ok({ argument, text: argument.text, shape: "codes" });
    const [name, text] = [this.name(at), shorten(argument.text)];
    if (isLine) {
      return fail("#VALUE!", {
        id: `Argumen ${name} (${text}) memuat ${rows * columns} sel; yang diperlukan ${wanted}.`,
        en: `Argument ${name} (${text}) holds ${rows * columns} cells; ${wanted} are wanted.`,
      });
    }
    const more = codes ? { id: ", atau dua kolom kode dan nilai,", en: ", or two columns of code and value," } : { id: "", en: "" };
    return fail("#VALUE!", {
      id: `Argumen ${name} (${text || "kosong"}) bukan satu baris atau satu kolom${more.id} yang alamatnya tertulis dalam rumus.`,
      en: `Argument ${name} (${text || "left out"}) is not one row or one column${more.en} whose address is written into the formula.`,
    });
  }

  /** One number: a constant, a cell, a name or a calculation. */
  scalar(at: number): Result<Scalar> {
    const argument = this.at(at);
    const name = this.name(at);
    switch (argument.kind) {
      case "omitted":
        return fail("#VALUE!", { id: `Argumen ${name} kosong.`, en: `Argument ${name} is left out.` });
      case "constant":
        if (typeof argument.value === "number")
          return ok({
            text: argument.value < 0 ? `(${decimalText(argument.value, null)})` : decimalText(argument.value, null),
            cell: null,
          });
        return fail("#VALUE!", {
          id: `Argumen ${name} berisi teks ${shorten(argument.text)}; tulis sebagai angka agar Excel dapat menghitungnya sendiri.`,
          en: `Argument ${name} is the text ${shorten(argument.text)}; write it as a number so that Excel can calculate with it.`,
        });
      case "name":
        return ok({ text: argument.text, cell: argument.text });
      case "expression":
        return ok({ text: isCall(argument.text) ? argument.text : `(${argument.text})`, cell: null });
      case "cells":
        if (argument.isReference && argument.rows === 1 && argument.columns === 1) return ok({ text: argument.text, cell: argument.text });
        break;
      case "line":
        break;
    }
    return fail("#VALUE!", {
      id: `Argumen ${name} berisi beberapa sel (${shorten(argument.text)}); rumus bawaan memerlukan satu sel di situ.`,
      en: `Argument ${name} holds several cells (${shorten(argument.text)}); the native formula takes one cell there.`,
    });
  }
}

/** A single call; SUM(A1:A3)*2 is none. */
function isCall(text: string): boolean {
  return parseExpression(text)?.kind === "call";
}
