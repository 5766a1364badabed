import type { StaffRole } from "../../src/domain/account/staff-role";
import { recordDelivery, takeDueMail } from "../../src/use-cases/notice/dispatch-mails";
import { passwordLinkIn } from "../../src/use-cases/document/password-link-in";
import { PASSWORD, personsToken } from "./account";
import { post } from "./graphql-client";
import { mutationOf, perform } from "./operations";
import type { SandboxUsers } from "../../src/sandbox/access";
import type { TestServer } from "./server";

/** A user of an organisation, with an access token as a session's. */
export interface Person {
  readonly id: string;
  readonly loginId: string;
  readonly token: string;
}

/** The code in the mail that was queued last for this address; all mails before it count as sent. */
export async function codeMailedTo({ parts }: TestServer, address: string): Promise<string> {
  const { useCaseParts } = parts;
  let code: string | undefined;
  for (let mail = await takeDueMail(useCaseParts); mail; mail = await takeDueMail(useCaseParts)) {
    await recordDelivery(useCaseParts, mail, { isDelivered: true });
    if (mail.recipient !== address) continue;
    const link = await passwordLinkIn(useCaseParts, mail);
    code = link?.passwordLink?.code ?? code;
  }
  if (code === undefined) throw new Error(`no link was mailed to ${address}`);
  return code;
}

export async function invite(
  server: TestServer,
  administrator: string,
  email: string,
  staffRole: StaffRole,
  departmentIds: string[] = [],
): Promise<{ readonly id: string; readonly loginId: string }> {
  const input = { name: "契約 花子", email, staffRole, departmentIds };
  const { user } = await perform(
    { url: server.url, token: administrator },
    "inviteUser",
    input,
    "user { id loginId }",
  );
  return user;
}

export function acceptInvitation(server: TestServer, linkCode: string, newPassword: string = PASSWORD) {
  return post<{ acceptInvitation: { __typename: string; code?: string; accessToken: string } }>(
    { url: server.url },
    mutationOf("acceptInvitation", "accessToken user { id state staffRole }"),
    { input: { linkCode, newPassword } },
  );
}

let invited = 0;

/** Somebody who was invited and came in. */
export async function colleague(
  server: TestServer,
  administrator: string,
  staffRole: StaffRole,
): Promise<Person> {
  const email = `colleague-${String((invited += 1))}@staff.example`;
  const { id, loginId } = await invite(server, administrator, email, staffRole);
  const { data, text } = await acceptInvitation(server, await codeMailedTo(server, email));
  if (data?.acceptInvitation.__typename !== "AcceptInvitationSuccess") throw new Error(text);
  return { id, loginId, token: await personsToken(server, loginId) };
}

/** The sandbox's own user of an organisation, who administers it. */
export function administratorOf(server: TestServer, holder: keyof SandboxUsers): Promise<string> {
  return personsToken(server, server.users[holder].loginId);
}
