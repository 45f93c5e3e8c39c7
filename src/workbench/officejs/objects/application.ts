import { defineType } from "./object-type";

const numberFormatInfo = defineType<object>({
  name: "NumberFormatInfo",
  get: {
    NumberDecimalSeparator: (_, { host }) => host.decimalSeparator,
    NumberGroupSeparator: (_, { host }) => (host.decimalSeparator === "," ? "." : ","),
  },
});

const cultureInfo = defineType<object>({
  name: "CultureInfo",
  get: { Name: (_, { host }) => (host.decimalSeparator === "," ? "id-ID" : "en-US") },
  link: { NumberFormat: () => numberFormatInfo({}) },
});

export const application = defineType<object>({
  name: "Application",
  get: {
    CalculationMode: () => "Automatic",
    DecimalSeparator: (_, { host }) => host.decimalSeparator,
    ThousandsSeparator: (_, { host }) => (host.decimalSeparator === "," ? "." : ","),
  },
  link: { CultureInfo: () => cultureInfo({}) },
  method: {
    // The workbench calculates and draws by itself; the calls are there so that shipped code may make them.
    Calculate: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});
