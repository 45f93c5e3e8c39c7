/**
 * Stands in for Microsoft's office.js in a plain browser: answers that it is in Excel and keeps what the page registers.
 * Text, because it is served to the page under office.js's address.
 */
export const OFFICE_STUB = `
  window.registered = { functions: {}, actions: {} };
  window.CustomFunctions = {
    associate(id, run) {
      if (typeof id === "object") Object.assign(window.registered.functions, id);
      else window.registered.functions[id] = run;
    },
    Error: class extends Error { constructor(code, message) { super(message); this.code = code; } },
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!", invalidNumber: "#NUM!", nullReference: "#NULL!", invalidName: "#NAME?", invalidReference: "#REF!" },
  };
  const info = { host: "Excel", platform: "OfficeOnline" };
  window.Office = {
    onReady(done) { if (done) done(info); return Promise.resolve(info); },
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline" },
    EventType: {},
    StartupBehavior: { load: "Load", none: "None" },
    VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
    actions: { associate(id, run) { window.registered.actions[id] = run; } },
    addin: { showAsTaskpane: () => Promise.resolve(), hide: () => Promise.resolve(), onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()), setStartupBehavior: () => Promise.resolve() },
    context: { displayLanguage: "id-ID", contentLanguage: "id-ID", host: "Excel", requirements: { isSetSupported: () => true }, document: { settings: { get: () => null } } },
  };
`;
