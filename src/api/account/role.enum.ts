import { registerEnumType } from "type-graphql";
import { ROLES } from "../../domain/account/access";
import { enumOf } from "../graphql/enum-of";

export const RoleEnum = enumOf(ROLES);
registerEnumType(RoleEnum, {
  name: "Role",
  description: "What kind of organisation a caller acts for.",
  valuesConfig: {
    ISSUER: { description: "保証機関: issues guarantees and sees those it issued." },
    CONTRACTOR: { description: "受注者: sees its own guarantees and their auth keys." },
    OBLIGEE: { description: "発注者: opens certificates and sees those it opened." },
    OPERATOR: { description: "運用者: runs the system; sees guarantees, opens and changes none." },
  },
});
