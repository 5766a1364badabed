import { NO_CHOICES, type MailChoices } from "../../domain/notice/mail-choices";
import type { MailType } from "../../domain/notice/mail-delivery";
import type { SqlParameters } from "../engine/sql-parameters";

/** As the database has them. */
interface Stored {
  readonly address: string | null;
  readonly switchedOff: string;
}

type Sql = (write: (parameters: SqlParameters) => string) => Promise<Stored[]>;

/** What an organisation has chosen. */
export async function storedMailChoices(sql: Sql, organisationId: string): Promise<MailChoices> {
  const [stored] = await sql(
    (parameters) =>
      'SELECT c.address AS address, c.switched_off AS "switchedOff" FROM mail_choice c ' +
      `WHERE c.organisation_id = ${parameters.add(organisationId)}`,
  );
  if (!stored) return NO_CHOICES;
  const types = stored.switchedOff.split(" ").filter((type) => type !== "");
  return { noticeAddress: stored.address, switchedOff: types as MailType[] };
}

export function storedTypes(types: readonly MailType[]): string {
  return types.length === 0 ? "" : ` ${types.join(" ")} `;
}

/** Whether an organisation does not want a mail: a condition on nothing but these two. */
export function isSwitchedOff(organisationId: string, type: MailType, parameters: SqlParameters): string {
  return (
    `EXISTS (SELECT 1 FROM mail_choice c WHERE c.organisation_id = ${parameters.add(organisationId)} ` +
    `AND c.switched_off LIKE ${parameters.add(`% ${type} %`)})`
  );
}
