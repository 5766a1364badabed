"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PaperPress = void 0;
const node_crypto_1 = require("node:crypto");
const processor_lane_1 = require("../shared/processor-lane");
/**
 * One paper takes the processor for some 50 milliseconds: those at the end wait for a few seconds, and no organisation
 * alone makes all the others wait.
 */
const BOUNDS = { atOnce: 1, mostWaiting: 100, mostOfOne: 40 };
/**
 * Prints papers, one at a time, and keeps those that were asked for last: digest and size are told before a
 * paper is fetched. The same facts make the same bytes, so what is kept is never out of date. A key notice is printed
 * anew each time.
 */
class PaperPress {
    #lane = new processor_lane_1.ProcessorLane(BOUNDS);
    #underWay = new Map();
    constructor(papers, kept) {
        this.papers = papers;
        this.kept = kept;
    }
    /** Refuses with `Busy` where too many wait, of this organisation or in all; likewise below. */
    certificate(paper, { organisationId }) {
        const print = () => this.papers.certificate(paper);
        return this.#print({ facts: { certificate: paper }, isSecret: false, print }, organisationId);
    }
    /** What the paper of a certificate prints as 〓. */
    missingCharacters(content) {
        return this.papers.missingCharacters(content);
    }
    keyNotice(notice, { organisationId }) {
        const print = () => this.papers.keyNotice(notice);
        return this.#print({ facts: { keyNotice: notice }, isSecret: true, print }, organisationId);
    }
    premiumStatement(statement, { organisationId }) {
        const print = () => this.papers.premiumStatement(statement);
        return this.#print({ facts: { premiumStatement: statement }, isSecret: false, print }, organisationId);
    }
    receipt(receipt, { organisationId }) {
        const print = () => this.papers.receipt(receipt);
        return this.#print({ facts: { receipt }, isSecret: false, print }, organisationId);
    }
    monthlyPremiums(premiums, { organisationId }) {
        const print = () => this.papers.monthlyPremiums(premiums);
        return this.#print({ facts: { monthlyPremiums: premiums }, isSecret: false, print }, organisationId);
    }
    async #print(order, organisationId) {
        const name = (0, node_crypto_1.createHash)("sha256").update(JSON.stringify(order.facts)).digest("base64url");
        const kept = this.kept.get(name);
        if (kept)
            return kept;
        const underWay = this.#underWay.get(name) ?? this.#printNew(name, order, organisationId);
        this.#underWay.set(name, underWay);
        return underWay;
    }
    async #printNew(name, { isSecret, print }, organisationId) {
        try {
            const bytes = await this.#lane.run(organisationId, async () => {
                await othersAreServed();
                return print();
            });
            const printed = { bytes, sha256: (0, node_crypto_1.createHash)("sha256").update(bytes).digest("hex") };
            if (!isSecret)
                this.kept.set(name, printed);
            return printed;
        }
        finally {
            this.#underWay.delete(name);
        }
    }
}
exports.PaperPress = PaperPress;
/** Printing stops for nothing: between two papers, whoever asks for something else gets a turn. */
function othersAreServed() {
    return new Promise((resolve) => setImmediate(resolve));
}
//# sourceMappingURL=paper-press.js.map