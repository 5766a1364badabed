import type { MailChoices } from "../../domain/notice/mail-choices";
import type { MailChoiceStore } from "../../use-cases/notice/ports";
import type { Transaction } from "../seals/transaction";
import { storedMailChoices, storedTypes } from "./mail-choices";

export class SqlMailChoiceStore implements MailChoiceStore {
  constructor(private readonly transaction: Transaction) {}

  async of(organisationId: string): Promise<MailChoices> {
    return storedMailChoices((write) => this.transaction.sql(write), organisationId);
  }

  async put(organisationId: string, { noticeAddress, switchedOff }: MailChoices, at: Date): Promise<void> {
    await this.transaction.sql((parameters) => {
      const values = [organisationId, noticeAddress, storedTypes(switchedOff), at.toISOString()];
      return (
        "INSERT INTO mail_choice (organisation_id, address, switched_off, chosen_at) " +
        `VALUES (${values.map((value) => parameters.add(value)).join(", ")}) ON CONFLICT (organisation_id) ` +
        "DO UPDATE SET address = excluded.address, switched_off = excluded.switched_off, chosen_at = excluded.chosen_at"
      );
    });
  }
}
