import type { AcceptRegistrationInput, RequestRegistrationInput } from "../../sdk/src/generated/inputs";
import type { IssuedTokens } from "../../sdk/src/generated/objects";
import { randomBytes } from "node:crypto";
import { hashAccessToken, newAccessToken } from "../../src/use-cases/account/access-token";
import { PasswordHasher } from "../../src/use-cases/account/password-hasher";
import type { UseCaseParts } from "../../src/use-cases/use-case-parts";
import { parseLoginId } from "../../src/domain/account/login-id";
import { post, type Answer } from "./graphql-client";
import { mutationOf } from "./operations";
import type { Selected } from "./selected";
import type { TestServer } from "./server";

export const TOKENS =
  "accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt user { id loginId name }";
const ACCEPTED = `initialPassword registration { id status decidedAt
  contractor { id name address representative contactEmail telephone } user { id loginId name } }`;

/** A long password that the policy takes. */
export const PASSWORD = "correct horse battery staple";

/** For servers whose passwords no test attacks: the real hash at a fraction of the cost. */
export const withQuickPasswords = (useCaseParts: UseCaseParts): UseCaseParts => ({
  ...useCaseParts,
  passwords: new PasswordHasher({ logCost: 10, blockSize: 8, parallelism: 1 }),
});

/** An address that no other request comes from, since visitors' requests are counted by address. */
export function newAddress(): string {
  const group = (): string => randomBytes(2).toString("hex");
  return `2001:db8:${group()}:${group()}::1`;
}

const officers = new WeakMap<TestServer, Promise<string>>();

/**
 * An access token of the issuer's officer who has signed in; it does not expire under any clock of a test.
 */
export function officerToken(server: TestServer): Promise<string> {
  const known = officers.get(server) ?? personsToken(server, server.users.issuer.loginId);
  officers.set(server, known);
  return known;
}

/** An access token that stands for this person, as a session's does. */
export function personsToken({ parts }: TestServer, loginId: string): Promise<string> {
  const token = newAccessToken();
  return parts.useCaseParts.unitOfWork.run(async ({ users, accessTokens }) => {
    const user = await users.byLoginId(parseLoginId(loginId) ?? null);
    if (!user) throw new Error(`no user has the login ID ${loginId}`);
    await accessTokens.insert({
      id: parts.useCaseParts.newId("token"),
      hash: hashAccessToken(token),
      name: "sign-in",
      role: user.role,
      organisationId: user.organisationId,
      userId: user.id,
      createdAt: new Date(),
      expiresAt: null,
    });
    return token;
  });
}

/** What a person signs in with, or why it was refused. */
export type Tokens = Selected<IssuedTokens, typeof TOKENS> & {
  readonly __typename: string;
  readonly code?: string;
};

export interface Accepted {
  readonly __typename: string;
  readonly initialPassword: string | null;
  readonly registration: {
    readonly id: string;
    readonly status: string;
    readonly contractor: { readonly id: string };
    readonly user: { readonly id: string; readonly loginId: string };
  };
}

/** A valid request; tests change the one field they are about. */
export function registrationInput({ ids }: TestServer, changes: Partial<RequestRegistrationInput> = {}) {
  return {
    issuerId: ids.issuer,
    companyName: "株式会社阿蘇建設",
    address: "熊本県阿蘇市一の宮町1番地",
    representative: "代表取締役 阿蘇 太郎",
    contactName: "阿蘇 花子",
    contactEmail: "hanako@aso-kensetsu.example",
    telephone: "0967-12-3456",
    ...changes,
  };
}

export function requestRegistration(
  server: TestServer,
  changes: Partial<RequestRegistrationInput> = {},
  address = newAddress(),
) {
  return post<{ requestRegistration: { __typename: string; registrationId: string; code?: string } }>(
    { url: server.url, address },
    mutationOf("requestRegistration", "registrationId"),
    { input: registrationInput(server, changes) },
  );
}

/** The id of a request that the issuer received. */
export async function requestedRegistration(
  server: TestServer,
  changes: Partial<RequestRegistrationInput> = {},
): Promise<string> {
  const { data, text } = await requestRegistration(server, changes);
  if (data?.requestRegistration.__typename !== "RequestRegistrationSuccess") throw new Error(text);
  return data.requestRegistration.registrationId;
}

export async function acceptRegistration(
  server: TestServer,
  input: AcceptRegistrationInput,
  token?: string,
): Promise<Answer<{ acceptRegistration: Accepted }>> {
  const officer = { url: server.url, token: token ?? (await officerToken(server)) };
  return post(officer, mutationOf("acceptRegistration", ACCEPTED), { input });
}

export function signIn(
  server: TestServer,
  loginId: string,
  password: string = PASSWORD,
  address = newAddress(),
): Promise<Answer<{ signIn: Tokens }>> {
  const document = mutationOf("signIn", `${TOKENS} organisation { __typename id name }`);
  return post({ url: server.url, address }, document, { input: { loginId, password } });
}

export function changePassword(
  server: TestServer,
  loginId: string,
  currentPassword: string,
  newPassword: string = PASSWORD,
  address = newAddress(),
): Promise<Answer<{ changePassword: Tokens }>> {
  const input = { loginId, currentPassword, newPassword };
  return post({ url: server.url, address }, mutationOf("changePassword", TOKENS), { input });
}

export interface Account {
  readonly loginId: string;
  readonly userId: string;
  readonly contractorId: string;
  readonly initialPassword: string;
}

/** A contractor that asked for a registration and was accepted; its user has an initial password. */
export async function registeredUser(
  server: TestServer,
  changes: Partial<RequestRegistrationInput> = {},
): Promise<Account> {
  const registrationId = await requestedRegistration(server, changes);
  const { data, text } = await acceptRegistration(server, { registrationId });
  const accepted = data?.acceptRegistration;
  if (typeof accepted?.initialPassword !== "string") throw new Error(text);
  const { user, contractor } = accepted.registration;
  return {
    loginId: user.loginId,
    userId: user.id,
    contractorId: contractor.id,
    initialPassword: accepted.initialPassword,
  };
}

/** A registered user who has chosen `PASSWORD`, with the tokens of the session that this opened. */
export async function activeUser(server: TestServer): Promise<Account & { readonly tokens: Tokens }> {
  const account = await registeredUser(server);
  const { data, text } = await changePassword(server, account.loginId, account.initialPassword);
  if (data?.changePassword.__typename !== "ChangePasswordSuccess") throw new Error(text);
  return { ...account, tokens: data.changePassword };
}
