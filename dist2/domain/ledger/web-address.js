"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isWebAddress = isWebAddress;
/** An address of the web by https, with a host and without a user or a password in it: those are no part of an address. */
const WEB_ADDRESS = /^https:\/\/(?![^/?#]*@)[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?(?::\d{1,5})?(?:[/?#]\S*)?$/u;
function isWebAddress(text) {
    return WEB_ADDRESS.test(text);
}
//# sourceMappingURL=web-address.js.map