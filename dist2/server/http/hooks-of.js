"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.hooksOf = hooksOf;
/**
 * Registers a plugin, and returns its hooks in place of adding them, so that the caller decides which requests
 * they run for. Settings of single routes do not reach it.
 */
async function hooksOf(app, plugin, options) {
    const hooks = [];
    const scope = Object.assign(Object.create(app), {
        addHook: (name, hook) => {
            if (name === "onRequest")
                hooks.push(hook);
            return scope;
        },
    });
    await new Promise((resolve, reject) => {
        const done = (error) => {
            if (error)
                reject(error);
            else
                resolve();
        };
        const registered = plugin(scope, options, done);
        if (registered)
            registered.then(resolve, reject);
    });
    return hooks;
}
//# sourceMappingURL=hooks-of.js.map