import type { OpeningStore } from "../application/ports";
import { OpeningRow } from "./rows/opening.row";
import type { Session } from "./session";

export class OpeningRepository implements OpeningStore {
  constructor(private readonly session: Session) {}

  /** The first opening stays on record; later ones are events only. */
  async record(obligeeId: string, guaranteeId: string, at: Date): Promise<void> {
    const opening = { obligeeId, guaranteeId, firstOpenedAt: at.toISOString() };
    await this.session.manager
      .createQueryBuilder()
      .insert()
      .into(OpeningRow)
      .values(opening)
      .orIgnore()
      .execute();
  }
}
