import type { MailChoices } from "../../domain/notice/mail-choices";
import type { MailChoiceStore } from "../../use-cases/notice/ports";
import type { Transaction } from "../seals/transaction";
import { MailChoiceRow } from "./mail-choice.row";
import { storedMailChoices, storedTypes } from "./mail-choices";

export class SqlMailChoiceStore implements MailChoiceStore {
  constructor(private readonly transaction: Transaction) {}

  async of(organisationId: string): Promise<MailChoices> {
    return storedMailChoices((write) => this.transaction.sql(write), organisationId);
  }

  async put(organisationId: string, { noticeAddress, switchedOff }: MailChoices, at: Date): Promise<void> {
    await this.transaction.delete(MailChoiceRow, { organisationId });
    await this.transaction.insertPlain(MailChoiceRow, {
      organisationId,
      address: noticeAddress,
      switchedOff: storedTypes(switchedOff),
      chosenAt: at.toISOString(),
    });
  }
}
