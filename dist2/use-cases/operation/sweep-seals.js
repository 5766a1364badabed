"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SealSweep = void 0;
const seal_finding_1 = require("../shared/seal-finding");
/** How many subjects are checked in one go, and how many of one statement: nobody waits long for the next of either. */
const CHAINS_AT_ONCE = 50;
const CHAINS_PER_STATEMENT = 10;
/**
 * Looks through all seals little by little, round after round. What it finds broken is marked, and no list shows it from
 * then on; what a whole round has left without a finding, as after a restore, loses its mark; what an older key has sealed
 * is sealed with the current one. Any number of servers may do so on one database.
 */
class SealSweep {
    #round = null;
    constructor(parts) {
        this.parts = parts;
    }
    /** The next part: some subjects, or some rows of what came past the system. */
    async next() {
        const step = { findings: [], failures: [], resealed: 0 };
        const round = (this.#round ??= await this.#begin(step));
        if (!(await this.#nextSubjects(round, step)) && !(await this.#nextBelow(round, step)))
            await this.#nextStrays(round, step);
        const findings = await this.#mark(round, step);
        round.hasFailures ||= step.failures.length > 0;
        const isRoundOver = round.strays === null;
        if (isRoundOver)
            await this.#end(round);
        return { findings, resealed: step.resealed, isRoundOver, failures: step.failures };
    }
    async #begin(step) {
        const began = this.parts.useCaseParts.clock();
        const { parts, findings } = await this.parts.reads.seals.parts();
        step.findings.push(...findings);
        return {
            began,
            parts: [...parts],
            waiting: [],
            brokenPages: new Set(),
            below: undefined,
            strays: undefined,
            broken: new Set(),
            told: new Set(),
            hasFailures: false,
        };
    }
    /** Whether there were any. */
    async #nextSubjects(round, step) {
        const { seals } = this.parts.reads;
        const isAny = round.waiting.length + round.parts.length > 0;
        while (round.waiting.length < CHAINS_AT_ONCE) {
            const part = round.parts.shift();
            if (part === undefined)
                break;
            await attempt(step, async () => {
                const { chains, findings } = await seals.ofPart(part);
                step.findings.push(...findings);
                round.waiting.push(...chains);
            });
        }
        const chains = round.waiting.splice(0, CHAINS_AT_ONCE);
        for (let from = 0; from < chains.length; from += CHAINS_PER_STATEMENT)
            await attempt(step, () => this.#check(chains.slice(from, from + CHAINS_PER_STATEMENT), step));
        return isAny;
    }
    /** Whether there was still something to look for below pages that are broken. */
    async #nextBelow(round, step) {
        if (round.below === undefined)
            round.below = round.brokenPages.size > 0 ? { after: null } : null;
        const { below } = round;
        if (below === null)
            return false;
        const { chains, next } = await this.parts.reads.seals.below([...round.brokenPages], below.after);
        round.waiting.push(...chains);
        round.below = next === null ? null : { after: next };
        await this.#nextSubjects(round, step);
        return true;
    }
    async #check(chains, step) {
        const { reads, useCaseParts } = this.parts;
        const { findings, outdated } = await reads.seals.ofChains(chains);
        step.findings.push(...findings);
        const broken = new Set(findings.map(({ chain }) => chain));
        for (const chain of outdated.filter((each) => !broken.has(each)))
            await attempt(step, async () => {
                await reseal(useCaseParts.unitOfWork, chain);
                step.resealed += 1;
            });
    }
    async #nextStrays(round, step) {
        const { after } = round.strays ?? { after: null };
        const { findings, next } = await this.parts.reads.seals.strays(after);
        step.findings.push(...findings);
        round.strays = next === null ? null : { after: next };
    }
    /** Marks what was found, and gives back what was not told in this round yet. */
    async #mark(round, { findings }) {
        for (const { chain, table, id } of findings) {
            if (chain !== null)
                round.broken.add(chain);
            else if (table === "seal_register")
                round.brokenPages.add(id);
        }
        const news = findings.filter((finding) => !round.told.has((0, seal_finding_1.describeFinding)(finding)));
        const { unitOfWork, clock } = this.parts.useCaseParts;
        try {
            if (news.length > 0)
                await unitOfWork.run(({ seals }) => seals.mark(news, clock()));
        }
        catch (error) {
            round.hasFailures = true;
            throw error;
        }
        for (const finding of news)
            round.told.add((0, seal_finding_1.describeFinding)(finding));
        return news;
    }
    async #end(round) {
        this.#round = null;
        await this.parts.reads.seals.rest();
        // What was not looked at may be broken still.
        if (round.hasFailures)
            return;
        await this.parts.useCaseParts.unitOfWork.run(({ seals }) => seals.unmarkOthers([...round.broken], round.began));
    }
}
exports.SealSweep = SealSweep;
async function attempt(step, work) {
    try {
        await work();
    }
    catch (error) {
        step.failures.push(error);
    }
}
async function reseal(unitOfWork, chain) {
    try {
        await unitOfWork.run(({ seals }) => seals.reseal([chain]));
    }
    catch (error) {
        // Marked by the unit of work; the next round tells it.
        if (!(error instanceof seal_finding_1.SealBroken))
            throw error;
    }
}
//# sourceMappingURL=sweep-seals.js.map