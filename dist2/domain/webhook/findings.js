"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.WEBHOOK_FINDINGS = void 0;
exports.WEBHOOK_FINDINGS = {
    NOT_A_WEBHOOK_URL: {
        meaning: "No address that webhooks can be sent to: `https`, and no user name or password in it.",
        words: {
            en: "Webhooks are sent to an address that begins with https:// and has no user name in it, such as https://hooks.example.jp/hosho.",
            ja: "通知先には、暗号化された接続（ブラウザーで鍵マークが表示されるもの）のアドレスを、ユーザー名を含めずに指定してください。",
        },
    },
    ADDRESS_NOT_PUBLIC: {
        meaning: "The address is of this machine or of a private network; only servers of the public internet are sent webhooks.",
        words: {
            en: "Webhooks are sent to servers of the public internet only. Give the public name of your server, or ask the operator to allow receivers in its own network.",
            ja: "通知先はインターネット上に公開されたサーバーに限ります。公開されているサーバー名を指定するか、内部ネットワークの通知先を使えるよう運用者に依頼してください。",
        },
    },
};
//# sourceMappingURL=findings.js.map