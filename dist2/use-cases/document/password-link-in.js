"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.passwordLinkIn = passwordLinkIn;
const access_token_1 = require("../account/access-token");
/**
 * The link of a mail, made for the moment of its sending; none for most mails. `null`: it works no more, as where the user was
 * locked out or got another meanwhile, so that there is nothing to send.
 */
async function passwordLinkIn({ unitOfWork, clock, passwordLinks }, { enclosures }) {
    for (const enclosure of enclosures ?? []) {
        if (enclosure.type !== "PASSWORD_LINK")
            continue;
        const code = passwordLinks.codeOf(enclosure.linkId);
        const working = await unitOfWork.run((stores) => stores.passwordLinks.find((0, access_token_1.hashAccessToken)(code), clock()));
        return working && { passwordLink: { purpose: enclosure.purpose, code } };
    }
    return {};
}
//# sourceMappingURL=password-link-in.js.map