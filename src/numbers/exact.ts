/**
 * Decimals of any size and length, as integers times a power of ten: what `decimal.ts` calculates with where a double is not
 * exact. Sums, products, quotients and rounding are all a report needs; over the engine's own big integers that is a page of code,
 * where a library costs the functions script 2,5 kB.
 */
export interface Exact {
  readonly digits: bigint;
  /** The value is digits x 10^exponent. */
  readonly exponent: number;
}

/** Places kept by a division that does not end, rounded half up: far beyond the 17 digits of a double. */
const DIVISION_PLACES = 40;

const tenTo = (power: number): bigint => 10n ** BigInt(power);
const digitsAt = ({ digits, exponent }: Exact, lower: number): bigint => digits * tenTo(exponent - lower);

/** The decimal a person sees in a finite double: 0.1 is one tenth. */
export function exactly(value: number): Exact {
  const [significand = "0", power = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = significand.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

/** The nearest double. */
export function toDouble({ digits, exponent }: Exact): number {
  return Number(`${digits}e${exponent}`);
}

export function plus(one: Exact, other: Exact): Exact {
  const exponent = Math.min(one.exponent, other.exponent);
  return { digits: digitsAt(one, exponent) + digitsAt(other, exponent), exponent };
}

export function times(one: Exact, other: Exact): Exact {
  return { digits: one.digits * other.digits, exponent: one.exponent + other.exponent };
}

/** Integer quotient; half and more goes away from zero unless it is cut. */
function quotient(dividend: bigint, divisor: bigint, cut: boolean): bigint {
  const whole = dividend / divisor;
  const rest = dividend - whole * divisor;
  const isUp = !cut && rest * rest * 4n >= divisor * divisor;
  return isUp ? whole + (dividend < 0n === divisor < 0n ? 1n : -1n) : whole;
}

/** The quotient with forty places; the divisor is not 0. */
export function over(dividend: Exact, divisor: Exact): Exact {
  const shift = dividend.exponent - divisor.exponent + DIVISION_PLACES;
  const [above, below] = shift >= 0 ? [dividend.digits * tenTo(shift), divisor.digits] : [dividend.digits, divisor.digits * tenTo(-shift)];
  return { digits: quotient(above, below, false), exponent: -DIVISION_PLACES };
}

/** To so many places, half up (away from zero) or cut towards zero. */
export function rounded(value: Exact, places: number, cut = false): Exact {
  const drop = -places - value.exponent;
  return drop <= 0 ? value : { digits: quotient(value.digits, tenTo(drop), cut), exponent: -places };
}

/** The digits without an exponent, with exactly as many places as the exponent has or `places`, whichever is more. */
export function written(value: Exact, places: number): string {
  const shown = Math.max(places, -value.exponent);
  const digits = digitsAt(value, -shown);
  const text = String(digits < 0n ? -digits : digits).padStart(shown + 1, "0");
  return (digits < 0n ? "-" : "") + text.slice(0, text.length - shown) + (shown > 0 ? `.${text.slice(-shown)}` : "");
}
