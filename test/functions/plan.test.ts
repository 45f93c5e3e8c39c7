import type { PackedDocument } from "../../src/catalogue/pack";
import { CellFailure } from "../../src/functions/host";
import type * as PlanModule from "../../src/functions/renstra/renstra";

type Plan = typeof PlanModule;

/** The module as the page first meets it: nothing loaded, and the file of the Renstra there or not. */
async function fresh(file: () => unknown = () => jest.requireActual<PackedDocument>("../../src/generated/renstra.json")): Promise<Plan> {
  jest.resetModules();
  jest.doMock("../../src/generated/renstra.json", file);
  return import("../../src/functions/renstra/renstra");
}

const name = (plan: Plan) => plan.whenRenstra((code: string) => plan.renstraInUse().node(code)?.name);

test("before the Renstra is there a call is answered with a promise, afterwards at once", async () => {
  const plan = await fresh();
  const early = name(plan)("7798");
  expect(early).toBeInstanceOf(Promise);
  expect(await early).toBe("Pemetaan Pasar Kerja Luar Negeri");
  expect(name(plan)("7798")).toBe("Pemetaan Pasar Kerja Luar Negeri");
});

test("the plan is unpacked once", async () => {
  const plan = await fresh();
  plan.provideRenstra(jest.requireActual<PackedDocument>("../../src/generated/renstra.json"));
  expect(plan.renstraInUse()).toBe(plan.renstraInUse());
});

test("a Renstra that cannot be fetched is an error with a sentence, and tried again", async () => {
  let reachable = false;
  const plan = await fresh(() => {
    if (!reachable) throw new Error("no connection");
    return jest.requireActual<PackedDocument>("../../src/generated/renstra.json");
  });
  const failed = await Promise.resolve(name(plan)("7798")).catch((error: unknown) => error);
  expect([(failed as CellFailure).code, (failed as CellFailure).message]).toEqual([
    "#N/A",
    "Data Renstra gagal dimuat. Periksa sambungan, lalu hitung ulang (Ctrl+Alt+F9).",
  ]);
  reachable = true;
  expect(await name(plan)("7798")).toBe("Pemetaan Pasar Kerja Luar Negeri");
});

test("an error of the function stays its own, early or not", async () => {
  const plan = await fresh();
  const broken = plan.whenRenstra(() => {
    throw new CellFailure("#VALUE!", "kosong");
  });
  await expect(Promise.resolve(broken())).rejects.toThrow("kosong");
  expect(() => broken()).toThrow("kosong");
});

test("the plan of a workbook's own catalogue answers first, and needs no file", async () => {
  const plan = await fresh(() => {
    throw new Error("no connection");
  });
  const { createCatalogue } = await import("../../src/catalogue/lookup");
  const node = {
    code: "X1",
    aliases: [],
    name: "Rencana kami",
    names: [],
    line: 1,
    level: "RO",
    perspective: null,
    unit: "Orang",
    polarity: "maksimum",
    parent: null,
    definition: null,
    formula: [],
    facts: [],
  } as const;
  const source = { id: "pengguna:rencana", title: "Rencana kami", publisher: "Kami", year: 2026 };
  plan.setRenstraOfUser(createCatalogue([{ source: { ...source, plan: true }, nodes: [node], conflicts: [], ambiguousAliases: [] }]));
  expect(name(plan)("X1")).toBe("Rencana kami");
  plan.setRenstraOfUser(createCatalogue([{ source, nodes: [node], conflicts: [], ambiguousAliases: [] }]));
  expect(() => plan.renstraInUse()).toThrow(/not loaded/);
});
