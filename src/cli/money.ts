import type { Message } from "../language/message";
import { MONEY_UNITS, type MoneyUnit } from "../tables";
import { tabelSays } from "./messages";
import type { Words } from "./words";

/** The unit of --uang; undefined where nobody asked, a sentence where there is no such unit. */
export function readMoney(values: Words["values"]): MoneyUnit | Message | undefined {
  const word = values.get("--uang");
  if (word === undefined) return undefined;
  return MONEY_UNITS.find((each) => each === word) ?? tabelSays.money({ word });
}
