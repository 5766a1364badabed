"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.passwordLinkWords = passwordLinkWords;
exports.passwordLinkTo = passwordLinkTo;
const FRAGMENT = { INVITATION: "invitation", RESET: "password-reset" };
const CODE = { INVITATION: "招待コード", RESET: "再設定コード" };
/**
 * The last part of a mail by which a user chooses a password. Where the service has no address for people, there is the code
 * alone.
 */
function passwordLinkWords(link, service) {
    const name = CODE[link.purpose];
    const address = passwordLinkTo(link, service);
    const typed = `${name}：${link.code}\n`;
    return address === null
        ? `■ パスワードの設定\n次の${name}をサービスの画面に入力し、パスワードを設定してください。\n\n${typed}`
        : `■ パスワードの設定\n次のリンクを開き、パスワードを設定してください。\n\n${address}\n\n` +
            `リンクを開けないときは、次の${name}をサービスの画面に入力してください。\n\n${typed}`;
}
/**
 * The address that the link leads to. The code stands behind its `#`: no browser sends that to a server, so that it is in no
 * log. `null`: the service has no address for people.
 */
function passwordLinkTo({ purpose, code }, service) {
    if (service === null)
        return null;
    const link = new URL(service.url);
    link.hash = `${FRAGMENT[purpose]}=${code}`;
    return link.href;
}
//# sourceMappingURL=password-link-words.js.map