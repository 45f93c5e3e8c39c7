const hooks = require("node:async_hooks");

/**
 * Node's async_hooks, and `close`, which ends the storages made with it. Jest's runner makes one for each test file and leaves it; from then on
 * Node writes one more property to every promise of every later file: half the time of the tests that speak to Excel.
 */
function ownStorages() {
  const storages = [];
  class AsyncLocalStorage extends hooks.AsyncLocalStorage {
    constructor(...options) {
      super(...options);
      storages.push(this);
    }
  }
  return {
    hooks: { ...hooks, AsyncLocalStorage },
    close() {
      for (const storage of storages) storage.disable();
    },
  };
}

module.exports = { ownStorages };
