"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.lazily = lazily;
/** Made where it is first asked for, and once. */
function lazily(make) {
    let made;
    return () => (made ??= make());
}
//# sourceMappingURL=lazily.js.map