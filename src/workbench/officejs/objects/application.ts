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
    Calculate: async (_, __, { host }) => {
      await host.recalculate?.();
      return null;
    },
    // The workbench draws by itself; the calls are there so that shipped code may make them.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});
