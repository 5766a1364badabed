"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.announce = announce;
/** The text for a person who has just started the sandbox. */
function announce({ url, tokens, users, firstToOpen: example }) {
    const tokenLines = Object.entries(tokens).map(([holder, token]) => `  ${holder.padEnd(10)} ${token}`);
    return [
        "",
        "Hosho sandbox is ready.",
        "",
        `GraphiQL   ${url}`,
        "",
        "Tokens (also in data/sandbox.json)",
        ...tokenLines,
        "",
        "Sign in as",
        ...Object.entries(users).map(([who, { loginId, password }]) => `  ${whoInWords(who).padEnd(19)} ${loginId.padEnd(26)} ${password}`),
        "",
        `Open certificate ${example.number}:`,
        "",
        openingCommand(url, tokens.obligee, example.number, example.key),
        "",
    ].join("\n");
}
/** `obligeeViewer` is an `obligee, viewer`; who has no role beside administers the organisation. */
function whoInWords(who) {
    return who.replace(/[A-Z]\w*$/u, (role) => `, ${role.toLowerCase()}`);
}
/** One line for a shell: opens a certificate and prints what the paper shows. */
function openingCommand(url, token, number, key) {
    const query = "mutation Open($input: OpenCertificateInput!) { openCertificate(input: $input) { " +
        "... on OpenCertificateSuccess { certificate { title items { label value } digest } " +
        "guarantee { number kind amount expiresOn worksContract { name contractPrice coveredPrice } obligee { name } } } " +
        "... on UserError { code message } } }";
    const body = JSON.stringify({ query, variables: { input: { number, key } } });
    return `curl -s ${url} -H 'content-type: application/json' -H 'authorization: Bearer ${token}' -d '${body}'`;
}
//# sourceMappingURL=announcement.js.map