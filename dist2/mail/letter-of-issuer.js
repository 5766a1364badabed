"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.letterOfIssuer = letterOfIssuer;
/** What an issuer writes to a contractor: `body` stands between the addressee and whom to ask. */
function letterOfIssuer({ contractorName, issuerName, branch }, subject, body) {
    return {
        subject,
        text: `${contractorName} 様

${issuerName}です。
${body}

■ お問い合わせ先
${issuerName} ${branch.name}
電話 ${branch.telephone}
`,
    };
}
//# sourceMappingURL=letter-of-issuer.js.map