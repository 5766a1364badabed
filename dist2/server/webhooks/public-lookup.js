"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NOT_PUBLIC = void 0;
exports.publicLookup = publicLookup;
const node_dns_1 = require("node:dns");
const public_address_1 = require("../../domain/webhook/public-address");
/** The code of the error of a name that leads to an address that nothing is sent to. */
exports.NOT_PUBLIC = "ADDRESS_NOT_PUBLIC";
/**
 * Looks a name up for the connection that is about to be made: it is made to these addresses and no others, so that a name
 * which leads elsewhere at the next look gains nothing. One bad address refuses all of them.
 */
function publicLookup(resolve = node_dns_1.lookup) {
    return (hostname, options, callback) => {
        resolve(hostname, { ...options, all: true }, (error, addresses) => {
            const [first] = addresses;
            if (error)
                callback(error, []);
            else if (!first || addresses.some(({ address }) => !(0, public_address_1.isPublicAddress)(address)))
                callback(Object.assign(new Error("the name leads to an address that is not public"), { code: exports.NOT_PUBLIC }), []);
            else if (options.all === true)
                callback(null, addresses);
            else
                callback(null, first.address, first.family);
        });
    };
}
//# sourceMappingURL=public-lookup.js.map