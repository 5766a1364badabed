"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Ambient = void 0;
const node_async_hooks_1 = require("node:async_hooks");
/**
 * A value that work runs with, its promises included, without being handed on. In Node.js 20 every promise of the process
 * costs more while any work runs so, wherever that is: it is switched off as soon as none does.
 */
class Ambient {
    #storage = new node_async_hooks_1.AsyncLocalStorage();
    #running = 0;
    /** `undefined` outside of such work. */
    get value() {
        return this.#storage.getStore();
    }
    async run(value, work) {
        this.#running += 1;
        try {
            return await this.#storage.run(value, work);
        }
        finally {
            this.#running -= 1;
            if (this.#running === 0)
                this.#storage.disable();
        }
    }
    /** Work that does not belong to the one it is begun in. */
    outside(work) {
        return this.#storage.exit(work);
    }
}
exports.Ambient = Ambient;
//# sourceMappingURL=ambient.js.map