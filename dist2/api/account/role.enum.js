"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RoleEnum = void 0;
const type_graphql_1 = require("type-graphql");
const access_1 = require("../../domain/account/access");
const enum_of_1 = require("../graphql/enum-of");
exports.RoleEnum = (0, enum_of_1.enumOf)(access_1.ROLES);
(0, type_graphql_1.registerEnumType)(exports.RoleEnum, {
    name: "Role",
    description: "What kind of organisation a caller acts for.",
    valuesConfig: {
        ISSUER: { description: "保証機関: issues guarantees and sees those it issued." },
        CONTRACTOR: { description: "受注者: sees its own guarantees and their auth keys." },
        OBLIGEE: { description: "発注者: opens certificates and sees those it opened." },
        OPERATOR: { description: "運用者: runs the system; sees guarantees, opens and changes none." },
    },
});
//# sourceMappingURL=role.enum.js.map