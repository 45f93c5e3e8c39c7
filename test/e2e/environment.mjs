// Jest's environment of these tests: one browser for all files that a worker takes, since a new one has to compile every script anew.
import { TestEnvironment } from "jest-environment-node";
import { openBrowser } from "./browser.mjs";

/** Nobody says that a file was the last: a browser that no file takes over within this time is closed, in ms. */
const PATIENCE = 150;

let kept = null;
let closing = null;

export default class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    clearTimeout(closing);
    this.global.capaianBrowser = () => (kept ??= openBrowser());
  }

  async teardown() {
    const browser = await kept?.catch(() => null);
    await browser?.dropTaken();
    closing = setTimeout(() => {
      kept = null;
      void browser?.close();
    }, PATIENCE);
    await super.teardown();
  }
}
