import { Busy } from "../../use-cases/shared/busy";

/** Each file holds up to 10 MB in memory while it comes. */
const MOST_AT_ONCE = 4;
/** Slow senders of one organisation leave room for others. */
const MOST_OF_ONE = 2;
const RETRY_SECONDS = 5;

/** How many files come in at the same time: of one organisation, and in all. */
export class UploadPlaces {
  readonly #underWay = new Map<string, number>();

  /** Does the work in a place of the organisation's; throws `Busy` where none is free. */
  async within<Result>(organisationId: string, work: () => Promise<Result>): Promise<Result> {
    const ofOne = this.#underWay.get(organisationId) ?? 0;
    const inAll = [...this.#underWay.values()].reduce((sum, each) => sum + each, 0);
    if (ofOne >= MOST_OF_ONE || inAll >= MOST_AT_ONCE) throw new Busy(RETRY_SECONDS);
    this.#underWay.set(organisationId, ofOne + 1);
    try {
      return await work();
    } finally {
      this.#leave(organisationId);
    }
  }

  #leave(organisationId: string): void {
    const left = (this.#underWay.get(organisationId) ?? 1) - 1;
    if (left === 0) this.#underWay.delete(organisationId);
    else this.#underWay.set(organisationId, left);
  }
}
