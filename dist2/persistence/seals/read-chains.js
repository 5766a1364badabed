"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ReadChains = void 0;
const node_crypto_1 = require("node:crypto");
/** What one statement has found. Rows are read out of their texts once somebody asks for them. */
class ReadChains {
    #headTexts;
    /** The rows of each subject, events apart. */
    #texts;
    #rowTexts;
    #row;
    #digests;
    #rows;
    constructor(found, { head, page, row }) {
        this.heads = new Map();
        this.pages = [];
        this.#headTexts = new Map();
        /** The rows of each subject, events apart. */
        this.#texts = new Map();
        this.#rowTexts = [];
        this.#digests = new Map();
        this.#row = row;
        for (const each of found)
            if (each.table === "seal_register")
                this.pages.push(page(each));
            else {
                if (each.table === "seal_head") {
                    this.heads.set(each.chain, head(each));
                    this.#headTexts.set(each.chain, each);
                    continue;
                }
                this.#rowTexts.push(each);
                if (each.table !== "event")
                    this.#addText(each);
            }
    }
    get rows() {
        return (this.#rows ??= this.#rowTexts.map(this.#row));
    }
    digestsOf(chain) {
        const known = this.#digests.get(chain);
        if (known)
            return known;
        const rows = digestOf(this.#texts.get(chain) ?? []);
        const head = this.#headTexts.get(chain);
        const whole = head ? (0, node_crypto_1.hash)("sha256", `${rows}${marked(head.data)}`, "binary") : "";
        const digests = { rows, whole };
        this.#digests.set(chain, digests);
        return digests;
    }
    #addText(text) {
        const ofSubject = this.#texts.get(text.chain);
        if (ofSubject)
            ofSubject.push(text);
        else
            this.#texts.set(text.chain, [text]);
    }
}
exports.ReadChains = ReadChains;
function digestOf(texts) {
    let text = "";
    for (const { table, id, data, stored } of texts)
        text += `${marked(table)}${marked(id)}${marked(data)}${marked(stored)}`;
    return (0, node_crypto_1.hash)("sha256", text, "binary");
}
/** Tells where a text ends. */
function marked(text) {
    return text === null ? "n" : `${String(text.length)}:${text}`;
}
//# sourceMappingURL=read-chains.js.map