import { SealBroken, type SealFinding } from "../../application/seal-finding";
import { faultsOfChain } from "./chain-check";
import type { SqlSession } from "./sealed-rows";
import type { SealedGroup } from "./sealed-tables";
import type { SealParts } from "./sealing";

export type OnBroken = (findings: readonly SealFinding[]) => Promise<void>;

/** Verifies what is about to be served by itself: one statement for all of it. */
export class ChainVerifier {
  constructor(
    private readonly session: SqlSession,
    private readonly parts: SealParts,
    private readonly onBroken: OnBroken,
  ) {}

  /** Throws `SealBroken`, once it has been marked, where one of these subjects is not as the system wrote it. */
  async verify(subjects: readonly string[], groups: readonly SealedGroup[]): Promise<void> {
    const chains = [...new Set(subjects)];
    if (chains.length === 0) return;
    const { seals, rows } = this.parts;
    const found = await rows.ofChains(this.session, chains, groups);
    const findings = chains.flatMap((chain) => faultsOfChain(seals, chain, found));
    if (findings.length === 0) return;
    await this.onBroken(findings);
    throw new SealBroken(findings);
  }
}
